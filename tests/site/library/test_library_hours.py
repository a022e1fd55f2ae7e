"""A library judges hours by the moment it was opened at, and says until when that holds."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from shelf import article, ids, opened, shelve, text
from visitor import Visitor

from content_sync.model import Schedule, Targets
from content_sync.site.library.library import Library
from kiosk.visit.wishes import Leave, Wake

EVENING = Schedule(times=("17:00-19:00",))
SUNDAY = "2026-11-22"


def at(clock: str, day: str = SUNDAY) -> datetime:
    """That time on a clock in Việt Nam."""
    return datetime.fromisoformat(f"{day}T{clock}:00+07:00").astimezone(UTC)


@pytest.mark.parametrize(
    ("clock", "shown"),
    [("16:59", ["always"]), ("17:00", ["always", "evening"]), ("19:00", ["always"])],
)
def test_an_item_is_listed_found_and_opened_in_its_hours_alone(
    tmp_path: Path, clock: str, shown: list[str]
) -> None:
    items = (article("always"), article("evening", schedule=EVENING))

    library = opened(tmp_path, *items, today=at(clock))

    assert ids(library.cards("support")) == shown
    assert (library.item("evening") is not None) is ("evening" in shown)
    assert bool(library.find("evening", "vi")) is ("evening" in shown)


def test_no_emergency_waits_for_its_hour(tmp_path: Path) -> None:
    flood = article("flood", class_="emergency", schedule=EVENING)

    assert ids(opened(tmp_path, flood, today=at("03:00")).emergencies()) == ["flood"]


def test_what_was_replaced_does_not_come_back_while_its_successor_pauses(tmp_path: Path) -> None:
    items = (article("old", superseded_by="new"), article("new", schedule=EVENING))

    library = opened(tmp_path, *items, today=at("08:00"))

    assert library.shown(["old", "new"]) == library.standing_for(["old", "new"]) == ()


@pytest.mark.parametrize("today", [date(2026, 11, 22), at("08:00", "1970-01-01")])
def test_a_clock_that_is_not_believed_hides_nothing(tmp_path: Path, today: date) -> None:
    library = opened(tmp_path, article("evening", schedule=EVENING), today=today)

    assert ids(library.cards("support")) == ["evening"]
    assert library.next_turn() is None


def test_a_library_says_when_something_begins_or_ends_to_be_shown(tmp_path: Path) -> None:
    items = (
        article("evening", schedule=EVENING),
        article("morning", schedule=Schedule(times=("07:00-11:30",))),
        article("monday", schedule=Schedule(days=(1,), times=("09:00-10:00",))),
    )
    shelve(tmp_path, *items)

    clocks = ("06:00", "07:00", "12:00", "18:59", "19:00")
    libraries = [Library.open(tmp_path, today=at(clock)) for clock in clocks]
    turns = [library and library.next_turn() for library in libraries]

    told = [turn and f"{turn:%H:%M}" for turn in turns]
    assert told == ["07:00", "11:30", "17:00", "19:00", None]


def test_a_kiosk_at_rest_follows_the_hours_and_a_visit_keeps_what_it_has(tmp_path: Path) -> None:
    shelve(tmp_path, article("always"), article("evening", schedule=EVENING))
    visitor = Visitor(tmp_path)
    visitor.now = at("16:00")
    visitor.session.do(Leave())
    visitor.session.do(Wake())

    visitor.now = at("17:00")
    visitor.wait(29)
    library = visitor.session.library
    assert library and ids(library.cards("support")) == ["always"]
    visitor.session.do(Leave())

    library = visitor.session.library
    assert library and ids(library.cards("support")) == ["always", "evening"]


def test_a_word_of_whom_it_is_for_finds_an_item(tmp_path: Path) -> None:
    loan = article(
        "vay-von",
        {"vi": text("Vay vốn"), "en": text("Loans")},
        targets=Targets(audiences=("hộ cận nghèo",), audiences_in={"en": ("near-poor",)}),
    )
    library = opened(tmp_path, loan, article("other"))

    assert [one.id for one in library.find("can ngheo", "vi")] == ["vay-von"]
    assert [one.id for one in library.find("near-poor", "en")] == ["vay-von"]
