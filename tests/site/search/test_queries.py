"""Whether people find what they came for: queries*.yaml asked of the demonstration content."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from shelf import TODAY

from content_sync.site.library.library import Library

QUERIES = tuple(Path(__file__).with_name(name) for name in ("queries.yaml", "queries_forty.yaml"))
LOOKED_AT = 3  # results seen without scrolling
WANTED_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, where, and which items would help; none for another subject."""

    query: str
    language: str
    profile: str
    find: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A query and the ids it was answered with, best first."""

    asked: Query
    found: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether one of the wanted items is among them."""
        return not set(self.asked.find).isdisjoint(self.found)

    def __str__(self) -> str:
        asked = self.asked
        wanted = " or ".join(asked.find) or "nothing"
        found = ", ".join(self.found) or "nothing"
        return (
            f"{asked.language} {asked.profile} «{asked.query}» ({asked.why}): "
            f"wanted {wanted}, found {found}"
        )


def _read(path: Path) -> tuple[Query, ...]:
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(Query(**entry | {"find": tuple(entry["find"])}) for entry in entries)


def _lines(answers: Iterable[Answer]) -> str:
    return "\n".join(map(str, answers))


@pytest.fixture(scope="session")
def queries() -> tuple[Query, ...]:
    return tuple(one for path in QUERIES for one in _read(path))


@pytest.fixture(scope="session")
def libraries(demo_store: Path, queries: tuple[Query, ...]) -> dict[str, Library]:
    """The kiosk of each profile over the demonstration content."""
    opened = {}
    for profile in sorted({one.profile for one in queries}):
        library = Library.open(demo_store, profile, today=TODAY)
        assert library is not None
        assert library.profile.id == profile
        opened[profile] = library
    return opened


@pytest.fixture(scope="session")
def answers(libraries: dict[str, Library], queries: tuple[Query, ...]) -> tuple[Answer, ...]:
    """What each query finds on the first look."""
    return tuple(
        Answer(
            one,
            tuple(
                hit.id for hit in libraries[one.profile].find(one.query, one.language, LOOKED_AT)
            ),
        )
        for one in queries
    )


def test_every_wanted_item_is_shown_by_the_kiosk_it_is_asked_of(
    libraries: dict[str, Library], queries: tuple[Query, ...]
) -> None:
    missing = [
        (one.query, id_)
        for one in queries
        for id_ in one.find
        if libraries[one.profile].item(id_) is None
    ]

    assert missing == []


def test_queries_are_of_every_kind_of_reader(queries: tuple[Query, ...]) -> None:
    readers = Counter(one.language for one in queries)

    assert readers["vi"] >= 35
    assert readers["zh-Hans"] >= 18
    assert readers["en"] >= 15
    assert readers["tyz"] + readers["nut"] >= 3


def test_nineteen_in_twenty_find_what_they_came_for_on_the_first_look(
    answers: tuple[Answer, ...],
) -> None:
    with_answer = [one for one in answers if one.asked.find]
    misses = [one for one in with_answer if not one.is_right]
    share = 1 - len(misses) / len(with_answer)
    print(f"{len(with_answer)} queries, {share:.1%} found. Missed:\n{_lines(misses)}")
    print(f"Nothing to find:\n{_lines(one for one in answers if not one.asked.find)}")

    assert share >= WANTED_SHARE, f"{share:.1%} found; missed:\n{_lines(misses)}"
