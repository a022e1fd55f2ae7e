"""The values that travel: what `publish` makes, and the kiosk and the phone page draw.

An object is canonical JSON (keys sorted, defaults left out) of `Feed` or `Item`; all languages
of an item are one object. Unknown keys are ignored, so that an old kiosk reads a newer feed.
Dates are ISO strings ("2026-11-22"), moments are UTC ("2026-11-22T07:30:00Z"), durations and
cues are milliseconds. `media` is always the SHA-256 of a file. What no screen could draw or play
(a picture without width) makes an object unreadable, so that it is not shown.
"""

import re
from datetime import datetime
from typing import Annotated, Final

import msgspec

from content_sync.interview.values import Interview
from content_sync.opening.values import Holiday, Opening
from content_sync.plan import Plan
from content_sync.prose import Block, Ms, Px, Value
from content_sync.zone import VIET_NAM

TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")  # BCP 47, no more
Names = dict[str, str]  # language tag (BCP 47: vi, tyz, nut, zh-Hans, en) -> text

KINDS: Final = (
    *("article", "story", "infographic", "audio", "video", "guide", "event", "notice"),
    "interview",
)
CLASSES: Final = ("normal", "priority", "emergency")
TIERS: Final = ("essential", "normal", "extra")


class Review(Value, frozen=True):
    """Who read a text and answers for it, and when (a date)."""

    by: str
    at: str


class ItemSound(Value, frozen=True):
    """A whole item spoken; made: recorded | prepared; cues: (sentence id, start in ms)."""

    media: str
    made: str
    duration_ms: Ms = 0
    cues: tuple[tuple[str, Ms], ...] = ()


class Find(Value, frozen=True):
    """What search needs and only publish can compute (pypinyin never runs on a kiosk)."""

    title_pinyin: str | None = None


class Text(Value, frozen=True):
    """An item in one language. `stale`: the text it was translated from has changed since."""

    title: str
    summary: str
    reviewed: Review | None = None
    stale: bool = False
    blocks: tuple[Block, ...] = ()
    sound: ItemSound | None = None
    find: Find = Find()


class Cover(Value, frozen=True):
    """The picture of an item; `small` is the same for cards, "" where `media` is small itself."""

    media: str
    size: tuple[Px, Px]
    small: str = ""
    alt: Names = {}


class LegalBasis(Value, frozen=True):
    """A document an item rests on; `number` as it is cited: 78/2002/NĐ-CP."""

    number: str
    title: str = ""
    link: str = ""


class Targets(Value, frozen=True):
    """Whom an item is for; an empty list means everybody. Area codes are those of QĐ 19/2025.

    A kiosk asks nobody who they are: `audiences`, people as readers call themselves, are told. They
    are in the feed's first language; `audiences_in` has them in others.
    """

    profiles: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    audiences_in: dict[str, tuple[str, ...]] = {}


class Event(Value, frozen=True):
    """When and where; `place` is a place id.

    `starts` and `ends` are of the feed's time zone: "2026-12-05T08:00", or a whole day.
    """

    starts: str
    ends: str = ""
    place: str = ""

    def __post_init__(self) -> None:
        for moment in filter(None, (self.starts, self.ends)):
            datetime.fromisoformat(moment)  # raises ValueError


class Schedule(Value, frozen=True):
    """When kiosks show an item: days 1 (Monday) … 7, times "17:00-19:00" (hours.py); () is always.

    No emergency waits for its hour.
    """

    days: tuple[int, ...] = ()
    times: tuple[str, ...] = ()


class Item(Value, frozen=True, kw_only=True):
    """One thing a visitor can read, in all its languages.

    `spoken` holds recordings in languages that have no text: a Tày voice for a Vietnamese text.
    """

    id: str
    kind: str
    topics: tuple[str, ...]
    class_: str = msgspec.field(name="class", default="normal")
    drill: bool = False
    tier: str = "normal"
    body: str = ""
    legal_basis: tuple[LegalBasis, ...] = ()
    as_of: str = ""
    valid_from: str = ""
    valid_to: str = ""
    superseded_by: str = ""
    targets: Targets = Targets()
    schedule: Schedule | None = None
    event: Event | None = None
    opening: Opening | None = None
    interview: Interview | None = None
    plan: Plan | None = None
    related: tuple[str, ...] = ()
    unapproved: bool = False
    cover: Cover | None = None
    texts: dict[str, Text]
    spoken: dict[str, ItemSound] = {}


