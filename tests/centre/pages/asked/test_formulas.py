"""What a page's style sheet says is what the rules say, whatever is chosen."""

from any_interview import answers, interviews
from hypothesis import given
from hypothesis import strategies as st

from content_sync.centre.pages.asked.formulas import Formula, Formulas
from content_sync.interview.asking import counted, settled
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import UNKNOWN, Interview


def is_true(formula: Formula, chosen: dict[str, str]) -> bool:
    """Whether one of its terms fits what is chosen."""
    return any(
        all(chosen.get(name, UNKNOWN) in fits for name, fits in term.items()) for term in formula
    )


def on_a_page(interview: Interview, chosen: dict[str, str]) -> dict[str, str]:
    """What counts where an open question is as one answered «I don't know»."""
    known: dict[str, str] = {}
    for _ in interview.questions:
        known = counted(interview, {}, chosen)
        missing = next((one.id for one in interview.questions if one.id not in known), None)
        if missing is None:
            break
        chosen = {**chosen, missing: UNKNOWN}
    return counted(interview, {}, chosen)


@given(st.data())
def test_formulas_are_the_rules(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    chosen = data.draw(answers(interview))
    known, formulas = on_a_page(interview, chosen), Formulas.of(interview)

    for result in interview.results:
        truth = holds(result.condition, known)
        assert is_true(formulas.true(result.condition), chosen) is (truth is Truth.YES)
        assert is_true(formulas.false(result.condition), chosen) is (truth is Truth.NO)
    for question in interview.questions:
        is_asked = settled(question, known) is None
        assert is_true(formulas.true(question.when), chosen) is is_asked
