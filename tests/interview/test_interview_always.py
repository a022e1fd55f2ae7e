"""Whatever is asked, answered and changed: what counts is what would be answered from the first."""

from any_interview import answers, interviews, places
from hypothesis import given
from hypothesis import strategies as st

from content_sync.interview.asking import asked, counted, offered, path
from content_sync.interview.outcomes import because, outcomes
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import UNKNOWN

DAY = "2026-12-05"


@given(st.data())
def test_an_answer_to_a_question_that_is_not_asked_never_counts(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))

    walked = [one.id for one in path(interview, place, touched)]
    others = {name: value for name, value in touched.items() if name in walked}

    assert counted(interview, place, touched) == counted(interview, place, others)


@given(st.data())
def test_what_counts_can_be_answered_there(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))

    known = counted(interview, place, touched)

    for question in path(interview, place, touched):
        possible = {UNKNOWN, *(one.id for one in offered(question, known))}
        assert known.get(question.id, UNKNOWN) in possible


@given(st.data())
def test_every_way_ends_and_asks_each_question_once(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))

    seen = []
    while question := asked(interview, place, touched):
        seen.append(question.id)
        known = counted(interview, place, touched)
        possible = (*(one.id for one in offered(question, known)), UNKNOWN)
        touched = {**touched, question.id: data.draw(st.sampled_from(possible))}

    assert len(seen) == len(set(seen)) <= len(interview.questions)


@given(st.data())
def test_turning_back_and_choosing_the_same_again_changes_nothing(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))
    before = counted(interview, place, touched)

    for name in touched:
        other = {**touched, name: UNKNOWN}
        assert counted(interview, place, {**other, name: touched[name]}) == before


@given(st.data())
def test_an_answer_learnt_later_decides_only_what_was_open(data: st.DataObject) -> None:
    interview = data.draw(interviews(exact=False))
    names = {one.id: [each.id for each in one.answers] for one in interview.questions}
    names |= {name: [*values] for name, values in interview.given.items()}
    known = {name: data.draw(st.sampled_from((*its, UNKNOWN))) for name, its in names.items()}
    more = {
        name: data.draw(st.sampled_from(names[name])) if value == UNKNOWN else value
        for name, value in known.items()
    }

    for result in interview.results:
        before, after = holds(result.condition, known), holds(result.condition, more)
        assert before in (after, Truth.UNKNOWN)


@given(st.data())
def test_why_a_card_is_there_is_enough_to_make_it(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))
    known = counted(interview, place, touched)
    named = {name: known.get(name, UNKNOWN) for name in (*interview.given, *known)}

    for result in outcomes(interview, known, DAY).cards:
        reasons = because(result.condition, known)
        others = {name: value for name, value in named.items() if name not in reasons}
        kept = {name: value for name, value in named.items() if name in reasons}
        # Whatever else is answered, what is told as the reason makes it true.
        for value in ("a", "b", "c", "some", "none"):
            assert holds(result.condition, {**kept, **dict.fromkeys(others, value)}) is Truth.YES


@given(st.data())
def test_a_result_stands_in_one_place_and_never_before_its_day(data: st.DataObject) -> None:
    interview = data.draw(interviews())
    place, touched = data.draw(places()), data.draw(answers(interview))
    known = counted(interview, place, touched)

    early, late = (outcomes(interview, known, day) for day in ("2026-05-31", DAY))

    for found in (early, late):
        all_ = [*found.cards, *found.ask, *found.changed, *found.closed]
        assert len({one.id for one in all_}) == len(all_)
    assert not any(one.valid_from for one in (*early.cards, *early.ask, *early.closed))
    assert not any(one.valid_to for one in late.cards)
