"""What a visitor is told of the gate at a moment, in words of their language."""

import msgspec
import pytest
from shelf import FEED

from content_sync import zone
from content_sync.model import Language
from content_sync.opening.values import Exceptional, Holiday, Opening, Rule
from content_sync.shown.open_now import Door, Told, head, told
from content_sync.shown.reader import Reader
from content_sync.shown.usual_hours import usual_hours, written_hours
from content_sync.words import words

LANGUAGES = tuple(Language(tag=tag, name=tag) for tag in ("vi", "zh-Hans", "en"))
HOLIDAYS = (Holiday(first="2027-01-01", last="2027-01-01"),)
KNOWN = msgspec.structs.replace(FEED, languages=LANGUAGES, holidays=HOLIDAYS)
TET = Exceptional(
    first="2027-02-05", last="2027-02-10", rule=Rule.UNKNOWN, says={"vi": "Tết: chờ thông báo"}
)
GATE = Opening(
    week=(((420, 1200),),) * 7,
    exceptions=(TET,),
    also_in=("Asia/Shanghai",),
    as_of="2025-07-12",
    confirmed="2026-11-01",
)


def now(wall: str, tag: str = "vi", opening: Opening = GATE, is_exact: bool = True) -> Told:
    """What is told when a clock in Việt Nam shows `wall`."""
    found = told(Reader.of(KNOWN, tag), opening, zone.utc(wall, zone.VIET_NAM), is_exact)
    assert found
    return found


@pytest.mark.parametrize(
    ("wall", "door", "line"),
    [
        ("2026-12-05T12:00", Door.OPEN, "đến 20:00, còn 8 giờ"),
        ("2026-12-05T18:37", Door.OPEN, "đến 20:00, còn 80 phút"),
        ("2026-12-05T19:00", Door.OPEN, "đến 20:00, còn 60 phút"),
        ("2026-12-05T19:17", Door.CLOSING, "sắp đóng, còn 40 phút"),
        ("2026-12-05T19:56", Door.CLOSING, "đóng ngay bây giờ"),
        ("2026-12-05T05:00", Door.CLOSED, "mở 7:00"),
        ("2026-12-05T20:00", Door.CLOSED, "mở 7:00 mai (Chủ Nhật)"),
        ("2026-12-31T20:00", Door.CLOSED, "mai có mở không, chưa rõ: hỏi cán bộ"),
        ("2027-01-01T10:00", Door.UNKNOWN, "ngày lễ, chưa có thông báo"),
        ("2027-02-08T10:00", Door.UNKNOWN, "Tết: chờ thông báo"),
    ],
)
def test_it_is_told_until_when_and_how_long(wall: str, door: Door, line: str) -> None:
    found = now(wall)

    assert (found.door, found.line.text, found.is_old) == (door, line, False)


@pytest.mark.parametrize(
    ("tag", "sign", "line"),
    [
        ("zh-Hans", "关闭", "明天（星期日）7:00开放"),
        ("en", "CLOSED", "opens 7:00 tomorrow (Sunday)"),
    ],
)
def test_it_is_told_in_the_reader_s_language(tag: str, sign: str, line: str) -> None:
    found = now("2026-12-05T20:00", tag)

    assert found.line == (line, tag)
    assert head(Reader.of(KNOWN, tag), found.door).text == sign


def test_who_knows_no_minute_tells_the_usual_hours_of_both_sides_and_no_state() -> None:
    found = now("2026-12-05T12:00", is_exact=False)

    assert found.door is Door.USUAL
    assert found.line.text == "7:00–20:00 Hà Nội · 8:00–21:00 Bắc Kinh"


def test_hours_that_nobody_confirmed_for_a_year_say_of_when_they_are() -> None:
    old = msgspec.structs.replace(GATE, confirmed="")

    found = now("2026-12-05T12:00", opening=old)

    assert (found.door, found.is_old) == (Door.OPEN, True)
    assert [note.text for note in found.notes] == ["theo tin 7/2025"]


def test_shortly_before_it_closes_the_other_side_is_called_to_mind() -> None:
    assert [note.text for note in now("2026-12-05T19:17").notes] == ["còn làm thủ tục hai bên"]


def test_what_is_never_open_is_not_told() -> None:
    never = Opening(week=((),) * 7)

    assert (
        told(Reader.of(KNOWN, "vi"), never, zone.utc("2026-12-05T12:00", zone.VIET_NAM), True)
        is None
    )


def test_days_of_the_same_hours_are_told_together() -> None:
    weekdays = (((450, 690), (810, 1020)),) * 5
    office = Opening(week=(*weekdays, ((450, 690),), ()))
    night = Opening(week=((),) * 4 + (((1320, 1560),),) * 2 + ((),))

    assert usual_hours(words(("vi",)), office).text == (
        "Thứ Hai–Thứ Sáu 7:30–11:30, 13:30–17:00; Thứ Bảy 7:30–11:30"
    )
    assert usual_hours(words(("en",)), night).text == "Friday, Saturday 22:00–2:00"


def test_written_hours_are_in_each_language_that_has_words_for_them() -> None:
    tay = Language(tag="tyz", name="Tày", fallback=("vi",))

    found = written_hours(GATE, (*LANGUAGES, tay))

    assert found == {
        "vi": "Hằng ngày 7:00–20:00 (giờ Hà Nội), 8:00–21:00 (giờ Bắc Kinh)",
        "zh-Hans": "每天 7:00–20:00（河内时间），8:00–21:00（北京时间）",
        "en": "Every day 7:00–20:00 (Hà Nội time), 8:00–21:00 (Beijing time)",
    }
