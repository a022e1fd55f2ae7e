"""A text as values: its blocks, their sentences, and what is marked in them.

`media` is always the SHA-256 of a file; durations and cues are milliseconds. What no screen could
draw or play (a picture without width) makes an object unreadable, so that it is not shown.
"""

from typing import Annotated, Final

import msgspec

Ms = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]  # 11 days
Px = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class Value(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A frozen value whose defaults are left out of its JSON."""


class Span(msgspec.Struct, frozen=True, array_like=True):
    """Characters [start, end); `mark` is "strong", a link (https: tel: mailto: item:), or
    "lang:tyz" for words in another language, which no voice of the text's own may read.
    """

    start: int
    end: int
    mark: str


class Sentence(msgspec.Struct, frozen=True, array_like=True):
    """[id, text, spans]; sound marks it by id: "t" title, "u" summary, "s1" … body."""

    id: str
    text: str
    spans: tuple[Span, ...] = ()


Sentences = tuple[Sentence, ...]


class Table(Value, frozen=True):
    """At most six columns, as many in every row; every cell is a list of sentences."""

    head: Annotated[tuple[Sentences, ...], msgspec.Meta(min_length=1)]
    rows: tuple[tuple[Sentences, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.head) for row in self.rows):
            raise ValueError("a row of a table has not as many cells as its head")


class Picture(Value, frozen=True):
    """A picture; `size` is (width, height) in pixels, `alt` the description read aloud."""

    media: str
    alt: str
    size: tuple[Px, Px]
    caption: Sentences = ()


class Chapter(Value, frozen=True):
    """A part of a recording; it lasts until the next one begins."""

    at_ms: Ms
    title: str


class Recording(Value, frozen=True):
    """Sound or video in one language's text; tracks and subtitles are language -> media.

    `language` is what is spoken in `media` itself, "" where the content does not say.
    """

    media: str
    alt: str
    duration_ms: Ms
    language: str = ""
    size: tuple[Px, Px] | None = None
    poster: Picture | None = None
    tracks: dict[str, str] = {}
    subtitles: dict[str, str] = {}
    chapters: tuple[Chapter, ...] = ()
    transcript: tuple[Sentences, ...] = ()


class Block(Value, frozen=True):
    """One field is set: {"p": …}, {"steps": …} …; `start` is of steps, `mark` of a footnote."""

    h: Sentences | None = None
    p: Sentences | None = None
    list: tuple[Sentences, ...] | None = None
    steps: tuple[Sentences, ...] | None = None
    start: int = 1
    table: Table | None = None
    picture: Picture | None = None
    sound: Recording | None = None
    video: Recording | None = None
    note: tuple[Sentences, ...] | None = None
    footnote: Sentences | None = None
    mark: str = ""

    @property
    def kind(self) -> str:
        """The name of the field that is set; "" where only a newer version knows it."""
        return next((name for name in BLOCK_KINDS if getattr(self, name) is not None), "")


BLOCK_KINDS: Final = (
    *("h", "p", "list", "steps", "table", "picture", "sound", "video", "note", "footnote"),
)
