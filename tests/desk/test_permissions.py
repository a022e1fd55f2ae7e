"""Every address × role × {own area, other area} × method, as desk.md §9 has it.

EXPECTED is written from that table, not from the code: an address that matches none of its lines
fails. Who is refused is refused by the desk itself; for who is let in a view stands in that does
nothing, behind the same guard.
"""

import re
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from django.test import Client, override_settings

METHODS = ("GET", "POST", "PUT", "DELETE")
WRITER, TRANSLATOR, APPROVER = "writer", "translator", "approver"
PUBLISHER, OBSERVER, ADMIN = "publisher", "observer", "administrator"
ROLES = (WRITER, TRANSLATOR, APPROVER, PUBLISHER, OBSERVER, ADMIN)
ALL = frozenset(ROLES)
EVERYWHERE = {PUBLISHER, ADMIN}  # ● in the table; the others ○: own areas, topics, languages
HANDS = {WRITER, TRANSLATOR}

# pattern of the path -> who may
EXPECTED: tuple[tuple[str, frozenset[str] | set[str] | None], ...] = (
    # / · /noi-dung/ · /tim/
    (r"|noi-dung/|tim/", ALL),
    # writing anew; an id that nobody has seen yet may be changed; hours are a writer's
    (r"bai/moi/.*|bai/ID/(ma|gio)/", {WRITER}),
    # ID/ · …/xem/ · …/nghe/ and the pictures of what may be read
    (r"bai/ID/((xem|nghe|dien-thoai)/.*|tep/<.*)?", ALL),
    # what is said of a draft, by who works on it
    (r"bai/ID/gop-y/", ALL - {OBSERVER}),
    # ID/sua/ · /luu/ · /dan/ · /tep/ · /nhap/, sending and taking back
    (r"bai/ID/(sua|nhan-xet|vao-lai|trung|gui|rut)/|(luu|tep|co-mat)/|goi-y/.*", HANDS),
    # ID/dich/TAG/ · /po/
    (r"bai/ID/(dich|po)/.*|ban-dich/", HANDS),
    # history: all read; a writer restores, and drops what is in hand
    (r"bai/ID/(khoi-phuc|bo)/", {WRITER}),
    (r"bai/ID/(lich-su|so-sanh)/", ALL),
    # /duyet/ · ID/duyet/ and what it leads to
    (r"duyet/|bai/ID/(duyet|quyet|rut-duyet)/", {APPROVER}),
    (r"day/.*", {PUBLISHER}),
    (r"(khan-cap|dien-tap)/.*|bai/ID/go/", {APPROVER, PUBLISHER}),
    # feed.yaml, card by card: all read, writers write
    (r"danh-muc/(<slug:list>/moi|ID/(luu|bo|chon))/", {WRITER}),
    (r"(co-quan|chu-de|nhu-cau|dia-ban|thuat-ngu)/|danh-muc/ID/", ALL),
    (r"nhat-ky/.*", {OBSERVER, ADMIN}),
    (r"(nguoi-dung|he-thong)/.*", {ADMIN}),
    (r"ra/|toi/.*", ALL),
    (r"vao/|lan-dau/|moi/<slug:code>/", None),
)
VALUES = {"int": "1", "slug": "x", "str": "x", "uuid": "0" * 8 + "-0000-0000-0000-" + "0" * 12}
TAGS = {"tag": "en"}


def expected(path: str) -> frozenset[str] | set[str] | None:
    """Who may open that route.

    Raises:
        KeyError: nobody has said so.
    """
    plain = path.replace("<entry:id>", "ID")
    for pattern, roles in EXPECTED:
        if re.fullmatch(pattern, plain):
            return roles
    raise KeyError(f"say in EXPECTED who may open {path}")


def addresses() -> list[Any]:
    from content_sync.centre.desk.addresses import ADDRESSES

    return list(ADDRESSES)


def url(path: str, entry: str = "vay-von") -> str:
    """A path of that route."""

    def filled(found: re.Match[str]) -> str:
        kind, _, name = found[1].rpartition(":")
        return TAGS.get(name) or (entry if kind == "entry" else VALUES[kind or "str"])

    return "/" + re.sub(r"<([^>]+)>", filled, path)


@pytest.fixture
def entries(desk: Any) -> dict[str, str]:
    """An item of the officers' own area, topic and language, and one of another."""
    from content_sync.centre.desk.draft.models import Entry

    for id_, area, topic in (("vay-von", "own", "support"), ("hoi-xa", "other", "news")):
        Entry.objects.update_or_create(
            pk=id_, defaults={"kind": "article", "areas": f" {area} ", "topics": f" {topic} "}
        )
    return {"own": "vay-von", "other": "hoi-xa"}


@pytest.fixture
def let_in() -> Iterator[None]:
    """The same table and guard, but views that do nothing."""
    from django.http import HttpResponse
    from django.urls import path

    from content_sync.centre.desk import urls
    from content_sync.centre.desk.frame.guard import guarded

    module = ModuleType("stand_in_urls")
    module.handler404, module.handler403 = urls.handler404, urls.handler403  # type: ignore[attr-defined]
    module.urlpatterns = [  # type: ignore[attr-defined]
        path(each.path, guarded(lambda request, **named: HttpResponse("in"), each), name=each.name)
        for each in addresses()
    ]
    sys.modules[module.__name__] = module
    with override_settings(ROOT_URLCONF=module.__name__):
        yield
    del sys.modules[module.__name__]


