"""All states an interview can be in, as far as some of its names need them.

A cone is what some names depend on: the names in the `when` and `offer` of their questions, and
those in these. Only its answers are walked, in the order asked, and what is settled is skipped: so
a proof looks at thousands of states where all paths together would be hundreds of thousands.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from content_sync.interview.asking import offered, settled
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import UNKNOWN, All, Any, AtLeast, Condition, Interview, Is, Not

MOST_STATES: Final = 20_000  # of one cone; more is seconds of work, and nobody oversees it
State = Mapping[str, str]  # name -> value, of a cone


class TangledError(Exception):
    """A cone with too many states to be proved."""


def named(condition: Condition | None) -> frozenset[str]:
    """The names that a condition asks for."""
    match condition:
        case Is(name):
            return frozenset((name,))
        case Not(part):
            return named(part)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return frozenset().union(*map(named, parts))
    return frozenset()


def cone(interview: Interview, names: Iterable[str]) -> tuple[str, ...]:
    """What `names` depend on, they among it, in the order in which it becomes known."""
    questions = {one.id: one for one in interview.questions}
    found: set[str] = set()
    left = set(names)
    while left:
        name = left.pop()
        found.add(name)
        if question := questions.get(name):
            asked = (question.when, *(one.offer for one in question.answers))
            left |= frozenset().union(*map(named, asked)) - found
    return tuple(name for name in (*interview.given, *questions) if name in found)


def states(interview: Interview, names: Iterable[str]) -> Iterator[dict[str, str]]:
    """Every state of the cone of `names`.

    Raises:
        TangledError: there are too many.
    """
    order = cone(interview, names)
    count = 0
    left: list[tuple[int, dict[str, str]]] = [(0, {})]
    while left:
        at, known = left.pop()
        if at == len(order):
            count += 1
            if count > MOST_STATES:
                raise TangledError
            yield known
            continue
        for value in reversed(values(interview, order[at], known)):
            left.append((at + 1, {**known, order[at]: value}))


def values(interview: Interview, name: str, known: State) -> tuple[str, ...]:
    """What `name` can be where all it depends on is `known`; «I don't know» last."""
    if name in interview.given:
        return (*interview.given[name], UNKNOWN)
    question = next(one for one in interview.questions if one.id == name)
    value = settled(question, known)
    if value is not None:
        return (value,)
    return (*(one.id for one in offered(question, known)), UNKNOWN)


def is_reached(interview: Interview, *conditions: Condition | None) -> bool:
    """Whether all of them can be true at once."""
    names = frozenset().union(*map(named, conditions))
    return any(
        all(holds(one, known) is Truth.YES for one in conditions)
        for known in states(interview, names)
    )


def as_words(state: State) -> str:
    """A state as an officer reads it in a message: list: poor, want: capital."""
    return ", ".join(f"{name}: {value}" for name, value in state.items())
