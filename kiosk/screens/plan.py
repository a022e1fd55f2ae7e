"""A plan: where things are, touched for what is there and when.

plan     | place in hand        on a wide room
         | [place] [place]

plan                            on a tall one
place in hand
[place] [place]
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kiosk.look.look import Spoken
from kiosk.look.measures import spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.plan.pins import plan_with_pins
from kiosk.widgets.plan.place_card import place_card
from kiosk.widgets.plan.place_tiles import place_tiles
from kiosk.widgets.plan.shown import ShownPlan, shown_plan
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.scrolling import beside, flow, slide

WIDE: Final = 0.58  # of a wide room, for the drawing
HIGH: Final = 0.55  # of a tall one, at most


def draw(drawing: Drawing, scene: Scene) -> None:
    """The drawing stands still; what is in hand and all places scroll beside or below it."""
    look = drawing.look
    place = scene.state.place
    item = scene.shelf.item(place.item) if place.item else None
    tag, text = scene.shelf.text(item, scene.language) if item else ("", None)
    title = Spoken(text.title, tag) if text else look.say("Home")
    said = Spoken(text.summary if text else "", tag)
    room = surround(drawing, scene, title, for_reading=True)
    if item is None or item.plan is None:
        gone(drawing, room)
        return
    shown = shown_plan(scene, item, item.plan)
    seen, rest = _parts(drawing, room, shown.plan.size)
    plan_with_pins(drawing, scene, shown, seen)

    def strips(width: int, height: int) -> list[Strip]:
        return [*_opened(drawing, scene, shown, said, width, height)]

    if look.is_portrait and rest.y == room.y:  # only the foot is live: no bar below so little
        places = beside(look, rest)
        slide(drawing, scene, places, strips(places.column.w, places.column.h))
        return
    flow(drawing, scene, rest, strips, is_text=False)


def _parts(drawing: Drawing, room: Rect, size: tuple[int, int]) -> tuple[Rect, Rect]:
    """Where the drawing stands, and what is left for words."""
    look = drawing.look
    margin, above = look.px(spaces.BAR), look.px(spaces.ABOVE_TILES)
    if room.w >= room.h:
        left = room.left(round(room.w * WIDE))
        return left.after(margin).inset(0, above), room.after(left.w)
    wide = room.w - 2 * margin
    high = min(round(room.h * HIGH), round(wide * size[1] / size[0]))
    _, seen, rest = room.down(above, high, REST)
    return seen.inset(margin, 0), rest


def _opened(
    drawing: Drawing, scene: Scene, shown: ShownPlan, said: Spoken, width: int, height: int
) -> Iterator[Strip]:
    """The place in hand, or what the plan is; then all other places."""
    look = drawing.look
    mark = next((one for one in shown.marks() if one.id == shown.point), None)
    if mark:
        yield from place_card(drawing, scene, shown, mark, width, height)
    else:
        style = body_style(drawing, "small", "semibold")
        yield from kept(paragraph(drawing, plain(said.text), style, width, 0, says=said))
    first, *others = place_tiles(drawing, shown, width)
    yield replace(first, space=look.px(spaces.PARTS))
    yield from others
    if mark:
        ink = look.colours.soft
        small = Style(look.font_px("small"), ink, ink)
        yield from paragraph(drawing, plain(said.text), small, width, look.px(spaces.PARTS))
