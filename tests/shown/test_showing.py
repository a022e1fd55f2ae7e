"""What is shown here and today, and in which order."""

from datetime import date
from pathlib import Path

import msgspec
import pytest
from shelf import article, ids, opened, text

from content_sync.model import Event, Targets


@pytest.mark.parametrize(
    ("more", "is_shown"),
    [
        ({}, True),
        ({"valid_from": "2026-11-22", "valid_to": "2026-11-22"}, True),
        ({"valid_from": "2026-11-23"}, False),
        ({"valid_to": "2026-11-21"}, False),
        ({"event": Event(starts="2026-11-22T08:00", ends="2026-11-22T09:00")}, True),
        ({"event": Event(starts="2026-11-20T20:00", ends="2026-11-22T01:00")}, True),
        ({"event": Event(starts="2026-11-21T08:00")}, False),
        ({"event": Event(starts="2026-11-20", ends="2026-11-21")}, False),
        ({"event": Event(starts="2025-12-30T08:00"), "valid_to": "2026-11-22"}, True),
        ({"event": Event(starts="2026-12-05T08:00"), "valid_to": "2026-11-21"}, False),
        ({"class_": "emergency", "event": Event(starts="2026-11-21T08:00")}, True),
        ({"superseded_by": "newer"}, False),
        ({"superseded_by": "not-there"}, True),
        ({"superseded_by": "not-yet"}, True),
        ({"superseded_by": "item"}, True),  # itself: a slip must not hide it
        ({"targets": Targets(profiles=("commune",))}, True),
        ({"targets": Targets(profiles=("border-gate",))}, False),
        ({"targets": Targets(areas=("20", "01"))}, True),
        ({"targets": Targets(areas=("06001",))}, True),
        ({"targets": Targets(areas=("06",))}, False),  # codes are compared whole
        ({"targets": Targets(sites=("dong-dang-1",))}, True),
        ({"targets": Targets(sites=("dong-dang-2",))}, False),
        ({"targets": Targets(areas=("20",), sites=("dong-dang-2",))}, False),
        ({"targets": Targets(audiences=("poor",))}, True),  # a kiosk does not ask who one is
        ({"class_": "emergency", "valid_from": "2027-01-01"}, True),
        ({"class_": "emergency", "valid_to": "2026-11-21"}, True),  # only a signed date ends it
        ({"class_": "emergency", "valid_to": "2026-11-19"}, False),
        ({"class_": "emergency", "targets": Targets(sites=("dong-dang-2",))}, False),
    ],
)
def test_an_item_is_shown_where_and_when_it_is_meant_to_be(
    tmp_path: Path, more: dict[str, object], is_shown: bool
) -> None:
    others = (article("newer", topics=()), article("not-yet", topics=(), valid_from="2026-12-01"))
    library = opened(
        tmp_path,
        msgspec.structs.replace(article("item"), **more),
        *others,
        profile="commune",
        areas=("06001", "20"),
        site="dong-dang-1",
    )

    assert ids(library.cards("support")) == (["item"] if is_shown else [])
    assert (library.item("item") is not None) is is_shown


@pytest.mark.parametrize(
    ("successor", "shown"),
    [
        ({}, ["newer"]),
        ({"valid_from": "2026-12-01"}, ["older"]),
        ({"valid_to": "2026-11-21"}, []),  # what the newer one replaced does not come back
        ({"targets": Targets(profiles=("border-gate",))}, ["older"]),
        ({"targets": Targets(sites=("elsewhere",)), "superseded_by": "newest"}, ["newest"]),
        ({"valid_to": "2026-11-21", "superseded_by": "older"}, []),  # round in a circle
    ],
)
def test_an_item_gives_way_once_the_time_of_a_successor_has_come_here(
    tmp_path: Path, successor: dict[str, object], shown: list[str]
) -> None:
    newer = msgspec.structs.replace(article("newer"), **successor)
    items = [article("older", superseded_by="newer"), newer]
    if successor.get("superseded_by") == "newest":
        items.append(article("newest"))

    assert ids(opened(tmp_path, *items, profile="commune").cards("support")) == shown


def test_today_is_never_before_the_signed_date(tmp_path: Path) -> None:
    library = opened(tmp_path, article("a", valid_from="2026-11-01"), today=date(1970, 1, 1))

    assert ids(library.cards("support")) == ["a"]


def test_cards_stand_by_class_then_tier_then_main_topic_then_id(tmp_path: Path) -> None:
    library = opened(
        tmp_path,
        article("a", tier="extra"),
        article("b"),
        article("c", topics=("services", "support")),
        article("d"),
        article("e", tier="essential"),
        article("f", class_="priority"),
        article("g", class_="emergency", tier="extra"),
        article("h", class_="unheard-of", tier="unheard-of"),
    )

    assert ids(library.cards("support")) == ["g", "f", "e", "b", "d", "h", "c", "a"]


def test_what_exists_in_the_visitors_language_comes_first(tmp_path: Path) -> None:
    tay = {"vi": text("Nhà"), "tyz": text("Rườn")}
    library = opened(
        tmp_path, article("a", class_="priority"), article("b", tay), article("c", tay)
    )

    assert ids(library.cards("support", "tyz")) == ["b", "c", "a"]
    assert ids(library.cards("support", "nut")) == ["a", "b", "c"]


def test_notices_and_emergencies_are_apart_and_need_no_topic(tmp_path: Path) -> None:
    library = opened(
        tmp_path,
        article("a", class_="priority", topics=()),
        article("b", class_="priority", tier="essential", kind="notice"),
        article("c", class_="emergency", drill=True, topics=()),
        article("d"),
    )

    assert ids(library.notices()) == ["b", "a"]
    assert ids(library.emergencies()) == ["c"]