class Language(Value, frozen=True):
    """A language the feed carries, in its own name, with the languages it falls back to.

    `voice` is the machine's voice for it (espeak-ng's name); "" where there is none, as for Tày
    and Nùng, which are never synthesised. `font` is the file of Debian's Noto fonts that draws its
    letters, "" where the faces of every kiosk do.
    """

    tag: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9-]{1,35}$")]
    name: str
    fallback: tuple[str, ...] = ()
    voice: str = ""
    font: str = ""


class Topic(Value, frozen=True):
    """A tile. `icon` is a pictogram name, `colour` a role of the look, `hints` the quiet line.

    `picture` is media drawn in place of the pictogram, "" where there is none.
    """

    id: str
    icon: str
    colour: str
    names: Names
    hints: Names = {}
    picture: str = ""


class Profile(Value, frozen=True):
    """A kind of kiosk: its name in the top bar, the body it speaks for, its topics in order.

    `answers`: items whose answer stands on home itself.
    """

    id: str
    names: Names
    topics: tuple[str, ...]
    body: str = ""
    answers: tuple[str, ...] = ()


class Body(Value, frozen=True):
    """Whom to ask. `unknown`: fields written `?` in feed.yaml, for the province to fill in.

    `area` is the code of the one it belongs to, "" for one of the whole country: whose officers may
    write it. `hours` are what people read; where there is an `opening`, they are made of it.
    `speaks`: languages that somebody there speaks with visitors.
    """

    id: str
    names: Names
    address: Names = {}
    hours: Names = {}
    telephone: str = ""
    icon: str = ""
    unknown: tuple[str, ...] = ()
    area: str = ""
    speaks: tuple[str, ...] = ()
    opening: Opening | None = None


class Area(Value, frozen=True):
    """A province or commune by its `code` of QĐ 19/2025, and the days it is called so.

    `given` is what an interview need not ask there: name -> value.
    """

    code: str
    names: Names
    valid_from: str = ""
    valid_to: str = ""
    legal_basis: str = ""
    given: dict[str, str] = {}


class Place(Value, frozen=True):
    """Where events are; `area` is the code of the one it lies in."""

    id: str
    names: Names
    icon: str = ""
    area: str = ""


class Need(Value, frozen=True):
    """A situation («a child», «leaving the country») and the items that answer it.

    `picture` is media drawn in place of the pictogram `icon`, "" where there is none.
    """

    id: str
    icon: str
    names: Names
    profiles: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    picture: str = ""


class Said(Value, frozen=True):
    """Names of the feed spoken in one language; cues: (text, start in ms, end in ms)."""

    media: str
    cues: tuple[tuple[str, Ms, Ms], ...] = ()


class Feed(Value, frozen=True):
    """All of feed.yaml that a kiosk needs; its object's id is "feed". `said`: language -> sound.

    `time_zone` is an IANA name; `readings`: the Chinese characters of the whole feed by their
    pinyin, "guan关馆 hai海害". `voices_coming`: machines still speak texts of this release; a later
    one brings their sound. How long that is believed says showing.py.
    """

    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    topics: tuple[Topic, ...]
    profiles: tuple[Profile, ...]
    bodies: tuple[Body, ...] = ()
    areas: tuple[Area, ...] = ()
    places: tuple[Place, ...] = ()
    needs: tuple[Need, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    public_address: str = ""
    time_zone: str = VIET_NAM
    demonstration: Names = {}
    said: dict[str, Said] = {}
    readings: str = ""
    voices_coming: bool = False


def chain(languages: tuple[Language, ...], tag: str) -> tuple[str, ...]:
    """`tag` and the languages it falls back to; an unknown tag falls back to the first."""
    for language in languages:
        if language.tag == tag:
            return (tag, *language.fallback)
    return (tag, languages[0].tag) if languages else (tag,)


def encode(value: Value) -> bytes:
    """The canonical bytes of an object."""
    return msgspec.json.encode(value, order="sorted")
