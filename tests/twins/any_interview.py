"""Any interview that can be written, and anything that can be answered to it."""

from hypothesis import strategies as st

from content_sync.interview.values import (
    UNKNOWN,
    All,
    Answer,
    Any,
    AtLeast,
    Cited,
    Condition,
    Interview,
    Is,
    Not,
    Question,
    Result,
    ResultKind,
)

GIVEN: dict[str, tuple[str, ...]] = {"hard": ("some", "none")}
VALUES = ("a", "b", "c")
DOCUMENT = (Cited(number="1/2026/NĐ-CP"),)


@st.composite
def conditions(
    draw: st.DrawFn, known: dict[str, tuple[str, ...]], depth: int = 3, exact: bool = True
) -> Condition:
    """One over what is known; only an `exact` one may name "unknown"."""
    sort = draw(st.sampled_from(("is", "is", "all", "any", "not", "at_least"))) if depth else "is"
    if sort == "is":
        name = draw(st.sampled_from(sorted(known)))
        possible = (*known[name], UNKNOWN) if exact else known[name]
        some = st.lists(st.sampled_from(possible), min_size=1, max_size=2, unique=True)
        return Is(name, tuple(draw(some)))
    inner = conditions(known, depth - 1, exact)
    if sort == "not":
        return Not(draw(inner))
    parts = tuple(draw(st.lists(inner, min_size=1, max_size=3)))
    if sort == "at_least":
        return AtLeast(draw(st.integers(1, len(parts))), parts)
    return All(parts) if sort == "all" else Any(parts)


@st.composite
def interviews(draw: st.DrawFn, exact: bool = True) -> Interview:
    """Up to five questions, up to four results."""
    known: dict[str, tuple[str, ...]] = dict(GIVEN)
    questions = []
    for number in range(draw(st.integers(1, 5))):
        ids = VALUES[: draw(st.integers(2, 3))]
        when = draw(st.none() | conditions(known, 2))
        offer = draw(st.none() | conditions(known, 1))
        answers = (
            Answer(id=ids[0], offer=offer),
            *(Answer(id=one) for one in ids[1:]),
        )
        otherwise = draw(st.sampled_from((*ids, UNKNOWN))) if when else ""
        one = Question(id=f"q{number}", answers=answers, when=when, otherwise=otherwise)
        questions.append(one)
        known[one.id] = ids
    results = [
        Result(
            id=f"r{number}",
            kind=draw(st.sampled_from(ResultKind)),
            condition=draw(conditions(known, 2, exact)),
            hides_unknown=draw(st.booleans()),
            law=DOCUMENT,
            valid_from=draw(st.sampled_from(("", "2026-06-01"))),
            valid_to=draw(st.sampled_from(("", "2026-09-01"))),
        )
        for number in range(draw(st.integers(1, 4)))
    ]
    return Interview(questions=tuple(questions), results=tuple(results), given=GIVEN)


def answers(interview: Interview) -> st.SearchStrategy[dict[str, str]]:
    """Anything touched so far, some of it long hidden again, some of it never offered."""
    one = {
        question.id: st.sampled_from((*(each.id for each in question.answers), UNKNOWN))
        for question in interview.questions
    }
    return st.fixed_dictionaries({}, optional=one)


def places() -> st.SearchStrategy[dict[str, str]]:
    """What a place says of itself."""
    return st.fixed_dictionaries({}, optional={"hard": st.sampled_from(("some", "none", UNKNOWN))})
