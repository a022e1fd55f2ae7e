"""Arrows, enter and back: which control comes next."""

from hypothesis import given
from hypothesis import strategies as some

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control
from kiosk.touch.keypad import Step, reachable, step
from kiosk.visit.wishes import Home

SCREEN = Rect(0, 0, 900, 900)
SAID = Spoken("", "vi")


def control(x: int, y: int, is_active: bool = True) -> Control:
    wish = Home() if is_active else None
    return Control(Rect(x, y, 80, 80), SAID, SAID, wish, "#000000", "#ffffff")


def test_an_arrow_goes_to_the_neighbour_in_its_direction() -> None:
    places = ((0, 0), (100, 0), (0, 100), (100, 100))
    a, b, c, d = grid = [control(*place) for place in places]

    assert step(grid, a, Step.RIGHT) is b
    assert step(grid, a, Step.DOWN) is c
    assert step(grid, d, Step.LEFT) is c
    assert step(grid, d, Step.UP) is b


def test_an_arrow_into_nothing_stays() -> None:
    only = control(0, 0)

    assert step([only], only, Step.UP) is only


def test_the_first_arrow_begins_at_the_top_left() -> None:
    controls = reachable([control(100, 100), control(0, 0)], SCREEN)

    assert step(controls, None, Step.DOWN) is controls[0]
    assert controls[0].rect.x == 0


def test_inactive_controls_and_a_whole_screen_are_passed_over() -> None:
    whole = Control(SCREEN, SAID, SAID, Home(), "#000000", "#ffffff")

    assert reachable([whole, control(0, 0, is_active=False)], SCREEN) == []


@given(some.lists(some.tuples(some.integers(0, 8), some.integers(0, 8)), min_size=1, unique=True))
def test_every_control_is_reached_by_arrows_from_the_first(cells: list[tuple[int, int]]) -> None:
    controls = reachable([control(x * 100, y * 100) for x, y in cells], SCREEN)

    seen, fresh = {id(controls[0])}, [controls[0]]
    while fresh:
        here = fresh.pop()
        for towards in Step:
            there = step(controls, here, towards)
            if there is not None and id(there) not in seen:
                seen.add(id(there))
                fresh.append(there)

    assert len(seen) == len(controls)
