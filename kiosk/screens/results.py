"""All that an interview may lead to, whatever was answered: nobody is kept from a help by it."""

from content_sync.interview.values import ResultKind
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import asking
from kiosk.widgets.asked.lines import heading, lines
from kiosk.widgets.asked.wording import wording
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """Every result as a line; what has ended stands last."""
    look = drawing.look
    place = scene.state.place
    all_of_it = look.say("All there is")
    room = surround(drawing, scene, all_of_it, for_reading=True)
    item = scene.shelf.item(place.item) if place.item else None
    hand = asking(scene.shelf, scene.state, place)
    if item is None or hand is None:
        gone(drawing, room)
        return
    said = wording(scene, item)
    results = sorted(hand.interview.results, key=lambda one: one.kind is ResultKind.CLOSED)

    def strips(width: int, height: int) -> list[Strip]:
        head = heading(drawing, all_of_it.text, width)
        return [*head, *lines(drawing, said, results, width)]

    flow(drawing, scene, room, strips)
