"""What do I need? The situations as tiles with large pictures."""

from dataclasses import replace
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, heights, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeed
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.needs_entry import roles
from kiosk.widgets.cards.tile import Tile, tiles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow

PEEK: Final = 0.3  # of the next row is seen below the last one


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap leads to what answers the situation."""
    look = drawing.look
    question = look.say("What do I need?")
    room = surround(drawing, scene, question, for_reading=look.is_largest)
    needs = scene.shelf.needs()
    across, gap = _across(look, len(needs)), look.px(spaces.TILES)
    role = roles(scene)

    def strips(width: int, height: int) -> list[Strip]:
        head_h, above = look.px(heights.QUESTION_HEADING), look.mm(spaces.CLOSE_MM)
        head = Strip(head_h, lambda on, rect: _heading(on, question, rect), heads=True)
        down = row_count(len(needs), across)
        left = height - head_h - above
        high = (left - gap * (down - 1)) // max(1, down)
        if look.is_largest:
            high = round(left / (_most(look) + PEEK)) - gap
        least = look.px(heights.NEED[look.text])
        grid = Grid([one.id for one in needs], across, max(high, least), gap)
        shown = [
            Tile(role[one.id], emblem(scene, one), scene.pick(one.names), "", OpenNeed(one.id))
            for one in needs
        ]
        first, *others = rows(drawing, grid, width, lambda on, cells: tiles(on, shown, cells))
        return [head, replace(first, space=above), *others]

    if needs:
        flow(drawing, scene, room, strips, is_text=False)


def _heading(drawing: Drawing, question: Spoken, rect: Rect) -> None:
    px = min(drawing.look.font_px("title"), round(rect.h * 0.7))
    drawing.write(question.text, rect, px, drawing.look.colours.ink, "bold")


def _across(look: Look, count: int) -> int:
    """How many stand side by side."""
    if look.is_largest:
        return 1
    if look.is_portrait:
        return 2
    return counts.NEEDS_ACROSS if count in counts.NEEDS_IN_THREES else counts.TILES_ACROSS


def _most(look: Look) -> int:
    """How many of the largest are seen at once."""
    return counts.LARGEST_TILES if look.is_portrait else counts.LOW_LARGEST_TILES
