"""That a language is not spoken here, for who cannot read: a closed mouth beside a book that is
read out in Vietnamese; and where somebody speaks it, an officer with a speech cloud.
"""

from kiosk.look.colours import Colour
from kiosk.look.measures import counts, rims
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.first import has_voice


def is_mute(scene: Scene) -> bool:
    """Whether the visitor's language is heard in another."""
    return not has_voice(scene.library, scene.language)


def no_voice(drawing: Drawing, scene: Scene, room: Rect, ink: Colour) -> None:
    """Draw it at the right end of `room`."""
    speaks = any(scene.language in body.speaks for body in scene.shelf.bodies())
    icons = ["account-voice-off", "book-open-variant", "ear-hearing"]
    icons += ["account-tie-voice"] if speaks else []
    side = min(room.h, room.w // counts.VOICELESS)
    for at, icon in enumerate(reversed(icons)):
        place = room.left(room.w - at * side).end(side).middle(side, side)
        drawing.icon(icon, place.inset(side // rims.LESSON), ink)
