"""The first run: whoever has the code of the terminal is the first administrator, and only they."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from content_sync.centre.desk.door import first

TYPED = {
    "login": "quan.tri",
    "signing_name": "Hoàng Văn Quân",
    "unit": "Sở",
    "password": "sau bay tam chin muoi",
    "again": "sau bay tam chin muoi",
}


@pytest.fixture
def code(desk: Path) -> Iterator[str]:
    """The code that the terminal shows."""
    yield first.issue(desk, time.time())
    first.forget(desk)


def test_the_code_makes_an_administrator_who_sets_the_second_factor_up_next(
    code: str, anyone: Client, desk: Path
) -> None:
    from content_sync.centre.desk.people.models import Officer

    assert anyone.get("/vao/")["Location"] == "/lan-dau/"
    assert anyone.get("/lan-dau/").status_code == 200
    answer = anyone.post("/lan-dau/", TYPED | {"code": code.upper().replace("-", "")})

    assert answer["Location"] == "/toi/ma-thu-hai/"
    made = Officer.objects.get()
    assert made.roles() == {"administrator"}
    assert anyone.get("/")["Location"].startswith("/toi/ma-thu-hai/")
    assert anyone.get("/lan-dau/").status_code == 404
    assert not (desk / first.FILE).exists()


def test_a_wrong_code_makes_nobody_and_keeps_what_was_typed(code: str, anyone: Client) -> None:
    from content_sync.centre.desk.people.models import Officer

    answer = anyone.post("/lan-dau/", TYPED | {"code": "aaaa-aaaa-aaaa"})

    assert answer.status_code == 422
    assert 'value="Hoàng Văn Quân"' in answer.content.decode()
    assert TYPED["password"] not in answer.content.decode()
    assert not Officer.objects.exists()


def test_the_code_holds_for_a_quarter_of_an_hour_and_ten_tries(tmp_path: Path) -> None:
    code = first.issue(tmp_path, 0)
    assert code not in (tmp_path / first.FILE).read_text()
    assert (tmp_path / first.FILE).stat().st_mode & 0o77 == 0
    assert first.fits(tmp_path, code, 899)
    assert not first.fits(tmp_path, code, 900)
    assert not (tmp_path / first.FILE).exists()

    code = first.issue(tmp_path, 0)
    for _ in range(10):
        assert not first.fits(tmp_path, "wrong", 1)
    assert not first.fits(tmp_path, code, 1)


def test_a_code_that_is_over_says_what_to_do(anyone: Client) -> None:
    answer = anyone.get("/lan-dau/")

    assert answer.status_code == 410
    assert "content-sync desk" in answer.content.decode()
