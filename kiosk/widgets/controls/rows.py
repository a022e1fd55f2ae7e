"""Equal cells as rows of a sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.flow import Strip


class Cell(NamedTuple):
    """What is drawn into a cell, and the key of it."""

    key: str
    draw: Callable[[Drawing, Rect], None]


def rows(cells: Sequence[Cell], across: int, height: int, gap: int) -> list[Strip]:
    """Strips of `across` cells each, `height` px high."""
    starts = range(0, len(cells), across)
    return [
        Strip(
            height,
            _Row(tuple(cells[start : start + across]), across, gap),
            gap if start else 0,
            key=f"@{cells[start].key}",
        )
        for start in starts
    ]


def row_count(count: int, across: int) -> int:
    """How many rows `count` cells fill."""
    return -(-count // across)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Cell, ...]
    across: int
    gap: int

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        for cell, place in zip(self.cells, rect.columns(self.across, self.gap), strict=False):
            cell.draw(drawing, place)
