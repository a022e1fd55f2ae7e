"""The picture of a topic or a need: drawn where the feed brings one, else its pictogram."""

from dataclasses import dataclass
from pathlib import Path

from content_sync.model import Need, Topic
from kiosk.look.colours import Colour
from kiosk.look.measures import edges, rims
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Emblem:
    """A pictogram's name, and the file of a picture that is better known."""

    icon: str
    picture: Path | None = None


def emblem(scene: Scene, of: Topic | Need) -> Emblem:
    """What stands for a topic or a need."""
    return Emblem(of.icon, scene.shelf.media(of.picture) if of.picture else None)


def draw_emblem(drawing: Drawing, shown: Emblem, rect: Rect, ink: Colour) -> None:
    """Draw it as large as fits in the middle of `rect`; a pictogram is drawn in `ink`.

    A picture is round: of a wide scene its middle.
    """
    if shown.picture:
        side = min(rect.w, rect.h)
        drawing.photo(shown.picture, rect.middle(side, side), radius=side // 2)
    else:
        drawing.icon(shown.icon, rect, ink)


def draw_badge(drawing: Drawing, shown: Emblem, role: str, rect: Rect) -> None:
    """Draw it on a ground of its topic's colour, as it stands small beside words."""
    look = drawing.look
    ink = look.colours.on_topic
    radius = rect.h // rims.BADGE_CORNER
    line = ink if look.colours.is_flat else None
    drawing.box(rect, look.topic(role), radius, line, edges.THIN)
    around = rect.h // (rims.DRAWN_BADGE if shown.picture else rims.SIGN)
    draw_emblem(drawing, shown, rect.inset(around), ink)
