"""All places of a plan as tiles: who does not find one on the drawing finds its name here, low."""

from collections.abc import Sequence

from kiosk.look.look import Spoken
from kiosk.look.measures import edges, heights, radii, sides, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import OpenWords, Wish
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.rows import Grid, rows
from kiosk.widgets.plan.shown import ShownPlan, text_size
from kiosk.widgets.reading.flow import Strip

Tile = tuple[str, Spoken, Wish, Spoken, Clip | None, bool]  # icon, name, wish, aloud, is here

PICTURE = 0.7  # of the height of a tile
MOST_PICTURE = 0.26  # of its width
WORDS = 0.62  # of its width


def place_tiles(drawing: Drawing, shown: ShownPlan, width: int) -> list[Strip]:
    """A tile for each place, and one that leads to all of them in words."""
    look = drawing.look
    tiles: list[Tile] = [
        (
            shown.icon(mark),
            shown.name(mark),
            shown.wish(mark),
            shown.says(mark),
            shown.clip(mark),
            shown.is_here(mark),
        )
        for mark in shown.marks()
        if mark.id != shown.point
    ]
    words = look.say("In words")
    tiles.append(("text-box-outline", words, OpenWords(), words, None, False))
    size = text_size(look, round(width * WORDS))
    least = look.px(widths.SMALL_TILE[size])
    across = max(1, (width + look.gap) // (least + look.gap))
    while (
        size > DEFAULT_TEXT and across > 1 and text_size(look, round(width / across * WORDS)) < size
    ):
        across -= 1
    keys = tuple(name.text for _, name, *_ in tiles)
    grid = Grid(keys, across, look.px(heights.PLACE[size]), look.gap)
    return rows(drawing, grid, width, lambda on, cells: _tiles(on, tiles, cells, size))


def _tiles(drawing: Drawing, tiles: Sequence[Tile], cells: Sequence[Rect], size: int) -> None:
    look = drawing.look
    colours = look.colours
    placed = tuple(zip(tiles, cells, strict=True))
    labels = ((tile[1].text, _halves(drawing, cell)[1]) for tile, cell in placed)
    px = alike_px(drawing, labels, look.font_px("body", size))
    radius = look.px(radii.BUTTON)
    for (icon, name, wish, says, clip, is_here), cell in placed:
        ground, ink = colours.card, colours.primary
        if is_here:
            ground, ink = colours.accent, colours.on_accent
        drawing.box(cell, ground, radius, ink, edges.THIN)
        picture, words = _halves(drawing, cell)
        drawing.icon(icon, picture, ink)
        drawing.write(name.text, words, px, ink, "semibold", shrinks=False)
        drawing.control(cell, name, wish, ink, ground, says, radius, clip=clip)


def _halves(drawing: Drawing, cell: Rect) -> tuple[Rect, Rect]:
    """A picture, and the name beside it."""
    look = drawing.look
    room = cell.inset(look.px(spaces.CARD), look.mm(spaces.CLOSE_MM))
    side = min(round(room.h * PICTURE), round(room.w * MOST_PICTURE), look.px(sides.TILE))
    return room.left(side), room.after(side + look.px(spaces.CARD))
