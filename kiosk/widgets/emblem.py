"""The picture of a topic or a need: drawn where the feed brings one, else its pictogram."""

from dataclasses import dataclass
from pathlib import Path

from content_sync.model import Need, Topic
from kiosk.look import Colour
from kiosk.sheet import Rect, Sheet
from kiosk.widgets.scene import Scene


@dataclass(frozen=True, slots=True)
class Emblem:
    """A pictogram's name, and the file of a picture that is better known."""

    icon: str
    picture: Path | None = None


def emblem(scene: Scene, of: Topic | Need) -> Emblem:
    """What stands for a topic or a need."""
    return Emblem(of.icon, scene.shelf.media(of.picture) if of.picture else None)


def draw_emblem(sheet: Sheet, shown: Emblem, rect: Rect, ink: Colour) -> None:
    """Draw it as large as fits in the middle of `rect`; a pictogram is drawn in `ink`."""
    if shown.picture is None:
        sheet.icon(shown.icon, rect, ink)
        return
    side = min(rect.w, rect.h)
    place = Rect(rect.x + (rect.w - side) // 2, rect.y + (rect.h - side) // 2, side, side)
    sheet.photo(shown.picture, place, is_whole=True)
