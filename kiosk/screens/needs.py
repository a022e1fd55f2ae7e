"""What do I need? The situations as tiles with large pictures, at most eight on a page."""

from kiosk.look.look import Look
from kiosk.look.measures import counts, heights, spaces
from kiosk.look.page import needed, page
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeed
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.needs_entry import roles
from kiosk.widgets.cards.tile import Tile, tiles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import page_bar


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap leads to what answers the situation."""
    look = drawing.look
    question = look.say("What do I need?")
    room = surround(drawing, scene, question, for_reading=look.is_largest)
    needs = scene.shelf.needs()
    across = _across(look, len(needs))
    here = page(len(needs), _most(look), scene.state.place.page)
    if not here.is_only:
        room, _ = page_bar(drawing, room, here)
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    heading = room.top(look.px(heights.QUESTION_HEADING))
    px = min(look.font_px("title"), round(heading.h * 0.7))
    drawing.write(question.text, heading, px, look.colours.ink, "bold")
    room = room.below(heading.h + look.mm(spaces.CLOSE_MM))
    role = roles(scene)
    gap = look.px(spaces.TILES)
    rows = room.rows(needed(min(here.room, max(1, len(needs))), across), gap)
    cells = (cell for row in rows for cell in row.columns(across, gap))
    shown = (
        Tile(role[need.id], emblem(scene, need), scene.pick(need.names), "", OpenNeed(need.id))
        for need in here.of(needs)
    )
    tiles(drawing, shown, cells)


def _across(look: Look, count: int) -> int:
    """How many stand side by side."""
    if look.is_largest:
        return 1
    if look.is_portrait:
        return 2
    return counts.NEEDS_ACROSS if count in counts.NEEDS_IN_THREES else counts.TILES_ACROSS


def _most(look: Look) -> int:
    """How many stand on a page."""
    if not look.is_largest:
        return counts.TILES
    return counts.LARGEST_TILES if look.is_portrait else counts.LOW_LARGEST_TILES
