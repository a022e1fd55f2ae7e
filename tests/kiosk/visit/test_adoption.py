"""Which release a session shows, and when it takes another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from shelf import article, shelve
from visitor import Visitor

from content_sync.site.library import places
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Wake

UNAVAILABLE = State(place=Place(Screen.UNAVAILABLE))


@pytest.fixture
def own_store(tmp_path: Path) -> Path:
    shelve(tmp_path, article("vay-von"))
    return tmp_path


def test_a_new_release_waits_until_the_visit_ends(own_store: Path) -> None:
    visitor = Visitor(own_store)
    visitor.session.do(Wake())
    library = visitor.session.library

    shelve(own_store, article("vay-von"), number=2)
    visitor.wait(29)
    during = visitor.session.library
    visitor.session.end_visit()

    assert during is library
    assert visitor.session.library and visitor.session.library.release == 2


def test_a_new_release_is_adopted_at_rest(own_store: Path) -> None:
    visitor = Visitor(own_store)

    shelve(own_store, article("vay-von"), number=2, issued="2026-11-21")
    visitor.wait(1)

    assert visitor.session.library and visitor.session.library.issued.startswith("2026-11-21")
    assert visitor.state == State()
    assert visitor.changes == 1  # it is drawn, though the state is the same


def test_going_back_to_an_older_release_is_followed_too(own_store: Path) -> None:
    shelve(own_store, article("vay-von"), number=2)
    visitor = Visitor(own_store)

    places.current(own_store).write_text("1\n")
    visitor.wait(1)

    assert visitor.session.library and visitor.session.library.release == 1


def test_a_new_day_takes_away_what_ended_yesterday_but_not_under_a_visitors_finger(
    tmp_path: Path,
) -> None:
    shelve(tmp_path, article("ends-today", valid_to="2026-11-22"), article("stays"))
    visitor = Visitor(tmp_path)
    visitor.session.do(Wake())

    visitor.sleep_until(visitor.tomorrow())
    during = visitor.session.library
    assert during and during.item("ends-today")
    visitor.session.end_visit()

    after = visitor.session.library
    assert after and after.item("ends-today") is None
    assert after.item("stays")


def test_on_one_day_an_unchanged_release_is_opened_once(own_store: Path) -> None:
    visitor = Visitor(own_store)
    library = visitor.session.library

    visitor.wait(60)
    visitor.session.end_visit()

    assert visitor.session.library is library


def overwrite(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)


def vanish(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("damage", [overwrite, vanish])
def test_a_kiosk_that_starts_on_a_damaged_release_says_that_there_is_nothing(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    damage(shelve(tmp_path, article("vay-von")))

    visitor = Visitor(tmp_path)
    visitor.wait(3)

    assert visitor.state == UNAVAILABLE
    assert visitor.session.library is None


@pytest.mark.parametrize("damage", [overwrite, vanish])
def test_a_damaged_new_release_leaves_the_old_one_on_the_screen(
    own_store: Path, damage: Callable[[Path], None]
) -> None:
    visitor = Visitor(own_store)

    damage(shelve(own_store, article("vay-von"), number=2))
    visitor.wait(3)

    assert visitor.state == State()
    assert visitor.session.library and visitor.session.library.item("vay-von")


def test_a_release_that_could_not_be_opened_on_a_new_day_is_tried_again(own_store: Path) -> None:
    visitor = Visitor(own_store)
    release = own_store / "releases/1.db"
    held = own_store / "held"

    release.rename(held)
    visitor.sleep_until(visitor.tomorrow())
    held.rename(release)
    before = visitor.session.library
    visitor.wait(60)

    assert visitor.session.library is not before


def test_an_empty_store_shows_its_first_release_as_soon_as_it_is_there(tmp_path: Path) -> None:
    visitor = Visitor(tmp_path)
    visitor.session.do(Wake())
    before = visitor.state

    shelve(tmp_path, article("vay-von"))
    visitor.wait(1)

    assert before == UNAVAILABLE
    assert visitor.state == State()
