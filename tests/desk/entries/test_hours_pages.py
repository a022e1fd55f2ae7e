"""Hours and languages of an office are filled in; those of an item on a page of its own."""

import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_saves import entry

OFFICE = "feed/bodies/ubnd-dong-dang"
CARD = f"/danh-muc/{OFFICE}/"
HOURS = "/bai/vay-von/gio/"
WEEK = {"hours.week.mon": "7h30-11h30", "hours.as_of": "2026-07-12"}
Make = Callable[..., Any]


@pytest.fixture
def client(desk: Path, officer: Make, signed_in: Make) -> Any:
    """A writer's; the shelf has been looked at."""
    from content_sync.centre.desk.shelf.look import look

    look()
    return signed_in(officer("lan", "writer"))


def filled(client: Any, **changes: str) -> dict[str, str]:
    """What the page of the office would send."""
    [said] = re.findall(r'name="was" value="([^"]*)"', client.get(CARD).content.decode())
    was = json.loads(html.unescape(said))
    marked = {key: text for key, text in was.items() if text or not key.endswith(".?")}
    return {**marked, "was": json.dumps(was), "then": "stay", **changes}


def given(client: Any) -> str:
    found: str = client.get(CARD).content.decode()
    return found


def test_an_office_gets_hours_and_languages_as_feed_yaml_has_them(client: Any) -> None:
    from content_sync.centre.desk.draft.models import Entry
    from content_sync.centre.desk.entries.subject import checked_entry, entry_lines, value_now

    client.post(f"{CARD}luu/", filled(client, **WEEK) | {"speaks": ["vi", "tyz"]})

    office = Entry.objects.get(pk=OFFICE)
    value = value_now(office)
    assert value["hours"] == {"week": {"mon": "07:30-11:30"}, "as_of": "2026-07-12"}
    assert value["speaks"] == ["vi", "tyz"]
    found = checked_entry(OFFICE, value)
    assert not [each for each in found.remarks if each.is_mistake]
    lines = "\n".join(entry_lines(office, found.shown))
    assert "12/07/2026" in lines
    assert "Ngày lễ, Tết: chưa có thông báo" in lines
    assert "Tày" in lines


def test_a_mistake_in_the_hours_stands_beside_its_day(client: Any) -> None:
    client.post(f"{CARD}luu/", filled(client, **WEEK, **{"hours.week.tue": "sáng"}))

    beside = re.search(r'id="hours.week.tue-said">(.*?)</div>', given(client), re.DOTALL)

    assert beside
    assert "sáng" in beside[1]


def test_what_check_asks_for_is_said_in_the_words_of_the_form(client: Any) -> None:
    client.post(f"{CARD}luu/", filled(client, **WEEK, **{"hours.except.0.from": "2027-02-05"}))

    page = given(client)

    assert "chọn ở «Những ngày ấy»" in page
    assert "05/02/2027" in page


def test_hours_of_an_item_are_saved_into_its_draft(client: Any) -> None:
    from content_sync.centre.desk.draft import saving

    [before] = re.findall(r'name="before" value="(\w+)"', client.get(HOURS).content.decode())

    answer = client.post(HOURS, {**WEEK, "before": before}, follow=True)

    assert "Đã lưu giờ mở cửa" in answer.content.decode()
    assert 'value="07:30-11:30"' in answer.content.decode()
    value = saving.shown(entry(), "vi")["facts"]["hours"]["value"]
    assert value == {"week": {"mon": "07:30-11:30"}, "as_of": "2026-07-12"}


def test_hours_that_another_changed_meanwhile_are_seen_before_they_are_written_over(
    client: Any,
) -> None:
    mine = {"hours.week.sun": "8-9", "hours.except.0.from": "2027-02-05"}
    begun = named(client.get(HOURS))
    theirs = {"hours.except.0.from": "2027-04-30", "hours.except.0.rule": "closed"}
    client.post(HOURS, {**WEEK, **theirs, "before": begun})

    first = client.post(HOURS, {**mine, "before": begun})

    page = first.content.decode()
    assert first.status_code == 409
    assert 'value="8-9"' in page
    for each in ("07:30-11:30", "30/04/2027", "nghỉ", "12/07/2026"):
        assert f"Người khác vừa ghi: <b>{each}</b>" in page
    assert 'value="07:30-11:30"' in client.get(HOURS).content.decode()

    second = client.post(HOURS, {**mine, "before": named(first)}, follow=True)

    assert "Đã lưu giờ mở cửa" in second.content.decode()


def test_hours_saved_between_two_presses_are_seen_too(client: Any) -> None:
    begun = named(client.get(HOURS))
    client.post(HOURS, {**WEEK, "before": begun})
    seen = named(client.post(HOURS, {"hours.week.sun": "8-9", "before": begun}))
    client.post(HOURS, {"hours.week.sat": "7-8", "before": seen})

    answer = client.post(HOURS, {"hours.week.sun": "8-9", "before": seen})

    assert answer.status_code == 409
    assert "Người khác vừa ghi: <b>07:00-08:00</b>" in answer.content.decode()


def test_what_was_refused_stands_in_the_form_and_against_nobody(
    desk: Path, officer: Make, signed_in: Make
) -> None:
    from content_sync.centre.desk.draft.models import Entry

    entry()
    Entry.objects.filter(pk="vay-von").update(topics=" health ")  # its item.yaml says others
    narrow = signed_in(officer("hoa", ("writer", {"topic": "health"})))
    begun = named(narrow.get(HOURS))

    answer = narrow.post(HOURS, {"hours.week.sun": "8-9", "before": begun})

    page = answer.content.decode()
    assert "ra ngoài phần việc" in page
    assert 'value="8-9"' in page
    assert "Người khác vừa ghi" not in page
    assert named(answer) == begun


def test_a_number_that_no_form_has_costs_nothing(client: Any) -> None:
    from content_sync.centre.desk.draft import saving

    begun = named(client.get(HOURS))
    far = {f"hours.except.{number}.from": "2027-02-05" for number in ("999999999", "²", "366")}

    client.post(HOURS, {**WEEK, **far, "before": begun})

    value = saving.shown(entry(), "vi")["facts"]["hours"]["value"]
    assert value == {"week": {"mon": "07:30-11:30"}, "as_of": "2026-07-12"}


def named(answer: Any) -> str:
    """The name of the hours that a page has shown."""
    [found] = re.findall(r'name="before" value="(\w+)"', answer.content.decode())
    return str(found)


def test_a_mistake_in_an_items_hours_stands_beside_its_field(client: Any) -> None:
    [before] = re.findall(r'name="before" value="(\w+)"', client.get(HOURS).content.decode())
    client.post(HOURS, {"hours.week.mon": "7:00-11:00", "before": before})

    page = client.get(HOURS).content.decode()

    assert "as_of" in page
    assert 'class="remark remark--wrong"' in page
