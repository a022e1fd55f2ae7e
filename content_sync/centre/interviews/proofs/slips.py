"""Whether the cases hold every rule: changed by any one slip, at least one comes out otherwise.

A slip leaves out a value or a condition among others, adds a value, asks for one sign more or
fewer, or settles a question that is not asked otherwise (mutation testing: a slip that no case
notices is a mutant that survives). Slips that never show are none: what is only offered besides
is no answer of any case.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from msgspec.structs import replace

from content_sync.centre.interviews.interview_source import Case, InterviewSource
from content_sync.centre.interviews.proofs.cases_hold import out
from content_sync.centre.interviews.proofs.walk import cone, named, states
from content_sync.centre.written.page import Page
from content_sync.interview.asking import asked, offered, path, settled
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
    Question,
    Result,
    ResultKind,
)
from content_sync.said import NOTHING, Said, phrase

Values = Callable[[str], Sequence[str]]  # of a name, without «I don't know»


@dataclass(frozen=True, slots=True)
class Slip:
    """An interview changed at one place: `id` of the result or question, and what was changed."""

    id: str
    change: Said
    interview: Interview


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
    for result, slipped in zip(interview.results, slip.interview.results, strict=True):
        if result is slipped and slip.id[2:] not in cone(interview, named(result.condition)):
            continue
        for known in states(interview, named(result.condition)):
            other = _as_slipped(known, interview, slip.interview)
            if other is None or _shows(result, known) != _shows(slipped, other):
                yield result, known


def slips(interview: Interview) -> Iterator[Slip]:
    """The same interview, each time with one slip."""
    answers = {one.id: tuple(each.id for each in one.answers) for one in interview.questions}
    known = {**interview.given, **answers}
    for at, result in enumerate(interview.results):
        for change, condition in _slipped(result.condition, known.__getitem__):
            changed = replace(result, condition=condition)
            yield Slip(f"r:{result.id}", change, _with_result(interview, at, changed))
    for at, question in enumerate(interview.questions):
        for change, other in _slipped_question(question, known.__getitem__):
            yield Slip(f"q:{question.id}", change, _with_question(interview, at, other))


def _slipped_question(question: Question, values: Values) -> Iterator[tuple[Said, Question]]:
    if question.when:
        for change, when in _slipped(question.when, values):
            yield change, replace(question, when=when)
        for answer in question.answers:
            if answer.id != question.otherwise:
                change = phrase(
                    "else: {value} instead of {word}", value=answer.id, word=question.otherwise
                )
                yield change, replace(question, otherwise=answer.id)
    for at, answer in enumerate(question.answers):
        for change, offer in _slipped(answer.offer, values) if answer.offer else ():
            before, after = question.answers[:at], question.answers[at + 1 :]
            other = replace(answer, offer=offer)
            change = phrase("offer of {id}: {change}", id=answer.id, change=change)
            yield change, replace(question, answers=(*before, other, *after))


def _slipped(condition: Condition, values: Values) -> Iterator[tuple[Said, Condition]]:
    match condition:
        case Is(name, has):
            for value in has if len(has) > 1 else ():
                yield (
                    _left_out(Is(name, (value,))),
                    Is(name, tuple(one for one in has if one != value)),
                )
            for value in values(name):
                if value not in has:
                    change = phrase("{words} added", words=f"{name}: {value}")
                    yield change, Is(name, (*has, value))
        case Not(part):
            yield from ((change, Not(other)) for change, other in _slipped(part, values))
        case All(parts):
            yield from _joined(parts, All, values)
        case Any(parts):
            yield from _joined(parts, Any, values)
        case AtLeast(number, parts):
            yield from _joined(parts, partial(AtLeast, number), values)
            for other in (number - 1, number + 1):
                if 0 < other <= len(parts):
                    yield phrase("at_least: {count}", count=other), AtLeast(other, parts)


def _joined(
    parts: Sequence[Condition],
    join: Callable[[tuple[Condition, ...]], Condition],
    values: Values,
) -> Iterator[tuple[Said, Condition]]:
    for at, part in enumerate(parts):
        before, after = tuple(parts[:at]), tuple(parts[at + 1 :])
        if len(parts) > 1:
            yield _left_out(part), join((*before, *after))
        for change, other in _slipped(part, values):
            yield change, join((*before, other, *after))


def _left_out(condition: Condition) -> Said:
    return phrase("{words} left out", words=_words(condition))


def _words(condition: Condition) -> str:
    """A condition as it is written in the file."""
    match condition:
        case Is(name, values):
            value = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
            return f"{name}: {value}"
        case Not(part):
            return f"not: {{{_words(part)}}}"
        case AtLeast(number, parts):
            return f"at_least: [{number}, {', '.join(map(_words, parts))}]"
        case All(parts) | Any(parts):
            word = "all" if isinstance(condition, All) else "any"
            return f"{word}: [{', '.join(map(_words, parts))}]"


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


def _with_result(interview: Interview, at: int, result: Result) -> Interview:
    results = interview.results
    return replace(interview, results=(*results[:at], result, *results[at + 1 :]))


def _with_question(interview: Interview, at: int, question: Question) -> Interview:
    questions = interview.questions
    return replace(interview, questions=(*questions[:at], question, *questions[at + 1 :]))


def _course(interview: Interview, case: Case) -> tuple[tuple[str, ...], ...]:
    """What is asked, what is still to be answered, and which results stand in which list."""
    walked = path(interview, case.given, case.answers)
    left = asked(interview, case.given, case.answers)
    found = out(interview, case)
    lists = (walked, (left,) if left else (), found.cards, found.ask, found.changed, found.closed)
    return tuple(tuple(one.id for one in each) for each in lists)
