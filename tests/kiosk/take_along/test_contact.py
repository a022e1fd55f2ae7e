"""What is put into codes: whole, short, well-formed, and never about a visitor."""

import re

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from shelf import FEED

from content_sync.model import Event
from kiosk.take_along.contact import (
    MOST_BYTES,
    calendar_entry,
    contact_card,
    page_address,
    telephone_link,
)

DIALOGUE = Event(starts="2026-12-05T08:00", ends="2026-12-05T11:00", place="hall")
ISSUED = "2026-11-22T07:30:00Z"
LINES = st.text(st.characters(exclude_categories=["Cs"]), max_size=600)


def fields(payload: str) -> dict[str, str]:
    """Names and values as a telephone takes them apart."""
    pairs = (line.split(":", 1) for line in payload.split("\r\n"))
    return {name: re.sub(r"\\(.)", _unmarked, value) for name, value in pairs}


def _unmarked(sign: re.Match[str]) -> str:
    return "\n" if sign[1] == "n" else sign[1]


# --- a page ---


@pytest.mark.parametrize("top", ["https://sotttt.example.vn", "https://sotttt.example.vn/"])
def test_the_address_of_a_page_names_language_and_item(top: str) -> None:
    feed = msgspec.structs.replace(FEED, public_address=top)

    address = page_address(feed, "zh-Hans", "vay-von")

    assert address == "https://sotttt.example.vn/pages/zh-Hans/vay-von.html"


def test_a_feed_without_a_public_address_has_no_pages() -> None:
    assert page_address(FEED, "vi", "vay-von") == ""


def test_an_address_that_fits_into_no_code_is_none() -> None:
    feed = msgspec.structs.replace(FEED, public_address="https://x.vn/" + "a" * 5_000)

    assert page_address(feed, "vi", "vay-von") == ""


# --- a contact ---


def test_an_office_is_written_as_a_company_is_with_its_number_and_the_item_as_its_note() -> None:
    card = contact_card("UBND xã", "0205 3870 123", "Vay vốn", "Hộ nghèo được vay tiền.")

    assert card.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:;;;;",
        "FN:UBND xã",
        "ORG:UBND xã",
        "TEL:02053870123",
        "NOTE:Vay vốn\\nHộ nghèo được vay tiền.",
        "END:VCARD",
    ]


@pytest.mark.parametrize("telephone", ["", "?", "đang cập nhật"])
def test_a_telephone_that_is_not_known_is_left_out(telephone: str) -> None:
    assert "TEL" not in contact_card("UBND xã", telephone, "Vay vốn", "")


def test_signs_that_mean_something_to_a_telephone_are_marked() -> None:
    card = contact_card("Sở Văn hoá, Thể thao; Du lịch", "", "C:\\a", "một\nhai\tba")

    assert "FN:Sở Văn hoá\\, Thể thao\\; Du lịch\r\n" in card
    assert "NOTE:C:\\\\a\\nmột hai ba\r\n" in card


def test_a_long_summary_is_cut_behind_a_whole_word_and_says_so() -> None:
    summary = "Hộ nghèo được vay tiền để làm ăn, lãi suất thấp. " * 20

    note = fields(contact_card("UBND xã", "113", "Vay vốn", summary))["NOTE"]

    kept = note.removesuffix("…").removeprefix("Vay vốn\n")
    assert note.endswith("…") and summary.startswith(kept)
    assert summary[len(kept)] in " ,."


def test_a_chinese_summary_is_cut_between_characters_and_fills_its_room() -> None:
    card = contact_card("同登乡公安", "", "贷款", "贫困户可以借款用于生产" * 30)

    assert MOST_BYTES - 3 < len(card.encode()) <= MOST_BYTES


@given(office=LINES, telephone=LINES, title=LINES, summary=LINES)
@example(office="," * 600, telephone="1" * 15, title="\\" * 600, summary="")
@example(office="𠮷" * 200, telephone="", title="", summary="ệ " * 300)
def test_a_contact_is_never_longer_than_a_small_screen_can_show(
    office: str, telephone: str, title: str, summary: str
) -> None:
    card = contact_card(office, telephone, title, summary)

    assert len(card.encode()) <= MOST_BYTES
    assert card.count("\n") == card.count("\r\n") == 6 + ("TEL:" in card)
    assert fields(card)["FN"] == fields(card)["ORG"]


# --- an event ---


def test_an_event_has_its_moments_its_place_and_its_name() -> None:
    entry = calendar_entry("doi-thoai", DIALOGUE, "Đối thoại, hỏi đáp", "Hội trường", ISSUED)

    assert entry.split("\r\n") == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ban Tin//VI"),
        *("BEGIN:VEVENT", "UID:doi-thoai"),
        *("DTSTAMP:20261122T073000Z", "DTSTART:20261205T010000Z", "DTEND:20261205T040000Z"),
        *("LOCATION:Hội trường", "SUMMARY:Đối thoại\\, hỏi đáp", "END:VEVENT", "END:VCALENDAR"),
    ]


def test_an_event_whose_end_and_place_are_not_known_says_neither() -> None:
    entry = calendar_entry("hop", Event(starts="2026-12-05T08:00"), "Họp", "", ISSUED)

    assert "DTEND" not in entry and "LOCATION" not in entry


@given(title=LINES, place=LINES)
def test_an_event_is_never_longer_than_a_small_screen_can_show(title: str, place: str) -> None:
    entry = calendar_entry("doi-thoai", DIALOGUE, title, place, ISSUED)

    assert len(entry.encode()) <= MOST_BYTES


# --- a telephone ---


def test_a_telephone_is_dialled_only_where_there_is_a_number() -> None:
    assert telephone_link("0205 3.870-123 (giờ hành chính)") == "tel:02053870123"
    assert telephone_link("chưa có") == ""
