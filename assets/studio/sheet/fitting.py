"""Letters of a sheet: one size for texts that stand side by side, lines of like length, none cut.

" | " in a text begins a new line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from studio.sheet import hue
from studio.sheet.canvas import Box, Canvas
from studio.sheet.lettering import LEADING, width, wrap, write_line

SOFT: Final = "#3a3d4c"  # 10:1 on white
HEADING: Final = (48, 36)  # units, the largest and the least
TEXT: Final = (42, 32)  # 32 units of 1600 are 9 mm on a sheet 450 mm high
FIGURE: Final = (150, 44)
GAP: Final = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading over a text, either may be empty; `line`: where it stands in its description."""

    line: int
    heading: str
    text: str


class UnfitError(Exception):
    """A text does not fit into its place at the least size."""

    def __init__(self, line: int, text: str, w: float, h: float) -> None:
        """`line`: where the text stands in its description."""
        super().__init__(f"'{text}' does not fit into {w:.0f} × {h:.0f} units")
        self.line = line


Sizes = tuple[int, int]  # of headings, of texts


def sizes(
    pieces: Sequence[Piece],
    tag: str,
    w: float,
    h: float,
    heading: Sizes = HEADING,
    text: Sizes = TEXT,
) -> Sizes:
    """The largest sizes at which each of `pieces` fits into w × h.

    Raises:
        UnfitError: one does not fit at the least sizes.
    """
    steps = max(heading[0] - heading[1], text[0] - text[1])
    wrong: list[Piece] = []
    for step in range(steps + 1):
        found = (max(heading[1], heading[0] - step), max(text[1], text[0] - step))
        wrong = [piece for piece in pieces if not _fits(piece, tag, w, h, found)]
        if not wrong:
            return found
    raise UnfitError(wrong[0].line, f"{wrong[0].heading} {wrong[0].text}".strip(), w, h)


def one_line(figures: Sequence[Piece], tag: str, w: float, h: float) -> int:
    """The largest size at which each heading of `figures` stands in one line of w × h.

    Raises:
        UnfitError: one does not at the least size.
    """
    for points in range(FIGURE[0], FIGURE[1] - 1, -2):
        wide = [width(piece.heading, tag, points, True) for piece in figures]
        if points * 1.1 <= h and max(wide) <= w:
            return points
    longest = max(figures, key=lambda piece: width(piece.heading, tag, FIGURE[1], True))
    raise UnfitError(longest.line, longest.heading, w, h)


def write(
    canvas: Canvas,
    piece: Piece,
    tag: str,
    box: Box,
    found: Sizes,
    colours: tuple[str, str] = (hue.INK, SOFT),
    middle: bool = False,
) -> None:
    """Write `piece` at the sizes found into (x, y, w, h), halfway down; `middle`: centred."""
    x, y, w, h = box
    y += (h - height(piece, tag, w, found)) / 2
    for words, points, fill, bold in (
        (piece.heading, found[0], colours[0], True),
        (piece.text, found[1], colours[1], False),
    ):
        for line in lines(words, tag, points, bold, w):
            left = x + (w - width(line, tag, points, bold)) / 2 if middle else x
            spot = (left, y + points * LEADING / 2)
            write_line(canvas, spot, line, tag, points, fill, bold)
            y += points * LEADING
        y += GAP


def height(piece: Piece, tag: str, w: float, found: Sizes) -> float:
    """How high `piece` stands when written `w` wide."""
    heading = len(lines(piece.heading, tag, found[0], True, w)) * found[0] * LEADING
    text = len(lines(piece.text, tag, found[1], False, w)) * found[1] * LEADING
    return heading + text + (GAP if heading and text else 0)


def lines(text: str, tag: str, size: int, bold: bool, room: float) -> list[str]:
    """`text` in as few lines as `room` allows, of like length."""
    found: list[str] = []
    for part in text.split(" | ") if text else ():
        best = wrap(part, tag, size, bold, room)
        narrow = room
        while len(best) > 1 and narrow > room * 0.5:
            narrow -= size / 2
            closer = wrap(part, tag, size, bold, narrow)
            if len(closer) > len(best) or _widest(closer, tag, size, bold) > narrow:
                break
            best = closer
        found += best
    return found


def _widest(words: Sequence[str], tag: str, size: int, bold: bool) -> float:
    return max((width(line, tag, size, bold) for line in words), default=0)


def _fits(piece: Piece, tag: str, w: float, h: float, found: Sizes) -> bool:
    heading = lines(piece.heading, tag, found[0], True, w)
    text = lines(piece.text, tag, found[1], False, w)
    return (
        height(piece, tag, w, found) <= h
        and _widest(heading, tag, found[0], True) <= w
        and _widest(text, tag, found[1], False) <= w
    )
