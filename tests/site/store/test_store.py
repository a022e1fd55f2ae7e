"""A store keeps what is whole, refuses what is not, and is written by one sync at a time."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from patience import PATIENCE_S
from publisher import Publisher, item

from content_sync.errors import StoreError, TrustError, UseError
from content_sync.signed import catalog
from content_sync.signed.catalog import Change, Line
from content_sync.site.store import store as stores
from content_sync.site.store.making import MismatchError
from content_sync.site.store.status import Status, StoreState, read_status
from content_sync.site.store.store import Store
from content_sync.site.store.trusted import Trusted

RAW = msgspec.json.encode(item("vay-von"))
MEDIA = bytes(range(256)) * 4000


def line_of(id_: str, kind: str, raw: bytes) -> Line:
    return Line(id_, kind, 0, len(raw), hashlib.sha256(raw).hexdigest())


TEXT_LINE = line_of("vay-von", "item", RAW)
MEDIA_LINE = line_of("vay-von/a.png", "picture", MEDIA)
CATALOG_SHA256 = hashlib.sha256(catalog.write([TEXT_LINE, MEDIA_LINE])).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with stores.opened(tmp_path / "store") as store:
        yield store


def bring(store: Store, number: int) -> None:
    with store.making(number, 0) as made:
        made.apply(Change((TEXT_LINE, MEDIA_LINE), ()), [(TEXT_LINE, RAW)])
        made.finish(number, "2026-11-22T07:30:00Z", CATALOG_SHA256)
    store.flip(number)


def part(store: Store) -> Path:
    return store.object_path(MEDIA_LINE).with_name(f"{MEDIA_LINE.sha256}.part")


def test_a_release_is_shown_only_after_the_flip(store: Store) -> None:
    bring(store, 1)
    with store.making(2, 0) as made:
        made.apply(Change((TEXT_LINE, MEDIA_LINE), ()), [(TEXT_LINE, RAW)])
        made.finish(2, "2026-11-23T07:30:00Z", CATALOG_SHA256)
        assert store.releases() == (1,)
    before = store.current
    store.flip(2)

    assert (before, store.current) == (1, 2)
    assert store.summary() == ("2026-11-23T07:30:00Z", 1)


def test_a_store_is_found_by_programs_of_before_and_after(store: Store, tmp_path: Path) -> None:
    bring(store, 7)
    store.keep(MEDIA_LINE, lambda _: iter([MEDIA]))
    store.tell(Status())

    found = {str(path.relative_to(tmp_path / "store")) for path in tmp_path.rglob("*.*")}
    sha256 = MEDIA_LINE.sha256
    assert found == {"lock.next", "releases/7.db", "status.json", "sync.db"}
    assert (tmp_path / "store" / "current").read_text() == "7\n"
    assert (tmp_path / "store" / "objects" / sha256[:2] / sha256).read_bytes() == MEDIA


def test_a_file_is_brought_by_another_thread_and_noted_by_its_owner(store: Store) -> None:
    with ThreadPoolExecutor(1) as others:
        others.submit(store.complete, MEDIA_LINE, lambda _: iter([MEDIA])).result(PATIENCE_S)
    before = store.arrived
    store.kept(MEDIA_LINE)

    assert not before
    assert store.arrived == {MEDIA_LINE.sha256}
    assert store.object_path(MEDIA_LINE).read_bytes() == MEDIA


def test_a_release_with_a_wrong_text_is_never_named(store: Store) -> None:
    with pytest.raises(MismatchError, match="vay-von"), store.making(1, 0) as made:
        made.apply(Change((TEXT_LINE,), ()), [(TEXT_LINE, b"something else")])

    assert store.releases() == ()


def test_a_release_with_another_catalog_than_the_signed_one_is_never_named(store: Store) -> None:
    with pytest.raises(MismatchError, match="catalog"), store.making(1, 0) as made:
        made.apply(Change((TEXT_LINE,), ()), [(TEXT_LINE, RAW)])
        made.finish(1, "2026-11-22T07:30:00Z", CATALOG_SHA256)

    assert store.releases() == ()


def test_a_release_whose_making_was_interrupted_is_begun_anew(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.making(1, 0) as made:
        made.apply(Change((TEXT_LINE,), ()), [(TEXT_LINE, RAW)])
        _ = 1 // 0

    bring(store, 1)

    assert store.summary()[1] == 1


def test_a_later_release_leaves_the_release_it_was_copied_from_alone(store: Store) -> None:
    bring(store, 1)
    before = store.release_path(1).read_bytes()

    with store.making(2, 1) as made:
        made.apply(Change((), ("vay-von", "vay-von/a.png")), [])
        made.finish(2, "", hashlib.sha256(b"").hexdigest())

    assert store.release_path(1).read_bytes() == before
    with store.reading(2) as db:
        assert db.execute("SELECT count(*) FROM texts").fetchone() == (0,)


def test_media_are_kept_whole_and_remembered(store: Store) -> None:
    store.keep(MEDIA_LINE, lambda start: iter((MEDIA[start:],)))

    assert store.arrived == {MEDIA_LINE.sha256}
    assert store.object_path(MEDIA_LINE).read_bytes() == MEDIA
    assert not part(store).exists()


@pytest.mark.parametrize("size", [1, 500, len(MEDIA)])
def test_media_are_asked_for_from_where_they_stopped(store: Store, size: int) -> None:
    part(store).parent.mkdir(parents=True)
    part(store).write_bytes(MEDIA[:size])
    asked = []

    def fetch(start: int) -> Iterator[bytes]:
        asked.append(start)
        return iter((MEDIA[start:],))

    store.keep(MEDIA_LINE, fetch)

    assert asked == ([size] if size < len(MEDIA) else [])
    assert store.object_path(MEDIA_LINE).read_bytes() == MEDIA


def test_a_part_is_not_touched_by_an_answer_that_is_refused(store: Store) -> None:
    part(store).parent.mkdir(parents=True)
    part(store).write_bytes(MEDIA[:500])

    def refuse(start: int) -> Iterator[bytes]:
        raise TrustError("wrong range")
        yield b""

    with pytest.raises(TrustError):
        store.keep(MEDIA_LINE, refuse)
    assert part(store).read_bytes() == MEDIA[:500]


def test_media_that_are_not_what_was_signed_are_thrown_away(store: Store) -> None:
    with pytest.raises(TrustError):
        store.keep(MEDIA_LINE, lambda start: iter((bytes(len(MEDIA)),)))

    assert not store.arrived
    assert list(store.object_path(MEDIA_LINE).parent.iterdir()) == []


def test_a_full_disk_is_the_stores_error(tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"a file where the folder should be")

    with pytest.raises(StoreError), stores.opened(tmp_path / "store"):
        pass


def test_a_second_sync_is_turned_away(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="another sync"), stores.opened(tmp_path / "store"):
        pass


def test_what_is_believed_and_what_was_taken_outlive_a_restart(tmp_path: Path) -> None:
    trusted = Trusted(Publisher(tmp_path / "centre").root.read_bytes())
    with stores.opened(tmp_path / "store") as store:
        store.trust(trusted)
        store.taken('"tag"', "this boot")

    with stores.opened(tmp_path / "store") as store:
        assert store.trusted == trusted
        assert store.mark("this boot") == '"tag"'
        assert store.mark("the next boot") == ""


def test_a_fresh_store_believes_nothing(store: Store) -> None:
    assert store.trusted is None
    assert (store.current, store.sound, store.held) == (0, 0, 0)


def test_rolling_back_shows_the_release_before_and_remembers_the_one_left(store: Store) -> None:
    for number in (1, 2):
        bring(store, number)

    assert store.roll_back() == 1
    assert (store.current, store.held) == (1, 2)
    bring(store, 3)
    assert (store.current, store.held) == (3, 0)


def test_the_status_is_read_by_anyone(store: Store, tmp_path: Path) -> None:
    store.tell(Status(release=3, state=StoreState.CURRENT))

    told = b'{"release":3,"issued":"","items":0,"state":"current","reason":"","last_success":"",'
    assert (tmp_path / "store" / "status.json").read_bytes().startswith(told)
    assert read_status(tmp_path / "store").state is StoreState.CURRENT
    with pytest.raises(UseError):
        read_status(tmp_path / "nothing")
