"""A topic: its items as cards, in pages."""

from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.cards import cards
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone


def draw(drawing: Drawing, scene: Scene) -> None:
    """The items of the topic, those in the visitor's language first."""
    wanted = scene.state.place.topic
    topic = next((one for one in scene.shelf.topics() if one.id == wanted), None)
    if topic is None:
        gone(drawing, surround(drawing, scene, drawing.look.say("Home")))
        return
    name = scene.pick(topic.names)
    room = surround(drawing, scene, name)
    items = tuple(sorted(scene.shelf.cards(topic.id, scene.language), key=scene.is_over))
    cards(drawing, scene, room, items, topic.colour, emblem(scene, topic), name)
