"""All places of a plan as tiles: who does not find one on the drawing finds its name here, low."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from content_sync.plan import Mark
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, heights, radii, sides, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import OpenWords, Wish
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.rows import Grid, rows
from kiosk.widgets.plan.shown import ShownPlan, text_size
from kiosk.widgets.reading.flow import Strip

PICTURE: Final = 0.7  # of the height of a tile
MOST_PICTURE: Final = 0.26  # of its width
WORDS: Final = 0.62  # of its width


@dataclass(frozen=True, slots=True)
class _Tile:
    key: str
    icon: str
    name: Spoken
    wish: Wish
    says: Spoken
    clip: Clip | None = None
    is_here: bool = False
    manner: Manner = Manner.HEARD_FIRST


def place_tiles(drawing: Drawing, shown: ShownPlan, width: int) -> list[Strip]:
    """A tile for each place but the one in hand, and one that leads to all of them in words."""
    look = drawing.look
    tiles = tuple(_tiles(drawing, shown))
    size = text_size(look, round(width * WORDS))
    across = max(1, (width + look.gap) // (look.px(widths.SMALL_TILE[size]) + look.gap))
    if size > DEFAULT_TEXT:  # no word of large letters is broken
        holds = (many for many in range(across, 1, -1) if _holds(drawing, width, many, size))
        across = next(holds, 1)
    grid = Grid(
        [one.key for one in tiles], across, look.px(heights.PLACE[size]), look.px(spaces.CELLS)
    )
    return rows(drawing, grid, width, lambda on, cells: _draw(on, tiles, cells, size))


def _tiles(drawing: Drawing, shown: ShownPlan) -> Iterator[_Tile]:
    for mark in shown.marks():
        if mark.id != shown.point:
            yield _of_mark(shown, mark)
    words = drawing.look.say("In words")
    yield _Tile("words", "text-box-outline", words, OpenWords(), words, manner=Manner.BUTTON)


def _of_mark(shown: ShownPlan, mark: Mark) -> _Tile:
    name, says, clip = shown.name(mark), shown.says(mark), shown.clip(mark)
    wish, is_here = shown.wish(mark), shown.is_here(mark)
    return _Tile(mark.id, shown.icon(mark), name, wish, says, clip, is_here)


def _holds(drawing: Drawing, width: int, across: int, size: int) -> bool:
    """Whether so many side by side leave their names room."""
    return text_size(drawing.look, round(width / across * WORDS)) >= size


def _draw(drawing: Drawing, tiles: Sequence[_Tile], cells: Sequence[Rect], size: int) -> None:
    look = drawing.look
    colours, radius = look.colours, look.px(radii.BUTTON)
    placed = tuple(zip(tiles, cells, strict=True))
    labels = ((one.name.text, _halves(drawing, cell)[1]) for one, cell in placed)
    px = alike_px(drawing, labels, look.font_px("body", size))
    for one, cell in placed:
        ground, ink = colours.card, colours.primary
        if one.is_here:
            ground, ink = colours.accent, colours.on_accent
        drawing.box(cell, ground, radius, ink, edges.THIN)
        picture, words = _halves(drawing, cell)
        drawing.icon(one.icon, picture, ink)
        drawing.write(one.name.text, words, px, ink, "semibold", shrinks=False)
        drawing.control(
            cell, one.name, one.wish, ink, ground, one.says, radius, one.manner, one.clip
        )


def _halves(drawing: Drawing, cell: Rect) -> tuple[Rect, Rect]:
    """A picture, and the name beside it."""
    look = drawing.look
    room = cell.inset(look.px(spaces.CARD), look.mm(spaces.CLOSE_MM))
    side = min(round(room.h * PICTURE), round(room.w * MOST_PICTURE), look.px(sides.TILE))
    return room.left(side), room.after(side + look.px(spaces.CARD))
