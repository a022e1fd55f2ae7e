"""What nobody's page sends is refused in words, never with a fault of ours."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Made = Callable[..., Any]
JSON = "application/json"
LONG = "9" * 5000
OP = "6b1f4b0e-0000-4000-8000-000000000000"
SAVE = f'{{"entry": "vay-von", "tag": "vi", "op": "{OP}", "base": 0}}'


def test_what_is_too_deep_or_no_text_is_refused(desk: Path, officer: Made, signed_in: Made) -> None:
    client = signed_in(officer("lan", "writer"))

    deep = client.post("/luu/", data='{"a":' * 3000, content_type=JSON)
    nul = client.post("/luu/", data='{"entry": "a\\u0000"}', content_type=JSON)
    typed = client.post("/luu/", data='{"entry": "a\\\\u0000"}', content_type=JSON)

    assert [each.status_code for each in (deep, nul, typed)] == [400, 400, 400]
    assert "wrong" in deep.json() and "said" in nul.json() and "wrong" in typed.json()


def test_a_form_or_an_address_with_a_nul_is_refused(
    desk: Path, officer: Made, signed_in: Made
) -> None:
    client = signed_in(officer("lan", "writer"))

    assert client.get("/noi-dung/?muc=a%00").status_code == 400
    assert client.post("/bai/moi/", {"kind": "notice", "title": "a\0"}).status_code == 400


@pytest.mark.parametrize("number", ["", "abc", LONG])
def test_a_number_that_is_none_is_not_there(
    number: str, desk: Path, officer: Made, signed_in: Made
) -> None:
    from content_sync.centre.desk.shelf.look import look

    look()
    client = signed_in(officer("lan", "writer", "publisher"))

    assert client.post("/day/khoa/", {"number": number}).status_code == 404
    assert client.post("/bai/vay-von/gop-y/", {"done": number}).status_code == 200
    assert client.get("/bai/vay-von/so-sanh/", {"cu": number}).status_code == 404


def test_a_folder_that_cannot_be_read_is_told_and_closes_no_door(
    desk: Path, officer: Made, signed_in: Made
) -> None:
    from content_sync.centre.desk.shelf.look import look

    look()
    client = signed_in(officer("lan", "writer"))
    (desk / "content/feed.yaml").write_text("topics: [", "utf-8")

    page = client.get("/bai/vay-von/sua/")
    script = client.post(
        "/luu/",
        headers={"Accept": JSON},
        content_type=JSON,
        data=SAVE,
    )

    assert page.status_code == script.status_code == 503
    assert "feed.yaml" in page.content.decode() and "feed.yaml" in script.json()["said"]
