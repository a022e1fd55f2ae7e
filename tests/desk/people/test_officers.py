"""Accounts: made by an administrator, entered by their owner; nobody raises themselves."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

LINK = re.compile(r"http://127\.0\.0\.1(/moi/[a-z2-9-]+/)")
PASSWORD = "sau bay tam chin muoi"
ROLE = {"role": "approver", "area": "", "topic": "", "language": ""}


@pytest.fixture
def admin(officer: Callable[..., Any], signed_in: Callable[..., Any]) -> Client:
    """An administrator's browser."""
    made: Client = signed_in(officer("admin", "administrator"))
    return made


def invite(admin: Client, login: str = "hoa") -> str:
    """The path of the link that a new officer is handed."""
    typed = {"login": login, "signing_name": f"Lý Thị {login}", "unit": "UBND xã Đồng Đăng"}
    found = LINK.search(admin.post("/nguoi-dung/them/", typed).content.decode())
    assert found
    return found[1]


def test_an_invited_officer_chooses_a_password_and_comes_in(admin: Client, anyone: Client) -> None:
    link = invite(admin)

    typed = {"password": PASSWORD, "again": PASSWORD}
    assert anyone.post("/vao/", {"username": "hoa", "password": PASSWORD}).status_code == 422
    assert anyone.post(link, typed)["Location"] == "/vao/"
    assert anyone.post("/vao/", {"username": "hoa", "password": PASSWORD}).status_code == 302
    assert anyone.get("/").status_code == 200


def test_a_link_is_good_once_and_for_three_days(admin: Client, anyone: Client) -> None:
    from django.utils import timezone

    from content_sync.centre.desk.people.models import Officer

    link = invite(admin)
    typed = {"password": PASSWORD, "again": PASSWORD}
    anyone.post(link, typed)
    assert anyone.get(link).status_code == 410
    assert anyone.post(link, typed | {"password": "x"}).status_code == 410

    late = invite(admin, "mai")
    Officer.objects.filter(login="mai").update(invited_until=timezone.now())
    assert anyone.get(late).status_code == 410


def test_a_link_is_kept_hashed(admin: Client) -> None:
    from content_sync.centre.desk.people.models import Officer

    code = invite(admin).split("/")[2]

    assert code not in str(Officer.objects.filter(login="hoa").values())


def test_a_bad_password_is_refused_with_a_sentence(admin: Client, anyone: Client) -> None:
    link = invite(admin)

    short = anyone.post(link, {"password": "ngan", "again": "ngan"})
    unit = anyone.post(link, dict.fromkeys(("password", "again"), "ubnd xã đồng đăng"))
    other = anyone.post(link, {"password": PASSWORD, "again": "khac"})

    assert "ít nhất 12" in short.content.decode()
    assert "giống tên hoặc đơn vị" in unit.content.decode()
    assert "không giống nhau" in other.content.decode()


def test_two_of_one_name_or_login_are_refused(admin: Client) -> None:
    invite(admin)

    same = {"login": "HOA", "signing_name": "ly thi HOA", "unit": "khác"}
    said = admin.post("/nguoi-dung/them/", same).content.decode()

    assert said.count("remark--wrong") == 2


