"""What a text leads on to, as cards right below where it is said: a line is too low to touch."""

from collections.abc import Iterable, Mapping

from content_sync.model import Item, Text
from content_sync.prose import Sentence
from content_sync.shown.succession import first_mentions
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.link_card import link_card, link_card_px
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.paper import Leads


def leads(drawing: Drawing, scene: Scene, item: Item, text: Text) -> Leads:
    """The cards of what sentences are the first in `text` to link to."""
    mentions = first_mentions(text)
    shown = {card.id: card for card in scene.shelf.shown(named(mentions)) if card.id != item.id}

    def below(said: Iterable[Sentence], width: int) -> list[Strip]:
        ids = (id_ for sentence in said for id_ in mentions.get(sentence.id, ()))
        return [_strip(drawing, scene, shown[id_], width) for id_ in ids if id_ in shown]

    return below


def named(mentions: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Every item that is mentioned."""
    return tuple(id_ for ids in mentions.values() for id_ in ids)


def _strip(drawing: Drawing, scene: Scene, item: Item, width: int) -> Strip:
    look = drawing.look

    def draw(on: Drawing, rect: Rect) -> None:
        link_card(on, scene, item, rect)

    return Strip(link_card_px(drawing, scene, item, width), draw, look.gap, key=f"@{item.id}")
