"""Measures in px: what shrinks with the screen, what does not, and how far."""

from collections.abc import Iterator
from types import ModuleType

import pytest

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.measures import edges, heights, radii, sides, spaces, widths
from kiosk.look.measures.fingers import LEAST_MM, TARGET_MM
from kiosk.look.measures.measure import Edge, Measure
from kiosk.look.sizes import px_per_mm

SCREENS = (
    (1080, 1920, 21.5),
    (1920, 1080, 24),
    (1920, 1080, 32),
    (3840, 2160, 43),
    (1280, 800, 10.1),
)
TOUCHED = (
    heights.LANGUAGES,
    heights.BUTTON,
    heights.ENLARGE,
    heights.RECORDING,
    heights.FIELD,
    heights.KEY,
    *heights.SMALL_TILE,
    *widths.SMALL_TILE,
)
LARGE_TARGETS = (
    heights.DOCK,
    heights.DECK,
    heights.INTERVIEW,
    heights.NOTICE,
    heights.RECORDING_ALONE,
    heights.REST_LANGUAGES,
    heights.DANGER_ROW,
    heights.QUESTION_BUTTONS,
    *heights.CARD,
)
TABLES = (edges, heights, radii, sides, spaces, widths)

screens = pytest.mark.parametrize("screen", SCREENS)


def look(width: int, height: int, diagonal: float) -> Look:
    return Look(width, height, px_per_mm(width, height, diagonal), "light", 1, words(("vi",)))


def measures(table: ModuleType) -> Iterator[tuple[str, Measure]]:
    for name, value in vars(table).items():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Measure):
                yield name, one
        if isinstance(value, Measure):
            yield name, value


@screens
def test_what_is_touched_is_as_large_as_a_finger_needs(screen: tuple[int, int, float]) -> None:
    here = look(*screen)

    assert all(here.px(measure) >= here.mm(LEAST_MM) for measure in TOUCHED)
    assert all(here.px(measure) >= here.mm(TARGET_MM) for measure in LARGE_TARGETS)


@screens
def test_things_to_touch_stand_a_gap_apart(screen: tuple[int, int, float]) -> None:
    here = look(*screen)

    assert here.px(spaces.CELLS) >= here.gap
    assert here.px(spaces.TILES) >= here.gap


@pytest.mark.parametrize("table", TABLES)
def test_every_least_is_reached_on_a_screen_of_ten_inches(table: ModuleType) -> None:
    for name, measure in measures(table):
        idle = measure.least and measure.least < min(measure.mm, measure.lying or measure.mm) * 0.46
        assert not idle, name


def test_a_measure_is_what_the_sketches_say_on_their_screen() -> None:
    here = look(*SCREENS[0])

    assert here.px(Measure(40)) == pytest.approx(40 * here.px_per_mm, abs=0.6)


def test_a_measure_may_be_another_one_on_a_wide_screen() -> None:
    tall, wide = look(1080, 1920, 21.5), look(1920, 1080, 21.5)
    measure = Measure(40, lying=34)

    assert wide.px(measure) == tall.px(Measure(34)) < tall.px(measure)


def test_an_edge_is_seen_on_a_screen_of_few_pixels() -> None:
    assert look(800, 480, 32).edge(Edge(0.5)) == 2
    assert look(800, 480, 32).edge(edges.HAIR) == 1
