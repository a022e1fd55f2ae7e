"""Fingers on the screen: which of them presses, swipes or draws a picture along."""

from dataclasses import replace

import pytest

from content_sync.words import words
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Passage, Sheet
from kiosk.sheet.time_line import TimeLine
from kiosk.touch.meaning import Heard, Shown
from kiosk.touch.touches import Touches
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import GoTo
from kiosk.visit.wishes import Home, LookAt, OpenAsk, ScrollTo, Stay, Wake, Wish

LENS = Lens((1000, 1000), Rect(0, 400, 500, 500))
LARGE = LENS.at_zoom(2.25)
LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))
HOME = State(place=Place(Screen.HOME))


def control(label: str, x: int, wish: Wish | None) -> Control:
    said = Spoken(label, "en")
    return Control(Rect(x, 0, 100, 100), said, said, wish, "#000000", "#ffffff")


ASK, HOMEWARD, INACTIVE = (
    control("a", 0, OpenAsk()),
    control("b", 200, Home()),
    control("c", 400, None),
)
WORDS = Passage(Rect(0, 1000, 500, 100), Spoken("words", "vi"))
SHEET = Sheet(LOOK, controls=(ASK, HOMEWARD), passages=(WORDS,))
PICTURE = replace(SHEET, lens=LENS)
PAGED = replace(SHEET, onward=ScrollTo("s2"), back=ScrollTo("s0"))
NEAR, FAR, BESIDE = (50.0, 50.0), (250.0, 50.0), (700.0, 700.0)


@pytest.fixture
def touches() -> Touches:
    return Touches()


def lift(touches: Touches, touch: int, at: tuple[float, float], sheet: Sheet = SHEET) -> object:
    """What lifting a finger means during a visit."""
    return touches.up(Shown(sheet, HOME), touch, at)


# --- pressing ---


def test_of_two_fingers_on_one_control_the_first_presses_it(touches: Touches) -> None:
    held = [touches.down(SHEET, finger, NEAR) for finger in (1, 2)]

    assert held == [ASK, None]
    assert [lift(touches, finger, NEAR) for finger in (2, 1)] == [None, OpenAsk()]


def test_a_control_drawn_anew_under_a_finger_acts_as_it_is_now(touches: Touches) -> None:
    touches.down(SHEET, 1, NEAR)

    anew = replace(SHEET, controls=(control("a", 0, ScrollTo("s3")),))

    assert lift(touches, 1, NEAR, anew) == ScrollTo("s3")


def test_a_control_that_became_inactive_under_a_finger_does_nothing(touches: Touches) -> None:
    touches.down(SHEET, 1, NEAR)

    assert lift(touches, 1, NEAR, replace(SHEET, controls=(control("a", 0, None),))) is None


def test_a_finger_that_slid_off_presses_nothing_even_when_it_comes_back(touches: Touches) -> None:
    touches.down(SHEET, 1, NEAR)

    touches.moved(SHEET, 1, BESIDE)
    assert touches.held == ()
    touches.moved(SHEET, 1, NEAR)

    assert lift(touches, 1, NEAR) is None


def test_a_control_let_go_can_be_pressed_again(touches: Touches) -> None:
    touches.down(SHEET, 1, NEAR)
    touches.moved(SHEET, 1, BESIDE)
    lift(touches, 1, BESIDE)

    assert touches.down(SHEET, 2, NEAR) == ASK
    assert lift(touches, 2, NEAR) == OpenAsk()


def test_the_control_drawn_last_is_the_one_that_is_pressed(touches: Touches) -> None:
    above = replace(SHEET, controls=(ASK, control("on top", 0, ScrollTo("s7"))))
    touches.down(above, 1, NEAR)

    assert lift(touches, 1, NEAR, above) == ScrollTo("s7")


def test_an_inactive_control_is_not_held_and_hides_what_lies_below(touches: Touches) -> None:
    covered = replace(SHEET, controls=(ASK, control("cover", 0, None)))

    assert touches.down(covered, 1, NEAR) is None
    assert lift(touches, 1, NEAR, covered) is None


# --- rest, the question, a listener ---


@pytest.mark.parametrize("at", [NEAR, BESIDE])
@pytest.mark.parametrize("is_resting", [True, False])
def test_a_touch_beside_everything_wakes_or_stays(
    touches: Touches, at: tuple[float, float], is_resting: bool
) -> None:
    bare = replace(SHEET, controls=())
    touches.down(bare, 1, at)

    meant = touches.up(Shown(bare, replace(HOME, is_warned=not is_resting), is_resting), 1, at)

    assert meant == (Wake() if is_resting else Stay())


def test_a_finger_that_was_forgotten_still_wakes(touches: Touches) -> None:
    assert touches.up(Shown(SHEET, State(), is_resting=True), 1, NEAR) == Wake()


def test_words_are_read_to_a_listener_alone(touches: Touches) -> None:
    at = (10.0, 1010.0)

    assert touches.up(Shown(SHEET, HOME), 1, at) is None
    assert touches.up(Shown(SHEET, replace(HOME, is_listening=True)), 1, at) == Heard(WORDS)


# --- swipes ---


