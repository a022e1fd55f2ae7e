"""Whom to ask: the offices of this place, first the one that answers for the item in hand, then
those where somebody speaks the visitor's language.
"""

from itertools import chain

from content_sync.model import Body
from content_sync.shown.facts import is_known
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.plan.way import way_to_body
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.body_card import body_card, unknown_card
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.paragraph import paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """Office, address, hours, telephone."""
    question = drawing.look.say("Whom to ask?")
    room = surround(drawing, scene, question, for_reading=True)
    item = scene.shelf.item(scene.state.place.item) if scene.state.place.item else None
    asked = item.body if item else ""
    bodies = sorted(
        scene.shelf.bodies(),
        key=lambda body: (body.id != asked, scene.language not in body.speaks),
    )

    def strips(width: int, height: int) -> list[Strip]:
        title = body_style(drawing, "title", "bold")
        head = kept(paragraph(drawing, plain(question.text), title, width, 0, says=question))
        unknown = tuple(body for body in bodies if not is_known(body))

        def strips_of(body: Body) -> list[Strip]:
            if is_known(body):
                card = body_card(drawing, scene, body, width, height)
                return [*card, *way_to_body(drawing, scene, body, width)]
            if body is not unknown[0]:
                return []  # it stands on the card of the first
            ways = chain.from_iterable(way_to_body(drawing, scene, one, width) for one in unknown)
            return [*unknown_card(drawing, scene, unknown, width, height), *ways]

        return [*head, *chain.from_iterable(map(strips_of, bodies))]

    flow(drawing, scene, room, strips)
