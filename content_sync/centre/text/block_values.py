"""A block of a text as an editor's fields: what an officer types, before it is Markdown.

Each is JSON both ways (`msgspec.json`, `msgspec.convert(…, Value)`), told apart by its `kind`:

    {"kind": "heading", "words": ["Hồ sơ", []]}
    {"kind": "paragraph", "words": ["Gọi 113.", [[4, 7, "tel:113"]]]}
    {"kind": "list", "points": [["a", []], ["b", []]]}
    {"kind": "steps", "start": 1, "points": […]}
    {"kind": "table", "head": [["Ai", []], …], "rows": [[["Hộ nghèo", []], …], …]}
    {"kind": "note", "paragraphs": […]}
    {"kind": "footnote", "label": "1", "words": …}
    {"kind": "picture" | "sound" | "video", "src": "media/x.png", "alt": "…", "caption": "…"}
        sound and video have a "transcript", too: a list of words
    {"kind": "other", "md": "…"}    Markdown that no field shows; its bytes are kept
"""

from typing import Final

import msgspec

from content_sync.prose import Span

STRONG: Final = "strong"
NOTE: Final = "note:"  # note:1 is the mark [^1]


class Words(msgspec.Struct, frozen=True, array_like=True):
    """A line of text as it is seen, and what is marked in it.

    Spans are [start, end, mark] in characters of `text` (code points; a page's script counts
    UTF-16: the same but for emoji). mark: "strong"; a link (https: tel: mailto: item:);
    "lang:tyz" for words in another language; "note:1" for the mark of footnote 1, which has no
    letters of its own: start == end, and it stands before the letter `start`.
    """

    text: str
    spans: tuple[Span, ...] = ()


class Field(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What all blocks have in common: `kind` in their JSON."""


class Heading(Field, frozen=True, kw_only=True, tag="heading"):
    """## …; there is one level."""

    words: Words


class Paragraph(Field, frozen=True, kw_only=True, tag="paragraph"):
    """A paragraph; with no words the block is not written."""

    words: Words


class Points(Field, frozen=True, kw_only=True, tag="list"):
    """- …; points without words are not written."""

    points: tuple[Words, ...]


class Steps(Field, frozen=True, kw_only=True, tag="steps"):
    """1. …; `start`, 0 … 99, is what the first is called."""

    points: tuple[Words, ...]
    start: int = 1


class Cells(Field, frozen=True, kw_only=True, tag="table"):
    """A table; short rows are filled up, and the head to the longest of them."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


class Note(Field, frozen=True, kw_only=True, tag="note"):
    """> …, set apart on the screen."""

    paragraphs: tuple[Words, ...]


class Picture(Field, frozen=True, kw_only=True, tag="picture"):
    """![alt](src "caption"): `src` is media/<name>."""

    src: str
    alt: str
    caption: str = ""


class Sound(Field, frozen=True, kw_only=True, tag="sound"):
    """A sound and the paragraphs that are said in it."""

    src: str
    alt: str
    caption: str = ""
    transcript: tuple[Words, ...] = ()


class Video(Field, frozen=True, kw_only=True, tag="video"):
    """A video and the paragraphs that are said in it."""

    src: str
    alt: str
    caption: str = ""
    transcript: tuple[Words, ...] = ()


class Footnote(Field, frozen=True, kw_only=True, tag="footnote"):
    """[^label]: …; a label has no spaces and no brackets."""

    label: str
    words: Words


class Other(Field, frozen=True, kw_only=True, tag="other"):
    """Markdown that no field can show, as it stands."""

    md: str


Value = (
    Heading | Paragraph | Points | Steps | Cells | Note | Picture | Sound | Video | Footnote | Other
)
