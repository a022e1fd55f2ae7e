"""What stands where something was shown until a moment ago."""

from kiosk.look.measures import spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing


def gone(drawing: Drawing, room: Rect) -> None:
    """Say that it is no longer shown, and whom to turn to."""
    look = drawing.look
    said = look.say("This is no longer shown. Please ask the staff.")
    place = room.inset(look.px(spaces.READING))
    place = place.top(place.h // 2)
    drawing.write(said.text, place, look.font_px("lead"), look.colours.ink)
    drawing.aloud(place, said)
