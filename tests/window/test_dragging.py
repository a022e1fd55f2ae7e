"""A sheet under a finger in the real window."""

from dataclasses import replace
from time import monotonic

import pytest
from touchscreen import Touchscreen
from visitor import named

from kiosk.look.shapes import Rect
from kiosk.sheet.scroll import Scroll
from kiosk.touch.drag import RESTED_S
from kiosk.visit.state import Place, Screen, Spot, State

LONG = State(place=Place(Screen.ITEM, topic="support", item="vay-von"))
TREMOR_MM = 5
FRAMES = 600


@pytest.fixture
def reader(screen: Touchscreen) -> Touchscreen:
    screen.stand_at(LONG)
    return screen


def scroll(screen: Touchscreen) -> Scroll:
    """What can be scrolled."""
    assert screen.sheet.scroll
    return screen.sheet.scroll


def press_words(screen: Touchscreen) -> None:
    """Put a finger on the middle of the sheet."""
    room = scroll(screen).room
    screen.press_at(room.x + room.w // 2, room.y + room.h * 2 // 3)


def settle(screen: Touchscreen) -> None:
    """Wait until nothing glides any more."""
    for _ in range(FRAMES):
        screen.frame()
        if screen.app._dragging.offset is None:
            screen.frame()
            return
    raise AssertionError("it glides for ever")


def rest_finger(screen: Touchscreen) -> None:
    """Let the finger lie: it pulls no more."""
    until = monotonic() + 4 * RESTED_S
    while monotonic() < until:
        screen.frame()


def test_a_sheet_follows_the_finger_at_once(reader: Touchscreen) -> None:
    room = scroll(reader).room
    strip = Rect(room.x + 60, room.y + 900, room.w - 200, 120)
    before = reader.picture()

    press_words(reader)
    reader.slide(0, -40)
    reader.slide(0, -300)
    after = reader.part(Rect(strip.x, strip.y - 300, strip.w, strip.h))

    assert after.tobytes() == before.crop((strip.x, strip.y, strip.right, strip.bottom)).tobytes()
    assert scroll(reader).offset == 0  # nothing is drawn anew while the finger moves


def test_where_it_comes_to_rest_the_visit_is(reader: Touchscreen) -> None:
    press_words(reader)
    reader.slide(0, -40)
    reader.slide(0, -400)
    rest_finger(reader)
    reader.lift()
    settle(reader)

    assert reader.state.place.spot != Spot()
    assert 390 <= scroll(reader).offset <= 410
    assert replace(reader.state.place, spot=Spot()) == LONG.place


def test_a_quick_finger_lets_it_glide_on(reader: Touchscreen) -> None:
    press_words(reader)
    for _ in range(6):
        reader.slide(0, -60)
        reader.frame()
    moved = reader.app._dragging.offset
    reader.lift()
    settle(reader)

    assert moved and scroll(reader).offset > moved + 50


def test_a_finger_that_drags_presses_nothing(reader: Touchscreen) -> None:
    listen = named(reader.sheet, "Listen").rect
    assert scroll(reader).room.y < listen.y

    reader.press_at(listen.x + 20, listen.y + 20)
    reader.slide(0, -40)
    reader.slide(0, -10)
    reader.slide(0, 50)
    reader.lift()
    settle(reader)

    assert not reader.state.is_listening


def test_a_trembling_finger_still_presses(reader: Touchscreen) -> None:
    tremor = round(TREMOR_MM * reader.sheet.look.px_per_mm)
    listen = named(reader.sheet, "Listen").rect

    reader.press_at(listen.x + 40, listen.y + 40)
    for dx, dy in ((tremor, 0), (-tremor, tremor), (0, -tremor)):
        reader.slide(dx, dy)
    reader.lift()
    reader.frame()

    assert reader.state.is_listening
    assert reader.state.place == LONG.place


def test_an_end_holds(reader: Touchscreen) -> None:
    press_words(reader)
    reader.slide(0, 40)
    reader.slide(0, 700)
    beyond = reader.app._dragging.offset
    reader.lift()
    settle(reader)

    assert beyond is not None and -scroll(reader).room.h / 8 <= beyond < 0
    assert reader.state.place == LONG.place


def test_a_finger_on_a_gliding_sheet_stops_it_and_opens_nothing(reader: Touchscreen) -> None:
    reader.tap("Look further down")
    press_words(reader)
    for _ in range(4):
        reader.slide(0, -60)
        reader.frame()
    reader.lift()
    reader.frame()

    press_words(reader)
    stopped = reader.app._dragging.offset
    reader.lift()
    settle(reader)

    assert stopped is not None
    assert abs(scroll(reader).offset - stopped) <= 1
    assert reader.state.place.screen is Screen.ITEM


def test_a_sheet_drawn_anew_stays_under_the_finger(reader: Touchscreen) -> None:
    press_words(reader)
    reader.slide(0, -40)
    reader.slide(0, -300)
    before = reader.picture()

    reader.app.show()

    assert reader.picture().tobytes() == before.tobytes()


def test_nothing_scrolls_behind_the_question(reader: Touchscreen) -> None:
    reader.stand_at(replace(LONG, is_warned=True))

    press_words(reader)
    reader.slide(0, -300)
    reader.lift()
    reader.frame()

    assert reader.state == LONG


def test_a_visit_that_ends_under_a_finger_leaves_the_next_one_at_the_start(
    reader: Touchscreen,
) -> None:
    press_words(reader)
    reader.slide(0, -40)
    reader.slide(0, -300)

    reader.app.session.end_visit()
    reader.frame()
    reader.stand_at(LONG)
    reader.lift()
    reader.frame()

    assert reader.state == LONG
    assert reader.app._dragging.offset is None
