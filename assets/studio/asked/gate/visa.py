"""A visa in the passport, or an empty page."""

from typing import Final

from studio.asked.gate.books import open_book, stamp
from studio.asked.gate.ground import table
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.belongings import face
from studio.things.signs import magnifier


def looked_at(canvas: Canvas) -> None:
    """A magnifier over the page of an open passport."""
    table(canvas, 0)
    open_book(canvas.at(480, 350, 1.24))
    _portrait(canvas)
    canvas.oval(672, 330, 150, 150, "#dfeef2")
    magnifier(canvas, 672, 330, 172, 52)


def with_visa(canvas: Canvas) -> None:
    """An open passport, a stamped visa on its page."""
    table(canvas, 0)
    open_book(canvas.at(480, 350, 1.24))
    _portrait(canvas)
    canvas.box(516, 130, 326, 200, "#cfe3d6", 12)
    canvas.box(516, 130, 326, 40, hue.LEAF, 12)
    canvas.box(540, 190, 90, 116, hue.WHITE, 8)
    face(canvas, 585, 252, 40, hue.TEAL)
    for row, wide in enumerate((170, 130, 160)):
        canvas.box(650, 196 + row * 38, wide, 18, "#7fa08c", 8)
    stamp(canvas.at(690, 450, 1.3))


def without_visa(canvas: Canvas) -> None:
    """An open passport whose page is empty."""
    table(canvas, 0)
    open_book(canvas.at(480, 350, 1.24))
    _portrait(canvas)
    for left in range(520, 840, 52):
        for top in (130, 330):
            canvas.box(left, top, 30, 8, "#b8a67c", 4)
    for top in range(150, 330, 46):
        for left in (512, 838):
            canvas.box(left, top, 8, 28, "#b8a67c", 4)


def _portrait(canvas: Canvas) -> None:
    canvas.box(118, 130, 150, 190, "#d7e8e2", 12)
    face(canvas, 193, 232, 62, hue.TEAL)
    for row, wide in enumerate((140, 100, 140)):
        canvas.box(290, 146 + row * 56, wide, 20, hue.PRINT, 9)
    for row, wide in enumerate((310, 260)):
        canvas.box(118, 370 + row * 54, wide, 20, hue.PRINT, 9)
    canvas.box(118, 490, 310, 60, "#e6dfc9", 10)


DRAWN: Final[dict[str, Scene]] = {
    "visa": looked_at,
    "visa.has": with_visa,
    "visa.lacks": without_visa,
}