def test_a_grant_is_given_and_taken_logged_and_ends_sessions(
    admin: Client, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    from content_sync.centre.desk.log.models import Line

    lan = officer("lan", "writer")
    client = signed_in(lan)
    path = f"/nguoi-dung/{lan.pk}/quyen/"

    admin.post(path, ROLE | {"topic": "support"})
    assert client.get("/").status_code == 302
    grant = lan.grants.get(role="approver")
    assert grant.topic == "support"
    client = signed_in(lan)
    admin.post(path, {"take": grant.pk})

    assert client.get("/").status_code == 302
    assert lan.roles() == {"writer"}
    given, taken = Line.objects.filter(about="lan", deed__startswith="grant").order_by("id")
    assert given.after == taken.before == {"role": "approver", "topic": "support"}
    assert given.name == "Cán bộ admin"


def test_a_role_is_narrowed_only_by_what_feed_yaml_has_and_what_it_heeds(
    admin: Client, officer: Callable[..., Any]
) -> None:
    lan = officer("lan")
    path = f"/nguoi-dung/{lan.pk}/quyen/"

    for bad in (
        {"topic": "nothing"},
        {"role": "publisher", "topic": "support"},
        {"language": "en"},
        {"role": "emperor"},
    ):
        assert admin.post(path, ROLE | bad).status_code == 422
    assert not lan.roles()


def test_nobody_changes_their_own_account(admin: Client) -> None:
    from content_sync.centre.desk.people.models import Officer

    own = Officer.objects.get(login="admin")
    for path, typed in (("quyen", ROLE), ("dong-mo", {"active": "0"}), ("ma-thu-hai", {})):
        admin.post(f"/nguoi-dung/{own.pk}/{path}/", typed)
    admin.post(f"/nguoi-dung/{own.pk}/quyen/", {"take": own.grants.get().pk})

    own.refresh_from_db()
    assert own.is_active
    assert own.roles() == {"administrator"}
    assert not own.invited


def test_a_closed_account_is_out_at_once_and_can_be_opened(
    admin: Client, officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    lan = officer("lan", "writer")
    client = signed_in(lan)
    path = f"/nguoi-dung/{lan.pk}/dong-mo/"

    admin.post(path, {"active": "0"})
    assert client.get("/").status_code == 302
    admin.post(path, {"active": "1"})

    assert client.get("/").status_code == 302
    lan.refresh_from_db()
    assert signed_in(lan).get("/").status_code == 200


@pytest.fixture
def lost(officer: Callable[..., Any]) -> Any:
    """An approver with a telephone, which is lost, and codes."""
    from django_otp.plugins.otp_totp.models import TOTPDevice

    from content_sync.centre.desk.factor import factor

    minh = officer("minh", "approver")
    TOTPDevice.objects.create(user=minh, confirmed=True, name="x")
    factor.recovery_anew(minh)
    return minh


def test_a_lost_telephone_is_forgotten_once_two_administrators_wish_it(
    admin: Client, lost: Any, officer: Callable[..., Any], signed_in: Callable[[Any], Client]
) -> None:
    from content_sync.centre.desk.factor import factor
    from content_sync.centre.desk.log.models import Line

    where = f"/nguoi-dung/{lost.pk}/ma-thu-hai/"
    other = signed_in(officer("quy", "administrator"))

    admin.post(where)
    admin.post(where)

    assert factor.has_device(lost)
    assert "Xác nhận" not in admin.get(f"/nguoi-dung/{lost.pk}/").content.decode()
    assert "Xác nhận bỏ điện thoại" in other.get(f"/nguoi-dung/{lost.pk}/").content.decode()
    other.post(where)
    assert not factor.has_device(lost)
    assert not lost.recovery_codes.exists()
    assert Line.objects.filter(deed="factor-reset", about="minh").count() == 1
    assert "đề nghị" not in other.get(f"/nguoi-dung/{lost.pk}/").content.decode()


@pytest.mark.parametrize("why", ["a day ago", "closed", "no administrator"])
def test_a_wish_that_holds_no_longer_is_nobodys(
    why: str,
    admin: Client,
    lost: Any,
    officer: Callable[..., Any],
    signed_in: Callable[[Any], Client],
) -> None:
    from content_sync.centre.desk.factor import factor

    where, quy = f"/nguoi-dung/{lost.pk}/ma-thu-hai/", officer("quy", "administrator")
    signed_in(quy).post(where)
    if why == "a day ago":
        type(lost).objects.update(reset_asked_at=timezone.now() - timedelta(days=1, minutes=1))
    elif why == "closed":
        type(lost).objects.filter(pk=quy.pk).update(is_active=False)
    else:
        quy.grants.all().delete()

    admin.post(where)

    assert factor.has_device(lost)


def test_an_administrator_neither_approves_nor_pushes_by_that(admin: Client) -> None:
    assert admin.get("/duyet/").status_code == 403
    assert "/duyet/" not in admin.get("/").content.decode()


def test_every_page_of_accounts_opens(admin: Client, officer: Callable[..., Any]) -> None:
    lan = officer("lan", ("writer", {"topic": "support"}), "approver")

    for path in ("/nguoi-dung/", "/nguoi-dung/them/", f"/nguoi-dung/{lan.pk}/", "/toi/"):
        assert admin.get(path).status_code == 200
    assert "Hỗ trợ hộ nghèo" in admin.get(f"/nguoi-dung/{lan.pk}/").content.decode()
    assert admin.get("/nguoi-dung/999999/").status_code == 404


def test_without_a_feed_yaml_that_can_be_read_nothing_is_offered(tmp_path: Any) -> None:
    from content_sync.centre.desk.people.offered import offered

    nothing = {"area": (), "topic": (), "language": ()}
    assert offered(tmp_path) == nothing
    for broken in ("topics: [", "[]", "topics: 5", "topics: [5, {id: }]"):
        (tmp_path / "feed.yaml").write_text(broken)
        assert offered(tmp_path) == nothing
