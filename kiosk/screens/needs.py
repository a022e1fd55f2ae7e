"""What do I need? The situations as tiles with large pictures, at most eight on a page."""

from typing import Final

from kiosk.look.look import Spoken
from kiosk.look.measures import counts, heights, spaces
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeed
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.needs_entry import roles
from kiosk.widgets.cards.tile import tile
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import page_bar

NOTHING: Final = Spoken("", "")


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap leads to what answers the situation."""
    look = drawing.look
    question = look.say("What do I need?")
    room = surround(drawing, scene, question, for_reading=look.is_largest)
    needs = scene.shelf.needs()
    across = (
        2
        if look.is_portrait
        else (counts.NEEDS_ACROSS if len(needs) in counts.NEEDS_IN_THREES else counts.TILES_ACROSS)
    )
    if look.is_largest:
        across = 1
    per_page = (
        counts.TILES
        if across > 1
        else (counts.LARGEST_TILES if look.is_portrait else counts.LOW_LARGEST_TILES)
    )
    pages = max(1, -(-len(needs) // per_page))
    page = min(scene.state.place.page, pages - 1)
    if pages > 1:
        room, _ = page_bar(drawing, room, page, pages)
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    heading = room.top(look.px(heights.QUESTION_HEADING))
    drawing.write(question.text, heading, min(look.font_px("title"), round(heading.h * 0.7)),
                look.colours.ink, "bold")  # fmt: skip
    room = room.below(heading.h + look.mm(spaces.CLOSE_MM))
    role = roles(scene)
    shown = needs[page * per_page : (page + 1) * per_page]
    gap = look.px(spaces.TILES)
    down = max(1, -(-min(per_page, len(needs)) // across))
    cells = (cell for row in room.rows(down, gap) for cell in row.columns(across, gap))
    for need, cell in zip(shown, cells, strict=False):
        name = scene.pick(need.names)
        tile(drawing, cell, role[need.id], emblem(scene, need), name, NOTHING, OpenNeed(need.id))
