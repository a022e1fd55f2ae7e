"""The keyboard: every key where a hand finds it, writing what it shows, named when it is heard."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from visitor import SCREENS, Visitor, labels, named, shapes

from kiosk.look.shapes import Ink
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.visit.state import Keys, Place, Screen, State
from kiosk.visit.typed import keys_of, text
from kiosk.visit.wishes import ChooseLanguage, Type

LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
SEARCH = State(place=Place(Screen.SEARCH), language="vi")


@pytest.fixture(params=SCREENS.values(), ids=list(SCREENS))
def visitor(request: pytest.FixtureRequest, demo_store: Path) -> Visitor:
    """Somebody before an empty field."""
    visitor = Visitor(demo_store, request.param)
    visitor.session.state = SEARCH
    return visitor


@pytest.mark.parametrize("language", ["vi", "tyz", "zh-Hans", "en"])
def test_every_letter_and_digit_has_one_key_that_writes_it(visitor: Visitor, language: str) -> None:
    there = keys(visitor.comes_to(replace(SEARCH, language=language)))

    for character in LETTERS + DIGITS:
        (key,) = (one for one in there if one.label.text == character)
        assert key.wish == Type(character)
    visitor.press(key)
    assert visitor.state.typed == character


def test_a_row_of_keys_reads_as_on_other_keyboards(visitor: Visitor) -> None:
    sheet = visitor.sees()

    for row in ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"):
        rects = [named(sheet, letter).rect for letter in row]
        assert len({rect.y for rect in rects}) == 1
        assert all(one.right < other.x for one, other in pairwise(rects))


def test_keys_are_fifteen_millimetres_and_three_apart(visitor: Visitor) -> None:
    sheet = visitor.sees()

    for key in keys(sheet):
        assert min(key.rect.w, key.rect.h) >= sheet.look.mm(15), key.label
        for other in keys(sheet):
            across = max(key.rect.x - other.rect.right, other.rect.x - key.rect.right)
            down = max(key.rect.y - other.rect.bottom, other.rect.y - key.rect.bottom)
            assert other is key or max(across, down) >= sheet.look.mm(3)


def test_space_and_erase_do_what_they_say(visitor: Visitor) -> None:
    for label in ("h", "o", "Space", "n", "Erase"):
        press(visitor, label)

    assert visitor.state.typed == "ho "


def test_erase_takes_back_a_whole_vietnamese_letter(visitor: Visitor) -> None:
    for letter in ("h", "o", "o", "j", "Erase"):
        press(visitor, letter)

    assert text(visitor.state.typed, Keys.TELEX) == "h"


@pytest.mark.parametrize(
    ("language", "telex", "pinyin"),
    [("vi", True, False), ("tyz", True, False), ("zh-Hans", False, True), ("en", False, False)],
)
def test_the_switches_show_which_keys_a_language_begins_with(
    visitor: Visitor, language: str, telex: bool, pinyin: bool
) -> None:
    sheet = visitor.comes_to(replace(SEARCH, language=language))

    for message, is_on in (("Telex", telex), ("Chinese by pinyin", pinyin)):
        assert named(sheet, f"{message}: on" if is_on else f"{message}: off")
        other = sheet.look.say(f"{message}: off" if is_on else f"{message}: on").text
        assert other not in labels(sheet)


def test_turning_telex_on_keeps_what_stands(visitor: Visitor) -> None:
    visitor.session.state = replace(SEARCH, language="en", typed="visa")

    visitor.tap("Telex: off")

    assert field(visitor) == "visa"


@pytest.mark.parametrize(
    ("language", "typed", "other", "stands"),
    [("vi", "hooj ngheof", "en", "hộ nghèo"), ("en", "visa", "vi", "visa")],
)
def test_another_language_keeps_what_stands(
    visitor: Visitor, language: str, typed: str, other: str, stands: str
) -> None:
    visitor.session.state = replace(SEARCH, language=language, typed=typed)

    visitor.session.do(ChooseLanguage(other))

    assert field(visitor) == stands


def test_turning_telex_off_keeps_what_stands_and_writes_plainly_from_then_on(
    visitor: Visitor,
) -> None:
    for key in "hooj":
        press(visitor, key)

    visitor.tap("Telex: on")
    press(visitor, "s")

    plain = visitor.state
    assert plain.keys is Keys.PLAIN
    assert text(plain.typed, Keys.PLAIN) == "hộs"
    visitor.tap("Telex: off")
    assert visitor.state.keys is Keys.TELEX


def test_switches_are_never_both_on(visitor: Visitor) -> None:
    visitor.tap("Chinese by pinyin: off")

    assert visitor.state.keys is Keys.PINYIN
    assert named(visitor.sees(), "Telex: off")
    visitor.tap("Telex: off")
    assert named(visitor.sees(), "Chinese by pinyin: off")


def test_keys_show_what_telex_makes_of_them_only_while_it_is_on(visitor: Visitor) -> None:
    on, off = visitor.sees(), visitor.comes_to(replace(SEARCH, keys=Keys.PLAIN))

    for letter, made in {"a": "â", "s": "á", "d": "đ", "j": "ạ", "w": "ăơư", "q": ""}.items():
        assert written(on, named(on, letter)) == {letter, made} - {""}
        assert written(off, named(off, letter)) == {letter}


# --- characters ---


def test_characters_are_offered_for_pinyin_and_take_the_place_of_its_letters(
    visitor: Visitor,
) -> None:
    visitor.session.state = replace(SEARCH, language="zh-Hans")
    for letter in "haiguan":
        press(visitor, letter)

    press(visitor, "海关")

    assert visitor.state.typed == "海关"


def test_characters_are_offered_only_for_letters_and_only_by_the_keys_of_pinyin(
    visitor: Visitor,
) -> None:
    chinese = replace(SEARCH, language="zh-Hans", typed="haiguan")

    for state in (
        replace(chinese, typed=""),
        replace(chinese, typed="海关"),
        replace(chinese, keys=Keys.PLAIN),
    ):
        assert "海关" not in labels(visitor.comes_to(state))
    assert "海关" in labels(visitor.comes_to(chinese))


def test_on_a_compact_screen_the_digits_make_room_for_characters_and_come_back(
    demo_store: Path,
) -> None:
    visitor = Visitor(demo_store, SCREENS["compact"])
    typing = replace(SEARCH, language="zh-Hans", typed="haiguan")

    assert "7" not in labels(visitor.comes_to(typing))
    assert "7" in labels(visitor.comes_to(replace(typing, typed="海关")))


# --- heard ---


def test_a_key_is_named_by_its_letter_in_a_voice_there_is(visitor: Visitor) -> None:
    for language, voice in (("vi", "vi"), ("tyz", "vi"), ("nut", "vi"), ("en", "en")):
        sheet = visitor.comes_to(replace(SEARCH, language=language))
        assert all(named(sheet, letter).says.language == voice for letter in LETTERS)
    assert named(visitor.comes_to(SEARCH), "b").says.text == "bê"


def test_keys_act_at_once_while_the_screen_is_read(visitor: Visitor) -> None:
    sheet = visitor.comes_to(replace(SEARCH, is_listening=True))

    names = {*LETTERS, sheet.look.say("Erase", "key").text, sheet.look.say("Telex: on").text}
    assert names <= {key.label.text for key in keys(sheet)}


def press(visitor: Visitor, label: str) -> None:
    """Touch the key that shows `label` or says this message."""
    sheet = visitor.sees()
    said = (label, sheet.look.say(label, "key").text)
    key = next(one for one in keys(sheet) if one.label.text in said)
    visitor.press(key)


def field(visitor: Visitor) -> str:
    """What stands in the field."""
    now = visitor.state
    return text(now.typed, keys_of(now.keys, now.language))


def keys(sheet: Sheet) -> list[Control]:
    return [one for one in sheet.controls if one.manner is Manner.KEY]


def written(sheet: Sheet, key: Control) -> set[str]:
    """What stands on a key."""
    rect = key.rect
    return {
        ink.text
        for ink in shapes(sheet)
        if isinstance(ink, Ink)
        and rect.x <= ink.x < rect.right
        and rect.y < ink.baseline <= rect.bottom
    }
