"""A part of a page is never kept under the page's address."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize("path", ["/noi-dung/", "/day/"])
def test_a_part_is_not_kept_and_a_page_says_that_it_differs(
    path: str, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("hoa", "publisher"))

    page = client.get(path)
    part = client.get(path, headers={"HX-Request": "true"})

    assert "no-store" not in page.headers.get("Cache-Control", "")
    assert "HX-Request" in page.headers["Vary"]
    assert "HX-Request" in part.headers["Vary"]
    assert part.headers["Cache-Control"] == "no-store"


def test_htmx_gets_the_page_when_it_goes_back_to_one_it_has_lost(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("hoa", "publisher"))
    asks = {"HX-Request": "true"}

    assert "<html" not in client.get("/noi-dung/", headers=asks).content.decode()
    asks["HX-History-Restore-Request"] = "true"
    assert "<html" in client.get("/noi-dung/", headers=asks).content.decode()
