"""Equal cells as rows of a sheet: drawn together, because what they say has one size."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.look.shapes import Rect, Shape, middle_of, moved
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Control, Passage
from kiosk.widgets.reading.flow import Strip

DrawAll = Callable[[Drawing, Sequence[Rect]], None]


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells with these `keys`, `across` of them in a row, `height` px high and `gap` px apart."""

    keys: Sequence[str]
    across: int
    height: int
    gap: int

    @property
    def down(self) -> int:
        """How many rows there are."""
        return row_count(len(self.keys), self.across)


def rows(drawing: Drawing, grid: Grid, width: int, draw_all: DrawAll) -> list[Strip]:
    """The rows of `grid` as strips `width` px wide; `draw_all` draws into all of its cells."""
    on = drawing.beside()
    cells = Rect(0, 0, width, 0).cells(grid.across, grid.down, grid.height, grid.gap)
    draw_all(on, tuple(cells)[: len(grid.keys)])
    drawing.cut += on.cut
    strips = []
    for row in range(grid.down):
        start = row * (grid.height + grid.gap)
        end = start + grid.height + grid.gap
        drawn = _Row(
            start,
            tuple(one for one in on.shapes if start <= middle_of(one) < end),
            tuple(one for one in on.controls if start <= one.rect.y < end),
            tuple(one for one in on.passages if start <= one.rect.y < end),
        )
        key = f"@{grid.keys[row * grid.across]}"
        strips.append(Strip(grid.height, drawn, grid.gap if row else 0, key=key))
    return strips


def row_count(count: int, across: int) -> int:
    """How many rows `count` cells fill."""
    return -(-count // across)


@dataclass(frozen=True, slots=True)
class _Row:
    """What was drawn of one row, `start` px below the top of the grid."""

    start: int
    shapes: tuple[Shape, ...]
    controls: tuple[Control, ...]
    passages: tuple[Passage, ...]

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        dx, dy = rect.x, rect.y - self.start

        def there(one: Rect) -> Rect:
            return one._replace(x=one.x + dx, y=one.y + dy)

        drawing.shapes += [moved(one, dx, dy) for one in self.shapes]
        drawing.controls += [replace(one, rect=there(one.rect)) for one in self.controls]
        drawing.passages += [replace(one, rect=there(one.rect)) for one in self.passages]
