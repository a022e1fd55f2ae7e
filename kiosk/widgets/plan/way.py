"""The way from an office or from danger to the place on a plan."""

from collections.abc import Iterator

from content_sync.model import Body, Item
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.places import Spotted, gathering, place_of
from kiosk.widgets.controls.button import button, button_px
from kiosk.widgets.plan.shown import shown_plan
from kiosk.widgets.reading.flow import Strip


def way_to_body(drawing: Drawing, scene: Scene, body: Body, width: int) -> Iterator[Strip]:
    """A button that shows where an office is, if a plan of this site has it."""
    found = place_of(scene.shelf, body.id)
    if found:
        yield from _way(drawing, scene, found, width)


def way_from_danger(drawing: Drawing, scene: Scene, item: Item, width: int) -> Iterator[Strip]:
    """A button that shows where everybody gathers, under an emergency."""
    found = gathering(scene.shelf) if item.class_ == "emergency" else None
    if found:
        yield from _way(drawing, scene, found, width)


def _way(drawing: Drawing, scene: Scene, found: Spotted, width: int) -> Iterator[Strip]:
    """It says the name of the place, as the plan has it."""
    look = drawing.look
    item = scene.shelf.item(found.item.id)
    if item is None or item.plan is None:
        return
    shown = shown_plan(scene, item, item.plan)
    name, wish = shown.name(found.mark).text, shown.wish(found.mark)
    label = look.say("See the place: {name}", name=name) if name else look.say("See the place")

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        ground, ink = colours.primary, colours.on_primary
        button(on, rect, "map-marker", label, wish, ground, ink, look.font_px())

    high = button_px(drawing, label, width, look.font_px())
    yield Strip(high, draw, look.gap, key=f"@{found.mark.id}")
