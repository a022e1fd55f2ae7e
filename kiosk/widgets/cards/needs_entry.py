"""The way to the needs from home: its question, and the situations as pictures."""

from itertools import cycle
from typing import Final

from content_sync.model import Need
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeeds
from kiosk.widgets.cards.emblem import draw_badge, emblem

PICTURE_MM: Final = 15.0  # below this a picture is not understood from where one stands
ROLES: Final = ("violet", "teal", "brown", "leaf", "indigo", "plum", "slate")


def roles(scene: Scene) -> dict[str, str]:
    """Needs by id and their colours: that of the topic with the same picture, else one of its own.

    What leads to an emergency has the colour of emergencies.
    """
    topics = scene.shelf.topics()
    danger = {topic.id for topic in topics if topic.colour == "emergency"}
    known = {topic.icon: topic.colour for topic in topics}
    needs = scene.shelf.needs()
    taken = {
        need.id: "emergency" if _leads_to(scene, need, danger) else known[need.icon]
        for need in needs
        if need.icon in known or _leads_to(scene, need, danger)
    }
    free = cycle([role for role in ROLES if role not in taken.values()] or ROLES)
    return {need.id: taken.get(need.id) or next(free) for need in needs}


def _leads_to(scene: Scene, need: Need, topics: set[str]) -> bool:
    first = scene.shelf.answers(need)[0]
    return not topics.isdisjoint(first.topics)


def needs_entry(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """One wide control; as many pictures as have room stand beside the question."""
    look = drawing.look
    colours = look.colours
    radius = look.scaled(4, 2)
    label = look.say("What do I need?")
    drawing.fill(rect, colours.card, radius)
    drawing.frame(rect, colours.primary, max(2, look.mm(0.7)), radius)
    inner = rect.inset(look.scaled(5, 2), 0)
    arrow = min(look.scaled(9, 5), inner.h)
    place = inner.after(inner.w - arrow).inset(0, (rect.h - arrow) // 2)
    drawing.icon("chevron-right", place, colours.primary)
    inner = inner.left(inner.w - arrow - look.mm(1.5))
    around = look.mm(0.5 if look.is_compact else 1.5)
    side = min(rect.h - 2 * around, look.scaled(22, PICTURE_MM))
    gap = look.scaled(3, 1.5)
    px = min(look.font_px("lead"), round(rect.h * 0.42))
    words_w = min(drawing.width(label.text, "bold", px), round(inner.w * 0.62))
    room = inner.left(inner.w - words_w - look.scaled(5, 2))
    needs, role = scene.shelf.needs(), roles(scene)
    count = min(len(needs), max(0, (room.w + gap) // (side + gap)))
    for at, need in enumerate(_shown(needs, role, count)):
        badge = Rect(room.x + at * (side + gap), rect.y + (rect.h - side) // 2, side, side)
        draw_badge(drawing, emblem(scene, need), role[need.id], badge)
    left = room.x + count * (side + gap)
    words = inner.after(left - inner.x + look.mm(1))
    drawing.write(label.text, words, px, colours.primary, "bold")
    drawing.control(rect, label, OpenNeeds(), colours.primary, colours.card, radius=radius)


def _shown(needs: tuple[Need, ...], role: dict[str, str], count: int) -> tuple[Need, ...]:
    """As many as have room; danger is never the one left out."""
    dangers = tuple(need for need in needs[count:] if role[need.id] == "emergency")[:count]
    return (*needs[: count - len(dangers)], *dangers)
