"""The upper part of a screen where only the lower one is live: a large picture under brocade."""

from content_sync.model import Item
from kiosk.look.measures import heights
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.state import Place
from kiosk.widgets.chrome.featured import featured


def upper(drawing: Drawing, scene: Scene, room: Rect) -> None:
    """Show what the visitor reads of, else the story of the day; nothing here can be touched."""
    look = drawing.look
    drawing.fill(room, look.colours.bar)
    band = look.px(heights.REST_WEAVE)
    drawing.weave(room.top(band), rows=2)
    item = _of(scene, scene.state.place) or featured(scene)
    path = scene.shelf.media(item.cover.media) if item and item.cover else None
    if path:
        drawing.photo(path, room.below(band))


def _of(scene: Scene, place: Place) -> Item | None:
    """The item in hand, else the first of the list, that has a picture."""
    found = scene.shelf.item(place.item) if place.item else None
    cards = (found,) if found else tuple(scene.shelf.cards(place.topic)) if place.topic else ()
    with_cover = (one for one in cards if one.cover and scene.shelf.has_media(one.cover.media))
    return next(with_cover, None)
