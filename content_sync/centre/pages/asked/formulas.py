"""When a condition is true, and when it is false, by which radio buttons are chosen: as sums of
products, for these are what selectors can say.

A term says of some questions which answers fit: {"list": {"poor", "near"}}. A question where
nothing is chosen is as one answered «I don't know». Neither true nor false is unknown. Of a place
nothing is known on a telephone.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from itertools import combinations, product
from typing import Final

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
)

Term = Mapping[str, frozenset[str]]
Formula = tuple[Term, ...]  # one of its terms is true
ALWAYS: Final[Formula] = ({},)
NEVER: Final[Formula] = ()


@dataclass(slots=True)
class Formulas:
    """What each name can be, as formulas over what is chosen; made question after question."""

    values: dict[str, dict[str, Formula]] = field(default_factory=dict)
    choices: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, interview: Interview) -> "Formulas":
        """Those of an interview."""
        made = cls({name: {UNKNOWN: ALWAYS} for name in interview.given})
        for question in interview.questions:
            made._take(question)
        return made

    def true(self, condition: Condition | None) -> Formula:
        """When `condition` is true."""
        match condition:
            case None:
                return ALWAYS
            case Is(name, values):
                return _any(self.values[name].get(value, NEVER) for value in values)
            case Not(part):
                return self.false(part)
            case All(parts):
                return self._each(parts, self.true)
            case Any(parts):
                return _any(map(self.true, parts))
            case AtLeast(number, parts):
                return _any(self._each(one, self.true) for one in combinations(parts, number))

    def false(self, condition: Condition | None) -> Formula:
        """When `condition` is false."""
        match condition:
            case None:
                return NEVER
            case Is(name, values):
                its = self.values[name]
                return _any(its[one] for one in its if one not in (*values, UNKNOWN))
            case Not(part):
                return self.true(part)
            case All(parts):
                return _any(map(self.false, parts))
            case Any(parts):
                return self._each(parts, self.false)
            case AtLeast(number, parts):
                least = len(parts) - number + 1
                return _any(self._each(one, self.false) for one in combinations(parts, least))

    def _each(
        self, parts: Iterable[Condition], when: Callable[[Condition | None], Formula]
    ) -> Formula:
        return reduce(self._both, map(when, parts), ALWAYS)

    def _both(self, one: Formula, other: Formula) -> Formula:
        joined = (self._joined(*pair) for pair in product(one, other))
        return _shortest(term for term in joined if term is not None)

    def _joined(self, one: Term, other: Term) -> Term | None:
        found = dict(one)
        for name, fits in other.items():
            found[name] = found.get(name, fits) & fits
            if not found[name]:
                return None
        return found

    def _take(self, question: Question) -> None:
        id_ = question.id
        choices = frozenset((*(one.id for one in question.answers), UNKNOWN))
        self.choices[id_] = choices
        asked, unasked = self.true(question.when), self.false(question.when)
        found: dict[str, Formula] = {}
        withheld: list[Formula] = []
        for answer in question.answers:
            chosen: Formula = ({id_: frozenset((answer.id,))},)
            refused = self.false(answer.offer)
            offered = self._not(refused)
            found[answer.id] = self._each_of(asked, chosen, offered)
            withheld.append(self._each_of(asked, chosen, refused))
        open_: Formula = ({id_: frozenset((UNKNOWN,))},)
        unknown = [self._both(asked, open_), *withheld, self._neither(asked, unasked)]
        if question.otherwise == UNKNOWN:
            unknown.append(unasked)
        elif question.when:
            found[question.otherwise] = _any((found[question.otherwise], unasked))
        self.values[id_] = {**found, UNKNOWN: _any(unknown)}

    def _neither(self, one: Formula, other: Formula) -> Formula:
        return self._both(self._not(one), self._not(other))

    def _each_of(self, *formulas: Formula) -> Formula:
        return reduce(self._both, formulas, ALWAYS)

    def _not(self, formula: Formula) -> Formula:
        """When no term of `formula` is true."""
        found = ALWAYS
        for term in formula:
            outside = tuple({name: self.choices[name] - fits} for name, fits in term.items())
            found = self._both(found, _shortest(outside))
        return found


def _any(formulas: Iterable[Formula]) -> Formula:
    return _shortest(term for formula in formulas for term in formula)


def _shortest(terms: Iterable[Term]) -> Formula:
    """Without terms that say no more than another."""
    kept: list[Term] = []
    for term in sorted(terms, key=len):
        if not any(_follows(term, other) for other in kept):
            kept = [other for other in kept if not _follows(other, term)]
            kept.append(term)
    return tuple(kept)


def _follows(term: Term, other: Term) -> bool:
    """Whether `other` is true wherever `term` is."""
    return all(name in term and term[name] <= fits for name, fits in other.items())
