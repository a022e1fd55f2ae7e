"""Notes that do not fit on a full disk: media go until they do, and to look writes nothing."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from content_sync.signed import catalog
from content_sync.signed.catalog import Change, Line
from content_sync.site.library import places
from content_sync.site.store.ledger import Notes, noting
from content_sync.site.store.making import making
from content_sync.site.store.releases import Releases
from content_sync.site.store.room.room import Room
from content_sync.site.store.shelf import TOGETHER, Shelf


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Database]:
    with noting(tmp_path) as db:
        yield db


def line(name: str) -> Line:
    raw = name.encode()
    return Line(name, "picture", 21, len(raw), hashlib.sha256(raw).hexdigest())


def keep(shelf: Shelf, name: str) -> None:
    shelf.complete(line(name), lambda start: iter([name.encode()[start:]]))
    shelf.kept(line(name))


def rows(folder: Path) -> int:
    with closing(Database(places.notes(folder))) as db:
        return int(db["media"].count)


def test_to_ask_what_has_arrived_writes_nothing(notes: Database, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, notes)
    keep(shelf, "a.png")

    assert shelf.arrived == {line("a.png").sha256: 5}
    assert rows(tmp_path) == 0


def test_what_is_thrown_away_before_it_was_written_down_has_not_arrived(
    notes: Database, tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path, notes)
    keep(shelf, "a.png")

    shelf.throw_away([line("a.png").sha256])
    shelf.write_down()

    assert (shelf.arrived, rows(tmp_path)) == ({}, 0)


def test_media_go_where_what_came_cannot_be_written_down(notes: Database, tmp_path: Path) -> None:
    lines = tuple(sorted(line(f"{number:02}.png") for number in range(2 * TOGETHER - 1)))
    places.releases(tmp_path).mkdir()
    with making(places.release(tmp_path, 1), None) as made:
        made.apply(Change(lines, ()), [])
        made.finish(1, "", hashlib.sha256(catalog.write(lines)).hexdigest())
    shelf, releases = Shelf(tmp_path, notes), Releases(tmp_path, Notes(notes))
    releases.name(1)
    for one in lines[:TOGETHER]:  # which are written down
        keep(shelf, one.id)
    (pages,) = notes.execute("PRAGMA page_count").fetchone()
    notes.execute(f"PRAGMA max_page_count = {pages}").fetchone()  # the disk is full
    for one in lines[TOGETHER:]:
        keep(shelf, one.id)

    Room(tmp_path, shelf, releases, None).having(shelf.write_down)

    assert not shelf.arrived
    assert list(places.objects(tmp_path).glob("*/*")) == []
