"""Atom feeds and calendar files of phone pages, as the programs that read them demand."""

from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from folder import FEED, write_folder
from hypothesis import given
from hypothesis import strategies as st
from phone_item import FEED as ONE_FEED
from phone_item import item, text
from phone_pages import ISSUED, PhonePages

from content_sync.centre.pages.atom import atom
from content_sync.centre.pages.calendar import calendar
from content_sync.centre.pages.edition import Edition, Media, Signed
from content_sync.centre.release.build import build
from content_sync.model import Event, Item, Text
from content_sync.shown.reader import Reader

A = "{http://www.w3.org/2005/Atom}"
NOWHERE = FEED.replace("public_address: https://bantin.example\n", "")


def written(tmp_path: Path, feed: str = FEED) -> PhonePages:
    pages = PhonePages(tmp_path)
    pages.write(build(write_folder(tmp_path, {"feed.yaml": feed}), speech=False))
    return pages


def read(pages: PhonePages, name: str) -> ElementTree.Element:
    return ElementTree.fromstring((pages.top / name).read_bytes())


def edition(one: Item) -> Edition:
    release = Signed(7, ISSUED)
    items = {one.id: one}
    return Edition(ONE_FEED, items, set(items), {one.id: release}, release, Media({}), "1")


@pytest.mark.parametrize("feed", [FEED, NOWHERE], ids=["address", "no-address"])
def test_a_feed_and_its_entries_have_what_the_rfc_demands(tmp_path: Path, feed: str) -> None:
    pages = written(tmp_path, feed)

    for path in pages.top.rglob("*.atom"):
        root = ElementTree.fromstring(path.read_bytes())
        assert root.tag == f"{A}feed"
        for one in (root, *root.iter(f"{A}entry")):
            names = [child.tag.removeprefix(A) for child in one]
            assert all(names.count(name) == 1 for name in ("id", "title", "updated", "author"))
            assert one.findtext(f"{A}id", "").startswith("urn:uuid:")
            assert datetime.fromisoformat(one.findtext(f"{A}updated", "")).tzinfo
            assert one.findtext(f"{A}author/{A}name")
        ids = [entry.text for entry in root.iter(f"{A}id")]
        assert len(ids) == len(set(ids))
        assert [link.get("rel") for link in root.findall(f"{A}link")] == ["self", "alternate"]


def test_with_an_address_links_are_absolute_and_without_one_relative(tmp_path: Path) -> None:
    here = written(tmp_path / "here")
    nowhere = written(tmp_path / "nowhere", NOWHERE)

    links = [
        [one.get("href") for one in read(pages, "vi/support.atom").iter(f"{A}link")]
        for pages in (here, nowhere)
    ]

    assert links[1] == ["support.atom", "support.html", "vay-von.html"]
    assert links[0] == [f"https://bantin.example/pages/vi/{name}" for name in links[1]]


def test_ids_outlive_a_change_of_the_address(tmp_path: Path) -> None:
    here = read(written(tmp_path / "here"), "vi/support.atom")
    nowhere = read(written(tmp_path / "nowhere", NOWHERE), "vi/support.atom")

    assert [one.text for one in here.iter(f"{A}id")] == [one.text for one in nowhere.iter(f"{A}id")]


def test_an_entry_in_another_language_says_so(tmp_path: Path) -> None:
    root = read(written(tmp_path), "tyz/support.atom")

    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [entry.get(lang) for entry in root.iter(f"{A}entry")] == ["vi"]


@pytest.mark.parametrize(
    ("more", "title"),
    [
        ({"drill": True}, "Diễn tập: Vay vốn"),
        ({"class_": "emergency"}, "Khẩn cấp: Vay vốn"),
        ({"class_": "emergency", "texts": {"vi": text("Diễn tập lũ")}, "drill": True},
         "Diễn tập lũ"),
    ],
)  # fmt: skip
def test_an_entry_says_once_what_is_urgent_or_a_drill(more: dict[str, object], title: str) -> None:
    one = msgspec.structs.replace(item(event=Event(starts="2026-12-05")), **more)
    made, reader = edition(one), Reader.of(ONE_FEED, "en")

    (entry,) = ElementTree.fromstring(atom(made, reader, ONE_FEED.topics[0])).iter(f"{A}entry")
    assert entry.findtext(f"{A}title") == title
    assert one.event and f"SUMMARY:{title}\r\n" in calendar(made, reader, one, one.event).decode()


@given(st.text() | st.text("<>&]'\"\0\ud800"))
def test_no_title_breaks_a_feed(title: str) -> None:
    one = item(texts={"vi": Text(title=title, summary=title)})
    made = edition(one)

    data = atom(made, Reader.of(ONE_FEED, "vi"), ONE_FEED.topics[0])

    (entry,) = ElementTree.fromstring(data).iter(f"{A}entry")
    assert len(entry) == 7


def test_an_event_is_a_calendar_entry_in_universal_time() -> None:
    event = Event(starts="2026-12-05T08:00", ends="2026-12-05T11:00", place="hall")
    one = msgspec.structs.replace(item(), event=event)

    lines = calendar(edition(one), Reader.of(ONE_FEED, "en"), one, event).decode().split("\r\n")

    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ban Tin//VI",
        "BEGIN:VEVENT",
        "UID:vay-von",
        "DTSTAMP:20261120T073000Z",
        "DTSTART:20261205T010000Z",
        "DTEND:20261205T040000Z",
        "SUMMARY:Vay vốn",
        "DESCRIPTION:Tóm tắt.",
        "LOCATION:Commune hall",
        "URL:https://bantin.example/pages/en/vay-von.html",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_an_event_without_hours_is_a_whole_day() -> None:
    event = Event(starts="2026-12-05")
    one = msgspec.structs.replace(item(), event=event)

    assert b"DTSTART;VALUE=DATE:20261205\r\n" in calendar(
        edition(one), Reader.of(ONE_FEED, "vi"), one, event
    )


@given(st.text() | st.text(";,\\\n\r:ế") | st.text("đối thoại, ", min_size=80))
def test_no_title_breaks_a_calendar_entry(title: str) -> None:
    one = item(texts={"vi": Text(title=title, summary=title)})
    event = Event(starts="2026-12-05T08:00")

    data = calendar(edition(one), Reader.of(ONE_FEED, "vi"), one, event)

    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    unfolded = data.decode().replace("\r\n ", "")
    assert len(unfolded.split("\r\n")) == 13
    assert "\n" not in unfolded.replace("\r\n", "")
