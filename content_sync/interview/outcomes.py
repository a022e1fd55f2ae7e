"""What follows from the answers: cards, what is worth asking, what has ended."""

from dataclasses import dataclass

from content_sync.interview.truth import Known, Truth, holds
from content_sync.interview.values import (
    All,
    Any,
    AtLeast,
    Condition,
    Interview,
    Is,
    Not,
    Result,
    ResultKind,
)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The results to show, each in the order of the file.

    `changed`: those whose days are over; the rule may have changed, so they are asked about
    without their figures.
    """

    cards: tuple[Result, ...] = ()
    ask: tuple[Result, ...] = ()
    changed: tuple[Result, ...] = ()
    closed: tuple[Result, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found: then the interview's own last words are shown."""
        return not (self.cards or self.ask or self.changed)


def outcomes(interview: Interview, known: Known, day: str) -> Outcomes:
    """What follows on `day` (ISO) from all that is `known` (asking.counted)."""
    cards, ask, changed, closed = [], [], [], []
    for result in interview.results:
        truth = holds(result.condition, known)
        if truth is Truth.NO or (result.valid_from and day < result.valid_from):
            continue
        if truth is Truth.UNKNOWN and result.hides_unknown:
            continue
        if result.kind is ResultKind.CLOSED:
            if truth is Truth.YES:
                closed.append(result)
        elif result.valid_to and day > result.valid_to:
            changed.append(result)
        elif truth is Truth.UNKNOWN or result.kind is ResultKind.ASK:
            ask.append(result)
        else:
            cards.append(result)
    return Outcomes(tuple(cards), tuple(ask), tuple(changed), tuple(closed))


def because(condition: Condition, known: Known) -> tuple[str, ...]:
    """The fewest names whose values made `condition` true, in the order it names them."""
    return tuple(dict.fromkeys(_because(condition, known, wanted=Truth.YES)))


def _because(condition: Condition, known: Known, wanted: Truth) -> list[str]:
    if isinstance(condition, Is):
        return [condition.name]
    if isinstance(condition, Not):
        return _because(condition.part, known, Truth(Truth.YES - wanted))
    needed = _needed(condition, wanted)
    found: list[str] = []
    for part in condition.parts:
        if needed and holds(part, known) is wanted:
            found += _because(part, known, wanted)
            needed -= 1
    return found


def _needed(condition: All | Any | AtLeast, wanted: Truth) -> int:
    """How many parts must be `wanted` for the whole to be so."""
    count = len(condition.parts)
    if isinstance(condition, AtLeast):
        return condition.number if wanted is Truth.YES else count - condition.number + 1
    is_each = isinstance(condition, All) == (wanted is Truth.YES)
    return count if is_each else 1
