"""An event that is over, and shown still: each list and page says so, none sends people there."""

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from folder import LOAN_YAML, write_folder
from phone_pages import PhonePages
from shelf import article, opened, shelve, text
from visitor import Visitor, is_written

from content_sync.centre.release.build import build
from content_sync.model import Event
from content_sync.words import words
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

OVER = "Đã kết thúc"
MEETING = article(
    "hop",
    {"vi": text("Họp thôn", "Bà con bàn việc làng.", "Họp ở nhà văn hoá.")},
    kind="event",
    event=Event(starts="2026-11-22T08:00", ends="2026-11-22T10:00"),
    valid_to="2026-12-31",
)
SHOWN = [
    State(place=Place(Screen.TOPIC, topic="support")),
    State(place=Place(Screen.ITEM, topic="support", item="hop")),
    State(place=Place(Screen.SEARCH), typed="họp thôn"),
]


@pytest.fixture
def visitor(tmp_path: Path) -> Visitor:
    shelve(tmp_path / "store", MEETING)
    return Visitor(tmp_path / "store")


def says_over(sheet: Sheet) -> bool:
    return is_written(sheet, OVER) or is_written(sheet, f"{OVER} ·")


@pytest.mark.parametrize("state", SHOWN, ids=lambda state: state.place.screen.value)
def test_each_screen_says_that_it_is_over_from_the_minute_it_is(
    visitor: Visitor, state: State
) -> None:
    visitor.now = datetime(2026, 11, 22, 9, 59)
    assert not says_over(visitor.comes_to(state))

    visitor.now = datetime(2026, 11, 22, 10, 0)
    assert says_over(visitor.comes_to(state))


def test_the_hour_is_that_of_the_place_whatever_the_machines(visitor: Visitor) -> None:
    state = SHOWN[1]

    visitor.now = datetime(2026, 11, 22, 2, 59, tzinfo=UTC)
    assert not says_over(visitor.comes_to(state))
    visitor.now = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
    assert says_over(visitor.comes_to(state))


def test_what_is_over_is_not_said_to_hold(visitor: Visitor) -> None:
    holds, _ = words(("vi",)).say("Until {day}", day="31/12/2026")

    assert is_written(visitor.comes_to(SHOWN[1]), holds)
    visitor.now = datetime(2026, 11, 22, 10, 0)
    assert not is_written(visitor.comes_to(SHOWN[1]), holds)


def test_nobody_takes_along_an_event_that_is_over(visitor: Visitor) -> None:
    codes = State(place=Place(Screen.TAKE_ALONG, item="hop"))

    assert "BEGIN:VEVENT" in "".join(one.payload for one in visitor.comes_to(codes).codes)
    visitor.now = datetime(2026, 11, 22, 10, 0)
    assert "BEGIN:VEVENT" not in "".join(one.payload for one in visitor.comes_to(codes).codes)


def test_search_finds_no_event_that_has_ended(tmp_path: Path) -> None:
    past = article("past", MEETING.texts, event=Event(starts="2026-11-21T08:00"))
    library = opened(tmp_path, past, MEETING)

    assert [one.id for one in library.find("họp thôn", "vi")] == ["hop"]


def test_pages_say_that_it_is_over_and_feeds_leave_it_out(tmp_path: Path) -> None:
    over = LOAN_YAML.replace("tier:", "event: {starts: 2026-11-22T08:00}\ntier:")
    content = build(write_folder(tmp_path, {"items/vay-von/item.yaml": over}), speech=False)
    pages = PhonePages(tmp_path)

    pages.write(content, today=date(2026, 11, 22))
    before = pages.files()
    pages.write(content, today=date(2026, 11, 23))
    after = pages.files()

    for name in ("vi/vay-von.html", "vi/support.html"):
        assert OVER.encode() not in before[name] and OVER.encode() in after[name]
    assert b"31/12/2026" not in after["vi/support.html"]
    assert b"vay-von.ics" in before["vi/vay-von.html"]
    assert b"vay-von.ics" not in after["vi/vay-von.html"]
    assert b"<entry" in before["vi/support.atom"] and b"<entry" not in after["vi/support.atom"]


def test_a_list_says_until_when_each_item_holds(tmp_path: Path) -> None:
    pages = PhonePages(tmp_path)

    pages.write(build(write_folder(tmp_path), speech=False))

    (until,) = pages.read("en/support.html").all("p", "kind")
    assert until.text.strip() == "until 31 December 2026"


def test_an_important_event_leaves_home_when_it_is_over(tmp_path: Path) -> None:
    shelve(tmp_path / "store", msgspec.structs.replace(MEETING, class_="priority"))
    visitor, home = Visitor(tmp_path / "store"), State(place=Place(Screen.HOME))

    visitor.now = datetime(2026, 11, 22, 9, 59)
    assert is_written(visitor.comes_to(home), "Họp thôn")
    visitor.now = datetime(2026, 11, 22, 10, 0)
    assert not is_written(visitor.comes_to(home), "Họp thôn")


def test_what_is_over_stands_last_in_its_topic(tmp_path: Path) -> None:
    shelve(tmp_path / "store", MEETING, article("vay-von", {"vi": text("Vay vốn")}))
    visitor = Visitor(tmp_path / "store")

    def listed(moment: datetime) -> list[str]:
        visitor.now = moment
        labels = [one.label.text for one in visitor.comes_to(SHOWN[0]).controls]
        return [one for one in labels if one in ("Họp thôn", "Vay vốn")]

    assert listed(datetime(2026, 11, 22, 9, 59)) == ["Họp thôn", "Vay vốn"]
    assert listed(datetime(2026, 11, 22, 10, 0)) == ["Vay vốn", "Họp thôn"]


def test_what_is_urgent_on_a_page_says_until_when(tmp_path: Path) -> None:
    urgent = LOAN_YAML.replace("tier:", "class: priority\ntier:")
    pages = PhonePages(tmp_path)

    pages.write(build(write_folder(tmp_path, {"items/vay-von/item.yaml": urgent}), speech=False))

    notices = [one.text for one in pages.read("en/index.html").all("a", "notice")]
    assert [one.endswith("31 December 2026") for one in notices].count(True) == 1
