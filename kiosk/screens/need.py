"""A situation: what answers it, as cards."""

from kiosk.sheet import Sheet
from kiosk.widgets.cards import cards
from kiosk.widgets.chrome import frame
from kiosk.widgets.emblem import emblem
from kiosk.widgets.gone import gone
from kiosk.widgets.needs_entry import roles
from kiosk.widgets.scene import Scene


def draw(sheet: Sheet, scene: Scene) -> None:
    """The items in the officer's order."""
    wanted = scene.state.place.need
    need = next((one for one in scene.shelf.needs() if one.id == wanted), None)
    if need is None:
        gone(sheet, frame(sheet, scene, sheet.look.say("What do I need?")))
        return
    name = scene.pick(need.names)
    room = frame(sheet, scene, name)
    answers = tuple(sorted(scene.shelf.answers(need), key=scene.is_over))
    cards(sheet, scene, room, answers, roles(scene)[need.id], emblem(scene, need), name)
