"""A plan among the words of an item: small, with the numbers of the list below it."""

from collections.abc import Iterator

from content_sync.model import Item
from content_sync.prose import Picture
from kiosk.look.lens import Lens
from kiosk.look.measures import heights, radii
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenPlan
from kiosk.widgets.controls.button import button
from kiosk.widgets.plan.pins import numbered
from kiosk.widgets.plan.shown import shown_plan
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.paper import Drawn, no_drawing


def plan_figure(scene: Scene, item: Item) -> Drawn:
    """What draws the picture of an item that is its plan; nothing where it has none."""
    plan = item.plan
    if plan is None:
        return no_drawing
    shown = shown_plan(scene, item, plan)

    def strips(drawing: Drawing, picture: Picture, width: int, height: int) -> Iterator[Strip]:
        if picture.media != shown.plan.media:
            return
        look = drawing.look
        button_h = look.px(heights.BUTTON)
        bar = button_h + look.gap
        size = Lens(picture.size, Rect(0, 0, width, max(bar, height - bar))).place

        def draw(on: Drawing, rect: Rect) -> None:
            numbered(on, scene, shown, rect.top(size.h).middle(size.w, size.h))
            label, colours = look.say("Open the plan"), look.colours
            wish, px = OpenPlan(item.id), look.font_px()
            ground, ink = colours.primary, colours.on_primary
            row = rect.foot(button_h).middle(max(size.w, width // 2), button_h)
            on.fill(row, ground, look.px(radii.BUTTON))
            button(on, row, "map-search", label, wish, ground, ink, px, is_centred=True)

        yield Strip(size.h + bar, draw, look.gap)

    return strips
