"""The slips of a pen in an interview: each the whole of it, with one rule written otherwise.

A slip leaves out a value or a condition among others, adds a value, asks for one sign more or
fewer, or settles a question that is not asked otherwise.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace

from content_sync.interview.values import (
    All,
    Any,
    AtLeast,
    Condition,
    Interview,
    Is,
    Not,
    Question,
    Result,
)
from content_sync.said import Said, phrase

Values = Callable[[str], Sequence[str]]  # of a name, without «I don't know»


@dataclass(frozen=True, slots=True)
class Slip:
    """An interview changed at one place: `id` of the result or question, and what was changed."""

    id: str
    change: Said
    interview: Interview


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


def _with_result(interview: Interview, at: int, result: Result) -> Interview:
    results = interview.results
    return replace(interview, results=(*results[:at], result, *results[at + 1 :]))


def _with_question(interview: Interview, at: int, question: Question) -> Interview:
    questions = interview.questions
    return replace(interview, questions=(*questions[:at], question, *questions[at + 1 :]))
