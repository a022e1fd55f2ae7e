"""New items: eight kinds laid out, an id from the title; the page without its script."""

from collections.abc import Callable
from typing import Any

import pytest
from desk_saves import entry, file
from django.test import Client

KINDS = ("article", "story", "infographic", "audio", "video", "guide", "event", "notice")


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_opens_with_its_blocks_and_says_what_goes_there(
    kind: str, officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import drafts, saving
    from content_sync.centre.desk.draft.models import Entry

    client = signed_in(officer("lan", "writer"))

    answer = client.post("/bai/moi/", {"kind": kind, "title": ""})

    assert answer.status_code == 302
    made = Entry.objects.get(pk=answer["Location"].split("/")[2])
    page = client.get(answer["Location"])
    assert page.status_code == 200
    blocks = saving.shown(made, "vi")["blocks"]
    assert all(each["hint"] or each["value"]["kind"] == "heading" for each in blocks)
    assert f"kind: {kind}" in drafts.files(made)["item.yaml"].decode()
    assert "author: Cán bộ lan" in drafts.files(made)["item.yaml"].decode()


def test_the_id_is_the_folded_title_and_can_be_changed_until_it_is_pushed(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft.models import Entry, Part, Revision

    client = signed_in(officer("lan", "writer"))

    one = client.post("/bai/moi/", {"kind": "guide", "title": "Cấp thẻ: trẻ em dưới 14"})
    two = client.post("/bai/moi/", {"kind": "guide", "title": "Cấp thẻ, trẻ em dưới 14"})
    taken = client.post("/bai/moi/", {"kind": "guide", "title": "Vay vốn"})
    moved = client.post("/bai/cap-the-tre-em-duoi-14/ma/", {"id": "The can cuoc"})

    assert one["Location"] == "/bai/cap-the-tre-em-duoi-14/sua/"
    assert two["Location"] == "/bai/cap-the-tre-em-duoi-14-2/sua/"
    assert taken["Location"] == "/bai/vay-von-2/sua/"  # the folder has one of that id
    assert moved["Location"] == "/bai/the-can-cuoc/sua/"
    assert not Entry.objects.filter(pk="cap-the-tre-em-duoi-14").exists()
    assert Part.objects.filter(entry="the-can-cuoc").count() == 2
    assert Revision.objects.filter(entry="the-can-cuoc").count() == 2

    entry()
    refused = client.post("/bai/vay-von/ma/", {"id": "khac"})
    assert refused["Location"] == "/bai/vay-von/sua/"


def test_a_new_item_lies_in_the_area_and_topic_that_its_writer_has(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    client = signed_in(officer("xa", ("writer", {"area": "20", "topic": "jobs"})))

    answer = client.post("/bai/moi/", {"kind": "notice", "title": "Họp thôn"})

    assert client.get(answer["Location"]).status_code == 200


def test_without_script_a_form_of_the_same_markdown_saves(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    from content_sync.centre.desk.draft import saving

    entry()
    client = signed_in(officer("lan", "writer"))
    said = saving.shown(entry(), "vi")
    first, second = said["blocks"][:2]
    form = {
        "title": "Tên mới",
        "was-title": said["heads"]["title"]["sha"],
        f"md-{first['key']}": "Viết **tay**.",
        f"was-{first['key']}": first["sha"],
        f"md-{second['key']}": "",
        f"was-{second['key']}": second["sha"],
        "new": "Đoạn cuối.",
    }

    page = client.get("/bai/vay-von/sua/").content.decode()
    answer = client.post("/bai/vay-von/sua/?tag=vi", form)

    assert f'name="md-{first["key"]}"' in page
    assert answer.status_code == 302
    assert "\nViết **tay**.\n\n| Ai vay" in file()
    assert file().endswith("\n\nĐoạn cuối.\n")
    assert "title: " in file() and "Tên mới" in file()


def test_remarks_of_check_stand_at_their_fields(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    entry()
    client = signed_in(officer("lan", "writer"))

    found = client.get("/bai/vay-von/nhan-xet/?tag=vi").json()["remarks"]

    from content_sync.centre.desk.draft import saving

    blocks = saving.shown(entry(), "vi")["blocks"]
    links = next(each["key"] for each in blocks if "viec-lam" in str(each["value"]))
    assert [each["field"] for each in found if "viec-lam-hoc-nghe" in each["what"]] == [
        f"b:{links}"
    ]


def test_papers_named_before_are_offered(
    officer: Callable[..., Any], signed_in: Callable[..., Client]
) -> None:
    client = signed_in(officer("lan", "writer"))

    named = client.get("/goi-y/can-cu/").json()["bases"]

    assert {"number": "15/2013/QĐ-TTg", "title": "Tín dụng đối với hộ cận nghèo"} in named


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("thiếu summary hoặc để trống", "Thiếu «Tóm tắt» hoặc để trống"),
        ("thêm topics: [mã chủ đề]", "Thêm «Mục»"),
        ("valid_to '2025' không phải ngày", "«Đến hết ngày» '2025' không phải ngày"),
    ],
)
def test_remarks_speak_of_the_fields_of_the_page_not_of_a_file(said: str, shown: str) -> None:
    from content_sync.centre.desk.write.remarked import in_words

    assert in_words(said, "vi") == shown
