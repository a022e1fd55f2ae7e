"""The cases that are still to be written: answered whole, coming out as the rules now have it.

Whoever takes one over says that the documents have it so, too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from content_sync.centre.interviews.interview_source import Case, InterviewSource
from content_sync.centre.interviews.proofs.cases_hold import LISTS, a_pair, out, without_cases
from content_sync.centre.interviews.proofs.unnoticed import noticed, tellings, unnoticed
from content_sync.interview.asking import offered, settled
from content_sync.interview.values import UNKNOWN, Interview, Question, Result


def wanted_cases(source: InterviewSource, day: str, tag: str) -> Iterator[Case]:
    """For each result without a pair of cases, and for each slip that none would notice.

    `day`: ISO, on which they come, or as near as the days of a result are. `tag`: the language of
    their names, which say what matters.

    Raises:
        TangledError: there are too many states to look at.
    """
    interview = source.interview
    found: list[Case] = []
    for result in without_cases(source):
        on = _day_of(result, day)
        for state in a_pair(interview, result) or ():
            found.append(_case(interview, state, {}, on, _name(source, state, tag)))
    yield from found
    alike = [{**one.given, **one.answers} for one in source.cases]
    for slip in unnoticed(source):
        if any(noticed(interview, slip, case) for case in found):
            continue
        result, state = next(tellings(interview, slip))
        on, name = _day_of(result, day), _name(source, state, tag)
        cases = (_case(interview, state, like, on, name) for like in alike)
        if case := next((one for one in cases if noticed(interview, slip, one)), None):
            found.append(case)
            yield case


def _day_of(result: Result, today: str) -> str:
    """A day on which the result is shown: today, or what of its days is nearest."""
    day = max(today, result.valid_from)
    return min(day, result.valid_to) if result.valid_to else day


def _name(source: InterviewSource, state: Mapping[str, str], tag: str) -> str:
    """What is answered, in the officer's own words."""
    words = (source.said(f"a:{name}:{value}", tag) for name, value in state.items())
    return "; ".join(filter(None, words))


def _case(
    interview: Interview, state: Mapping[str, str], like: Mapping[str, str], day: str, name: str
) -> Case:
    """Where `state` says nothing, it is answered as in `like`, or with the last answer."""
    wish = {**like, **state}
    known = {name: wish.get(name, UNKNOWN) for name in interview.given}
    given = dict(known)
    answers: dict[str, str] = {}
    for question in interview.questions:
        value = settled(question, known)
        if value is None:
            value = answers[question.id] = _answer(question, known, wish)
        known[question.id] = value
    case = Case(name, 0, day, given, answers, (), (), (), ())
    come = out(interview, case)
    cards, ask, closed, changed = (tuple(one.id for one in getattr(come, key)) for key in LISTS)
    return replace(case, cards=cards, ask=ask, closed=closed, changed=changed)


def _answer(question: Question, known: Mapping[str, str], wish: Mapping[str, str]) -> str:
    can_be = [*(one.id for one in offered(question, known)), UNKNOWN]
    wished = wish.get(question.id)
    return wished if wished in can_be else can_be[-2] if len(can_be) > 1 else UNKNOWN
