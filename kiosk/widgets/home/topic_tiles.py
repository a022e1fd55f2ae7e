"""Topics as tiles: all of home where a feed names no situations, else a screen of their own."""

from collections.abc import Sequence

from content_sync.model import Topic
from kiosk.scene import Scene
from kiosk.visit.wishes import OpenTopic
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.tile import Tile


def topic_tiles(scene: Scene, topics: Sequence[Topic]) -> list[Tile]:
    """A tile for each, with its quiet line."""
    return [
        Tile(
            topic.colour,
            emblem(scene, topic),
            scene.pick(topic.names),
            scene.pick(topic.hints).text,
            OpenTopic(topic.id),
        )
        for topic in topics
    ]
