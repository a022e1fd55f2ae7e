"""Which question comes next, and which answers count: computed anew from the first each time.

The answers as they were touched are kept by whoever asks: an answer to a question that is no longer
asked does not count, one that is no longer offered is asked again, and nothing is lost on the way
back.
"""

from content_sync.interview.truth import Known, Truth, holds
from content_sync.interview.values import UNKNOWN, Answer, Interview, Question


def offered(question: Question, known: Known) -> tuple[Answer, ...]:
    """The answers that can be touched; «I don't know» stands beside them always."""
    return tuple(one for one in question.answers if holds(one.offer, known) is not Truth.NO)


def settled(question: Question, known: Known) -> str | None:
    """The value of a question that need not be asked; None where it is asked."""
    truth = holds(question.when, known)
    if truth is Truth.YES:
        return None
    return question.otherwise if truth is Truth.NO else UNKNOWN


def counted(interview: Interview, given: Known, answers: Known) -> dict[str, str]:
    """All that is known: what is given, what was answered, what follows without asking.

    It ends before the first question that is to be asked.
    """
    known = {name: given.get(name, UNKNOWN) for name in interview.given}
    for question in interview.questions:
        value = settled(question, known)
        if value is None:
            value = _answered(question, known, answers)
        if value is None:
            return known
        known[question.id] = value
    return known


def asked(interview: Interview, given: Known, answers: Known) -> Question | None:
    """The question to ask now; None when the last is answered."""
    known = counted(interview, given, answers)
    return next((one for one in interview.questions if one.id not in known), None)


def path(interview: Interview, given: Known, answers: Known) -> tuple[Question, ...]:
    """The questions that were asked on the way, then the one to ask now."""
    known = {name: given.get(name, UNKNOWN) for name in interview.given}
    walked = []
    for question in interview.questions:
        value = settled(question, known)
        if value is None:
            walked.append(question)
            value = _answered(question, known, answers)
        if value is None:
            break
        known[question.id] = value
    return tuple(walked)


def _answered(question: Question, known: Known, answers: Known) -> str | None:
    """What was answered, if that can still be answered."""
    value = answers.get(question.id)
    can_be = (UNKNOWN, *(one.id for one in offered(question, known)))
    return value if value in can_be else None
