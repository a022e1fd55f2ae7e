"""The cells of home: situations, what is answered there, and the way to everything else.

is_whole     all of it in a room; `draw_grid` draws it there
grid_strips  the same below each other, at the largest text or where there are very many
"""

from collections.abc import Sequence
from typing import Final

from content_sync.model import Item
from kiosk.look.look import Look
from kiosk.look.measures import counts, heights, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.picture_tile import PictureTile, picture_tiles
from kiosk.widgets.cards.roles import DANGER
from kiosk.widgets.controls.rows import Grid, rows
from kiosk.widgets.home.answers import answer_cards, answers
from kiosk.widgets.home.situations import everything, situations, spread
from kiosk.widgets.reading.flow import Strip

ANSWERED: Final = 0.45  # of the room is for what is answered at once
LYING_ANSWERED: Final = 0.5


def is_whole(drawing: Drawing, scene: Scene, room: Rect) -> bool:
    """Whether all situations have room as large as a finger needs; more than eight are a list."""
    look = drawing.look
    count = len(scene.shelf.needs())
    if count > counts.TILES:
        return False
    least = look.mm(heights.SITUATION_MM)
    cells = spread(room, count + 1, look.px(spaces.TILES))
    return min(min(one.w, one.h) for one in cells) >= least


def draw_grid(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """Fill `room` with the cells of home."""
    look = drawing.look
    gap = look.px(spaces.TILES)
    shown = [*situations(scene), everything(scene)]
    asked = () if look.is_compact else answers(scene)
    share = round(room.h * (ANSWERED if look.is_portrait else LYING_ANSWERED))
    upper, _, lower = room.down(REST, gap, share)
    placed = spread(upper, len(shown) - 1, gap)
    *cells, last = spread(lower, len(asked) + 1, gap)
    if not asked or not _have_room(drawing, scene, placed, asked, cells):
        picture_tiles(drawing, shown, spread(room, len(shown), gap))
        return
    picture_tiles(drawing, shown[:-1], placed)
    answer_cards(drawing, scene, asked, cells)
    picture_tiles(drawing, shown[-1:], (last,))


def _have_room(
    drawing: Drawing,
    scene: Scene,
    placed: Sequence[Rect],
    asked: Sequence[Item],
    cells: Sequence[Rect],
) -> bool:
    """Whether situations stay large enough to touch, and no answer would be cut."""
    if min(min(one.w, one.h) for one in placed) < drawing.look.mm(heights.SITUATION_MM):
        return False
    tried = drawing.beside()
    answer_cards(tried, scene, asked, cells)
    return not tried.cut


def grid_strips(drawing: Drawing, scene: Scene, width: int) -> list[Strip]:
    """The cells below each other; what must not wait comes first."""
    look = drawing.look
    gap = look.px(spaces.TILES)
    shown = sorted(situations(scene), key=lambda tile: tile.role != DANGER)
    return [
        *_rows_of(drawing, shown, width),
        *_answer_rows(drawing, scene, width),
        Strip(
            look.px(heights.ALL_TOPICS),
            lambda on, rect: picture_tiles(on, (everything(scene),), (rect,)),
            gap,
        ),
    ]


def _rows_of(drawing: Drawing, shown: Sequence[PictureTile], width: int) -> list[Strip]:
    look = drawing.look
    keys = [one.label.text for one in shown]
    grid = Grid(keys, across(look), tile_px(look), look.px(spaces.TILES))
    return rows(drawing, grid, width, lambda on, cells: picture_tiles(on, shown, cells))


def _answer_rows(drawing: Drawing, scene: Scene, width: int) -> list[Strip]:
    look, gap = drawing.look, drawing.look.px(spaces.TILES)
    asked = answers(scene)
    if not asked:
        return []
    grid = Grid([one.id for one in asked], 1, look.px(heights.ANSWER), gap)
    first, *others = rows(
        drawing, grid, width, lambda on, cells: answer_cards(on, scene, asked, cells)
    )
    return [Strip(first.height, first.draw, gap, key=first.key), *others]


def across(look: Look) -> int:
    """How many stand side by side at the largest text."""
    return 1 if look.is_portrait and look.is_largest else 2


def tile_px(look: Look) -> int:
    """How high one is there: on a small screen its picture gives way, so that four are seen."""
    return look.mm(heights.SITUATION_MM) if look.is_compact else look.px(heights.LARGEST_TILE)
