"""An item: its head, what it says, whom to ask, what is related: one sheet.

On a wide screen the picture, the title and what can be done with it stand still beside the sheet.
"""

from content_sync.model import Item
from kiosk.look.look import Look
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenSource, OpenTakeAlong
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.item.body import body
from kiosk.widgets.item.head import standing, summary
from kiosk.widgets.item.whole import whole
from kiosk.widgets.reading.flow import Strip, height_of
from kiosk.widgets.reading.pane import pane
from kiosk.widgets.reading.scrolling import beside, flow, slide


def draw(drawing: Drawing, scene: Scene) -> None:
    """The item, from where the visitor has scrolled to."""
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
    tools = _tools(look)
    left = pane(
        drawing,
        room,
        lambda width, height: standing(drawing, scene, item, width, height),
        tools,
    )
    if left is None:
        flow(
            drawing,
            scene,
            room,
            lambda width, height: _strips(drawing, scene, item, width, height),
            tools,
        )
        return
    places = beside(look, left, is_text=True)
    width, height = places.column.w, places.column.h
    answer = summary(drawing, scene, item, width)
    text = body(drawing, scene, item, width, height, height_of(answer))
    slide(drawing, scene, places, [*answer, *text])


def _tools(look: Look) -> tuple[Tool, ...]:
    """Take it along, and who stands behind it."""
    return (
        Tool("qrcode", look.say("Take it along"), OpenTakeAlong()),
        Tool("file-document", look.say("Source"), OpenSource()),
    )


def _strips(drawing: Drawing, scene: Scene, item: Item, width: int, height: int) -> list[Strip]:
    above, below = whole(drawing, scene, item, width, height)
    return [*above, *below]
