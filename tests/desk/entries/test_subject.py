"""What an approval of an entry names is what the folder's own reader gives once it is written."""

from pathlib import Path

import msgspec
import pytest

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries.subject import (
    checked_entry,
    entry_lines,
    published_entry,
    subject_of_entry,
    value_now,
)
from content_sync.centre.desk.shelf.look import look
from content_sync.centre.source import approval
from content_sync.centre.source.source import begun
from content_sync.centre.written.splice import splice_entry

OFFICE = "feed/bodies/ubnd-dong-dang"


@pytest.fixture
def content(desk: Path) -> Path:
    look()
    return desk / "content"


def office() -> Entry:
    return Entry.objects.get(pk=OFFICE)


def test_the_hash_is_the_one_of_the_entry_once_it_is_written(content: Path) -> None:
    value = {**value_now(office()), "telephone": "0205 3812 345"}

    found = checked_entry(OFFICE, value)

    feed = content / "feed.yaml"
    feed.write_text(splice_entry(feed.read_text("utf-8"), "bodies", "ubnd-dong-dang", value))
    hashes = approval.entry_hashes(begun(content).feed)
    assert found.sha == hashes["bodies/ubnd-dong-dang"]
    assert found.is_good
    assert msgspec.json.decode(found.shown)["telephone"] == "0205 3812 345"


def test_what_stands_there_is_its_own_subject(content: Path) -> None:
    hashes = approval.entry_hashes(begun(content).feed)

    subject = subject_of_entry(office())

    assert subject.sha == hashes["bodies/ubnd-dong-dang"]
    assert subject.shown == published_entry(office())


def test_a_mistake_stands_beside_its_field_in_vietnamese(content: Path) -> None:
    found = checked_entry("feed/topics/jobs", {**_topic("jobs"), "colour": "red"})

    [remark] = [each for each in found.remarks if each.is_mistake]
    assert remark.at == "topics.jobs.colour"
    assert remark.what.startswith("không có")
    assert not found.is_good


def test_a_mistake_that_was_there_before_is_not_this_entry_s(content: Path) -> None:
    feed = content / "feed.yaml"
    text = feed.read_text("utf-8").replace("colour: leaf", "colour: red", 1)
    feed.write_text(text, "utf-8")

    assert checked_entry("feed/topics/support", _topic("support")).is_good


def test_a_mistake_elsewhere_that_comes_with_it_is(content: Path) -> None:
    feed = content / "feed.yaml"
    before, _, after = feed.read_text("utf-8").partition('  - code: "20"\n')
    one_line = '  - {code: "20", names: {vi: Tỉnh Lạng Sơn}}\n'
    feed.write_text(before + one_line + after[after.index("\nplaces:") :], "utf-8")
    renamed = {"code": "21", "names": {"vi": "Tỉnh Lạng Sơn"}}

    found = checked_entry("feed/areas/20", renamed)

    assert "places.den-ky-cung.area" in {each.at for each in found.remarks}


def test_an_area_that_there_is_not_is_told_at_the_office(content: Path) -> None:
    found = checked_entry(OFFICE, {**value_now(office()), "area": "99"})

    [remark] = [each for each in found.remarks if each.is_mistake]
    assert remark.at == "bodies.ubnd-dong-dang.area"


def test_letters_that_no_kiosk_draws_are_told(content: Path) -> None:
    strange = {**value_now(office()), "address": "Thôn \U00010400"}

    assert checked_entry(OFFICE, strange).remarks


def test_who_approves_reads_lines_of_words(content: Path) -> None:
    lines = entry_lines(office(), published_entry(office()))

    assert "Địa chỉ: chưa biết" in lines
    assert not any(line.startswith("Tên (vi)") for line in lines)
    assert "Tên: UBND xã Đồng Đăng, tỉnh Lạng Sơn" in lines


def _topic(id_: str) -> dict[str, object]:
    return value_now(Entry.objects.get(pk=f"feed/topics/{id_}"))