@pytest.mark.parametrize(
    ("dx", "turn"), [(-300, ScrollTo("s2")), (300, ScrollTo("s0")), (-60, None)]
)
def test_a_finger_alone_turns_the_page(touches: Touches, dx: int, turn: Wish | None) -> None:
    touches.down(PAGED, 1, BESIDE)

    assert lift(touches, 1, (BESIDE[0] + dx, BESIDE[1]), PAGED) == turn


def test_a_finger_that_was_not_alone_at_any_time_turns_no_page(touches: Touches) -> None:
    touches.down(PAGED, 1, BESIDE)
    touches.down(PAGED, 2, BESIDE)
    away = (BESIDE[0] - 300, BESIDE[1])

    assert lift(touches, 1, away, PAGED) is None
    assert lift(touches, 2, away, PAGED) is None

    touches.down(PAGED, 3, BESIDE)
    assert lift(touches, 3, away, PAGED) == ScrollTo("s2")


def test_a_swipe_answers_the_question_and_turns_nothing(touches: Touches) -> None:
    touches.down(PAGED, 1, BESIDE)

    asked = Shown(PAGED, replace(HOME, is_warned=True))

    assert touches.up(asked, 1, (BESIDE[0] - 300, BESIDE[1])) == Stay()


# --- pictures ---


def test_two_fingers_that_part_make_the_picture_larger(touches: Touches) -> None:
    touches.down(PICTURE, 1, (200, 600))
    touches.down(PICTURE, 2, (300, 600))

    seen = touches.moved(PICTURE, 2, (400, 600))

    assert isinstance(seen, LookAt) and seen.zoom == 2.0


def test_one_finger_draws_the_picture_along_and_turns_no_page(touches: Touches) -> None:
    sheet = replace(PAGED, lens=LARGE)
    touches.down(sheet, 1, (450, 650))

    seen = touches.moved(sheet, 1, (100, 650))

    assert isinstance(seen, LookAt) and seen.zoom == LARGE.zoom
    assert seen.centre[0] > LARGE.centre[0]
    assert lift(touches, 1, (100, 650), sheet) is None


def test_a_finger_that_is_lifted_leaves_the_other_one_drawing(touches: Touches) -> None:
    sheet = replace(SHEET, lens=LARGE)
    touches.down(sheet, 1, (200, 600))
    touches.down(sheet, 2, (300, 600))

    lift(touches, 2, (300, 600), sheet)
    seen = touches.moved(sheet, 1, (150, 600))

    assert isinstance(seen, LookAt) and seen.zoom == LARGE.zoom
    assert seen.centre[0] > LARGE.centre[0]


def test_a_finger_beside_the_picture_or_on_the_next_screen_moves_nothing(touches: Touches) -> None:
    touches.down(PICTURE, 1, BESIDE)
    assert touches.moved(PICTURE, 1, (100, 650)) is None

    touches.down(PICTURE, 2, (200, 600))
    assert touches.moved(SHEET, 2, (100, 650)) is None


@pytest.mark.parametrize(("late_s", "is_void"), [(0.0, False), (1.5, True), (20.0, False)])
def test_a_second_tap_that_waited_for_a_slow_machine_does_nothing(
    late_s: float, is_void: bool
) -> None:
    """It came 0.2 s after the first, and is looked at only when what that did has been drawn."""
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(SHEET, 1, NEAR)
    assert lift(touches, 1, NEAR) == ASK.wish

    now[0] += late_s
    touches.drawn()
    now[0] += 0.2 if late_s == 1.5 else 0.6

    assert (touches.down(SHEET, 2, NEAR) is None) is is_void


@pytest.mark.parametrize(("dy", "does"), [(60, True), (260, False), (-260, False)])
def test_a_long_slide_up_or_down_on_something_large_does_not_press_it(
    touches: Touches, dy: int, does: bool
) -> None:
    film = control("film", 0, OpenAsk())
    film = replace(film, rect=Rect(0, 0, 600, 600))
    sheet = replace(SHEET, controls=(film,))

    touches.down(sheet, 1, (300, 300))

    assert (lift(touches, 1, (300, 300 + dy), sheet) == OpenAsk()) is does


# --- along the time of a recording ---


TIME = replace(PAGED, time_line=TimeLine(Rect(0, 300, 1000, 60), 100_000, is_playing=True))


def test_a_finger_drawn_along_the_time_goes_there_and_turns_nothing() -> None:
    seconds = 0.0
    touches = Touches(lambda: seconds)
    touches.down(TIME, 1, (100.0, 330.0))
    went = []
    for at in range(100, 600, 10):  # one way of half a second
        went.append(touches.moved(TIME, 1, (float(at), 330.0)))
        seconds += 0.01

    seen = [one for one in went if one]
    assert seen == [GoTo(13_000), GoTo(33_000), GoTo(53_000)]
    assert lift(touches, 1, (600.0, 500.0), TIME) == GoTo(60_000)


def test_a_tap_on_the_time_is_a_tap_and_what_waits_goes_on_waiting() -> None:
    waits = replace(TIME, time_line=TimeLine(Rect(0, 0, 1000, 60), 100_000, is_playing=False))
    touches = Touches()
    touches.down(waits, 1, NEAR)
    assert touches.moved(waits, 1, (60.0, 50.0)) is None
    assert lift(touches, 1, (60.0, 50.0), waits) == OpenAsk()

    slid = Touches()
    slid.down(waits, 1, FAR)
    assert slid.moved(waits, 1, (900.0, 50.0)) == GoTo(90_000, is_playing=False)
