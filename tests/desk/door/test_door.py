"""The door: who is let in, what is said to who is not, when it opens again."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client, override_settings

TOKEN = re.compile(r"[A-Za-z0-9]{64}")
UNTIL = re.compile(r"sau ([0-9:]{5}) ngày ([0-9/]{10})")
PASSWORD = "mot hai ba bon nam"
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "media-src 'self' blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.fixture
def lan(officer: Callable[..., Any]) -> Any:
    """A writer with a password."""
    made = officer("lan", "writer")
    made.set_password(PASSWORD)
    made.save()
    return made


def enter(client: Client, name: str, password: str, **more: Any) -> Any:
    typed = {"username": name, "password": password, **more.pop("typed", {})}
    return client.post("/vao/", typed, **more)


def test_who_knows_the_password_is_let_in_to_where_they_wanted(lan: Any, anyone: Client) -> None:
    answer = enter(anyone, "Lan", PASSWORD, typed={"next": "/toi/?a=1"})

    assert (answer.status_code, answer["Location"]) == (302, "/toi/?a=1")
    assert anyone.get("/toi/").status_code == 200


@pytest.mark.parametrize(
    "wanted",
    [
        "//example.org/",
        "https://example.org/",
        "/\\example.org",
        "javascript:alert(1)",
        "\\\\example.org",
        "///example.org",
    ],
)
def test_the_door_leads_to_no_other_host(lan: Any, anyone: Client, wanted: str) -> None:
    assert enter(anyone, "lan", PASSWORD, typed={"next": wanted})["Location"] == "/"


def test_unknown_wrong_and_closed_read_the_same(
    lan: Any, officer: Callable[..., Any], anyone: Client
) -> None:
    closed = officer("minh", "writer")
    closed.set_password(PASSWORD)
    closed.is_active = False
    closed.save()

    answers = [
        enter(anyone, "lan", "khong phai mat khau"),
        enter(anyone, "nobody", "khong phai mat khau"),
        enter(anyone, "minh", PASSWORD),
    ]

    assert {answer.status_code for answer in answers} == {422}
    pages = {
        TOKEN.sub("", answer.content.decode()).replace(f'value="{name}"', "")
        for answer, name in zip(answers, ("lan", "nobody", "minh"), strict=True)
    }
    assert len(pages) == 1


def test_six_wrong_tries_lock_the_name_at_this_address_and_the_page_says_until_when(
    lan: Any, anyone: Client
) -> None:
    from axes.models import AccessAttempt
    from django.utils import timezone

    from content_sync.centre.desk.log.models import Line

    for _ in range(5):
        assert enter(anyone, "lan", "khong phai mat khau").status_code == 422
    sixth = enter(anyone, "lan", "khong phai mat khau")
    last = AccessAttempt.objects.get().attempt_time
    enter(anyone, "lan", "khong phai mat khau")
    right = enter(anyone, "lan", PASSWORD)

    assert AccessAttempt.objects.get().attempt_time == last  # trying on prolongs nothing
    assert Line.objects.filter(deed="sign-in-locked", about="lan").count() == 1
    for answer in (sixth, right):
        assert answer.status_code == 429
        found = UNTIL.search(answer.content.decode())
        assert found
        said = datetime.strptime(f"{found[2]} {found[1]} +0700", "%d/%m/%Y %H:%M %z")
        left = said - timezone.now()
        assert 13 * 60 < left.total_seconds() <= 15 * 60  # the page says no seconds


def test_the_lock_is_for_the_pair_others_and_other_places_go_on(
    lan: Any, officer: Callable[..., Any], anyone: Client
) -> None:
    from axes.models import AccessAttempt
    from django.utils import timezone

    other = officer("minh", "writer")
    other.set_password(PASSWORD)
    other.save()
    for _ in range(6):
        enter(anyone, "lan", "khong phai mat khau")

    assert enter(anyone, "minh", PASSWORD).status_code == 302
    elsewhere = Client(SERVER_NAME="127.0.0.1", REMOTE_ADDR="10.0.0.9")
    AccessAttempt.objects.update(failures_since_start=12, attempt_time=timezone.now())
    slow = enter(elsewhere, "lan", PASSWORD)
    assert (slow.status_code, "giây" in slow.content.decode()) == (429, True)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(seconds=31))
    assert enter(elsewhere, "lan", PASSWORD).status_code == 302


def test_a_forged_address_is_not_believed_without_a_proxy(lan: Any, anyone: Client) -> None:
    for number in range(6):
        answer = enter(
            anyone, "lan", "khong phai mat khau", HTTP_X_FORWARDED_FOR=f"10.0.0.{number}"
        )

    assert answer.status_code == 429


def test_behind_a_proxy_the_lock_is_for_the_address_it_names(lan: Any) -> None:
    with override_settings(IS_PUBLIC=True):
        there = Client(SERVER_NAME="127.0.0.1", HTTP_X_FORWARDED_FOR="1.2.3.4, 10.0.0.7")
        for _ in range(6):
            answer = enter(there, "lan", "khong phai mat khau")
        forged = enter(there, "lan", PASSWORD, HTTP_X_FORWARDED_FOR="10.0.0.8, 10.0.0.7")
        from axes.models import AccessAttempt

        addresses = set(AccessAttempt.objects.values_list("ip_address", flat=True))

    assert (answer.status_code, forged.status_code) == (429, 429)
    assert addresses == {"10.0.0.7"}


def test_no_password_is_kept_of_who_was_not_let_in(lan: Any, anyone: Client) -> None:
    from axes.models import AccessAttempt

    enter(anyone, "lan", "khong phai mat khau")

    assert "khong phai" not in str(AccessAttempt.objects.values())


def test_only_the_last_forwarded_address_is_the_proxys_word() -> None:
    from content_sync.centre.desk.frame.proxy import from_proxy

    assert from_proxy("1.2.3.4, 10.0.0.7") == "10.0.0.7"
    assert from_proxy("10.0.0.7, <script>") == ""


def test_a_session_gets_a_new_id_at_sign_in_and_keeps_nothing(lan: Any, anyone: Client) -> None:
    before = anyone.session
    before["factor"] = 9e9
    before.save()
    anyone.cookies["desk"] = str(before.session_key)

    enter(anyone, "lan", PASSWORD)

    assert anyone.cookies["desk"].value != before.session_key
    assert "factor" not in anyone.session


def test_a_form_of_another_page_is_refused_with_a_fresh_token(lan: Any) -> None:
    strict = Client(enforce_csrf_checks=True, SERVER_NAME="127.0.0.1")

    page = enter(strict, "lan", PASSWORD)
    script = enter(strict, "lan", PASSWORD, headers={"HX-Request": "true"})

    assert page.status_code == script.status_code == 403
    told = script.json()
    assert told["needs"] == "token"
    again = enter(strict, "lan", PASSWORD, headers={"X-CSRFToken": told["token"]})
    assert again.status_code == 302


def test_every_page_forbids_what_is_not_ours(lan: Any, anyone: Client) -> None:
    for path in ("/vao/", "/", "/no-such-page/"):
        answer = anyone.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert sorted(policy.split("; ")) == sorted(CSP.split("; "))
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_framed_page_stands_in_ours_and_no_other() -> None:
    from django.http import HttpResponse

    from content_sync.centre.desk.frame.framed import framed

    answer = framed(lambda request: HttpResponse())(None)

    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert answer._csp_replace == {"frame-ancestors": ["'self'"]}  # type: ignore[attr-defined]


def test_no_cookie_can_be_read_by_a_script_but_the_forms_token(lan: Any, anyone: Client) -> None:
    anyone.get("/vao/")
    enter(anyone, "lan", PASSWORD)

    assert set(anyone.cookies) == {"desk", "csrf"}
    assert anyone.cookies["desk"]["httponly"]
    assert {cookie["samesite"] for cookie in anyone.cookies.values()} == {"Lax"}


def test_who_goes_out_is_out(lan: Any, anyone: Client) -> None:
    enter(anyone, "lan", PASSWORD)
    key = anyone.cookies["desk"].value

    assert anyone.post("/ra/").status_code == 302

    anyone.cookies["desk"] = key
    assert anyone.get("/").status_code == 302


def test_a_name_with_a_nul_is_a_mistake_not_a_fault(lan: Any, anyone: Client) -> None:
    assert enter(anyone, "la\0n", PASSWORD).status_code == 422
