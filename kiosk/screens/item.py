"""An item: its head, what it says in pages, whom to ask, what is related."""

from content_sync.model import Item
from kiosk.look.measures import ems, letters, widths
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenSource, OpenTakeAlong, Wish
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import button
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.item.whole import whole
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.pages import flow_pages


def draw(drawing: Drawing, scene: Scene) -> None:
    """One page of the item; two columns on a wide screen."""
    look = drawing.look
    item = scene.shelf.item(scene.state.place.item)
    topics = {topic.id: topic for topic in scene.shelf.topics()}
    topic = (
        topics.get(scene.state.place.topic)
        or next((topics[one] for one in item.topics if one in topics), None)
        if item
        else None
    )
    where = scene.pick(topic.names) if topic else look.say("Home")
    room = surround(drawing, scene, where, for_reading=True)
    if item is None:
        gone(drawing, room)
        return
    flow_pages(
        drawing,
        scene,
        room,
        lambda width, height: _strips(drawing, scene, item, width, height),
        lambda bar: _tools(drawing, bar),
    )


def _tools(drawing: Drawing, bar: Rect) -> None:
    """Take it along, and who stands behind it."""
    look = drawing.look
    colours = look.colours
    gap = look.gap
    px = look.chrome_px(letters.CHOICE)
    words = (look.say("Take it along"), look.say("Source"))
    icons = ("qrcode", "file-document")
    wishes: tuple[Wish, ...] = (OpenTakeAlong(), OpenSource())
    place = bar.left(0)
    for label, icon, wish in zip(words, icons, wishes, strict=True):
        width = drawing.width(label.text, "semibold", px) + round(px * ems.BUTTON_ICON)
        width += look.px(widths.AROUND_TOOL)
        x = place.right + (gap if place.w else 0)
        place = Rect(x, bar.y, min(width, max(bar.h, bar.right - x)), bar.h)
        button(drawing, place, icon, label, wish, colours.bar_button, colours.on_bar, px)


def _strips(drawing: Drawing, scene: Scene, item: Item, width: int, height: int) -> list[Strip]:
    above, below = whole(drawing, scene, item, width, height)
    return [*above, *below]
