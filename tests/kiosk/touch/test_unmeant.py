"""A hand that trembles, leans or lies on the glass: what of it acts, and what is void."""

from dataclasses import replace

import pytest

from content_sync.words import words
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.touch.meaning import Heard, Meaning, Point, Shown
from kiosk.touch.touches import Touches
from kiosk.touch.unmeant import is_another_screen, is_palm
from kiosk.visit.state import Film, Keys, Place, Reading, Screen, Spot, State
from kiosk.visit.steering import ChooseVolume
from kiosk.visit.wishes import Erase, Home, LookAt, OpenAsk, PutWord, ScrollTo, Type, Wake, Wish

LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))
HOME = State(place=Place(Screen.HOME))
SEARCH = State(place=Place(Screen.SEARCH))


def control(label: str, x: int, wish: Wish | None, manner: Manner = Manner.HEARD_FIRST) -> Control:
    said = Spoken(label, "en")
    return Control(Rect(x, 0, 100, 100), said, said, wish, "#000", "#fff", manner=manner)


ASK, HOMEWARD = control("ask", 0, OpenAsk()), control("home", 200, Home())
A, B, WORD = (
    control("a", 500, Type("a"), Manner.KEY),
    control("b", 600, Type("b"), Manner.KEY),
    control("word", 800, PutWord("扶"), Manner.KEY),
)
VOLUME = control("volume", 900, ChooseVolume(3), Manner.STEERS)
WORDS = Passage(Rect(0, 1000, 500, 100), Spoken("words", "vi"))
SHEET = Sheet(LOOK, (), (ASK, HOMEWARD, A, B, WORD, VOLUME), (WORDS,), back=ScrollTo())
BESIDE = (700.0, 700.0)


class Hand:
    """Fingers on one sheet, and the clock they are judged by."""

    def __init__(self, sheet: Sheet = SHEET, state: State = HOME) -> None:
        self.ms = 0
        self.touches = Touches(lambda: self.ms / 1000)
        self.shown = Shown(sheet, state)

    def down(self, at: Control | Point, finger: int = 1) -> Meaning:
        """Lay a finger down; what it means that it came."""
        point = _middle(at)
        meant = self.touches.typed_on(self.shown, point)
        self.touches.down(self.shown.sheet, finger, point)
        return meant

    def lift(self, at: Control | Point, finger: int = 1) -> Meaning:
        return self.touches.up(self.shown, finger, _middle(at))

    def tap(self, at: Control | Point, finger: int = 1) -> Meaning:
        """Down and up, which takes as long as a tap does."""
        self.down(at, finger)
        self.ms += 40
        return self.lift(at, finger)

    def wait(self, ms: int) -> None:
        self.ms += ms


def _middle(at: Control | Point) -> Point:
    return at if isinstance(at, tuple) else (at.rect.x + 50.0, at.rect.y + 50.0)


@pytest.fixture
def hand() -> Hand:
    return Hand()


# --- after an act ---


@pytest.mark.parametrize("control", [ASK, VOLUME, WORD])
@pytest.mark.parametrize(("ms", "acts"), [(0, False), (120, False), (499, False), (500, True)])
def test_what_acted_does_not_act_again_for_half_a_second(
    hand: Hand, control: Control, ms: int, acts: bool
) -> None:
    assert hand.tap(control) == control.wish

    hand.wait(ms)

    assert hand.tap(control) == (control.wish if acts else None)


def test_another_control_acts_at_once_if_the_screen_stands(hand: Hand) -> None:
    hand.tap(VOLUME)

    assert hand.tap(ASK) == OpenAsk()


def test_what_acted_rests_although_others_acted_since(hand: Hand) -> None:
    hand.tap(VOLUME)
    hand.wait(100)
    hand.tap(ASK)
    hand.wait(100)

    assert hand.tap(VOLUME) is None


def test_what_is_drawn_where_something_acted_rests_as_well(hand: Hand) -> None:
    hand.tap(VOLUME)
    anew = replace(VOLUME, label=Spoken("louder", "en"))

    hand.shown = replace(hand.shown, sheet=replace(SHEET, controls=(anew,)))

    assert hand.tap(anew) is None


@pytest.mark.parametrize(("ms", "letter"), [(59, None), (60, Type("a"))])
def test_a_key_of_the_keyboard_writes_again_after_a_moment(
    hand: Hand, ms: int, letter: Wish | None
) -> None:
    assert hand.tap(A) == Type("a")

    hand.wait(ms)

    assert hand.tap(A) == letter


