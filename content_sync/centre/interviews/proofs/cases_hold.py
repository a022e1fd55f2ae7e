"""The cases an officer answers for: each gives what is asked and nothing else, and comes out so.

Each result wants a case that shows it and one, a single answer away, that does not.
"""

from content_sync.centre.interviews.interview_source import Case, InterviewSource
from content_sync.centre.interviews.proofs.walk import named, states
from content_sync.centre.written.page import Page
from content_sync.interview.asking import counted, offered, path, settled
from content_sync.interview.outcomes import Outcomes, outcomes
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import UNKNOWN, Interview, Result
from content_sync.said import Said, phrase

LISTS = ("cards", "ask", "closed", "changed")


def prove_cases(page: Page, source: InterviewSource) -> None:
    """Note cases that do not come out as they say; warn of results without their two."""
    interview = source.interview
    names = [one.name for one in source.cases]
    for at, case in enumerate(source.cases):
        if case.name in names[:at]:
            what = phrase("case '{name}' stands there twice", name=case.name)
            page.warn(case.line, what, phrase("say what tells them apart"))
        if _is_asked_so(page, interview, case):
            _comes_out(page, interview, case)
    if lacking := without_cases(source):
        what = phrase(
            "results without two cases, one answer apart, of which one shows it: {words}",
            words=", ".join(one.id for one in lacking),
        )
        fix = phrase("content-sync check --cases says what to write")
        page.warn(source.line("cases") or source.line("results"), what, fix)


def without_cases(source: InterviewSource) -> tuple[Result, ...]:
    """The results that no pair of cases tells apart."""
    told = [(_known(source.interview, one), _shown(source.interview, one)) for one in source.cases]
    return tuple(
        result
        for result in source.interview.results
        if not any(
            result.id in shown and result.id not in other_shown and _differ_by_one(known, other)
            for known, shown in told
            for other, other_shown in told
        )
    )


def a_pair(interview: Interview, result: Result) -> tuple[dict[str, str], dict[str, str]] | None:
    """Two states a single answer apart, of which the first shows `result` and the other does not.

    Both as they are answered, with the fewest «I don't know».
    """
    found = [
        (_answered(interview, known), holds(result.condition, known))
        for known in states(interview, named(result.condition))
    ]
    found.sort(key=lambda one: [*one[0].values()].count(UNKNOWN))
    for known in (one for one, truth in found if truth is Truth.YES):
        for other in (one for one, truth in found if truth is Truth.NO):
            if _differ_by_one(known, other):
                return known, other
    return None


def _answered(interview: Interview, known: dict[str, str]) -> dict[str, str]:
    """What of a state is given and answered, without what follows by itself."""
    unasked = {
        one.id for one in interview.questions if one.id in known and settled(one, known) is not None
    }
    return {name: value for name, value in known.items() if name not in unasked}


def _differ_by_one(one: dict[str, str], other: dict[str, str]) -> bool:
    return sum(other[name] != value for name, value in one.items() if name in other) == 1


def _known(interview: Interview, case: Case) -> dict[str, str]:
    """What a case gives and answers; what it does not say of a place is unknown."""
    return {**dict.fromkeys(interview.given, UNKNOWN), **case.given, **case.answers}


def out(interview: Interview, case: Case) -> Outcomes:
    """How a case comes out by the rules as they stand."""
    known = counted(interview, case.given, case.answers)
    return outcomes(interview, known, case.day)


def _shown(interview: Interview, case: Case) -> frozenset[str]:
    found = out(interview, case)
    return frozenset(one.id for key in LISTS for one in getattr(found, key))


def _is_asked_so(page: Page, interview: Interview, case: Case) -> bool:
    """Whether it answers what is asked, and nothing that is not."""
    asked = {one.id: one for one in path(interview, case.given, case.answers)}
    known = counted(interview, case.given, case.answers)
    told = len(page.findings.mistakes)
    for id_, question in asked.items():
        can_be = [one.id for one in offered(question, known)]
        if id_ not in case.answers:
            what = phrase(
                "case '{name}' is asked '{id}' and does not answer", name=case.name, id=id_
            )
            page.wrong(case.line, what, phrase("add it to its answers:"))
        elif case.answers[id_] not in (*can_be, UNKNOWN):
            what = phrase(
                "case '{name}' answers '{id}' with '{value}', which is not offered there",
                name=case.name,
                id=id_,
                value=case.answers[id_],
            )
            page.wrong(case.line, what, phrase("write one of: {words}", words=", ".join(can_be)))
    for id_ in case.answers:
        if id_ not in asked and len(page.findings.mistakes) == told:
            what = phrase(
                "case '{name}' answers '{id}', which it is not asked", name=case.name, id=id_
            )
            page.wrong(case.line, what, phrase("remove it from its answers:"))
    return len(page.findings.mistakes) == told


def _comes_out(page: Page, interview: Interview, case: Case) -> None:
    found = out(interview, case)
    for key in LISTS:
        wanted, come = set(getattr(case, key)), {one.id for one in getattr(found, key)}
        if wanted != come:
            what = phrase(
                "case '{name}': {key} are {come}, and it says {wanted}: {differences}",
                name=case.name,
                key=key,
                come=f"[{', '.join(sorted(come))}]",
                wanted=f"[{', '.join(sorted(wanted))}]",
                differences=_differences(come, wanted),
            )
            page.wrong(case.line, what, phrase("mend the rule, or the case"))


def _differences(come: set[str], wanted: set[str]) -> Said:
    more, less = ", ".join(sorted(come - wanted)), ", ".join(sorted(wanted - come))
    if more and less:
        return phrase("{more} too many, {less} missing", more=more, less=less)
    return phrase("{more} too many", more=more) if more else phrase("{less} missing", less=less)
