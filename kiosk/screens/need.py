"""A situation: what answers it, as cards."""

from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.cards import cards
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.roles import roles
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone


def draw(drawing: Drawing, scene: Scene) -> None:
    """The items in the officer's order."""
    wanted = scene.state.place.need
    need = next((one for one in scene.shelf.needs() if one.id == wanted), None)
    if need is None:
        gone(drawing, surround(drawing, scene, drawing.look.say("Home")))
        return
    name = scene.pick(need.names)
    room = surround(drawing, scene, name)
    answers = tuple(sorted(scene.shelf.answers(need), key=scene.is_over))
    cards(drawing, scene, room, answers, roles(scene)[need.id], emblem(scene, need), name)
