"""/he-thong/: how the desk stands, in five lines."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from publisher import Publisher, item

from content_sync.centre.desk.place import Place
from content_sync.centre.desk.system import state
from content_sync.machine.lock import alone


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path, tmp_path / "content", tmp_path / "feed", tmp_path / "keys")


def test_a_worker_is_there_as_long_as_it_holds_its_lock(place: Place) -> None:
    assert not state.is_worker_there(place)
    with alone(place.work, print):
        (place.work / "job").touch()
        assert state.is_worker_there(place)
    assert not state.is_worker_there(place)


def test_the_release_and_how_long_its_signature_holds(place: Place) -> None:
    publisher = Publisher(place.data)
    assert state.feed_of(place, publisher.now) == state.Feed(0, None)
    publisher.publish({"vay-von": item("vay-von")})
    publisher.publish({"vay-von": item("vay-von", "Khác.")})

    assert state.feed_of(place, publisher.now) == state.Feed(2, 30)
    assert state.feed_of(place, publisher.now + timedelta(days=21)) == state.Feed(2, 9)
    assert state.feed_of(place, publisher.now + timedelta(days=31)) == state.Feed(2, -1)
    (place.feed / "head").write_bytes(b"nonsense")
    assert state.feed_of(place, publisher.now) == state.Feed(0, None)


def test_items_are_folders_with_an_item_in_them(place: Place) -> None:
    assert state.items_in(place) is None
    for name in ("a", "b", ".c.new"):
        (place.content / "items" / name).mkdir(parents=True)
        (place.content / "items" / name / "item.yaml").touch()
    (place.content / "items" / "notes").mkdir()

    assert state.items_in(place) == 2


def test_an_administrator_sees_five_lines(
    officer: Callable[..., Any], signed_in: Callable[..., Any], desk: Path
) -> None:
    client = signed_in(officer("admin", "administrator"))

    with alone(desk / "work", print):
        page = client.get("/he-thong/").content.decode()

    assert page.count('<th scope="row">') == 5
    assert "5 bài" in page
    assert "đang chạy" in page
    assert "không chạy" in client.get("/he-thong/").content.decode()
