"""The rules of an interview as a style sheet: which questions and results a page shows.

    body:has(#a2-1:checked):has(#a1-1:checked) .t13{display:block}

No script runs, nothing leaves the page. Browsers without :has() show all results as a list, each
with its condition in words.

    a2-1   the radio button of the first answer of the second question; a2-0 is «I don't know»
    q2     a question    o2-1  an answer that is not always offered
    t13    a result as a card, u13 as «worth asking», n what is said when nothing is found
"""

from collections.abc import Iterable, Iterator
from typing import Final

from content_sync.centre.pages.asked.formulas import ALWAYS, Formula, Formulas, Term
from content_sync.interview.values import UNKNOWN, Interview, Question, Result, ResultKind

SHOWN: Final = "{display:block}"
GONE: Final = "{display:none}"
IS_ANSWERED: Final = "body:has(.asked input:checked)"


def button(interview: Interview, question: str, answer: str) -> str:
    """The id of a radio button."""
    number, asked = next(
        (at, one) for at, one in enumerate(interview.questions, 1) if one.id == question
    )
    ids = [one.id for one in asked.answers]
    return f"a{number}-{ids.index(answer) + 1 if answer in ids else 0}"


def style(interview: Interview, today: str) -> bytes:
    """The style sheet, as it is stored."""
    lines = "\n".join(_rules(interview, today))
    return f"@supports selector(:has(*)){{\n{lines}\n}}\n".encode()


def is_over(result: Result, today: str) -> bool:
    """Whether its days are over, so that the rule may have changed."""
    is_ended = bool(result.valid_to) and today > result.valid_to
    return is_ended and result.kind is not ResultKind.CLOSED


def is_coming(result: Result, today: str) -> bool:
    """Whether its days have not begun."""
    return today < result.valid_from


def has_card(result: Result, today: str) -> bool:
    """Whether it is a card once it is true, or else a line among what is worth asking."""
    return result.kind is not ResultKind.ASK and not is_over(result, today)


def has_line(result: Result, today: str) -> bool:
    """Whether it can be among what is worth asking."""
    if result.kind is ResultKind.CLOSED:
        return False
    return not (has_card(result, today) and result.hides_unknown)


def _rules(interview: Interview, today: str) -> Iterator[str]:
    writer = _Writer(interview)
    yield from writer.questions()
    yield f".found{GONE}"
    yield f"{IS_ANSWERED} .found{SHOWN}"
    nothing: list[str] = []
    for number, result in enumerate(interview.results, 1):
        if is_coming(result, today):
            continue
        true = writer.formulas.true(result.condition)
        false = writer.formulas.false(result.condition)
        if has_card(result, today):
            yield f".t{number}{GONE}"
            yield from writer.rule(true, f".t{number}", SHOWN)
        if has_line(result, today):
            line = f".u{number}"
            if result.hides_unknown:
                yield line + GONE
                yield from writer.rule(true, line, SHOWN)
            else:
                yield line + SHOWN
                gone = (*true, *false) if has_card(result, today) else false
                yield from writer.rule(gone, line, GONE)
        if result.kind is not ResultKind.CLOSED:
            if result.hides_unknown:
                nothing += map(writer.selector, true)
            else:
                nothing.append("body" + "".join(f":not({writer.inside(one)})" for one in false))
    if nothing:
        yield f"{','.join(f'{one} .n' for one in dict.fromkeys(nothing))}{GONE}"


class _Writer:
    """Formulas of one interview as selectors."""

    def __init__(self, interview: Interview) -> None:
        self.formulas = Formulas.of(interview)
        self._interview = interview
        self._questions = {one.id: one for one in interview.questions}

    def questions(self) -> Iterator[str]:
        """Which questions are asked, and which answers offered."""
        for number, question in enumerate(self._interview.questions, 1):
            asked = self.formulas.true(question.when)
            if asked != ALWAYS:
                yield f".q{number}{GONE}"
                yield from self.rule(asked, f".q{number}", SHOWN)
            for at, answer in enumerate(question.answers, 1):
                refused = self.formulas.false(answer.offer)
                yield from self.rule(refused, f".o{number}-{at}", GONE)

    def rule(self, formula: Formula, class_: str, does: str) -> Iterator[str]:
        """What happens to `class_` where `formula` is true."""
        selectors = [f"{self.selector(term)} {class_}" for term in formula]
        if selectors:
            yield ",".join(selectors) + does

    def selector(self, term: Term) -> str:
        """The body where `term` is true."""
        return f"body{self.inside(term)}" if term else "body"

    def inside(self, term: Term) -> str:
        """The same without the body."""
        return "".join(self._one(self._questions[name], fits) for name, fits in term.items()) or "*"

    def _one(self, question: Question, fits: Iterable[str]) -> str:
        is_open = UNKNOWN in fits
        answers = [one.id for one in question.answers if (one.id in fits) is not is_open]
        ids = [f"#{button(self._interview, question.id, one)}" for one in answers]
        among = ids[0] if len(ids) == 1 else f":is({','.join(ids)})"
        found = f":has({among}:checked)"
        return f":not({found})" if is_open else found
