"""The way to the needs from home: its question, and the situations as pictures."""

from itertools import cycle
from typing import Final

from content_sync.model import Need
from kiosk.look.measures import edges, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeeds
from kiosk.widgets.cards.emblem import draw_badge, emblem

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
    radius = look.px(radii.CARD)
    label = look.say("What do I need?")
    drawing.box(rect, colours.card, radius, colours.primary, edges.FIELD)
    inner = rect.inset(look.px(spaces.BUTTON), 0)
    arrow = min(look.px(sides.NEEDS_ARROW), inner.h)
    drawing.icon("chevron-right", inner.end(arrow), colours.primary)
    inner = inner.left(inner.w - arrow - look.mm(spaces.NEAR_MM))
    around = look.mm(spaces.COMPACT_BADGE_MM if look.is_compact else spaces.NEAR_MM)
    side = min(rect.h - 2 * around, look.px(sides.NEED))
    gap = look.px(spaces.BADGES)
    px = min(look.font_px("lead"), round(rect.h * 0.42))
    words_w = min(drawing.width(label.text, "bold", px), round(inner.w * 0.62))
    room = inner.left(inner.w - words_w - look.px(spaces.PARTS))
    needs, role = scene.shelf.needs(), roles(scene)
    count = min(len(needs), max(0, (room.w + gap) // (side + gap)))
    for at, need in enumerate(_shown(needs, role, count)):
        badge = room.after(at * (side + gap)).left(side).middle(side, side)
        draw_badge(drawing, emblem(scene, need), role[need.id], badge)
    left = room.x + count * (side + gap)
    words = inner.after(left - inner.x + look.mm(spaces.CLOSE_MM))
    drawing.write(label.text, words, px, colours.primary, "bold")
    drawing.control(rect, label, OpenNeeds(), colours.primary, colours.card, radius=radius)


def _shown(needs: tuple[Need, ...], role: dict[str, str], count: int) -> tuple[Need, ...]:
    """As many as have room; danger is never the one left out."""
    dangers = tuple(need for need in needs[count:] if role[need.id] == "emergency")[:count]
    return (*needs[: count - len(dangers)], *dangers)
