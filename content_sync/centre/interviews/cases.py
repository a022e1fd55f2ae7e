"""The cases of interview.yaml: people somebody answers for, whose answers and results are known."""

from collections.abc import Mapping, Sequence
from typing import Final

from content_sync.centre.interviews.interview_source import Case
from content_sync.centre.written.fields import Fields, fields
from content_sync.interview.values import UNKNOWN, Interview
from content_sync.letters.choices import meant
from content_sync.said import phrase

KEYS: Final = ("name", "on", "given", "answers", "cards", "ask", "closed", "changed")
LISTS: Final = ("cards", "ask", "closed", "changed")


def read_cases(top: Fields, interview: Interview) -> tuple[Case, ...]:
    """All of them; what they name has to be there."""
    questions = {one.id: [each.id for each in one.answers] for one in interview.questions}
    results = [one.id for one in interview.results]
    return tuple(
        Case(
            name=each.text("name", required=True),
            line=each.line,
            day=each.date("on") or _day(each),
            given=_values(each, "given", interview.given),
            answers=_values(each, "answers", questions),
            **{key: _results(each, key, results) for key in LISTS},
        )
        for each in top.maps("cases", KEYS)
    )


def _day(each: Fields) -> str:
    """Told where the day is missing; a wrong one is told already."""
    each.text("on", required=True)
    return ""


def _values(each: Fields, key: str, known: Mapping[str, Sequence[str]]) -> dict[str, str]:
    node = each.entries.get(key)
    if node is None or node.value is None:
        return {}
    its = fields(each.page, node, [*known], each.languages, key)
    if its is None:
        return {}
    found = {}
    for name in its.entries:
        value = its.text(name, required=True)
        possible = (*known.get(name, ()), UNKNOWN)
        if name in known and value and value not in possible:
            what = phrase("'{name}' has no answer '{value}'", name=name, value=value)
            its.wrong(name, what, meant(value, possible))
        elif name in known and value:
            found[name] = value
    return found


def _results(each: Fields, key: str, known: Sequence[str]) -> tuple[str, ...]:
    found = each.references(key, None, "item")
    for id_ in found:
        if id_ not in known:
            what = phrase("{key} names '{id}', which is no result", key=key, id=id_)
            each.wrong(key, what, meant(id_, known))
    return found
