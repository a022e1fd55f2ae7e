"""Yes, no and unknown (Kleene's three values): what is not known is neither yes nor no."""

from collections.abc import Mapping
from enum import IntEnum

from content_sync.interview.values import UNKNOWN, All, Any, AtLeast, Condition, Is

Known = Mapping[str, str]  # question or given -> value; what is missing is unknown


class Truth(IntEnum):
    """In their order: all is the least, any the greatest."""

    NO = 0
    UNKNOWN = 1
    YES = 2


def holds(condition: Condition | None, known: Known) -> Truth:
    """Whether `condition` is true of what is `known`; without one it is.

    A test that names "unknown" itself is exact.
    """
    if condition is None:
        return Truth.YES
    if isinstance(condition, Is):
        value = known.get(condition.name, UNKNOWN)
        if value in condition.values:
            return Truth.YES
        is_open = value == UNKNOWN and UNKNOWN not in condition.values
        return Truth.UNKNOWN if is_open else Truth.NO
    if isinstance(condition, All):
        return min((holds(one, known) for one in condition.parts), default=Truth.YES)
    if isinstance(condition, Any):
        return max((holds(one, known) for one in condition.parts), default=Truth.NO)
    if isinstance(condition, AtLeast):
        truths = [holds(one, known) for one in condition.parts]
        if truths.count(Truth.YES) >= condition.number:
            return Truth.YES
        is_open = len(truths) - truths.count(Truth.NO) >= condition.number
        return Truth.UNKNOWN if is_open else Truth.NO
    return Truth(Truth.YES - holds(condition.part, known))
