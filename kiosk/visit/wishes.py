"""What a visitor may wish for, each a frozen value in the visitor's words.

    OpenTopic("support")   ScrollTo("s4")   Type("v")   ChooseLanguage("tyz")   Understand()

A control carries its wish; a key and a swipe are one too. `visit` makes the next state of it.
"""

from msgspec import Struct

from kiosk.visit.state import Keys
from kiosk.visit.steering import Steering


class Wake(Struct, frozen=True):
    """The first touch at rest; an emergency speaks again to whoever comes."""


class WakeListening(Struct, frozen=True):
    """The ear at rest: the visit begins by listening."""


class Leave(Struct, frozen=True):
    """The visit is over, and nothing of it is kept."""


class Home(Struct, frozen=True):
    """The first screen; the way back starts anew."""


class Back(Struct, frozen=True):
    """One step back on the way here; home at its end."""


class Understand(Struct, frozen=True):
    """The emergency is known: on to the next one, or to what it interrupted."""


class Gather(Struct, frozen=True):
    """The emergency is known; on to the plan, to the place where everybody goes."""


class OpenTopic(Struct, frozen=True):
    """The items of a topic; of danger the numbers to call first, and from there the items."""

    topic: str


class OpenTopics(Struct, frozen=True):
    """All there is, by topic."""


class OpenNeed(Struct, frozen=True):
    """A situation; one that a single item answers opens that item, danger the numbers to call."""

    need: str


class OpenItem(Struct, frozen=True):
    """An item, as found under the topic in hand."""

    item: str


class OpenSource(Struct, frozen=True):
    """Who stands behind the item in hand."""


class OpenTakeAlong(Struct, frozen=True):
    """The item in hand, for a telephone."""


class OpenPlayer(Struct, frozen=True):
    """The recording that is block number `block` of the item; it plays at once."""

    block: int


class OpenPicture(Struct, frozen=True):
    """The picture that is that block, as large as the screen."""

    block: int


class OpenSearch(Struct, frozen=True):
    """The field to type into."""


class OpenAsk(Struct, frozen=True):
    """Whom to ask, first about the item in hand."""


class OpenComfort(Struct, frozen=True):
    """Size of the text, and colours."""


class OpenLanguages(Struct, frozen=True):
    """All languages, each in its own name."""


class ChooseLanguage(Struct, frozen=True):
    """Read in `tag`: at rest this wakes, from the list of languages it leads back."""

    tag: str


class OpenResult(Struct, frozen=True):
    """One result of the interview in hand: what to bring, where, and why."""

    result: str


class OpenResults(Struct, frozen=True):
    """All that the interview in hand may lead to."""


class OpenPlan(Struct, frozen=True):
    """The plan of an item, one place on it opened; "" for none of them."""

    item: str
    point: str = ""


class OpenWords(Struct, frozen=True):
    """The plan in hand as a text: all places in words, and who stands behind it."""


class ShowOfficer(Struct, frozen=True):
    """What the interview in hand has come to, for an officer to read."""


class Answer(Struct, frozen=True):
    """What is so in the visitor's household or bag; on to what is to be asked next."""

    question: str
    value: str


class SeeOutcome(Struct, frozen=True):
    """What follows from the answers so far."""


class Change(Struct, frozen=True):
    """Answer a question otherwise, or go on with it."""

    question: str


class StartOver(Struct, frozen=True):
    """Be asked anew from the first question."""


Opening = (
    OpenTopic
    | OpenTopics
    | OpenNeed
    | OpenItem
    | OpenSource
    | OpenTakeAlong
    | OpenPlayer
    | OpenPicture
    | OpenSearch
    | OpenAsk
    | OpenComfort
    | OpenLanguages
    | OpenResult
    | OpenResults
    | OpenPlan
    | OpenWords
    | ShowOfficer
)
Asked = Answer | SeeOutcome | Change | StartOver
Known = Understand | Gather
Going = Wake | WakeListening | Leave | Home | Back | Known | ChooseLanguage | Opening | Asked


class Stay(Struct, frozen=True):
    """I am still here."""


class ScrollTo(Struct, frozen=True):
    """What is called `key` at the top of the view, so much of it scrolled off (`state.Spot`)."""

    key: str = ""
    share: float = 0.0


class LookAt(Struct, frozen=True):
    """Another part of the picture."""

    zoom: float
    centre: tuple[float, float]


class ChooseText(Struct, frozen=True):
    """Text size 0 … 3."""

    size: int


class ChooseTheme(Struct, frozen=True):
    """Light, dark or contrast."""

    name: str


class ChooseReach(Struct, frozen=True):
    """All that can be touched low on a screen that stands upright, or on all of it."""

    is_low: bool


class ChooseMotion(Struct, frozen=True):
    """Screens that slide in and keys that sink, or all of it still."""

    moves: bool


Looking = Stay | ScrollTo | LookAt | ChooseText | ChooseTheme | ChooseReach | ChooseMotion


class Type(Struct, frozen=True):
    """One more key of the query."""

    key: str


class Erase(Struct, frozen=True):
    """The last letter away."""


class Clear(Struct, frozen=True):
    """All letters away."""


class PutWord(Struct, frozen=True):
    """Characters in place of the letters they were chosen for."""

    word: str


class ChooseKeys(Struct, frozen=True):
    """Write with other keys; what stands in the field stays as it stands."""

    keys: Keys


Typing = Type | Erase | Clear | PutWord | ChooseKeys
Wish = Going | Looking | Typing | Steering
