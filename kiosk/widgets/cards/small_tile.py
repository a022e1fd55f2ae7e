"""What can be looked through instead of searched, as small tiles: needs, topics, whom to ask."""

from dataclasses import dataclass

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Sheet
from kiosk.widgets.cards.emblem import Emblem, draw_emblem, emblem


@dataclass(frozen=True, slots=True)
class Entry:
    """One way on; `role` is the colour of a topic, "" for the colour of the bars."""

    shown: Emblem
    label: Spoken
    act: Act
    role: str = ""


NEEDS_ICON = "head-question"


def entries(scene: Scene, with_ask: bool) -> tuple[Entry, ...]:
    """Every way on but search."""
    say = scene.look.say
    ask = Entry(Emblem("account-question"), say("Whom to ask?"), lambda visit: visit.open_ask())
    needs = Entry(Emblem(NEEDS_ICON), say("What do I need?"), lambda visit: visit.open_needs())
    topics = (
        Entry(emblem(scene, topic), scene.pick(topic.names), _topic_opener(topic.id), topic.colour)
        for topic in scene.shelf.topics()
    )
    return (
        *((ask,) if with_ask else ()),
        *((needs,) if scene.shelf.needs() else ()),
        *topics,
    )


def small_tile(sheet: Sheet, rect: Rect, entry: Entry) -> None:
    """A picture, and words beside it or below it as the place allows."""
    look = sheet.look
    colours = look.colours
    ground = look.topic(entry.role) if entry.role else colours.bar
    ink = colours.on_topic if entry.role else colours.on_bar
    radius = look.scaled(3.6, 2)
    sheet.fill(rect, ground, radius)
    if colours.is_flat:
        sheet.frame(rect, ink, max(2, look.mm(0.5)), radius)
    elif entry.role == "emergency":
        edge = max(2, look.mm(0.5))
        sheet.frame(rect.inset(edge * 2), ink, edge, max(1, radius - edge * 2))
    room = rect.inset(look.scaled(5, 2), look.scaled(4, 1))
    side = min(round(room.h * 0.7), round(room.w * 0.26), look.scaled(22, 10))
    px = min(look.font_px("body"), round(rect.h * 0.4))
    draw_emblem(sheet, entry.shown, room.left(side).inset(0, (room.h - side) // 2), ink)
    sheet.write(entry.label.text, room.after(side + look.scaled(4, 2)), px, ink, "semibold")
    sheet.control(rect, entry.label, entry.act, ink, ground, radius=radius)


def _topic_opener(topic: str) -> Act:
    return lambda visit: visit.open_topic(topic)
