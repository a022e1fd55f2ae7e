"""The interview in hand: what is asked now, what counts of the answers, and which way leads back.

    asking(library, state, place)   the interview of the item at `place`; None where it is none
    opened(hand, place)             where it begins, or is gone on with
    hand.after(wish)                the same with what the visitor answered
    hand.before(place)              the questions that lead there, for the way back

Answers stay as they were touched, for the visit alone; what counts of them is computed anew.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from content_sync.interview.asking import asked, counted, offered, path
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import (
    UNKNOWN,
    Condition,
    Interview,
    Is,
    Not,
    Question,
)
from content_sync.site.library.library import Library
from kiosk.visit.state import FOUND, Place, Screen, State
from kiosk.visit.wishes import Answer, Asked, Change, SeeOutcome, StartOver

SCREENS = frozenset({Screen.QUESTION, Screen.HALFWAY, *FOUND})


@dataclass(frozen=True, slots=True)
class Asking:
    """The `interview` of `item` with what is `given` here and what was answered."""

    item: str
    interview: Interview
    given: Mapping[str, str]
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def answers(self) -> dict[str, str]:
        """Question -> value, as they were touched."""
        return dict(self.kept)

    @property
    def now(self) -> Question | None:
        """The question to ask; None when the last is answered."""
        return asked(self.interview, self.given, self.answers)

    @property
    def known(self) -> dict[str, str]:
        """All that counts; questions not asked yet are unknown."""
        return counted(self.interview, self.given, self.answers)

    @property
    def path(self) -> tuple[Question, ...]:
        """The questions asked on the way, then the one to ask now."""
        return path(self.interview, self.given, self.answers)

    @property
    def answered(self) -> int:
        """How many of them are answered."""
        return len(self.path) - (self.now is not None)

    @property
    def longest(self) -> int:
        """How many questions it may be in all: fewer with every answer, never more."""
        return self.answered + _most_left(self.interview, self.known)

    def question(self, id_: str) -> Question | None:
        """One question that is asked on this way; else the one to ask now."""
        return next((one for one in self.path if one.id == id_), self.now)

    def offered(self, question: Question) -> tuple[str, ...]:
        """The values that can be chosen."""
        return tuple(one.id for one in offered(question, self.known))

    def after(self, wish: Asked) -> "Asking":
        """The same when the visitor has answered; a later answer replaces an earlier one."""
        match wish:
            case Answer(question, value) if self._is_one(question, value):
                return replace(self, kept=tuple((self.answers | {question: value}).items()))
            case StartOver():
                return replace(self, kept=())
            case _:
                return self

    def place_after(self, wish: Asked, here: Place) -> Place:
        """Where `wish` leads."""
        question = self.question(wish.question) if isinstance(wish, Change) else self.now
        if question is None or isinstance(wish, SeeOutcome):
            return self._place(here, Screen.OUTCOME)
        return self._place(here, Screen.QUESTION, question.id)

    def before(self, place: Place) -> tuple[Place, ...]:
        """The questions before `place`; before the outcome all of them."""
        if place.screen not in (Screen.QUESTION, Screen.OUTCOME):
            return ()
        ids = [one.id for one in self.path]
        end = ids.index(place.question) if place.question in ids else len(ids)
        return tuple(self._place(place, Screen.QUESTION, one) for one in ids[:end])

    def outside(self, trail: tuple[Place, ...]) -> tuple[Place, ...]:
        """The way to the interview, without what was asked in it."""
        end = len(trail)
        while end and trail[end - 1].item == self.item and trail[end - 1].screen in SCREENS:
            end -= 1
        return trail[:end]

    def _place(self, here: Place, screen: Screen, question: str = "") -> Place:
        return Place(screen, here.topic, here.need, self.item, question=question)

    def _is_one(self, question: str, value: str) -> bool:
        found = next((one for one in self.interview.questions if one.id == question), None)
        return found is not None and value in (UNKNOWN, *(one.id for one in found.answers))


def asking(library: Library, state: State, place: Place) -> Asking | None:
    """The interview at `place`, with the answers of this visit if they are its own."""
    item = library.item(place.item) if place.item else None
    if item is None or item.interview is None:
        return None
    kept = state.answers if state.interview == item.id else ()
    return Asking(item.id, item.interview, library.given, kept)


def opened(hand: Asking, place: Place) -> Place:
    """The first question, what follows when all are answered, or whether to go on."""
    there = hand.place_after(SeeOutcome() if hand.now is None else StartOver(), place)
    if hand.kept and hand.now:
        return replace(there, screen=Screen.HALFWAY, question="")
    return there


def _most_left(interview: Interview, known: Mapping[str, str]) -> int:
    """The longest way from what is known: only what a condition names can make a way longer."""
    questions = tuple(one for one in interview.questions if one.id not in known)
    deciding = frozenset(name for one in interview.questions for name in _names_in(one))
    return _longest(questions, known, deciding)


def _longest(
    questions: tuple[Question, ...], known: Mapping[str, str], deciding: frozenset[str]
) -> int:
    if not questions:
        return 0
    first, rest = questions[0], questions[1:]
    truth = holds(first.when, known)
    if truth is not Truth.YES:
        value = first.otherwise if truth is Truth.NO else UNKNOWN
        return _longest(rest, {**known, first.id: value}, deciding)
    values = [UNKNOWN]
    if first.id in deciding:
        values += [one.id for one in offered(first, known)]
    return 1 + max(_longest(rest, {**known, first.id: one}, deciding) for one in values)


def _names_in(question: Question) -> Iterator[str]:
    """What decides whether a question is asked and which answers it has."""
    for condition in (question.when, *(one.offer for one in question.answers)):
        if condition is not None:
            yield from _names(condition)


def _names(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Is):
        yield condition.name
    elif isinstance(condition, Not):
        yield from _names(condition.part)
    else:
        for part in condition.parts:
            yield from _names(part)