@pytest.mark.parametrize(("ms", "wish"), [(399, None), (400, OpenAsk())])
def test_after_the_screen_changed_nothing_is_touched_for_a_moment(
    hand: Hand, ms: int, wish: Wish | None
) -> None:
    hand.touches.changed_screen()

    hand.wait(ms)

    assert hand.tap(ASK) == wish


@pytest.mark.parametrize("rests", ["control", "screen"])
def test_a_finger_that_came_too_soon_never_acts_and_never_looks_pressed(
    hand: Hand, rests: str
) -> None:
    hand.tap(ASK)
    if rests == "screen":
        hand.touches.changed_screen()
    hand.wait(300)

    hand.down(ASK)

    assert hand.touches.held == ()
    hand.wait(900)
    assert hand.lift(ASK) is None
    assert hand.tap(ASK) == OpenAsk()


def test_a_finger_that_came_too_soon_turns_no_page(hand: Hand) -> None:
    hand.touches.changed_screen()
    hand.down(BESIDE)
    hand.wait(500)

    assert hand.lift((BESIDE[0] + 300, BESIDE[1])) is None


def test_a_listener_who_trembles_hears_and_does_not_act_yet() -> None:
    hand = Hand(state=replace(HOME, is_listening=True))
    assert hand.tap(ASK) == Heard(ASK)

    hand.shown = replace(hand.shown, marked=ASK)
    hand.wait(120)
    assert hand.tap(ASK) is None

    hand.wait(400)
    assert hand.tap(ASK) == OpenAsk()


def test_words_are_not_begun_twice_by_a_hand_that_trembles() -> None:
    hand, at = Hand(state=replace(HOME, is_listening=True)), (10.0, 1010.0)

    assert hand.tap(at) == Heard(WORDS)
    hand.wait(120)

    assert hand.tap(at) is None


def test_the_touch_that_wakes_is_an_act_and_the_end_of_a_visit_as_well(hand: Hand) -> None:
    resting = replace(hand.shown, state=State(), is_resting=True)
    hand.shown = resting
    assert hand.tap(BESIDE) == Wake()

    hand.wait(300)
    hand.shown = Shown(SHEET, HOME)
    assert hand.tap(ASK) is None

    hand.down(BESIDE, finger=2)
    hand.touches.changed_screen()
    hand.touches.forget()
    hand.shown = resting
    hand.wait(300)
    assert hand.lift(BESIDE, finger=2) is None
    assert hand.tap(BESIDE) is None


# --- one finger counts ---


def test_a_second_finger_is_void_until_all_are_up(hand: Hand) -> None:
    hand.down(BESIDE, finger=1)
    hand.wait(200)
    hand.down(ASK, finger=2)
    assert hand.lift(ASK, finger=2) is None

    assert hand.lift(BESIDE, finger=1) is None
    assert hand.tap(ASK, finger=3) == OpenAsk()


def test_the_first_finger_acts_and_the_second_stays_void_after_it(hand: Hand) -> None:
    hand.down(ASK, finger=1)
    hand.down(HOMEWARD, finger=2)

    assert hand.lift(ASK, finger=1) == OpenAsk()
    hand.wait(700)
    assert hand.tap(ASK, finger=3) is None
    assert hand.lift(HOMEWARD, finger=2) is None


def test_what_lies_there_for_good_locks_nobody_out(hand: Hand) -> None:
    hand.down(BESIDE, finger=1)
    hand.wait(10_000)

    assert hand.tap(ASK, finger=2) == OpenAsk()


def test_two_fingers_still_make_a_picture_larger_and_a_button_beside_it_acts() -> None:
    hand = Hand(replace(SHEET, lens=Lens((1000, 1000), Rect(0, 400, 500, 500))))
    hand.down((200.0, 600.0), finger=1)
    hand.down((300.0, 600.0), finger=2)

    seen = hand.touches.moved(hand.shown.sheet, 2, (400.0, 600.0))

    assert isinstance(seen, LookAt) and seen.zoom == 2.0
    assert hand.tap(ASK, finger=3) == OpenAsk()


# --- two thumbs ---


