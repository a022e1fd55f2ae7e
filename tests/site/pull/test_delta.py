"""The plan: the cheapest way to the signed release, and which media a site wants first."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.model import Targets
from content_sync.shown.audience import Aim, Site
from content_sync.signed.catalog import Line
from content_sync.signed.head import FAR, HOPS, NEAR, FullName, ListName, PackList, PackName
from content_sync.site.pull import delta
from content_sync.site.pull.delta import Loose, Packs, Unread, Wanted
from content_sync.site.store import wanted

HASH = "0" * 64


def listed(release: int, full: int = 1, full_bytes: int = 10**6) -> PackList:
    """The list that publish makes for a release."""
    return PackList(
        release,
        tuple(PackName(release - n, 1000, HASH) for n in (*NEAR, *FAR) if n < release),
        tuple(ListName(release - n, HASH) for n in HOPS if n < release),
        FullName(full, full_bytes, HASH),
    )


def plan(have: int, newest: PackList, make: Callable[[int], PackList] = listed) -> Packs | None:
    """The plan, with every list it wants."""
    lists: dict[int, PackList] = {}
    while isinstance(way := delta.plan(have, newest, lists), Wanted):
        assert way.list.release not in lists
        lists[way.list.release] = make(way.list.release)
    assert not isinstance(way, Unread | Loose)
    return way


@given(st.integers(1, 1000).flatmap(lambda new: st.tuples(st.integers(0, new - 1), st.just(new))))
def test_every_release_is_reached_from_every_other_in_few_hops(ends: tuple[int, int]) -> None:
    have, new = ends

    way = plan(have, listed(new, full_bytes=10**9))

    assert way is not None
    assert way.start == have
    at = have
    for step in way.steps:
        assert step.pack.start == at
        at = step.to
    assert at == new
    assert len(way.steps) <= new // 128 + 7


def test_the_next_release_needs_one_pack_and_no_list() -> None:
    way = delta.plan(199, listed(200), {})

    assert isinstance(way, Packs)
    assert [step.pack.start for step in way.steps] == [199]


def test_a_fresh_kiosk_takes_the_full_pack_and_hops_on() -> None:
    way = plan(0, listed(200, full=150))

    assert way is not None
    assert way.start == 0
    assert [step.pack.start for step in way.steps][:2] == [0, 150]


def test_a_fresh_kiosk_takes_a_full_pack_of_today_alone() -> None:
    way = delta.plan(0, listed(200, full=200), {})

    assert isinstance(way, Packs)
    assert [(step.pack.start, step.to) for step in way.steps] == [(0, 200)]


def test_a_full_pack_is_taken_where_it_is_cheaper_than_what_changed() -> None:
    way = delta.plan(199, listed(200, full=200, full_bytes=500), {})

    assert isinstance(way, Packs)
    assert way.start == 0


def text_of(size: int) -> Line:
    return Line(f"bai-{size}", "item", 0, size, HASH)


def dear(release: int) -> PackList:
    """A list whose packs carry the same large text again and again."""
    made = listed(release, full_bytes=10**9)
    packs = tuple(PackName(one.start, 200_000, HASH) for one in made.packs)
    return PackList(release, packs, made.lists, made.full)


def test_texts_by_themselves_are_taken_where_hops_carry_them_again_and_again() -> None:
    lists = {900 - n: dear(900 - n) for n in range(1, 899)}

    unread = delta.plan(1, dear(900), lists, catalog_bytes=20_000)
    few = delta.plan(1, dear(900), lists, 20_000, [text_of(300_000)])
    many = delta.plan(1, dear(900), lists, 20_000, [text_of(300_000 + n) for n in range(99)])

    assert isinstance(unread, Unread)
    assert isinstance(few, Loose)
    assert isinstance(many, Packs)


def test_a_catalog_is_not_read_in_vain_where_packs_are_cheap() -> None:
    assert isinstance(delta.plan(199, listed(200), {}, catalog_bytes=20_000), Packs)
    assert isinstance(delta.plan(0, listed(200, 200), {}, catalog_bytes=20), Packs)


def test_no_list_is_fetched_for_hops_that_a_full_pack_undercuts_already() -> None:
    newest = listed(200, full=200, full_bytes=1500)

    way = delta.plan(3, newest, {})

    assert isinstance(way, Packs)
    assert way.start == 0


@given(
    st.integers(1, 400).flatmap(lambda new: st.tuples(st.integers(1, new), st.just(new))),
    st.integers(1, 10**6),
)
def test_no_way_that_was_weighed_is_cheaper_than_the_one_taken(
    ends: tuple[int, int], full_bytes: int
) -> None:
    full, new = ends

    taken = plan(max(1, new - 40), listed(new, full, full_bytes))
    hops = plan(max(1, new - 40), listed(new, full, 10**9))
    anew = plan(0, listed(new, full, full_bytes))

    assert taken and hops and anew
    assert taken.cost <= min(hops.cost, anew.cost)


def test_without_packs_there_is_no_way() -> None:
    assert delta.plan(3, PackList(5, (), (), FullName(4, 1, HASH)), {}) is None


def line(id_: str, priority: int, size: int, sha256: str = "") -> Line:
    return Line(id_, "picture", priority, size, sha256 or id_)


def test_media_come_by_need_then_by_size_each_file_once() -> None:
    lines = [
        line("b/extra.png", 21, 1),
        line("a/large.png", 1, 900),
        line("a/small.png", 1, 5),
        line("c/same.png", 11, 5, sha256="a/small.png"),
        Line("a", "item", 0, 9, "text"),
    ]

    found = wanted.media(lines, {}, Site())

    assert [one.id for one in found] == ["a/small.png", "a/large.png", "b/extra.png"]


def test_what_an_emergency_shows_comes_before_all_that_is_essential() -> None:
    lines = [line("a/essential.png", 1, 5), line("flood/film.mp4", 23, 10**8)]
    aims = {"flood": Aim(class_="emergency")}

    found = wanted.media(lines, aims, Site())

    assert [one.id for one in found] == ["flood/film.mp4", "a/essential.png"]


@pytest.mark.parametrize(
    ("targets", "site", "wants"),
    [
        (Targets(), Site("commune"), True),
        (Targets(profiles=("gate",)), Site("commune"), False),
        (Targets(profiles=("gate", "commune")), Site("commune"), True),
        (Targets(profiles=("gate",)), Site(), True),
        (Targets(areas=("20",)), Site(areas=("20", "06400")), True),
        (Targets(areas=("21",)), Site(areas=("20", "06400")), False),
        (Targets(sites=("dong-dang",)), Site(id="tan-thanh"), False),
        (Targets(profiles=("gate",), sites=("dong-dang",)), Site("commune", "dong-dang"), False),
    ],
)
def test_a_site_wants_the_media_that_are_meant_for_it(
    targets: Targets, site: Site, wants: bool
) -> None:
    assert bool(wanted.media([line("a/x.png", 1, 1)], {"a": Aim(targets)}, site)) is wants
