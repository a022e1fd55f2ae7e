"""What a visitor may wish for, each a frozen value in the visitor's words.

    OpenTopic("support")   TurnTo(2)   Type("v")   ChooseLanguage("tyz")   Understand()

A control carries its wish; a key and a swipe are one too. `visit` makes the next state of it.
"""

from dataclasses import dataclass

from kiosk.visit.state import Keys
from kiosk.visit.steering import Steering


@dataclass(frozen=True, slots=True)
class Wake:
    """The first touch at rest; an emergency speaks again to whoever comes."""


@dataclass(frozen=True, slots=True)
class Leave:
    """The visit is over, and nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Home:
    """The first screen; the way back starts anew."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step back on the way here; home at its end."""


@dataclass(frozen=True, slots=True)
class Understand:
    """The emergency is known: on to the next one, or to what it interrupted."""


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """The items of a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class OpenNeeds:
    """What do I need? By situation."""


@dataclass(frozen=True, slots=True)
class OpenNeed:
    """A situation; one that a single item answers opens that item."""

    need: str


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An item, as found under the topic in hand."""

    item: str


@dataclass(frozen=True, slots=True)
class OpenSource:
    """Who stands behind the item in hand."""


@dataclass(frozen=True, slots=True)
class OpenTakeAlong:
    """The item in hand, for a telephone."""


@dataclass(frozen=True, slots=True)
class OpenPlayer:
    """The recording that is block number `block` of the item; it plays at once."""

    block: int


@dataclass(frozen=True, slots=True)
class OpenPicture:
    """The picture that is that block, as large as the screen."""

    block: int


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """The field to type into."""


@dataclass(frozen=True, slots=True)
class OpenAsk:
    """Whom to ask, first about the item in hand."""


@dataclass(frozen=True, slots=True)
class OpenComfort:
    """Size of the text, and colours."""


@dataclass(frozen=True, slots=True)
class OpenLanguages:
    """All languages, each in its own name."""


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Read in `tag`: at rest this wakes, from the list of languages it leads back."""

    tag: str


Opening = (
    OpenTopic
    | OpenNeeds
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
)
Going = Wake | Leave | Home | Back | Understand | ChooseLanguage | Opening


@dataclass(frozen=True, slots=True)
class Stay:
    """I am still here."""


@dataclass(frozen=True, slots=True)
class TurnTo:
    """A page, counted from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class LookAt:
    """Another part of the picture."""

    zoom: float
    centre: tuple[float, float]


@dataclass(frozen=True, slots=True)
class ChooseText:
    """Text size 0 … 3."""

    size: int


@dataclass(frozen=True, slots=True)
class ChooseTheme:
    """Light, dark or contrast."""

    name: str


Looking = Stay | TurnTo | LookAt | ChooseText | ChooseTheme


@dataclass(frozen=True, slots=True)
class Type:
    """One more key of the query."""

    key: str


@dataclass(frozen=True, slots=True)
class Erase:
    """The last letter away."""


@dataclass(frozen=True, slots=True)
class Clear:
    """All letters away."""


@dataclass(frozen=True, slots=True)
class PutWord:
    """Characters in place of the letters they were chosen for."""

    word: str


@dataclass(frozen=True, slots=True)
class ChooseKeys:
    """Write with other keys; what stands in the field stays as it stands."""

    keys: Keys


Typing = Type | Erase | Clear | PutWord | ChooseKeys
Wish = Going | Looking | Typing | Steering
