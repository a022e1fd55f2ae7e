"""What is unknown is open and never a no, and what excludes each other is never true at once.

An answer learnt later can only decide what was open (truth.py: three values, all rules monotone),
where no condition names "unknown" itself. What remains to be proved: that nothing is called open
while all that can still be learnt comes to the same; that where "unknown" is named nobody who does
not know is silently told no; and that of one group no two results are true
on any day on which both hold.
"""

from collections.abc import Iterator
from itertools import combinations, product

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.interviews.proofs.walk import as_words, is_reached, named, states
from content_sync.centre.written.page import Page
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import (
    UNKNOWN,
    All,
    Any,
    AtLeast,
    Condition,
    Interview,
    Is,
    Not,
    Result,
)
from content_sync.said import phrase


def prove_groups(page: Page, source: InterviewSource) -> None:
    """Note two results of one group that are true at once; warn of a group of one."""
    results = source.interview.results
    for one, other in combinations(results, 2):
        is_one_day = _overlap(one, other)
        if not one.group or one.group != other.group or not is_one_day:
            continue
        if is_reached(source.interview, one.condition, other.condition):
            what = phrase(
                "'{first}' and '{second}' of group '{group}' are true at once",
                first=one.id,
                second=other.id,
                group=one.group,
            )
            fix = phrase("let one condition leave out the other's answers")
            page.wrong(source.line(f"r:{other.id}"), what, fix)
    groups = [one.group for one in results]
    for one in results:
        if one.group and groups.count(one.group) == 1:
            what = phrase("result '{id}' is alone in group '{group}'", id=one.id, group=one.group)
            page.warn(source.line(f"r:{one.id}"), what, phrase("check the name of the group"))


def prove_certain(page: Page, source: InterviewSource) -> None:
    """Note results that stay undecided though every answer still open leads to the same."""
    interview = source.interview
    possible = _possible(interview)
    for result in interview.results:
        if _names_unknown(result.condition):
            continue
        for known in _own_states(interview, result):
            if _is_certain(result.condition, known, possible):
                what = phrase("result '{id}' is undecided, and nothing can change it", id=result.id)
                what = phrase("{what} ({state})", what=what, state=as_words(known))
                fix = phrase("join what excludes nothing into one: {{name: [first, second]}}")
                page.wrong(source.line(f"r:{result.id}"), what, fix)
                break


def prove_open(page: Page, source: InterviewSource) -> None:
    """Note results that leave out who does not know what would bring them."""
    interview = source.interview
    possible = _possible(interview)
    for result in source.interview.results:
        if not _names_unknown(result.condition):
            continue
        for known in _own_states(interview, result):
            if _is_silent_no(result.condition, known, possible):
                what = phrase("result '{id}' says no to who does not know", id=result.id)
                what = phrase("{what} ({state})", what=what, state=as_words(known))
                fix = phrase("leave unknown out of a not:, so that it stays worth asking")
                page.wrong(source.line(f"r:{result.id}"), what, fix)
                break


def _own_states(interview: Interview, result: Result) -> Iterator[dict[str, str]]:
    """What the names of its condition can be together, each once."""
    names = named(result.condition)
    seen = {
        tuple((name, value) for name, value in known.items() if name in names)
        for known in states(interview, names)
    }
    yield from map(dict, sorted(seen))


def _possible(interview: Interview) -> dict[str, tuple[str, ...]]:
    """What each name can turn out to be."""
    asked = {one.id: tuple(each.id for each in one.answers) for one in interview.questions}
    return asked | interview.given


def _is_silent_no(
    condition: Condition, known: dict[str, str], possible: dict[str, tuple[str, ...]]
) -> bool:
    """Whether it is false though what is not known may make it true."""
    if holds(condition, known) is not Truth.NO:
        return False
    left = [name for name, value in known.items() if value == UNKNOWN]
    learnt = (zip(left, one, strict=True) for one in product(*(possible[name] for name in left)))
    return bool(left) and any(
        holds(condition, {**known, **dict(one)}) is Truth.YES for one in learnt
    )


def _is_certain(
    condition: Condition, known: dict[str, str], possible: dict[str, tuple[str, ...]]
) -> bool:
    """Whether it is undecided, and would come to the same whatever is answered to the rest."""
    if holds(condition, known) is not Truth.UNKNOWN:
        return False
    left = [name for name, value in known.items() if value == UNKNOWN]
    first: Truth | None = None
    for values in product(*(possible[name] for name in left)):
        truth = holds(condition, {**known, **dict(zip(left, values, strict=True))})
        first = truth if first is None else first
        if truth is not first:
            return False
    return True


def _overlap(one: Result, other: Result) -> bool:
    """Whether both hold on some day."""
    begins = max(one.valid_from, other.valid_from)
    ends = [day for day in (one.valid_to, other.valid_to) if day]
    return not ends or begins <= min(ends)


def _names_unknown(condition: Condition) -> bool:
    match condition:
        case Is(_, its):
            return UNKNOWN in its
        case Not(part):
            return _names_unknown(part)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return any(map(_names_unknown, parts))
