"""What is shown when, in which order and in which language: rules without a disk or a clock.

Kiosks and phone pages show the same things, so both ask here. Days are ISO dates.
"""

from collections.abc import Callable, Iterable
from typing import Final

from content_sync.model import CLASSES, TIERS, Item, Language, Text, chain
from content_sync.occasion import last_day

EMERGENCY_STEPS: Final = 4  # of an emergency in the largest letters; more do not fit on a screen


def is_in_force(card: Item, today: str, signed_day: str) -> bool:
    """Whether `card` may be shown as current on `today`, in a release of `signed_day`."""
    return is_due(card, today) and not is_over(card, today, signed_day)


def is_due(card: Item, today: str) -> bool:
    """Whether its time has come; that of an emergency comes when it arrives."""
    return card.class_ == "emergency" or card.valid_from <= today


def is_over(card: Item, today: str, signed_day: str) -> bool:
    """Whether its time has passed: `valid_to`, else the last day of its event.

    That of an emergency passes only by the signed date of a release: a wrong clock must not
    hide it.
    """
    day = signed_day if card.class_ == "emergency" else today
    last = card.valid_to or (last_day(card.event) if card.event else "")
    return bool(last) and last < day


def is_replaced(
    card: Item, known: Callable[[str], Item | None], may_replace: Callable[[Item], bool]
) -> bool:
    """Whether a successor, or one of its successors, is there and `may_replace` it."""
    found = in_its_place(card.id, known, may_replace)
    return found is not None and found.id != card.id


def in_its_place(
    id_: str, known: Callable[[str], Item | None], may_show: Callable[[Item], bool]
) -> Item | None:
    """What a link to `id_` leads to: the last of its successors that `may_show`, else itself.

    None where neither may be shown. A circle of successors is gone round once.
    """
    found = None
    seen = {""}
    while id_ not in seen and (card := known(id_)):
        seen.add(id_)
        found = card if may_show(card) else found
        id_ = card.superseded_by
    return found


def rank(card: Item) -> tuple[int, int]:
    """Emergency before priority before normal; essential before extra."""
    return -_place(card.class_, CLASSES), _place(card.tier, TIERS)


def text(languages: Iterable[Language], item: Item, tag: str) -> tuple[str, Text]:
    """The text a reader of `tag` is shown, and the language it is in."""
    known = tuple(languages)
    wanted = (*chain(known, tag), *(one.tag for one in known))
    shown = next((one for one in wanted if one in item.texts), next(iter(item.texts)))
    return shown, item.texts[shown]


def _place(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else names.index("normal")
