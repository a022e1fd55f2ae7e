"""Opening hours as a form and back: typed as people write them, kept as feed.yaml has them."""

from typing import Any

import pytest

from content_sync.centre.desk.entries import opening
from content_sync.centre.desk.entries.fields import BY_KEY
from content_sync.centre.desk.entries.form import shown, typed, value_of
from content_sync.centre.desk.entries.typed_hours import spans_of

BODY, TAGS = BY_KEY["bodies"].fields, ("vi", "en")
HOURS: dict[str, Any] = {
    "week": {"mon-fri": ["07:00-11:30", "13:30-17:00"], "sat": "07:00-11:30"},
    "holidays": "closed",
    "except": [
        {"from": "2027-02-05", "to": "2027-02-10", "hours": "unknown", "say": {"lo": "…"}},
        {"date": "2026-12-10", "hours": "08:00-10:00", "source": "TB 12"},
    ],
    "also_in": ["Asia/Shanghai"],
    "as_of": "2026-07-12",
}
OFFICE = {"id": "ubnd-xa", "names": {"vi": "UBND xã"}, "hours": HOURS}


def saved(office: dict[str, Any], **changes: str) -> dict[str, Any]:
    form = shown(office, BODY, TAGS)
    sent = {key: [text] for key, text in {**form, **changes}.items()}
    return value_of(office, typed(sent, form), BODY, TAGS)


def test_hours_that_nobody_touched_stay_as_they_are_written() -> None:
    assert saved(OFFICE) == OFFICE


def test_of_hours_only_what_was_changed_is_written_anew() -> None:
    made = saved(OFFICE, **{"hours.week.sat": "", "hours.confirmed": "2026-11-30"})["hours"]

    assert made["week"] == {"mon-fri": ["07:00-11:30", "13:30-17:00"]}
    assert made["confirmed"] == "2026-11-30"
    assert [made[key] for key in ("except", "also_in")] == [HOURS["except"], ["Asia/Shanghai"]]


def test_a_week_is_written_as_it_is_typed_days_alike_on_one_line() -> None:
    bare = {"id": "ubnd-xa", "names": {"vi": "UBND xã"}, "hours": "?"}
    week = {f"hours.week.{day}": "7h30 – 11h30 và 13h30-17h" for day in ("mon", "tue", "wed")}

    made = saved(bare, **week, **{"hours.week.sat": "cả ngày", "hours.as_of": "2026-11-01"})

    assert made["hours"] == {
        "week": {"mon-wed": ["07:30-11:30", "13:30-17:00"], "sat": "00:00-24:00"},
        "as_of": "2026-11-01",
    }


def test_a_day_is_added_to_the_exceptions_and_another_loses_nothing() -> None:
    new = {"from": "2027-04-30", "rule": "closed", "say.vi": "Nghỉ lễ"}

    made = saved(OFFICE, **{f"hours.except.2.{key}": text for key, text in new.items()})

    kept, added = made["hours"]["except"][:2], made["hours"]["except"][2]
    assert kept == HOURS["except"]
    assert added == {"date": "2027-04-30", "hours": "closed", "say": {"vi": "Nghỉ lễ"}}


def test_what_is_said_of_an_exception_in_another_language_stays() -> None:
    made = saved(OFFICE, **{"hours.except.0.say.vi": "Tết: chờ thông báo"})

    assert made["hours"]["except"][0]["say"] == {"lo": "…", "vi": "Tết: chờ thông báo"}


def test_a_form_has_room_for_a_year_of_exceptions_and_no_more() -> None:
    sent = [f"hours.except.{number}.from" for number in ("3", "²", "365", "366", "999999999")]

    assert opening.count(sent[:2]) == 4
    assert opening.count(sent) == opening.MOST


def test_an_emptied_exception_goes() -> None:
    gone = {key: "" for key in shown(OFFICE, BODY, TAGS) if key.startswith("hours.except.1.")}

    assert saved(OFFICE, **gone)["hours"]["except"] == HOURS["except"][:1]


def test_hours_in_words_become_hours_of_a_week() -> None:
    words = {"id": "ubnd-xa", "names": {"vi": "UBND xã"}, "hours": {"vi": "Sáng thứ Hai"}}

    assert saved(words)["hours"] == {"vi": "Sáng thứ Hai"}
    assert saved(words, **{"hours.week.mon": "7-11"})["hours"] == {"week": {"mon": "07:00-11:00"}}


def test_what_is_no_hours_stays_as_it_was_typed_for_check_to_tell() -> None:
    assert spans_of("sáng; 7:00-11:00") == ["sáng", "07:00-11:00"]


@pytest.mark.parametrize(
    ("at", "field"),
    [
        ("hours.week.mon-fri", "hours.week.mon"),
        ("hours.except[1].date", "hours.except.1"),
        ("hours.as_of", "hours.as_of"),
        ("hours.zone", "hours"),
        ("hours", "hours"),
    ],
)
def test_a_remark_finds_its_field(at: str, field: str) -> None:
    assert opening.field_of(at) == field


def test_languages_of_the_people_there_are_ticked() -> None:
    assert saved(OFFICE, speaks="tyz\nvi")["speaks"] == ["tyz", "vi"]