def test_a_key_acts_when_the_other_thumb_comes_down_and_not_again_when_lifted(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(70)

    assert hand.down(B, finger=2) == Type("a")
    assert hand.touches.held == (B,)
    assert hand.lift(A, finger=1) is None
    assert hand.lift(B, finger=2) == Type("b")


def test_no_letter_is_lost_and_none_is_doubled_by_thumbs_that_overlap(hand: Hand) -> None:
    written: list[Meaning] = []
    for at, key in enumerate("abababab"):
        written.append(hand.down(A if key == "a" else B, finger=at))
        hand.wait(30)
        if at:
            written.append(hand.lift(B if key == "a" else A, finger=at - 1))
        hand.wait(60)
    written.append(hand.lift(B, finger=7))

    assert [one.key for one in written if isinstance(one, Type)] == list("abababab")
    assert sum(one is not None for one in written) == 8


def test_two_thumbs_that_come_as_one_write_two_letters(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(20)
    assert hand.down(B, finger=2) is None

    assert [hand.lift(A, finger=1), hand.lift(B, finger=2)] == [Type("a"), Type("b")]


def test_a_finger_beside_the_keys_is_void_while_one_types(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(70)

    assert hand.down(ASK, finger=2) is None
    assert hand.lift(ASK, finger=2) is None
    assert hand.lift(A, finger=1) == Type("a")


def test_a_key_that_bounces_does_not_stop_the_other_thumb(hand: Hand) -> None:
    hand.tap(A)
    hand.wait(20)
    hand.down(A)
    hand.wait(70)

    assert hand.down(B, finger=2) is None
    assert [hand.lift(A), hand.lift(B, finger=2)] == [None, Type("b")]


def test_a_thumb_that_slid_off_its_key_writes_nothing(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.touches.moved(SHEET, 1, BESIDE)
    hand.wait(70)

    assert hand.down(B, finger=2) is None


# --- what is no finger ---


@pytest.mark.parametrize(("ms", "wish"), [(1999, OpenAsk()), (2000, None)])
def test_a_contact_that_leans_does_not_act(hand: Hand, ms: int, wish: Wish | None) -> None:
    hand.down(ASK)

    hand.wait(ms)

    assert hand.touches.held == ((ASK,) if wish else ())
    assert hand.lift(ASK) == wish


@pytest.mark.parametrize("keys", [(ASK, ASK, ASK), (A, B, A, B, A)])
def test_a_palm_acts_on_nothing(hand: Hand, keys: tuple[Control, ...]) -> None:
    meant = [hand.down(one, finger) for finger, one in enumerate(keys)]
    assert hand.touches.held == ()

    meant += [hand.lift(one, finger) for finger, one in enumerate(keys)]

    assert meant == [None] * 2 * len(keys)
    assert hand.tap(ASK) == OpenAsk()


def test_what_comes_while_a_palm_lies_is_void_even_a_key(hand: Hand) -> None:
    for finger in range(3):
        hand.down(A, finger)
    hand.wait(300)

    assert hand.tap(B, finger=3) is None


def test_fingers_far_apart_or_one_after_the_other_are_no_palm() -> None:
    near, far = [((0.0, 0.0), 0.0), ((9.0, 9.0), 0.02), ((20.0, 0.0), 0.05)], (2000.0, 0.0)

    assert is_palm(near, 4.0)
    assert not is_palm(near[:2], 4.0)
    assert not is_palm([*near[:2], (far, 0.05)], 4.0)
    assert not is_palm([*near[:2], (near[2][0], 0.06)], 4.0)


# --- what is another screen ---


def test_a_screen_is_another_where_something_else_lies_under_the_finger() -> None:
    item = State(place=Place(Screen.ITEM, item="vay-von"))
    others = (
        HOME,
        replace(item, place=replace(item.place, spot=Spot("s1"))),
        *(replace(item, text=3), replace(item, language="en"), replace(item, is_warned=True)),
    )

    assert all(is_another_screen(item, other) for other in others)
    assert is_another_screen(SEARCH, replace(SEARCH, keys=Keys.TELEX))


def test_typing_listening_and_looking_closer_leave_the_screen_as_it_was() -> None:
    second = replace(SEARCH, typed="v", place=replace(SEARCH.place, spot=Spot("@a")))
    picture = State(place=Place(Screen.PICTURE))

    assert not is_another_screen(second, replace(SEARCH, typed="va"))
    assert not is_another_screen(HOME, replace(HOME, is_listening=True, reading=Reading(at=2)))
    assert not is_another_screen(HOME, replace(HOME, film=Film(is_playing=True), volume=1))
    closer = replace(picture.place, zoom=2.0, centre=(0.1, 0.1))
    assert not is_another_screen(picture, replace(picture, place=closer))


def test_erasing_is_typing() -> None:
    key = control("erase", 0, Erase(), Manner.KEY)
    hand = Hand(replace(SHEET, controls=(key,)), SEARCH)

    hand.tap(key)
    hand.wait(60)

    assert hand.tap(key) == Erase()
