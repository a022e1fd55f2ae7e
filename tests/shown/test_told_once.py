"""What a reader must know of an item is told once, in words that kiosks and phone pages draw."""

from typing import Any

import pytest
from phone_item import FEED, item

from content_sync.model import Body, LegalBasis, Schedule, Targets
from content_sync.shown import facts
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

POOR = Targets(
    audiences=("hộ nghèo", "hộ cận nghèo"),
    audiences_in={"en": ("poor households",), "zh-Hans": ("贫困户", "近贫困户")},
)


def reader(tag: str) -> Reader:
    return Reader.of(FEED, tag)


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"class_": "emergency"}, "Emergency"),
        ({"class_": "emergency", "drill": True}, "Drill: not a real emergency"),
        ({"class_": "priority"}, "Important"),
        ({"class_": "priority", "drill": True}, "Drill"),
        ({"drill": True}, "Drill"),
        ({}, None),
    ],
)
def test_a_drill_never_reads_like_the_real_thing(more: dict[str, Any], word: str | None) -> None:
    alarm = facts.alarm(reader("en"), item(**more))

    assert (alarm and alarm.words.text) == word


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("vi", "Dành cho hộ nghèo, hộ cận nghèo"),
        ("tyz", "Dành cho hộ nghèo, hộ cận nghèo"),
        ("en", "For poor households"),
        ("zh-Hans", "适用对象：贫困户、近贫困户"),
    ],
)
def test_readers_see_whom_an_item_is_for(tag: str, words: str) -> None:
    (fact,) = facts.meant_for(reader(tag), item(targets=POOR))

    assert fact.words.text == words


def test_an_item_for_everybody_says_nothing_of_it() -> None:
    assert not list(facts.meant_for(reader("vi"), item()))


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (Schedule(), []),
        (Schedule(days=(1, 2, 3, 4, 5, 6, 7)), []),
        (Schedule(days=(1, 2, 3, 5)), ["Shown on kiosks: Monday–Wednesday, Friday"]),
        (Schedule(days=(7, 6)), ["Shown on kiosks: Saturday, Sunday"]),
        (
            Schedule(days=(1, 2, 3, 4, 5), times=("13:30-17:00", "07:00-11:30")),
            ["Shown on kiosks: Monday–Friday, 07:00–11:30, 13:30–17:00"],
        ),
        (
            Schedule(days=(1, 3, 5), times=("17:00",)),
            ["Shown on kiosks: Monday, Wednesday, Friday, 17:00–18:00"],
        ),
    ],
)
def test_the_hours_of_an_item_are_told(schedule: Schedule, words: list[str]) -> None:
    told = facts.in_force(reader("en"), item(schedule=schedule), is_over=False)

    assert [one.words.text for one in told] == words


def test_an_emergency_waits_for_no_hour_and_says_none() -> None:
    danger = item(class_="emergency", schedule=Schedule(times=("17:00",)))

    assert not list(facts.in_force(reader("vi"), danger, is_over=False))


def test_a_document_is_named_in_the_language_it_is_written_in() -> None:
    law = LegalBasis(number="24/2021/QĐ-TTg", title="Rà soát hộ nghèo", link="https://x.vn")

    rows = facts.source(reader("en"), item(legal_basis=(law,)), "vi", 7, "2026-11-20T07:30:00Z")

    (basis,) = (row for row in rows if row.name.text == "Legal basis")
    assert basis.values == (
        facts.Value(Phrase("24/2021/QĐ-TTg: Rà soát hộ nghèo", "vi"), "https://x.vn"),
    )


def test_of_an_office_without_facts_a_visitor_asks_who_stands_by_and_a_reader_does_not() -> None:
    unknown = Body(id="ubnd", names={"vi": "UBND"}, unknown=("address", "hours", "telephone"))
    known = Body(id="ubnd", names={"vi": "UBND"}, telephone="113", unknown=("address", "hours"))

    assert [one.words.text for one in facts.office(reader("vi"), unknown)] == [
        "Mời quý vị hỏi cán bộ tại đây."
    ]
    assert not list(facts.office(reader("vi"), unknown, is_at_home=True))
    for is_at_home in (False, True):
        told = facts.office(reader("vi"), known, is_at_home)
        assert [one.words.text for one in told] == ["113"]
