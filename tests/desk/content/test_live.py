"""What is said of an item that ends soon."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone


@pytest.mark.parametrize(
    ("before", "is_told"),
    [
        (5, False),  # meant for 15 days from the beginning
        (40, True),
        (None, True),  # nobody knows since when
    ],
)
def test_what_is_meant_for_a_few_days_is_not_told_to_end_soon(
    before: int | None, is_told: bool, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.content.live import live
    from content_sync.centre.desk.draft.models import Entry
    from content_sync.centre.desk.today.waiting import ending

    today = timezone.localdate()
    lan = officer("lan", "writer")
    first = "" if before is None else (today - timedelta(before)).isoformat()
    last = (today + timedelta(10)).isoformat()
    given = {"kind": "notice", "title": "Họp thôn", "folder_sha": "x"}
    one = Entry.objects.create(pk="hop", valid_from=first, valid_to=last, **given)

    listed = signed_in(lan).get("/noi-dung/?nhu=sap-het").content.decode()

    assert live(one, today) == ("soon" if is_told else "live")
    assert ending(lan).filter(pk="hop").exists() == is_told
    assert ("Họp thôn" in listed) == is_told


def test_an_item_without_a_title_is_not_called_by_its_id(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan", "writer"))
    client.post("/bai/moi/", {"kind": "notice"})

    page = client.get("/noi-dung/").content.decode()

    assert "(chưa có tên)" in page and ">bai-moi<" not in page
