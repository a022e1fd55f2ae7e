"""Everything can be reached and matters: questions, answers, results; and no way is too long."""

from typing import Final

from content_sync.centre.interviews.interview_source import InterviewSource
from content_sync.centre.interviews.proofs.walk import as_words, is_reached, named, states
from content_sync.centre.written.page import Page
from content_sync.interview.asking import offered
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import Interview, Question, Result
from content_sync.said import phrase

LONGEST: Final = 9  # questions on any way; somebody will want one more: a but: is offered
FEWEST: Final = 2  # answers that can be touched


def prove_questions(page: Page, source: InterviewSource) -> None:
    """Note questions and answers that nobody is asked or offered, or that nothing depends on."""
    interview = source.interview
    for question in interview.questions:
        line = source.line(f"q:{question.id}")
        if not is_reached(interview, question.when):
            what = phrase("question '{id}' is never asked", id=question.id)
            page.wrong(line, what, phrase("see what its when: wants together"))
            continue
        _prove_answers(page, source, question)
        if question.id not in _used(interview):
            what = phrase("nothing depends on question '{id}'", id=question.id)
            page.wrong(line, what, phrase("name it in an if:, or do not ask"))
    for name in interview.given:
        if name not in _used(interview):
            what = phrase("nothing depends on '{id}', which is given", id=name)
            page.warn(
                source.line(f"g:{name}"), what, phrase("name it in a condition, or remove it")
            )


def prove_length(page: Page, source: InterviewSource) -> None:
    """Note it where a way is longer than can be asked of anybody standing."""
    questions = source.interview.questions
    always = sum(one.when is None for one in questions)
    some = [one for one in questions if one.when]
    names = frozenset().union(*(named(one.when) for one in some))
    longest, way = 0, {}
    for known in states(source.interview, names):
        count = always + sum(holds(one.when, known) is Truth.YES for one in some)
        if count > longest:
            longest, way = count, known
    if longest > LONGEST:
        what = phrase("{count} questions are asked on one way", count=longest)
        if way:
            what = phrase("{what} ({state})", what=what, state=as_words(way))
        fix = phrase("ask at most {most}; say the rest in a but:", most=LONGEST)
        page.wrong(source.line("questions"), what, fix)


def prove_results(page: Page, source: InterviewSource) -> None:
    """Note results that nobody gets; warn of what everybody gets whatever they answer."""
    for result in source.interview.results:
        line = source.line(f"r:{result.id}")
        truths = set(_truths(source.interview, result))
        if Truth.YES not in truths:
            what = phrase("result '{id}' is never reached", id=result.id)
            page.wrong(line, what, phrase("see what its if: wants together"))
        elif truths == {Truth.YES}:
            what = phrase("result '{id}' follows from every answer", id=result.id)
            page.warn(line, what, phrase("check its if:"))


def _truths(interview: Interview, result: Result) -> list[Truth]:
    names = named(result.condition)
    return [holds(result.condition, known) for known in states(interview, names)]


def _prove_answers(page: Page, source: InterviewSource, question: Question) -> None:
    conditions = [question.when, *(one.offer for one in question.answers)]
    names = frozenset().union(*map(named, conditions))
    seen: set[str] = set()
    fewest, where = len(question.answers), ""
    for known in states(source.interview, names):
        if holds(question.when, known) is not Truth.YES:
            continue
        there = offered(question, known)
        seen.update(one.id for one in there if holds(one.offer, known) is Truth.YES)
        if len(there) < fewest:
            fewest, where = len(there), as_words(known)
    for answer in question.answers:
        if answer.id not in seen:
            what = phrase("answer '{id}' is never offered", id=answer.id)
            line = source.line(f"a:{question.id}:{answer.id}")
            page.wrong(line, what, phrase("see what its offer: wants together"))
    if fewest < FEWEST:
        what = phrase("question '{id}' is asked with {count} answers", id=question.id, count=fewest)
        what = phrase("{what} ({state})", what=what, state=where)
        page.wrong(source.line(f"q:{question.id}"), what, phrase("offer one more, or add a when:"))


def _used(interview: Interview) -> frozenset[str]:
    """The names that some condition asks for."""
    offers = (one.offer for question in interview.questions for one in question.answers)
    whens = (one.when for one in interview.questions)
    ifs = (one.condition for one in interview.results)
    return frozenset().union(*map(named, (*offers, *whens, *ifs)))
