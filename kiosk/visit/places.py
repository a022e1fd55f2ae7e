"""Where something is: the plans of a site, and the place on them that an office or danger asks for.

A plan with a place where this kiosk stands comes first: only there does «here» mean anything.
"""

from collections.abc import Iterator
from typing import NamedTuple

from content_sync.model import Item
from content_sync.plan import GATHERING, Mark
from content_sync.site.library.library import Library


class Spotted(NamedTuple):
    """A place, and the item whose plan it is on."""

    item: Item
    mark: Mark


def has_plan(shelf: Library, item: str) -> bool:
    """Whether an item is a plan."""
    return any(card.plan for card in shelf.shown((item,)))


def place_of(shelf: Library, body: str) -> Spotted | None:
    """Where an office is."""
    return next((one for one in _all(shelf) if body and one.mark.body == body), None)


def gathering(shelf: Library) -> Spotted | None:
    """Where everybody goes in danger."""
    return next((one for one in _all(shelf) if one.mark.kind == GATHERING), None)


def _all(shelf: Library) -> Iterator[Spotted]:
    for item in sorted(shelf.plans, key=lambda one: not (one.plan and one.plan.at(shelf.site))):
        for mark in item.plan.marks if item.plan else ():
            yield Spotted(item, mark)
