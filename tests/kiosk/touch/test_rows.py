"""In which order keys come to controls; and every control of every screen is reached by them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some
from visitor import Visitor, screenfuls

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Sheet
from kiosk.touch.keypad import ARROWS, Keypad
from kiosk.touch.meaning import Shown
from kiosk.touch.rows import Step, column, reachable, rows, step
from kiosk.tour.route import states
from kiosk.visit.state import Screen, State
from kiosk.visit.wishes import Home

SCREEN = Rect(0, 0, 900, 900)
SAID = Spoken("", "vi")


def control(x: int, y: int, w: int = 80, h: int = 80, is_active: bool = True) -> Control:
    wish = Home() if is_active else None
    return Control(Rect(x, y, w, h), SAID, SAID, wish, "#000000", "#ffffff")


def go(grid: list[Control], here: Control, towards: Step) -> Control:
    return step(reachable(grid, SCREEN), here, towards, column(here))


def test_an_arrow_goes_to_the_neighbour_in_its_direction() -> None:
    places = ((0, 0), (100, 0), (0, 100), (100, 100))
    a, b, c, d = grid = [control(*place) for place in places]

    assert go(grid, a, Step.RIGHT) is b
    assert go(grid, a, Step.DOWN) is c
    assert go(grid, d, Step.LEFT) is c
    assert go(grid, d, Step.UP) is b
    assert go(grid, b, Step.RIGHT) is c


def test_down_goes_to_what_lies_under_it_however_far_aside_its_middle_is() -> None:
    narrow, wide, below = control(0, 0), control(0, 100, 800), control(0, 200)
    grid = [narrow, wide, below]

    assert go(grid, narrow, Step.DOWN) is wide
    assert go(grid, below, Step.UP) is wide


def test_down_stays_in_its_column_although_something_aside_is_nearer() -> None:
    here, aside, below = control(0, 0), control(300, 90), control(0, 200)

    assert go([here, aside, below], here, Step.DOWN) is below


def test_where_nothing_lies_under_it_down_goes_to_the_next_row() -> None:
    left, right, lower = control(0, 0), control(300, 100), control(500, 200)

    assert go([left, right, lower], left, Step.DOWN) is right
    assert go([left, right, lower], lower, Step.DOWN) is lower


def test_what_stands_beside_each_other_is_a_row_although_a_pixel_is_missing() -> None:
    left, right, below = control(0, 1), control(100, 0), control(0, 60)

    assert rows([left, right, below]) == ((left, right), (below,))


def test_an_arrow_into_nothing_stays() -> None:
    only = control(0, 0)

    assert all(go([only], only, towards) is only for towards in Step)


def test_inactive_controls_and_a_whole_screen_are_passed_over() -> None:
    whole = Control(SCREEN, SAID, SAID, Home(), "#000000", "#ffffff")

    assert reachable([whole, control(0, 0, is_active=False)], SCREEN) == ()


@given(some.lists(some.tuples(some.integers(0, 8), some.integers(0, 8)), min_size=1, unique=True))
def test_every_control_is_reached_by_arrows_from_the_first(cells: list[tuple[int, int]]) -> None:
    controls = reachable([control(x * 100, y * 100) for x, y in cells], SCREEN)

    assert len(presses(controls, controls[0])) == len(controls)


# --- the screens of the tour ---


def presses(controls: tuple[Control, ...], first: Control) -> dict[Control, int]:
    """How many keys bring one to each control; the first one has been pressed."""
    known = {first: 1}
    for here in (fresh := [first]):
        for towards in Step:
            there = step(controls, here, towards, column(here))
            if there not in known:
                known[there] = known[here] + 1
                fresh.append(there)
    return known


def walked(store: Path, is_all: bool) -> Iterator[tuple[State, Sheet]]:
    """The sheets of the tour; without `is_all` the first two of each kind."""
    visitor, known = Visitor(store), dict[object, int]()
    for start in states(visitor.session.library, ("vi",), False):
        if start.place.screen in (Screen.RESTING, Screen.UNAVAILABLE):
            continue
        kind = (start.place.screen, start.text, start.typed, start.is_warned)
        known[kind] = known.get(kind, 0) + 1
        if is_all or known[kind] <= 2:
            for is_low in (False, True):
                yield from screenfuls(visitor, replace(start, is_low=is_low))


def test_every_control_of_the_tour_is_reached_by_as_many_keys_as_it_has_rows_and_columns(
    demo_store: Path, is_all: bool
) -> None:
    seen, far = 0, []
    for state, sheet in walked(demo_store, is_all):
        controls = reachable(sheet.controls, sheet.screen)
        keypad = Keypad()
        keypad.pressed(Shown(sheet, replace(state, is_warned=False)), min(ARROWS))
        assert keypad.focused
        found = presses(controls, keypad.focused)
        layout = rows(controls)
        most = len(layout) + max(len(row) for row in layout)
        lost = [one.label.text for one in controls if found.get(one, most + 1) > most]
        seen += 1
        if lost:
            far.append((state.place, state.text, most, lost))

    assert seen > 30
    assert not far
