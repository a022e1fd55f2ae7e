"""What an approver reads a request against, and what is said when a return has no reason."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_saves import entry, post, shown, written
from django.test import Client

Made = Callable[..., Any]


@pytest.fixture(autouse=True)
def known(desk: Path) -> None:
    """One new item that has nothing to be mended, not published."""
    from content_sync.centre.desk.draft import drafts
    from content_sync.centre.desk.draft.models import Entry
    from content_sync.centre.desk.shelf.look import look

    shutil.rmtree(desk / "content/items/vay-von")
    look()
    Entry.objects.filter(pk="vay-von").delete()
    made = Entry.objects.create(pk="vay-von", kind="notice", title="Vay vốn", topics=" support ")
    drafts.put(made, "", "kind: notice\ntopics: [support]\nauthor: Xã\n")
    text = "---\ntitle: Vay vốn\nsummary: Vay vốn ở xã.\n---\nMời bà con đến xã.\n"
    drafts.put(made, "vi", text)
    drafts.edited(made, None)


def sent(client: Client, text: str) -> None:
    """The first paragraph written, and the draft sent."""
    first = shown()["blocks"][0]
    assert post(client, written(first["key"], text, first["sha"])).status_code == 200
    client.post("/bai/vay-von/gui/")
    assert entry().stage == "review"


def test_a_second_request_shows_what_changed_since_it_was_returned(
    officer: Made, signed_in: Made
) -> None:
    lan, an = signed_in(officer("lan", "writer")), signed_in(officer("an", "approver"))
    sent(lan, "Đến xã ngày một.")
    first = an.get("/bai/vay-von/duyet/").content.decode()
    an.post("/bai/vay-von/quyet/", {"verdict": "refuse", "reason": "Sai ngày."})
    sent(lan, "Đến xã ngày hai.")

    second = an.get("/bai/vay-von/duyet/").content.decode()
    whole = an.get("/bai/vay-von/duyet/?so-voi=new").content.decode()

    assert "Bài mới, chưa duyệt lần nào" in first and "Bài mới, chưa duyệt lần nào" in whole
    assert "So với bản trả lại" in second
    assert "<del>một</del>." in second and "<ins>hai</ins>." in second
    assert "<del>một.</del>" not in whole


def test_a_return_without_a_reason_is_told_in_red_and_asks_for_it(
    officer: Made, signed_in: Made
) -> None:
    lan, an = signed_in(officer("lan", "writer")), signed_in(officer("an", "approver"))
    sent(lan, "Đến xã ngày một.")

    answer = an.post("/bai/vay-von/quyet/", {"verdict": "refuse", "reason": " "}, follow=True)

    page = answer.content.decode()
    assert '<p class="wrong" role="alert">' in page
    assert "autofocus" in page and "<details open>" in page


def test_today_names_what_waits(officer: Made, signed_in: Made) -> None:
    lan, an = signed_in(officer("lan", "writer")), signed_in(officer("an", "approver"))
    sent(lan, "Đến xã ngày một.")

    waits = an.get("/").content.decode()
    review = entry().reviews.last()
    an.post("/bai/vay-von/quyet/", {"verdict": "approve", "sha": review.sha})
    assert ">Tiếng Việt</span></td><td>bản nháp</td>" in an.get("/bai/vay-von/").content.decode()
    goes = signed_in(officer("hoa", "publisher")).get("/").content.decode()

    assert 'href="/bai/vay-von/duyet/">Vay vốn<' in waits
    assert 'href="/bai/vay-von/">Vay vốn<' in goes


def test_a_picture_stands_beside_its_line(officer: Made, signed_in: Made) -> None:
    import io

    from PIL import Image

    lan, an = signed_in(officer("lan", "writer")), signed_in(officer("an", "approver"))
    data = io.BytesIO()
    Image.effect_noise((640, 480), 90).convert("RGB").save(data, "PNG")
    data.seek(0)
    data.name = "to-roi.png"
    src = lan.post("/tep/", {"entry": "vay-von", "tag": "vi", "file": data}).json()["src"]
    first = shown()["blocks"][0]
    value = {"kind": "picture", "src": src, "alt": "Tờ rơi"}
    post(lan, {"do": "add", "key": "b2", "value": value, "after": first["key"]})
    sent(lan, "Đến xã ngày một.")

    page = an.get("/bai/vay-von/duyet/").content.decode()

    where = f"/bai/vay-von/tep/{src.removeprefix('media/')}"
    assert f'src="{where}"' in page
    assert an.get(where).status_code == 200
