"""A topic: its items as cards, in pages."""

from kiosk.sheet import Sheet
from kiosk.widgets.cards import cards
from kiosk.widgets.chrome import frame
from kiosk.widgets.scene import Scene


def draw(sheet: Sheet, scene: Scene) -> None:
    """The items of the topic, those in the visitor's language first."""
    topic = next(t for t in scene.shelf.topics() if t.id == scene.state.place.topic)
    name = scene.pick(topic.names)
    room = frame(sheet, scene, name)
    items = scene.shelf.cards(topic.id, scene.language)
    cards(sheet, scene, room, items, topic.colour, topic.icon, name)
