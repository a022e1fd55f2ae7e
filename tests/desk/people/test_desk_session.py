"""When a session ends."""

import time
from collections.abc import Callable
from typing import Any

from django.test import Client

from content_sync.centre.desk.people.session import is_over

HOUR = 3600


def test_half_an_hour_of_nothing_or_twelve_hours_in_all_end_it() -> None:
    assert not is_over(0, 0, 1799)
    assert is_over(0, 0, 1801)
    assert not is_over(0, 12 * HOUR - 60, 12 * HOUR - 1)
    assert is_over(0, 12 * HOUR, 12 * HOUR + 1)


def put(client: Client, **values: Any) -> None:
    session = client.session
    session.update(values)
    session.save()


def test_who_was_away_too_long_is_at_the_door_again(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan", "writer"))
    assert client.get("/toi/").status_code == 200

    put(client, seen=time.time() - 31 * 60)

    assert client.get("/toi/")["Location"].startswith("/vao/")
    assert client.get("/toi/").status_code == 302


def test_what_one_does_keeps_it_alive_but_not_beyond_twelve_hours(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan", "writer"))
    put(client, begun=time.time() - 11 * HOUR, seen=time.time() - 29 * 60)

    assert client.get("/toi/").status_code == 200
    assert client.session["seen"] > time.time() - 5

    put(client, begun=time.time() - 12 * HOUR - 1)
    assert client.get("/toi/").status_code == 302


def test_what_a_page_asks_by_itself_keeps_nothing_alive(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from dataclasses import replace

    from django.http import HttpResponse
    from django.test import RequestFactory

    from content_sync.centre.desk.addresses import ADDRESSES
    from content_sync.centre.desk.frame.guard import guarded

    lan = officer("lan", "writer")
    client = signed_in(lan)
    away = time.time() - 20 * 60
    put(client, begun=away, seen=away)
    request = RequestFactory().get("/")
    request.user, request.session = lan, client.session
    ping = replace(ADDRESSES[0], prolongs=False)
    assert [each.name for each in ADDRESSES if not each.prolongs] == ["presence"]

    guarded(lambda request: HttpResponse(), ping)(request)
    assert request.session["seen"] == away

    guarded(lambda request: HttpResponse(), ADDRESSES[0])(request)
    assert request.session["seen"] > away


def test_a_new_password_ends_the_sessions_elsewhere_and_keeps_this_one(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    lan = officer("lan", "writer")
    lan.set_password("mot hai ba bon nam")
    lan.save()
    here, elsewhere = signed_in(lan), signed_in(lan)
    key = here.session.session_key

    typed = {"old": "mot hai ba bon nam", "password": "sau bay tam chin muoi"}
    here.post("/toi/mat-khau/", typed | {"again": typed["password"]})

    assert here.get("/toi/").status_code == 200
    assert here.session.session_key != key
    assert elsewhere.get("/toi/").status_code == 302
    lan.refresh_from_db()
    assert lan.check_password("sau bay tam chin muoi")


def test_a_wrong_old_password_changes_nothing_and_the_fifth_ends_the_session(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    lan = officer("lan", "writer")
    lan.set_password("mot hai ba bon nam")
    lan.save()
    client = signed_in(lan)
    typed = dict.fromkeys(("password", "again"), "sau bay tam chin muoi") | {"old": "khong phai"}

    answers = [client.post("/toi/mat-khau/", typed).status_code for _ in range(5)]

    assert answers == [422, 422, 422, 422, 302]
    assert client.get("/toi/").status_code == 302
    lan.refresh_from_db()
    assert lan.check_password("mot hai ba bon nam")


def test_a_password_is_long_and_says_nothing_of_its_owner(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    lan = officer("lan", "writer")
    lan.set_password("mot hai ba bon nam")
    lan.save()
    client = signed_in(lan)

    for bad in ("ngan qua", "UBND xã Đồng Đăng", "1qaz2wsx3edc"):
        typed = {"old": "mot hai ba bon nam", "password": bad, "again": bad}
        answer = client.post("/toi/mat-khau/", typed)
        assert "remark--wrong" in answer.content.decode(), bad
    lan.refresh_from_db()
    assert lan.check_password("mot hai ba bon nam")


def test_an_officer_chooses_the_desks_language(
    officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    lan = officer("lan", "writer")

    signed_in(lan).post("/toi/ngon-ngu/", {"language": "en"})
    signed_in(lan).post("/toi/ngon-ngu/", {"language": "xx"})

    lan.refresh_from_db()
    assert lan.language == "en"
