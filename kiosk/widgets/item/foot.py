"""What stands below the text of an item: whom to ask, what is related."""

from collections.abc import Iterator

from content_sync.letters import folding
from content_sync.model import Item, Text
from content_sync.shown.succession import linked
from kiosk.look.look import Spoken
from kiosk.look.measures import ems, heights, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.card import card
from kiosk.widgets.plan.way import way_to_body
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.flow import Strip, headed
from kiosk.widgets.reading.paragraph import joined, paragraph, plain


def whom_to_ask(
    drawing: Drawing, scene: Scene, item: Item, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """The office; under the text's own last heading where that asks the same."""
    body = scene.shelf.body(item.body)
    if body is None:
        return
    question = drawing.look.say("Whom to ask?")
    *_, last = ("", *(joined(block.h) for block in text.blocks if block.h))
    if _bare(last) != _bare(question.text):
        yield from _heading(drawing, question, width)
    yield from body_card(drawing, scene, body, width, height)
    yield from way_to_body(drawing, scene, body, width)


def related(drawing: Drawing, scene: Scene, item: Item, text: Text, width: int) -> Iterator[Strip]:
    """What the officer names beside it and the text itself does not lead on to."""
    known = {item.id, *linked(text)}
    cards = scene.shelf.shown(one for one in dict.fromkeys(item.related) if one not in known)
    if not cards:
        return
    look = drawing.look
    yield from _heading(drawing, look.say("See also"), width)
    height = look.px(heights.RELATED[look.text])
    for at, one in enumerate(cards):
        space = look.gap if at else look.mm(spaces.WORDS_MM)
        yield Strip(height, _Card(scene, one), space, key=f"@{one.id}")


def _heading(drawing: Drawing, text: Spoken, width: int) -> Iterator[Strip]:
    style = body_style(drawing, "lead", "bold")
    above = round(style.px * ems.ITEM_HEADING)
    yield from headed(paragraph(drawing, plain(text.text), style, width, above))


def _bare(heading: str) -> tuple[str, ...]:
    """The words of a heading, without marks and signs."""
    return tuple(folding.words(folding.fold(heading)))


class _Card:
    """A related item as a strip."""

    def __init__(self, scene: Scene, item: Item) -> None:
        self._scene, self._item = scene, item

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        card(drawing, self._scene, self._item, rect)
