"""What sinks under a finger: a control with all that stands on it, on the ground around it."""

from pathlib import Path

from visitor import PORTRAIT, Visitor, named

from kiosk.look.shapes import Fill, Ink
from kiosk.sheet.pressed import Pressed, pressed
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State


def home(demo_store: Path) -> Sheet:
    return Visitor(demo_store, PORTRAIT).comes_to(State(place=Place(Screen.HOME)))


def sunk(sheet: Sheet, label: str) -> Pressed:
    shown = pressed(sheet, named(sheet, label))
    assert shown is not None, label
    return shown


def test_a_tile_sinks_with_its_words_into_the_paper(demo_store: Path) -> None:
    sheet = home(demo_store)

    tile = sunk(sheet, "Người ốm")

    assert tile.ground == sheet.look.colours.paper
    assert "ốm" in "".join(one.text for one in tile.shapes if isinstance(one, Ink))
    assert 0.9 < tile.scale < 1


def test_an_action_sinks_into_the_ground_of_the_actions(demo_store: Path) -> None:
    sheet = home(demo_store)

    assert sunk(sheet, "Search").ground == sheet.look.colours.dock


def test_nothing_of_a_neighbour_sinks_with_it(demo_store: Path) -> None:
    sheet = home(demo_store)
    rect = named(sheet, "Người ốm").rect

    for shape in sunk(sheet, "Người ốm").shapes:
        at = (shape.x, shape.baseline) if isinstance(shape, Ink) else shape.rect[:2]
        assert rect.x <= at[0] < rect.right and rect.y <= at[1] < rect.bottom, shape


def test_a_key_of_the_keyboard_sinks_too(demo_store: Path) -> None:
    sheet = Visitor(demo_store, PORTRAIT).comes_to(State(place=Place(Screen.SEARCH)))

    key = sunk(sheet, "a")

    assert [one.text for one in key.shapes if isinstance(one, Ink)][:1] == ["a"]
    assert any(isinstance(one, Fill) for one in key.shapes)


def test_a_touch_that_may_fall_anywhere_sinks_nothing(demo_store: Path) -> None:
    sheet = Visitor(demo_store, PORTRAIT).comes_to(State())

    assert pressed(sheet, named(sheet, "Touch the screen")) is None
