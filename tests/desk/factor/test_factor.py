"""The second factor: set up before anything else, a code once, recovery codes hashed and once."""

import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

CODES = re.compile(r"[a-z2-9]{4}(?:-[a-z2-9]{4}){3}")


def code_of(officer: Any, later: int = 0, is_confirmed: bool = True) -> str:
    """What the telephone shows, `later` codes from now."""
    from django_otp.oath import totp
    from django_otp.plugins.otp_totp.models import TOTPDevice

    device = TOTPDevice.objects.get(user=officer, confirmed=is_confirmed)
    TOTPDevice.objects.update(throttling_failure_count=0, throttling_failure_timestamp=None)
    return f"{totp(device.bin_key, device.step, device.t0 - later * device.step):06d}"


@pytest.fixture
def half(officer: Callable[..., Any], signed_in: Callable[..., Any]) -> tuple[Any, Client]:
    """An approver who has given the password alone, and has no telephone yet."""
    minh = officer("minh", "approver")
    client = signed_in(minh)
    session = client.session
    del session["factor"]
    session.save()
    return minh, client


def set_up(minh: Any, client: Client) -> list[str]:
    """Their telephone, just set up; the recovery codes."""
    client.get("/toi/ma-thu-hai/")
    answer = client.post("/toi/ma-thu-hai/", {"code": code_of(minh, is_confirmed=False)})
    return CODES.findall(answer.content.decode())


def stale(client: Client) -> None:
    """The second factor was given long ago."""
    session = client.session
    session["factor"] = time.time() - 11 * 60
    session.save()


def test_an_approver_reaches_nothing_but_the_page_that_sets_it_up(
    half: tuple[Any, Client],
) -> None:
    _, client = half

    assert client.get("/duyet/")["Location"] == "/toi/ma-thu-hai/?next=/duyet/"
    assert client.get("/duyet/", headers={"HX-Request": "true"}).json() == {
        "needs": "second-factor"
    }
    page = client.get("/toi/ma-thu-hai/")
    assert page.status_code == 200
    assert 'class="side"' not in page.content.decode()
    picture = client.get("/toi/ma-thu-hai/hinh.svg")
    assert picture.headers["Content-Type"] == "image/svg+xml"
    assert b"<path" in picture.content
    assert "data:" not in page.content.decode()


def test_a_writer_needs_none(officer: Callable[..., Any], signed_in: Callable[..., Any]) -> None:
    client = signed_in(officer("lan", "writer"))
    session = client.session
    del session["factor"]
    session.save()

    assert client.get("/").status_code == 200


def test_setting_it_up_shows_ten_codes_once_and_keeps_their_hashes(
    half: tuple[Any, Client],
) -> None:
    minh, client = half
    key = client.session.session_key

    codes = set_up(minh, client)

    assert len(set(codes)) == 10
    kept = list(minh.recovery_codes.values_list("hashed", flat=True))
    assert len(kept) == 10
    assert not set(codes) & set(kept)
    assert client.get("/duyet/").status_code == 200
    assert client.session.session_key != key
    assert CODES.search(client.get("/toi/").content.decode()) is None


def test_a_wrong_code_sets_nothing_up(half: tuple[Any, Client]) -> None:
    _, client = half
    client.get("/toi/ma-thu-hai/")

    assert client.post("/toi/ma-thu-hai/", {"code": "000000"}).status_code == 422
    assert client.get("/duyet/").status_code == 302


def test_the_secret_is_not_shown_again_to_who_has_the_password_alone(
    half: tuple[Any, Client],
) -> None:
    minh, client = half
    set_up(minh, client)
    session = client.session
    del session["factor"]
    session.save()

    assert client.get("/toi/ma-thu-hai/hinh.svg").status_code == 404
    assert "hinh.svg" not in client.get("/toi/ma-thu-hai/").content.decode()


