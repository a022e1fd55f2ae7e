"""The cases that are still to be written: answered whole, coming out as the rules now have it.

Whoever takes one over says that the documents have it so, too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from content_sync.centre.interviews.interview_source import Case, InterviewSource
from content_sync.centre.interviews.proofs.cases_hold import LISTS, a_pair, out, without_cases
from content_sync.centre.interviews.proofs.slips import noticed, telling, unnoticed
from content_sync.interview.asking import offered, settled
from content_sync.interview.values import UNKNOWN, Interview, Question


def wanted_cases(source: InterviewSource, day: str, tag: str) -> Iterator[Case]:
    """For each result without a pair of cases, and for each slip that none would notice.

    `day`: ISO, on which they come. `tag`: the language of their names, which say what matters.

    Raises:
        TangledError: there are too many states to look at.
    """
    interview = source.interview
    found: list[Case] = []
    for result in without_cases(source):
        for state in a_pair(interview, result) or ():
            found.append(_case(interview, state, {}, day, _name(source, state, tag)))
    yield from found
    for slip in unnoticed(source):
        if any(noticed(interview, slip, case) for case in found):
            continue
        state = telling(interview, slip) or {}
        name = _name(source, state, tag)
        alike = ({**one.given, **one.answers} for one in source.cases)
        cases = (_case(interview, state, like, day, name) for like in alike)
        if case := next((one for one in cases if noticed(interview, slip, one)), None):
            found.append(case)
            yield case


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
