"""Hours of feed.yaml and item.yaml: read strictly, told with their line, made into words."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from folder import CUSTOMS_YAML, FEED, write_folder
from mistakes import Changes, mistakes

from content_sync.centre.source.source import Source, load
from content_sync.opening.values import Exceptional, Holiday, Rule

CUSTOMS = "items/khai-hai-quan/item.yaml"
NOW = datetime(2026, 11, 30, 3, tzinfo=UTC)
HOURS = """\
hours:
  week: {mon-fri: ["07:00-11:30", "13:30 – 17:00"], sat: "22:00-02:00", sun: "00:00-24:00"}
  holidays: closed
  except:
    - {from: 2027-02-05, to: 2027-02-10, hours: unknown, say: "Tết: chờ thông báo"}
    - {date: 2026-12-10, hours: ["07:00-11:30"], source: Thông báo 12}
  also_in: [Asia/Shanghai]
  source: Quyết định 1/2015
  as_of: 2026-10-01
"""


def with_hours(hours: str) -> Changes:
    return {CUSTOMS: CUSTOMS_YAML + hours}


def office(hours: str) -> Changes:
    """The small folder whose commune has these hours."""
    return {"feed.yaml": FEED.replace('    hours: "?"\n', hours)}


def read(parent: Path, changes: Changes) -> Source:
    return load(write_folder(parent, changes), NOW)


def test_hours_of_an_item_say_week_holidays_and_exceptions(tmp_path: Path) -> None:
    source = read(tmp_path, with_hours(HOURS))

    (item,) = (one.item for one in source.items if one.item.id == "khai-hai-quan")
    assert item.opening
    day = ((420, 690), (810, 1020))
    assert item.opening.week == (*(day,) * 5, ((1320, 1560),), ((0, 1440),))
    assert item.opening.holidays is Rule.CLOSED
    assert item.opening.exceptions == (
        Exceptional(
            first="2027-02-05",
            last="2027-02-10",
            rule=Rule.UNKNOWN,
            says={"vi": "Tết: chờ thông báo"},
        ),
        Exceptional(
            first="2026-12-10",
            last="2026-12-10",
            rule=Rule.HOURS,
            spans=((420, 690),),
            source="Thông báo 12",
        ),
    )
    assert item.opening.zone == "Asia/Ho_Chi_Minh"


def test_hours_of_a_body_become_words_for_those_who_know_no_others(tmp_path: Path) -> None:
    hours = '    hours: {week: {mon-fri: "07:30-17:00"}, as_of: 2026-10-01}\n'

    feed = read(tmp_path, office(hours)).feed

    (body,) = feed.bodies
    assert body.opening
    assert body.hours == {
        "vi": "Thứ Hai–Thứ Sáu 7:30–17:00",
        "zh-Hans": "星期一–星期五 7:30–17:00",
        "en": "Monday–Friday 7:30–17:00",
    }


def test_hours_of_a_body_may_still_be_a_text(tmp_path: Path) -> None:
    hours = "    hours: {vi: Sáng thứ Hai, en: Monday mornings}\n"

    (body,) = read(tmp_path, office(hours)).feed.bodies

    assert (body.hours["vi"], body.opening) == ("Sáng thứ Hai", None)


def test_holidays_are_days_or_runs_of_days(tmp_path: Path) -> None:
    holidays = """\
holidays:
  - {date: 2027-01-01, names: Tết Dương lịch}
  - {from: 2027-02-05, to: 2027-02-10}
"""

    feed = read(tmp_path, {"feed.yaml": FEED + holidays}).feed

    assert feed.holidays == (
        Holiday(first="2027-01-01", last="2027-01-01", names={"vi": "Tết Dương lịch"}),
        Holiday(first="2027-02-05", last="2027-02-10"),
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("mon-fri", "mon-fry", 8, "unknown key 'mon-fry' in week"),
        ("22:00-02:00", "22h-2h", 8, "'22h-2h' are no hours, write it as \"07:00-20:00\""),
        ("22:00-02:00", "07:00-07:00", 8, "'07:00-07:00' are no hours"),
        ("13:30 – 17:00", "11:00-17:00", 8, "mon-fri: two of the hours overlap"),
        ("sat:", "fri:", 8, "week: 'fri' stands there twice"),
        ("holidays: closed", "holidays: shut", 9, "holidays 'shut' is unknown"),
        ("date: 2026-12-10", "date: 2027-02-07", 12, "two exceptions name the same day"),
        ("from: 2027-02-05, ", "", 11, "it does not say on which days"),
        ("hours: unknown, ", "", 11, "the exception does not say what holds"),
        ("Asia/Shanghai", "Asia/Pingxiang", 13, "'Asia/Pingxiang' is no time zone"),
        ("as_of: 2026-10-01\n", "", 7, "as_of is missing or empty"),
    ],
)
def test_a_slip_is_told_with_its_line_and_what_to_do(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    assert old in HOURS

    told = mistakes(tmp_path, with_hours(HOURS.replace(old, new, 1)))

    assert told[0].startswith(f"{CUSTOMS}:{line}: {what}"), told


def test_hours_without_a_week_are_no_hours(tmp_path: Path) -> None:
    (told,) = mistakes(tmp_path, with_hours("hours: {as_of: 2026-10-01}\n"))

    assert "the hours have no week, add week:" in told


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("as_of: 2026-10-01", "as_of: 2025-07-12", "the hours are of 2025-07-12: kiosks say"),
        ("as_of: 2026-10-01", "as_of: 2027-07-12", "the day of the hours, 2027-07-12, lies in"),
        ("2026-12-10", "2026-11-10", "the exception of the hours until 2026-11-10 is over"),
    ],
)
def test_hours_that_grew_old_may_stand_and_are_told(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    source = read(tmp_path, with_hours(HOURS.replace(old, new)))

    (warning,) = (str(one) for one in source.warnings if "khai-hai-quan" in one.file)
    assert what in warning


def test_hours_that_an_officer_confirmed_are_not_old(tmp_path: Path) -> None:
    hours = HOURS.replace("as_of: 2026-10-01", "as_of: 2020-07-12\n  confirmed: 2026-11-01")

    assert not [one for one in read(tmp_path, with_hours(hours)).warnings if "khai" in one.file]


@pytest.mark.parametrize(
    ("hours", "told"),
    [("17:00-07:30", True), ("22:00-02:00", False), ("10:00-02:00", False), ("07:00-00:00", False)],
)
def test_a_day_written_the_wrong_way_round_is_warned_of(
    tmp_path: Path, hours: str, told: bool
) -> None:
    source = read(tmp_path, with_hours(HOURS.replace("22:00-02:00", hours)))

    found = any(f"'{hours}' runs through the night" in str(one) for one in source.warnings)
    assert found is told


def test_a_holiday_that_stands_there_twice_is_warned_of(tmp_path: Path) -> None:
    twice = "holidays:\n  - {from: 2027-02-05, to: 2027-02-10}\n  - {date: 2027-02-06}\n"
    source = read(tmp_path, {"feed.yaml": FEED + twice})

    assert any("two holidays name the same day, 2027-02-06" in str(x) for x in source.warnings)