def test_the_same_code_is_refused_twice(half: tuple[Any, Client]) -> None:
    minh, client = half
    set_up(minh, client)
    stale(client)
    code = code_of(minh, later=1)

    first = client.post("/toi/xac-nhan/", {"code": code, "next": "/duyet/"})
    stale(client)
    second = client.post("/toi/xac-nhan/", {"code": code, "next": "/duyet/"})

    assert (first.status_code, first["Location"]) == (302, "/duyet/")
    assert second.status_code == 422


def test_a_recovery_code_is_good_once_however_it_is_typed(half: tuple[Any, Client]) -> None:
    from content_sync.centre.desk.log.models import Line

    minh, client = half
    code = set_up(minh, client)[3].upper().replace("-", " ")
    stale(client)

    assert client.post("/toi/xac-nhan/", {"code": code}).status_code == 302
    stale(client)
    assert client.post("/toi/xac-nhan/", {"code": code}).status_code == 422
    assert Line.objects.filter(deed="recovery-code-used", who=minh).count() == 1


def test_wrong_codes_make_the_next_wait(half: tuple[Any, Client]) -> None:
    minh, client = half
    codes = set_up(minh, client)
    stale(client)
    for _ in range(4):
        answer = client.post("/toi/xac-nhan/", {"code": "nonsense"})

    assert "giây" in answer.content.decode()
    assert client.post("/toi/xac-nhan/", {"code": codes[0]}).status_code == 422


@pytest.mark.parametrize(("slips", "status"), [(1, 302), (2, 302), (3, 422)])
def test_a_slip_or_two_is_not_waited_for(slips: int, status: int, half: tuple[Any, Client]) -> None:
    minh, client = half
    codes = set_up(minh, client)
    stale(client)
    for _ in range(slips):
        client.post("/toi/xac-nhan/", {"code": "000000"})

    assert client.post("/toi/xac-nhan/", {"code": codes[0]}).status_code == status


def test_new_recovery_codes_void_the_old(half: tuple[Any, Client]) -> None:
    minh, client = half
    old = set_up(minh, client)

    new = CODES.findall(client.post("/toi/ma-du-phong/").content.decode())

    assert len(new) == 10
    stale(client)
    assert client.post("/toi/xac-nhan/", {"code": old[0]}).status_code == 422
    code_of(minh)
    assert client.post("/toi/xac-nhan/", {"code": new[0]}).status_code == 302


def test_a_form_that_must_be_confirmed_keeps_what_was_typed(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.people.models import Officer

    admin = officer("admin", "administrator")
    client = signed_in(admin)
    set_up_again(admin, client)
    stale(client)
    typed = {"login": "hoa", "signing_name": "Lý Thị Hoa", "unit": "xã", "passphrase": "secret!"}

    question = client.post("/nguoi-dung/them/", typed)
    page = question.content.decode()
    wrong = client.post("/nguoi-dung/them/", typed | {"xac-nhan-code": "000000"})
    code = code_of(admin, later=1)
    done = client.post("/nguoi-dung/them/", typed | {"xac-nhan-code": code})

    assert 'name="signing_name" value="Lý Thị Hoa"' in page
    assert "secret!" not in page
    assert 'name="xac-nhan-code"' in page
    assert wrong.status_code == 422
    assert "/moi/" in done.content.decode()
    assert Officer.objects.filter(login="hoa").count() == 1


def test_a_page_that_must_be_confirmed_leads_there_and_back(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    admin = officer("admin", "administrator")
    client = signed_in(admin)
    set_up_again(admin, client)
    stale(client)

    assert client.get("/nguoi-dung/them/")["Location"] == "/toi/xac-nhan/?next=/nguoi-dung/them/"
    script = client.post("/nguoi-dung/them/", headers={"HX-Request": "true"})
    assert (script.status_code, script.json()) == (403, {"needs": "confirm"})
    assert client.post("/toi/xac-nhan/", {"next": "//evil"}).status_code == 422


def set_up_again(officer: Any, client: Client) -> None:
    """A telephone for who has given the factor already."""
    client.get("/toi/ma-thu-hai/")
    client.post("/toi/ma-thu-hai/", {"code": code_of(officer, is_confirmed=False)})
