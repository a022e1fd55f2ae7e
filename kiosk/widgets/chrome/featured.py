"""The story of the day: what a screen shows that has nothing of its own to show."""

from content_sync.model import Item
from kiosk.scene import Scene


def featured(scene: Scene) -> Item | None:
    """A story of the place, else the first item with a cover; another one each day."""
    cards = [
        card
        for topic in scene.shelf.topics()
        for card in scene.shelf.cards(topic.id)
        if card.cover and scene.shelf.has_media(card.cover.media) and not scene.is_over(card)
    ]
    stories = [card for card in cards if card.kind == "story"] or cards
    return stories[scene.shelf.today.toordinal() % len(stories)] if stories else None
