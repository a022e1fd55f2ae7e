"""At rest: a large ear, and beside it how what is shown is heard and opened."""

from kiosk.look.measures import heights, radii, rims
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import WakeListening
from kiosk.widgets.controls.lesson import lesson, lesson_px


def ear(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """At the foot of `room`: the ear begins a visit that listens; returns what is left above."""
    look = drawing.look
    colours = look.colours
    row = room.foot(look.px(heights.EAR))
    apart = 2 * look.gap
    taught = min(lesson_px(row.h), row.w - row.h - apart)
    both = row.middle(row.h + apart + taught, row.h)
    place, beside = both.left(row.h), both.end(taught)
    radius = look.px(radii.LARGE)
    drawing.box(place, colours.accent, radius, colours.on_accent if colours.is_flat else None)
    drawing.icon("ear-hearing", place.within(rims.SIGN), colours.on_accent)
    label = look.say("Listen")
    wish = WakeListening()
    drawing.control(place, label, wish, colours.on_accent, colours.accent, radius=radius)
    lesson(drawing, beside, colours.on_bar, colours.bar_button, colours.warm)
    return room.top(room.h - row.h - 2 * look.gap)
