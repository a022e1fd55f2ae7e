"""Whether the cases hold every rule: changed by any one slip, at least one comes out otherwise.

Mutation testing: a slip that no case notices is a mutant that survives. Slips that never show are
none: what is only offered besides is no answer of any case.
"""

from collections.abc import Iterator
from itertools import groupby

from content_sync.centre.interviews.interview_source import Case, InterviewSource
from content_sync.centre.interviews.proofs.cases_hold import out
from content_sync.centre.interviews.proofs.slips import Slip, slips
from content_sync.centre.interviews.proofs.walk import cone, named, states
from content_sync.centre.written.page import Page
from content_sync.interview.asking import asked, offered, path, settled
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import UNKNOWN, Interview, Result, ResultKind
from content_sync.said import NOTHING, phrase


def prove_slips(page: Page, source: InterviewSource) -> None:
    """Warn of every rule that could change by a slip without a case that notices."""
    for id_, found in groupby(unnoticed(source), key=lambda slip: slip.id):
        changes = NOTHING
        for number, slip in enumerate(found):
            changes = (
                phrase("{one}; {other}", one=changes, other=slip.change) if number else slip.change
            )
        what = phrase(
            "no case would notice such a slip in '{id}': {changes}", id=id_[2:], changes=changes
        )
        fix = phrase("content-sync check --cases says what to write")
        page.warn(source.line(id_), what, fix)


def unnoticed(source: InterviewSource) -> Iterator[Slip]:
    """The slips that matter, and with which all cases come out the same."""
    if not source.cases:
        return
    for slip in slips(source.interview):
        is_noticed = any(noticed(source.interview, slip, case) for case in source.cases)
        if not is_noticed and next(tellings(source.interview, slip), None):
            yield slip


def noticed(interview: Interview, slip: Slip, case: Case) -> bool:
    """Whether a case is asked otherwise by the slip, or comes out otherwise."""
    return _course(interview, case) != _course(slip.interview, case)


def tellings(interview: Interview, slip: Slip) -> Iterator[tuple[Result, dict[str, str]]]:
    """The states in which a slip shows, each with the result whose cone it is.

    Raises:
        TangledError: there are too many states to look at.
    """
    question = slip.id.removeprefix("q:")
    for result, slipped in zip(interview.results, slip.interview.results, strict=True):
        names = named(result.condition)
        if result is slipped and question not in cone(interview, names):
            continue
        for known in states(interview, names):
            other = _as_slipped(known, interview, slip.interview)
            if other is None or _shows(result, known) != _shows(slipped, other):
                yield result, known


def _as_slipped(
    known: dict[str, str], whole: Interview, slipped: Interview
) -> dict[str, str] | None:
    """What the same answers come to by the slip; None where others are asked or offered."""
    state = {name: value for name, value in known.items() if name in whole.given}
    for question, other in zip(whole.questions, slipped.questions, strict=True):
        if question.id not in known:
            continue
        value = settled(other, state)
        if (value is None) is not (settled(question, known) is None):
            return None
        if value is None:
            value = known[question.id]
            if value not in (UNKNOWN, *(one.id for one in offered(other, state))):
                return None
        state[question.id] = value
    return state


def _shows(result: Result, known: dict[str, str]) -> Truth:
    """How it is shown: in doubt some are hidden, and what is asked about anyway is asked."""
    truth = holds(result.condition, known)
    if truth is not Truth.UNKNOWN:
        return truth
    if result.hides_unknown or result.kind is ResultKind.CLOSED:
        return Truth.NO
    return Truth.YES if result.kind is ResultKind.ASK else truth


def _course(interview: Interview, case: Case) -> tuple[tuple[str, ...], ...]:
    """What is asked, what is still to be answered, and which results stand in which list."""
    walked = path(interview, case.given, case.answers)
    left = asked(interview, case.given, case.answers)
    found = out(interview, case)
    lists = (walked, (left,) if left else (), found.cards, found.ask, found.changed, found.closed)
    return tuple(tuple(one.id for one in each) for each in lists)
