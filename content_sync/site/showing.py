"""Who is shown what, and in which order: rules without a disk or a clock."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from content_sync.model import CLASSES, TIERS, Item

BELIEVED: Final = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Site:
    """Where a kiosk stands; `areas` are all area codes it lies in (its commune's, its province's).

    Codes are compared whole: a commune's code does not begin with its province's.
    """

    profile: str
    areas: frozenset[str] = frozenset()
    name: str = ""


def is_meant_for(card: Item, site: Site) -> bool:
    """Whether the targets of `card` include `site`; a target left empty includes everybody."""
    targets = card.targets
    return (
        (not targets.profiles or site.profile in targets.profiles)
        and (not targets.areas or not site.areas.isdisjoint(targets.areas))
        and (not targets.sites or site.name in targets.sites)
    )


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
