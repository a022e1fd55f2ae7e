"""What is shown when, in which order and in which language: rules without a disk or a clock.

Kiosks and phone pages show the same things, so both ask here; hours bind kiosks alone, a phone page
says them. Days are ISO dates.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import takewhile
from typing import Final

from content_sync.model import CLASSES, TIERS, Feed, Item, ItemSound, Language, Text, chain
from content_sync.shown.hours import is_on
from content_sync.shown.occasion import last_day

EMERGENCY_STEPS: Final = 4  # of an emergency in the largest letters; more do not fit on a screen

PROMISE_HOLDS: Final = timedelta(days=1)  # from one release of a voice to the next are minutes


def is_due(card: Item, today: str) -> bool:
    """Whether its time has come; that of an emergency comes when it arrives."""
    return card.class_ == "emergency" or card.valid_from <= today


def is_over(card: Item, today: str, signed_day: str) -> bool:
    """Whether its last day has passed: `valid_to`, else that of its event.

    That of an emergency passes only by the signed date of a release: a wrong clock must not
    hide it.
    """
    day = signed_day if card.class_ == "emergency" else today
    last = ends_on(card)
    return bool(last) and last < day


def ends_on(card: Item) -> str:
    """The last day of an item, "" where it has none."""
    return card.valid_to or (last_day(card.event) if card.event else "")


class Standing(Enum):
    """How an item stands at a moment, in one place."""

    AWAY = "its time has not come, or it is for others"
    SHOWN = "shown"
    PAUSED = "its time has come, its hour not"
    OVER = "its time has passed"


def standing(card: Item, today: str, signed_day: str, wall: datetime | None = None) -> Standing:
    """How `card` stands on `today` where it is meant to be, at any hour or at `wall`.

    `wall` is a time on the clock there; without one that can be believed no hour is asked for.
    """
    if not is_due(card, today):
        return Standing.AWAY
    if is_over(card, today, signed_day):
        return Standing.OVER
    hours = None if card.class_ == "emergency" else card.schedule
    return Standing.SHOWN if not hours or not wall or is_on(hours, wall) else Standing.PAUSED


def are_voices_coming(feed: Feed, today: date, signed_day: date) -> bool:
    """Whether machines still speak what a release signed on `signed_day` has no voice of: who
    spoke may have been stopped, and nobody withdrew the promise.
    """
    return feed.voices_coming and today - signed_day <= PROMISE_HOLDS


def is_replaced(
    card: Item, known: Callable[[str], Item | None], stands: Callable[[Item], Standing]
) -> bool:
    """Whether the time of one of its successors has come: what is old never comes back."""
    successors = _line(card.superseded_by, known)
    return any(stands(one) is not Standing.AWAY for one in successors if one.id != card.id)


def in_its_place(
    id_: str, known: Callable[[str], Item | None], stands: Callable[[Item], Standing]
) -> Item | None:
    """What a link to `id_` leads to: the last of its line whose time has come, if it is shown."""
    found = None
    for card in _line(id_, known):
        how = stands(card)
        if how is not Standing.AWAY:
            found = card if how is Standing.SHOWN else None
    return found


def _line(id_: str, known: Callable[[str], Item | None]) -> Iterator[Item]:
    """An item and its successors; a circle of them is gone round once."""
    seen = {""}
    while id_ not in seen and (card := known(id_)):
        seen.add(id_)
        yield card
        id_ = card.superseded_by


def rank(card: Item) -> tuple[int, int]:
    """Emergency before priority before normal; essential before extra."""
    return -_place(card.class_, CLASSES), _place(card.tier, TIERS)


def text(languages: Iterable[Language], item: Item, tag: str) -> tuple[str, Text]:
    """The text a reader of `tag` is shown, and the language it is in."""
    known = tuple(languages)
    wanted = (*chain(known, tag), *(one.tag for one in known))
    shown = next((one for one in wanted if one in item.texts), next(iter(item.texts)))
    return shown, item.texts[shown]


def sounds(languages: Iterable[Language], item: Item, tag: str) -> Iterator[tuple[str, ItemSound]]:
    """What of an item a listener of `tag` may be given, the best first, and its language.

    A person's voice in a language without a text comes before a sound of the text shown; a sound
    of another text than the one shown is none.
    """
    known = tuple(languages)
    shown, _ = text(known, item, tag)
    for one in dict.fromkeys((*takewhile(shown.__ne__, chain(known, tag)), shown)):
        written = item.texts.get(one)
        sound = item.spoken.get(one) or (written.sound if written else None)
        if sound:
            yield one, sound


def _place(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else names.index("normal")
