"""The page on which an item is taken down: what it says before, who may, and for how long."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.test import Client
from django.utils import timezone

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.shelf.look import look


def test_it_is_taken_down_after_a_day_that_is_still_to_come(hoa: Client) -> None:
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    for asked, last in ((tomorrow, tomorrow), ("2020-01-01", None), ("mai", None)):
        hoa.post("/bai/ra-soat-ho-ngheo/go/", {"reason": "Hết đợt", "last": asked})
        withdrawal = Entry.objects.get(pk="ra-soat-ho-ngheo").withdrawal
        assert withdrawal is not None
        assert withdrawal.get("last") == last


def test_what_links_to_an_item_is_told_before_it_is_taken_down(hoa: Client) -> None:
    said = hoa.get("/bai/ra-soat-ho-ngheo/go/").content.decode()
    assert "Vay vốn" in said

    assert hoa.post("/bai/ra-soat-ho-ngheo/go/", {"reason": " "}).status_code == 422
    hoa.post("/bai/ra-soat-ho-ngheo/go/", {"reason": "Số liệu sai"})
    withdrawal = Entry.objects.get(pk="ra-soat-ho-ngheo").withdrawal
    assert withdrawal is not None
    assert withdrawal["reason"] == "Số liệu sai"
    said = hoa.get("/day/").content.decode()
    assert "Gỡ xuống: Số liệu sai" in said
    assert '<b class="count">1</b>' in said  # in the side bar

    hoa.post("/bai/ra-soat-ho-ngheo/go/", {"do": "keep"})
    assert Entry.objects.get(pk="ra-soat-ho-ngheo").withdrawal is None


def test_an_author_does_not_take_down_their_own(
    desk: Path, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    author = officer("an", "publisher")
    path = desk / "content/items/vay-von/item.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("Ban biên tập bản minh hoạ", author.signing_name), "utf-8")
    look()
    client = signed_in(author)
    assert "một người duyệt hoặc người đẩy khác" in client.get("/bai/vay-von/go/").content.decode()
    client.post("/bai/vay-von/go/", {"reason": "thôi"})
    assert Entry.objects.get(pk="vay-von").withdrawal is None
