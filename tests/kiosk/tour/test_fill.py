"""How full what is seen at once is."""

from pathlib import Path

import font_ruler
import pytest
from visitor import SCREENS, Visitor, screenfuls

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.shapes import Fill, Rect
from kiosk.sheet.content import Band, Content
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.scroll import Scroll
from kiosk.tour.fill import fill
from kiosk.tour.route import states
from kiosk.visit.state import Screen

LEAST = 0.7
ROOM = Rect(0, 100, 400, 1000)
LISTS = (Screen.TOPIC, Screen.NEED, Screen.TOPICS)


def filled(*places: Rect) -> float | None:
    """How full a room is in which boxes stand."""
    drawing = Drawing(Look(800, 1200, 4.0, "light", 1, words(("vi",))), font_ruler.width)
    bands = tuple(Band(one.y, one.bottom, (Fill(one, "#000000"),)) for one in places)
    end = max(band.bottom for band in bands)
    drawing.slide(Scroll(ROOM, Content(bands=bands, end=end), ROOM))
    return fill(drawing.sheet())


def test_what_stands_side_by_side_counts_once_and_what_is_out_of_view_not() -> None:
    assert filled(Rect(0, 0, 100, 500), Rect(200, 0, 100, 500)) == 0.5
    assert filled(Rect(0, 0, 100, 500), Rect(0, 900, 100, 900)) == 0.6


def test_the_space_between_two_lines_is_not_empty_but_a_hole_is() -> None:
    assert filled(Rect(0, 0, 100, 480), Rect(0, 520, 100, 480)) == 1
    assert filled(Rect(0, 0, 100, 300), Rect(0, 700, 100, 300)) == 0.6


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_but_the_end_of_a_sheet_is_emptier_than_three_tenths(
    demo_store: Path, screen: str
) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], "commune")

    for state in states(visitor.session.library, ("vi",), False):
        if state.text == 1 and state.place.screen in (Screen.ITEM, *LISTS):
            *seen, _ = (fill(sheet) for _, sheet in screenfuls(visitor, state))
            assert all(one is None or one >= LEAST for one in seen), (state.place, seen)
