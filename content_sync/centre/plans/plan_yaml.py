"""plan.yaml: which picture of an item is a plan, where its places are, what they are called.

    picture: so-do.png            a file of media/, which every text shows where it wants to
    here: may                     the place where the kiosk stands, or {site: place, …}
    places:
      - {id: may, kind: kiosk, at: [50, 70], names: {vi: …, en: …}, what: {vi: …}, body: …}

`at` is in per cent of the picture, from the left and from the top; `kind` one of content_sync/plan.
Every mistake is noted with its line; what has one is left out.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from content_sync.centre.interviews.entries import once
from content_sync.centre.interviews.interview_source import Wording
from content_sync.centre.media.media import Shelf
from content_sync.centre.written.fields import Fields, fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.letters.choices import meant
from content_sync.plan import (
    FINGER_MM,
    KINDS,
    MOST_PLACES,
    WHOLE,
    Mark,
    Plan,
    apart,
    name_of,
    smallest,
    what_of,
)
from content_sync.said import phrase

FILE: Final = "plan.yaml"
KEYS: Final = ("picture", "here", "places")
PLACE: Final = ("id", "kind", "at", "names", "what", "body")
PER_CENT: Final = WHOLE // 100


@dataclass(frozen=True, slots=True)
class PlanSource:
    """plan.yaml, read; no `plan` where the picture is missing. `words`: sentence id -> wording."""

    plan: Plan | None = None
    words: Mapping[str, Wording] = field(default_factory=dict)
    picture: str = ""


def read_plan(
    page: Page, text: str, shelf: Shelf, tags: tuple[str, ...], bodies: Collection[str] | None
) -> PlanSource:
    """The plan in `text`; `bodies` is None where a mistake told already hides some."""
    node = read_yaml(page, text)
    top = fields(page, node, KEYS, tags, FILE) if node else None
    if top is None:
        return PlanSource()
    words: dict[str, Wording] = {}
    read = once(top, "places", PLACE, "id", lambda each: _place(each, bodies, words))
    marks = tuple(read.values())
    lines = {each.text("id"): each.line for each in top.maps("places", PLACE)}
    if not marks and not top.maps("places", PLACE):
        top.wrong("places", phrase("a plan without places"), phrase("add places: […]"))
    if len(marks) > MOST_PLACES:
        what = phrase("a plan of {count} places is too full to touch", count=len(marks))
        top.wrong("places", what, phrase("leave at most {most}", most=MOST_PLACES))
    _tell_alike(page, marks, words)
    name = top.text("picture", required=True)
    file = shelf.take(page, top.at("picture"), name, ("picture",)) if name else None
    here, here_at = _here(top, lines)
    if file is None:
        return PlanSource(None, words, name)
    _tell_near(page, marks, file.size, lines)
    plan = Plan(media=file.sha256, size=file.size, marks=marks, here=here, here_at=here_at)
    return PlanSource(plan, words, name)


def _place(each: Fields, bodies: Collection[str] | None, words: dict[str, Wording]) -> Mark | None:
    id_ = each.text("id")
    kind = each.choice("kind", KINDS)
    at = _at(each)
    names = each.names("names", required=True)
    body = each.reference("body", bodies, "body")
    if names:
        words[name_of(id_)] = Wording(names, each.at("names"))
    if each.has("what"):
        words[what_of(id_)] = Wording(each.names("what"), each.at("what"))
    return Mark(id=id_, kind=kind, x=at[0], y=at[1], body=body) if kind and at else None


def _at(each: Fields) -> tuple[int, int] | None:
    """Where it is, in thousandths; None after noting why nobody knows."""
    written = each.texts("at")
    try:
        x, y = (float(one) for one in written)
    except ValueError:
        fix = phrase("write at: [per cent from the left, per cent from the top], as [25, 40]")
        each.wrong("at", phrase("nobody knows where it is on the plan"), fix)
        return None
    if not (0 <= x <= 100 and 0 <= y <= 100):
        what = phrase("it lies outside of the plan, at {at}", at=", ".join(written))
        each.wrong("at", what, phrase("write two figures from 0 to 100"))
        return None
    return round(x * PER_CENT), round(y * PER_CENT)


def _here(top: Fields, written: Collection[str]) -> tuple[str, dict[str, str]]:
    """Where kiosks stand: one place for all, or site -> place."""
    node = top.entries.get("here")
    if node is None or node.value is None:
        if top.lacks("here"):
            fix = phrase("add here: and the place where the kiosk stands")
            top.warn("here", phrase("nobody is told where they stand"), fix)
        return "", {}
    if isinstance(node.value, dict):
        by_site = Fields(top.page, node.line, node.value, top.languages)
        return "", dict(_known(by_site, node.value, written))
    return dict(_known(top, ("here",), written)).get("here", ""), {}


def _known(
    each: Fields, keys: Collection[str], written: Collection[str]
) -> Iterator[tuple[str, str]]:
    for key in keys:
        place = each.text(key, required=True)
        if place in written:
            yield key, place
        elif place:
            what = phrase("no place on the plan is called '{id}'", id=place)
            each.wrong(key, what, meant(place, written))


def _tell_alike(page: Page, marks: Collection[Mark], words: Mapping[str, Wording]) -> None:
    """Note two places of one name: nobody could tell which is meant."""
    called = [words[name_of(one.id)] for one in marks if name_of(one.id) in words]
    for one, other in combinations(called, 2):
        same = next((tag for tag in one.names if one.names[tag] == other.names.get(tag)), None)
        if same:
            what = phrase("two places are called «{name}»", name=other.names[same])
            page.wrong(other.line, what, phrase("name one of them otherwise"))


def _tell_near(
    page: Page, marks: Collection[Mark], size: tuple[int, int], lines: Mapping[str, int]
) -> None:
    """Note two places that a finger cannot tell apart on the smallest screen."""
    wide, high = smallest(size)
    for one, other in combinations(marks, 2):
        far = apart(one, other, wide, high, FINGER_MM)
        if far < FINGER_MM:
            what = phrase(
                "'{id}' is {mm} mm from '{other}' on the smallest screen, too near for a finger",
                id=other.id,
                mm=int(far),
                other=one.id,
            )
            fix = phrase("move one: {mm} mm are needed, across or down", mm=int(FINGER_MM))
            page.wrong(lines.get(other.id, 0), what, fix)