def test_every_address_has_an_expectation_and_each_path_and_name_is_there_once() -> None:
    for each in addresses():
        expected(each.path)
    for key in ("path", "name"):
        found = [getattr(each, key) for each in addresses()]
        assert len(found) == len(set(found))
    with pytest.raises(KeyError):
        expected("bai/<entry:id>/xoa-het/")


def test_the_routes_are_this_table_and_nothing_else() -> None:
    from content_sync.centre.desk.urls import urlpatterns

    assert [str(each.pattern) for each in urlpatterns] == [each.path for each in addresses()]
    assert all(hasattr(each.callback, "__wrapped__") for each in urlpatterns)


def asked(client: Client, method: str, path: str, **headers: str) -> Any:
    return client.generic(method, path, headers=headers)


@pytest.mark.parametrize("role", ROLES)
def test_who_may_is_let_in_where_the_table_says_so(
    role: str,
    entries: dict[str, str],
    officer: Callable[..., Any],
    signed_in: Callable[..., Any],
    let_in: None,
) -> None:
    narrow = {} if role in EVERYWHERE else {"area": "own", "topic": "support"}
    client = signed_in(officer("lan", (role, narrow)))

    for address in addresses():
        roles = expected(address.path)
        is_of_entry = "<entry:id>" in address.path
        for area, entry in entries.items():
            for method in METHODS:
                answer = asked(client, method, url(address.path, entry))
                if method not in address.methods:
                    wanted = 405
                elif roles is not None and role not in roles:
                    wanted = 403
                elif is_of_entry and area == "other" and role not in EVERYWHERE and roles:
                    wanted = 404
                else:
                    wanted = 200
                assert answer.status_code == wanted, (address.path, role, area, method)


@pytest.mark.parametrize("role", ROLES)
def test_who_may_not_is_refused_by_the_desk_itself(
    role: str, entries: dict[str, str], officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    narrow = {} if role in EVERYWHERE else {"area": "own"}
    client = signed_in(officer("lan", (role, narrow)))

    for address in addresses():
        roles = expected(address.path)
        for method in set(METHODS) & set(address.methods):
            if roles is not None and role not in roles:
                page = asked(client, method, url(address.path))
                script = asked(client, method, url(address.path), **{"HX-Request": "true"})
                assert page.status_code == script.status_code == 403, (address.path, method)
                assert script.headers["Content-Type"] == "application/json"
            if (
                roles
                and "<entry:id>" in address.path
                and role not in EVERYWHERE | (ALL - set(roles))
            ):
                there = asked(client, method, url(address.path, entries["other"]))
                never = asked(client, method, url(address.path, "khong-co"))
                assert there.status_code == never.status_code == 404, (address.path, method)


def test_a_translator_of_another_language_finds_nothing_there(
    entries: dict[str, str],
    officer: Callable[..., Any],
    signed_in: Callable[..., Any],
    let_in: None,
) -> None:
    client = signed_in(officer("lan", ("translator", {"language": "zh-Hans"})))

    for address in addresses():
        if ":tag>" in address.path or "<tag>" in address.path:
            for method in set(METHODS) & set(address.methods):
                assert asked(client, method, url(address.path)).status_code in (403, 404)


def test_an_officer_without_grants_sees_no_entry(
    entries: dict[str, str], officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan"))

    for address in addresses():
        if "<entry:id>" in address.path:
            for method in set(METHODS) & set(address.methods):
                answer = asked(client, method, url(address.path))
                assert answer.status_code in (403, 404), (address.path, method)


def test_who_is_not_signed_in_is_led_to_the_door_and_a_script_never(
    entries: dict[str, str], anyone: Client
) -> None:
    for address in addresses():
        if expected(address.path) is None:
            continue
        for method in set(METHODS) & set(address.methods):
            path = url(address.path)
            page = asked(anyone, method, path)
            assert (page.status_code, page["Location"].split("?")[0]) == (302, "/vao/")
            for header, value in (
                ("HX-Request", "true"),
                ("X-Requested-With", "fetch"),
                ("Accept", "application/json"),
            ):
                script = asked(anyone, method, path, **{header: value})
                assert (script.status_code, script.json()) == (401, {"needs": "sign-in"})


def test_half_signed_in_reaches_only_what_gives_the_second_factor(
    entries: dict[str, str], officer: Callable[..., Any], signed_in: Callable[..., Any]
) -> None:
    client = signed_in(officer("lan", "approver", "publisher", "administrator"))
    session = client.session
    del session["factor"]
    session.save()

    for address in addresses():
        if expected(address.path) is None or address.path.startswith(("toi/ma-thu-hai/", "ra/")):
            continue
        for method in set(METHODS) & set(address.methods):
            page = asked(client, method, url(address.path))
            assert page["Location"].split("?")[0] == "/toi/ma-thu-hai/", (address.path, method)
            script = asked(client, method, url(address.path), **{"HX-Request": "true"})
            assert (script.status_code, script.json()) == (403, {"needs": "second-factor"})
