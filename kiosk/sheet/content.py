"""All that can be scrolled through, measured from its top.

    run      what has one key: a sentence, a card, a part of an item. A visitor is at a run (`Spot`)
    line     the smallest piece that is not parted
    block    lines that belong together: a paragraph, a step, a table; a heading is of the next one

A `stop` is a y at which a view may begin: no line is cut there, and something of what stays free
above a block stands above it.
"""

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.look.shapes import Shape
from kiosk.sheet.sheet import Code, Control, Part, Passage


class Run(NamedTuple):
    """From `top` to `bottom` stands what is called `key`."""

    key: str
    top: int
    bottom: int


class Piece(NamedTuple):
    """A line or a block: the view may begin at `stop`, it is drawn from `top` to `bottom`."""

    stop: int
    top: int
    bottom: int
    is_whole: bool = False  # not to be parted where it fits


class Band(NamedTuple):
    """The shapes of one line."""

    top: int
    bottom: int
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """All there is, the y of everything from the top of it; `end` is the y below the last thing."""

    runs: tuple[Run, ...] = ()
    lines: tuple[Piece, ...] = ()
    blocks: tuple[Piece, ...] = ()
    bands: tuple[Band, ...] = ()
    headings: tuple[int, ...] = ()
    controls: tuple[Control, ...] = ()
    passages: tuple[Passage, ...] = ()
    codes: tuple[Code, ...] = ()
    parts: tuple[Part, ...] = ()
    sentences: tuple[Run, ...] = ()
    cut: tuple[str, ...] = ()
    end: int = 0
