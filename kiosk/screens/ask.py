"""Whom to ask: the offices of this place, first the one that answers for the item in hand, then
those where somebody speaks the visitor's language, this place's own, those that are asked most.
"""

from itertools import chain

from content_sync.shown.facts import is_known
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.plan.way import way_to_body
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.body_card import staff_card
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.office import Asked, office, offices
from kiosk.widgets.reading.paragraph import paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """Office, what for, address, hours, telephone; of whom little is known the staff is asked."""
    question = drawing.look.say("Whom to ask?")
    room = surround(drawing, scene, question, for_reading=True)
    item = scene.shelf.item(scene.state.place.item) if scene.state.place.item else None
    answers, own = item.body if item else "", scene.shelf.profile.body

    def place(one: Asked) -> tuple[bool, bool, bool, int, int]:
        id_, speaks = one.body.id, scene.language in one.body.speaks
        return id_ != answers, not speaks, id_ != own, -len(one.needs), -len(one.cards)

    asked = sorted(offices(scene), key=place)

    def strips(width: int, height: int) -> list[Strip]:
        title = body_style(drawing, "title", "bold")
        head = kept(paragraph(drawing, plain(question.text), title, width, 0, says=question))
        cards = chain.from_iterable(
            (
                *office(drawing, scene, one, width, height),
                *way_to_body(drawing, scene, one.body, width),
            )
            for one in asked
        )
        is_full = bool(asked) and all(is_known(one.body) for one in asked)
        staff = [] if is_full else staff_card(drawing, scene, width, height)
        return [*head, *cards, *staff]

    flow(drawing, scene, room, strips)
