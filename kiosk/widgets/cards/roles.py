"""The colours of situations, and which of them is danger."""

from itertools import cycle
from typing import Final

from kiosk.scene import Scene
from kiosk.visit.danger import is_dangerous

DANGER: Final = "emergency"
ROLES: Final = ("violet", "teal", "brown", "leaf", "indigo", "plum", "slate")


def roles(scene: Scene) -> dict[str, str]:
    """Needs by id and their colours: that of the topic with the same picture, else one of its own.

    What leads to an emergency has the colour of emergencies.
    """
    shelf = scene.shelf
    topics = shelf.topics()
    known = {topic.icon: topic.colour for topic in topics}
    needs = shelf.needs()
    alarming = {need.id for need in needs if is_dangerous(shelf, need=need.id)}
    taken = {
        need.id: DANGER if need.id in alarming else known[need.icon]
        for need in needs
        if need.icon in known or need.id in alarming
    }
    free = cycle([role for role in ROLES if role not in taken.values()] or ROLES)
    return {need.id: taken.get(need.id) or next(free) for need in needs}
