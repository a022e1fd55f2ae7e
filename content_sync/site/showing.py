"""What is shown when, and in which order: rules without a disk or a clock."""

from datetime import date, timedelta
from typing import Final

from content_sync.model import CLASSES, TIERS, Item

BELIEVED: Final = timedelta(days=400)


def is_in_force(card: Item, today: str, signed_day: str) -> bool:
    """Whether `card` may be shown as current on `today`.

    An emergency is shown from the moment it arrives, and ends only by the signed date of a
    release: a wrong clock must not hide it.
    """
    if card.class_ == "emergency":
        return not card.valid_to or signed_day <= card.valid_to
    return card.valid_from <= today and (not card.valid_to or today <= card.valid_to)


def believed_day(machine: date, signed: date) -> date:
    """Today, as far as the machine's clock can be believed: never before what was signed, and only
    within `BELIEVED` after it. Without a battery a clock says 1970, with a wrong one 2099.
    """
    return machine if signed <= machine <= signed + BELIEVED else signed


def rank(card: Item) -> tuple[int, int]:
    """Emergency before priority before normal; essential before extra."""
    return -_place(card.class_, CLASSES), _place(card.tier, TIERS)


def _place(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else names.index("normal")
