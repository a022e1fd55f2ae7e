"""All topics: the tiles behind «Tất cả các mục», where home shows situations."""

from dataclasses import replace
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, heights, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.tile import tiles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.home.topic_tiles import topic_tiles
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow

PEEK: Final = 0.3  # of the next row is seen below the last one


def draw(drawing: Drawing, scene: Scene) -> None:
    """Every topic of this kiosk, in its order."""
    look = drawing.look
    title = look.say("All topics")
    room = surround(drawing, scene, title, for_reading=look.is_largest)
    topics = scene.shelf.topics()
    across, gap = _across(look), look.px(spaces.TILES)

    def strips(width: int, height: int) -> list[Strip]:
        head_h, above = look.px(heights.QUESTION_HEADING), look.mm(spaces.CLOSE_MM)
        head = Strip(head_h, lambda on, rect: _heading(on, title, rect), heads=True)
        down = row_count(len(topics), across)
        left = height - head_h - above
        high = (left - gap * (down - 1)) // max(1, down)
        if look.is_largest:
            high = round(left / (_most(look) + PEEK)) - gap
        least = look.px(heights.NEED[look.text])
        grid = Grid([one.id for one in topics], across, max(high, least), gap)
        shown = topic_tiles(scene, topics)
        first, *others = rows(drawing, grid, width, lambda on, cells: tiles(on, shown, cells))
        return [head, replace(first, space=above), *others]

    if topics:
        flow(drawing, scene, room, strips, is_text=False)


def _heading(drawing: Drawing, title: Spoken, rect: Rect) -> None:
    px = min(drawing.look.font_px("title"), round(rect.h * 0.7))
    drawing.write(title.text, rect, px, drawing.look.colours.ink, "bold")


def _across(look: Look) -> int:
    """How many stand side by side."""
    if look.is_largest:
        return 1
    return 2 if look.is_portrait else counts.TILES_ACROSS


def _most(look: Look) -> int:
    """How many of the largest are seen at once."""
    return counts.LARGEST_TILES if look.is_portrait else counts.LOW_LARGEST_TILES
