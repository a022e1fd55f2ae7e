"""Low reach: all that is live lies in the lower part of a screen that stands upright."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from every_screen import Drawn, first_of_each, keep, states
from shelf import article, shelve
from visitor import COMPACT, LANDSCAPE, PORTRAIT, Visitor, labels, named

from content_sync.errors import UseError
from kiosk.look.measures.fingers import GAP_MM
from kiosk.look.reach import LOW_MM, REACH_MM
from kiosk.look.shapes import Photo
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.tour import reach
from kiosk.visit.state import Place, Screen, State

HOME, COMFORT = State(place=Place(Screen.HOME)), State(place=Place(Screen.COMFORT))
LOW_HOME = replace(HOME, is_low=True)
UPRIGHT = {
    "21.5": PORTRAIT,
    "24": (1080, 1920, 24.0),
    "32": (1080, 1920, 32.0),
    "43": (1080, 1920, 43.0),
}


@pytest.fixture(scope="module", params=list(UPRIGHT))
def low(request: pytest.FixtureRequest, demo_store: Path, is_all: bool) -> tuple[Drawn, ...]:
    """The screens of one kiosk at low reach."""
    return tuple(drawn(Visitor(demo_store, UPRIGHT[request.param]), is_all))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    shelve(tmp_path / "store", article("vay-von"))
    return tmp_path / "store"


def drawn(visitor: Visitor, is_all: bool) -> Iterator[Drawn]:
    """Every screen with all its pages; without `is_all` the first two of one of each kind."""
    shelf = visitor.session.library
    assert shelf
    starts = (
        replace(start, is_low=True)
        for text in (DEFAULT_TEXT, LARGEST_TEXT)
        for start in states(shelf, "vi", text, every=is_all)
    )
    for state, sheet in first_of_each(visitor, starts, is_all):
        yield keep("commune", state, sheet)


def test_everything_that_can_be_touched_is_low(low: tuple[Drawn, ...]) -> None:
    for sheet in low:
        highest = sheet.look.height - sheet.look.mm(LOW_MM)
        assert all(one.rect.y >= highest for one in sheet.parts if one.wish), sheet


def test_what_is_low_is_still_large_and_apart_and_whole(low: tuple[Drawn, ...]) -> None:
    for sheet in low:
        look = sheet.look
        assert not sheet.cut and not sheet.strays, (sheet, sheet.cut, sheet.strays)
        for one in sheet.parts:
            assert min(one.rect.w, one.rect.h) >= look.mm(15), (sheet, one.label)
        for one, other in combinations(sheet.parts, 2):
            across = max(one.rect.x - other.rect.right, other.rect.x - one.rect.right)
            down = max(one.rect.y - other.rect.bottom, other.rect.y - one.rect.bottom)
            assert max(across, down) >= look.mm(GAP_MM) - 1, (sheet, one.label, other.label)


def test_the_rest_of_the_screen_shows_something(demo_store: Path) -> None:
    sheet = Visitor(demo_store).comes_to(LOW_HOME)

    above = [one.rect for one in sheet.shapes if isinstance(one, Photo) and one.rect.y < 200]
    assert any(rect.h > sheet.look.above / 2 for rect in above)


@pytest.mark.parametrize("screen", [LANDSCAPE, (1920, 1080, 43.0), COMPACT, (800, 1280, 10.1)])
def test_a_screen_that_lies_or_is_small_is_as_it_was(
    store: Path, screen: tuple[int, int, float]
) -> None:
    visitor = Visitor(store, screen, bottom_edge_mm=1000)

    assert visitor.comes_to(LOW_HOME) == visitor.comes_to(replace(HOME, is_low=False))
    assert visitor.comes_to(HOME) == visitor.comes_to(LOW_HOME)
    assert visitor.sees().look.say("Low buttons: off").text not in labels(visitor.comes_to(COMFORT))


def test_who_asks_for_it_has_it_until_the_visit_ends(store: Path) -> None:
    visitor = Visitor(store)
    visitor.comes_to(COMFORT)

    visitor.tap("Low buttons: off")
    assert visitor.state.is_low and visitor.sees().look.above > 0
    visitor.tap("Low buttons: on")
    assert visitor.sees().look.above == 0
    visitor.tap("Low buttons: off")
    visitor.session.end_visit()

    assert visitor.comes_to(HOME).look.above == 0


@pytest.mark.parametrize(("bottom_edge_mm", "is_low"), [(None, False), (743, False), (746, True)])
def test_a_screen_that_hangs_high_is_low_for_everybody_who_does_not_ask_for_all_of_it(
    store: Path, bottom_edge_mm: float | None, is_low: bool
) -> None:
    visitor = Visitor(store, bottom_edge_mm=bottom_edge_mm)

    assert (visitor.comes_to(HOME).look.above > 0) is is_low
    assert visitor.comes_to(replace(HOME, is_low=False)).look.above == 0


def test_the_tour_names_what_hangs_too_high_and_how_high_that_is(store: Path) -> None:
    visitor = Visitor(store)
    high, low = visitor.comes_to(HOME), visitor.comes_to(LOW_HOME)

    assert "Tiếng Việt" in reach.too_high(high, 850)
    assert named(high, "Home").label.text not in reach.too_high(high, 850)
    assert reach.too_high(high, None) == reach.too_high(low, REACH_MM - LOW_MM) == ()
    with pytest.raises(UseError, match=r"bottom_edge_mm = 1000: .*1220 mm.*: Tày; hang"):
        reach.check(["Tày"], 1000)
    reach.check([], 1000)


def test_what_covers_a_screen_at_rest_is_never_too_high(store: Path) -> None:
    rest = Visitor(store).comes_to(State())

    assert reach.too_high(rest, 900) == ()
