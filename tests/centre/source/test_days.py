"""Days that officers write: one that is none comes with its remedy, one that is over is told."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from folder import LOAN_YAML, VIETNAMESE, article, write_folder
from hypothesis import given
from hypothesis import strategies as st
from mistakes import mistakes

from content_sync.centre.source.source import load
from content_sync.centre.written.day_hints import written_day, written_moment
from content_sync.errors import SourceError

LOAN = "items/vay-von/item.yaml"
NOW = datetime(2026, 11, 29, 3, tzinfo=UTC)


def warnings(parent: Path, *changes: tuple[str, str], now: datetime = NOW) -> list[str]:
    """What is said of the days of the loan, with words of its item.yaml replaced."""
    text = LOAN_YAML
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    source = load(write_folder(parent, {LOAN: text}), now)
    return [str(one) for one in source.warnings if one.file == LOAN]


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("12/05/2026", "write it as 2026-05-12"),
        ("5-12-2026", "write it as 2026-12-05"),
        ("5.12.2026", "write it as 2026-12-05"),
        ("5/12/26", "write the year with its four figures, as 2026-12-05"),
        ("26-11-22", "write the year with its four figures, as 2026-12-05"),
        ("2026/12/05", "write it as 2026-12-05"),
        ("2026-12-5", "write it as 2026-12-05"),
        ("20261205", "write it as 2026-12-05"),
        ("ngày 5 tháng 12 năm 2026", "write it as 2026-12-05"),
        ("2026年12月5日", "write it as 2026-12-05"),
        ("2026-12-05T08:00", "write it as 2026-12-05"),
        ("2026-14-12", "did you mean 2026-12-14? The month comes before the day"),
        ("05/14/2026", "did you mean 2026-05-14? The month comes before the day"),
        ("2026-11-31", "month 11 of 2026 has 30 days"),
        ("31/11/2026", "month 11 of 2026 has 30 days"),
        ("29/2/2026", "month 2 of 2026 has 28 days"),
        ("2026-02-29", "month 2 of 2026 has 28 days"),
        ("0226-11-22", "nobody means the year 0226: write the year with its four figures"),
        ("9999-12-31", "nobody means the year 9999: leave it out if there is no such day"),
        ("2026-00-10", "write it as 2026-12-05: the year, the month, the day"),
        ("sắp tới", "write it as 2026-12-05: the year, the month, the day"),
    ],
)
def test_a_day_written_otherwise_is_written_so(written: str, remedy: str) -> None:
    assert written_day(written).startswith(remedy)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("8:00 05/12/2026", "write it as 2026-12-05T08:00"),
        ("05/12/2026 8h30", "write it as 2026-12-05T08:30"),
        ("2026-12-05 8h", "write it as 2026-12-05T08:00"),
        ("8 giờ 15 ngày 5 tháng 12 năm 2026", "write it as 2026-12-05T08:15"),
        ("2026-12-05T8:00", "write it as 2026-12-05T08:00"),
        ("2026-12-05T08:00:00", "write it as 2026-12-05T08:00"),
        ("2026-12-05T08:00+07:00", "write it as 2026-12-05T08:00"),
        ("2026-12-05T25:00", "write it as 2026-12-05T08:00, the hour of the place"),
        ("11:00", "write its day before it, as 2026-12-05T11:00"),
        ("11h ngày 5/12/26", "write the year with its four figures"),
        ("31/11/2026 08:00", "month 11 of 2026 has 30 days"),
        ("sắp tới", "write it as 2026-12-05T08:00"),
    ],
)
def test_a_moment_written_otherwise_is_written_so(written: str, remedy: str) -> None:
    assert written_moment(written).startswith(remedy)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("2026-12-20T01:00Z", "write it as 2026-12-20T08:00, the hour in Asia/Ho_Chi_Minh"),
        ("2026-12-20T01:00:00.000Z", "write it as 2026-12-20T08:00, the hour in"),
        ("2026-12-20T18:00Z", "write it as 2026-12-21T01:00, the hour in"),
        ("2026-12-20 01:00 UTC", "write it as 2026-12-20T08:00, the hour in"),
        ("2026-12-20T09:00+09:00", "write it as 2026-12-20T07:00, the hour in"),
        ("2026-12-20T20:00-0500", "write it as 2026-12-21T08:00, the hour in"),
        ("20/12/2026 8h GMT+7", "write it as 2026-12-20T08:00, the hour in"),
        ("2026-12-20T08:00-11:00", "write it as 2026-12-20T08:00"),
        ("2026-12-20T08:00+99:00", "write the hour of the place, as 2026-12-05T08:00, and no"),
        ("08:00Z", "write the hour of the place"),
    ],
)
def test_an_hour_of_another_place_is_turned_into_that_of_the_place(
    written: str, remedy: str
) -> None:
    assert written_moment(written, "Asia/Ho_Chi_Minh").startswith(remedy)


def test_the_place_of_an_hour_is_the_feeds() -> None:
    assert written_moment("2026-12-20T01:00Z", "Asia/Tokyo").startswith(
        "write it as 2026-12-20T10:"
    )


@given(st.dates(datetime(1900, 1, 1).date(), datetime(2199, 12, 31).date()))
def test_the_remedy_for_a_day_as_people_write_it_is_that_day(day: object) -> None:
    assert written_day(f"{day:%d/%m/%Y}") == f"write it as {day}"


@given(st.text() | st.from_regex(r"[0-9/.: -]{1,20}"))
def test_whatever_is_written_there_is_a_remedy(text: str) -> None:
    assert written_day(text) and written_moment(text)


def test_a_day_that_is_none_is_told_once(tmp_path: Path) -> None:
    swapped = LOAN_YAML.replace("valid_to: 2026-12-31", "valid_to: 12/05/2025")

    (found,) = mistakes(tmp_path, {LOAN: swapped})

    assert found == f"{LOAN}:9: valid_to '12/05/2025' is no date, write it as 2025-05-12"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("2026-12-31", "2026-11-28"), ":9: valid_to 2026-11-28 has passed, so nobody sees"),
        (("2026-12-31", "2062-12-31"), ":9: valid_to 2062-12-31 is more than thirty years away"),
        (("as_of: 2026-10-01", "as_of: 2026-11-30"), ":7: as_of 2026-11-30 lies in the future"),
        (("as_of: 2026-10-01", "as_of: 1926-10-01"), ":7: as_of 1926-10-01 is more than forty y"),
        (
            ("2026-01-01\n", "1926-01-01\n"),
            ":8: valid_from 1926-01-01 is more than forty years ago",
        ),
        (("2026-01-01\nvalid_to: 2026-12-31", "2062-01-01"), ":8: valid_from 2062-01-01 is more"),
    ],
)
def test_a_day_that_can_hardly_be_meant_is_told_with_its_line(
    tmp_path: Path, change: tuple[str, str], told: str
) -> None:
    assert warnings(tmp_path / "before") == []
    (found,) = warnings(tmp_path, change)

    assert found.startswith(LOAN + told)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("", [":3: a priority item without valid_to stands on the home screen for ever, add"]),
        ("valid_to: 2026-12-31\n", []),
        ("event: {starts: 2026-12-01}\n", []),
        ("superseded_by: lua-dao\n", []),
    ],
)
def test_what_stands_on_the_home_screen_has_an_end(
    tmp_path: Path, days: str, told: list[str]
) -> None:
    change = (
        ("tier: essential", "class: priority"),
        ("valid_from: 2026-01-01\nvalid_to: 2026-12-31\n", days),
    )

    found = warnings(tmp_path, *change)

    assert [one.startswith(LOAN + begin) for one, begin in zip(found, told, strict=True)] == [
        True for _ in told
    ]


def test_what_has_a_successor_may_end(tmp_path: Path) -> None:
    led_on = ("2026-12-31\n", "2026-11-28\nsuperseded_by: lua-dao\n")

    assert warnings(tmp_path, led_on) == []


@pytest.mark.parametrize(
    ("event", "valid", "told"),
    [
        ("2025-12-30T08:00", "", ":8: the event of 2025-12-30 is over, so nobody sees the item"),
        ("2026-11-28", "", ":8: the event of 2026-11-28 is over, so nobody sees the item"),
        ("2025-12-30T08:00", "valid_to: 2026-12-31\n", "is over; until 2026-12-31 it is shown"),
        ("2025-12-30T08:00", "valid_to: 2026-01-31\n", ":9: valid_to 2026-01-31 has passed"),
        ("2062-12-05T08:00", "", ":8: the event of 2062-12-05 is more than two years away"),
        ("2026-12-05T08:00", "valid_to: 2026-12-01\n", ":9: valid_to 2026-12-01 lies before"),
        ("2026-12-05T08:00", "valid_from: 2026-12-06\n", ":9: valid_from 2026-12-06 lies after"),
        ("2026-12-05T08:00, ends: 2027-12-05T10:00", "", ":8: the event lasts 366 days, from"),
    ],
)
def test_an_event_that_is_over_or_out_of_place_is_told_once(
    tmp_path: Path, event: str, valid: str, told: str
) -> None:
    days = "valid_from: 2026-01-01\nvalid_to: 2026-12-31\n"
    (found,) = warnings(tmp_path, (days, f"event: {{starts: {event}}}\n{valid}"))

    assert found.startswith(LOAN) and told in found


@pytest.mark.parametrize("event", ["2026-11-29T08:00", "2026-11-29", "2026-12-05T08:00"])
def test_an_event_of_today_or_to_come_is_no_matter(tmp_path: Path, event: str) -> None:
    days = "valid_from: 2026-01-01\nvalid_to: 2026-12-31\n"

    assert warnings(tmp_path, (days, f"event: {{starts: {event}}}\n")) == []


def test_which_day_it_is_for_an_officer_is_that_of_the_feed(tmp_path: Path) -> None:
    evening = datetime(2026, 12, 31, 16, 59, tzinfo=UTC)

    assert warnings(tmp_path / "a", now=evening) == []
    assert warnings(tmp_path / "b", now=evening.replace(hour=17)) != []


@pytest.mark.parametrize(("day", "is_told"), [("2026-11-29", False), ("2026-11-30", True)])
def test_nobody_has_read_a_text_tomorrow(tmp_path: Path, day: str, is_told: bool) -> None:
    text = article(*VIETNAMESE["vay-von"]).replace(
        "summary:", f"reviewed: {{by: Lan, at: {day}}}\nsummary:"
    )

    found = load(write_folder(tmp_path, {"items/vay-von/vi.md": text}), NOW).warnings

    told = [(one.file, one.line, one.what) for one in found if one.file.endswith(".md")]
    what = f"reviewed at {day} lies in the future"
    assert told == ([("items/vay-von/vi.md", 3, what)] if is_told else [])


def test_an_event_with_an_hour_at_one_end_only_is_a_mistake(tmp_path: Path) -> None:
    event = "event: {starts: 2026-12-05, ends: 2026-12-05T11:00}\ntier:"

    (found,) = mistakes(tmp_path, {LOAN: LOAN_YAML.replace("tier:", event)})

    assert f"{LOAN}:3: one of starts and ends has an hour, the other has none" in found


@pytest.mark.parametrize("zone", ["Asia/Hanoi", "asia/ho_chi_minh", "+07:00", "Việt Nam", "GMT+7"])
def test_a_time_zone_that_is_none_is_a_mistake_that_names_the_right_one(
    tmp_path: Path, zone: str
) -> None:
    feed = (write_folder(tmp_path / "as-it-is") / "feed.yaml").read_text()

    (found,) = mistakes(tmp_path, {"feed.yaml": f'{feed}time_zone: "{zone}"\n'})

    assert f"'{zone}' is no time zone" in found and "Asia/Ho_Chi_Minh" in found


@pytest.mark.parametrize(
    ("zone", "fix"),
    [
        ("Asia/Bankok", "did you mean 'Asia/Bangkok'?"),
        ("asia/vientiane", "did you mean 'Asia/Vientiane'?"),
        ("Asia/Ho Chi Minh", "did you mean 'Asia/Ho_Chi_Minh'?"),
        ("Asia/Hanoi", "write its name"),
        ("GMT+7", "write its name"),
    ],
)
def test_a_time_zone_is_offered_only_where_it_is_nearly_that(
    tmp_path: Path, zone: str, fix: str
) -> None:
    feed = (write_folder(tmp_path / "as-it-is") / "feed.yaml").read_text()

    (found,) = mistakes(tmp_path, {"feed.yaml": f'{feed}time_zone: "{zone}"\n'})

    assert fix in found


def test_the_time_zone_of_a_feed_travels_with_it(tmp_path: Path) -> None:
    feed = (write_folder(tmp_path / "as-it-is") / "feed.yaml").read_text()

    source = load(write_folder(tmp_path, {"feed.yaml": f"{feed}time_zone: Asia/Vientiane\n"}))

    assert source.feed.time_zone == "Asia/Vientiane"
    assert load(write_folder(tmp_path / "plain")).feed.time_zone == "Asia/Ho_Chi_Minh"


def test_without_a_clock_no_day_is_doubted(tmp_path: Path) -> None:
    over = LOAN_YAML.replace("2026-12-31", "2026-01-31")

    assert load(write_folder(tmp_path, {LOAN: over})).warnings == ()
    with pytest.raises(SourceError):
        load(write_folder(tmp_path, {LOAN: LOAN_YAML.replace("2026-12-31", "2026-13-31")}))
