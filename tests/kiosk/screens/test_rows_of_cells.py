"""Cells drawn together and parted into rows again: whatever stands in a cell goes with its row."""

from collections.abc import Sequence

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.shapes import Ink, Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.rows import Grid, rows


def test_a_picture_as_high_as_its_cell_stays_in_the_row_of_that_cell() -> None:
    drawing = Drawing(Look(1080, 1920, 4.0, "light", 1, words(("vi",))), lambda *_: 10)
    names = ("home", "star", "magnify", "qrcode")

    def draw(on: Drawing, cells: Sequence[Rect]) -> None:
        for name, cell in zip(names, cells, strict=True):
            on.icon(name, cell, "#000000")

    seen = []
    for strip in rows(drawing, Grid(names, 2, 300, 0), 600, draw):
        on = drawing.beside()
        strip.draw(on, Rect(0, 0, 600, 300))
        seen.append([one for one in on.shapes if isinstance(one, Ink)])

    assert [len(row) for row in seen] == [2, 2]
    assert [one.baseline for one in seen[0]] == [one.baseline for one in seen[1]]
