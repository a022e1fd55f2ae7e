"""What keys write: Telex as one types it, a letter taken back, characters chosen for pinyin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import typed
from kiosk.visit.state import Keys, Place, Screen, State
from kiosk.visit.wishes import Erase, Type

SEARCHING = State(place=Place(Screen.SEARCH), language="vi")


@pytest.mark.parametrize(
    ("pressed", "stands"),
    [
        ("hooj ngheof", "hộ nghèo"),
        ("hoox trowj nhaf owr", "hỗ trợ nhà ở"),
        ("DDoongf DDawng", "Đồng Đăng"),
        ("ho tro nha o", "ho tro nha o"),
        ("nghi dinh 188/2025", "nghi dinh 188/2025"),
        ("hass", "has"),
        ("", ""),
    ],
)
def test_telex_makes_each_word_by_itself(pressed: str, stands: str) -> None:
    assert typed.text(pressed, Keys.TELEX) == stands


@pytest.mark.parametrize("keys", [Keys.PLAIN, Keys.PINYIN])
def test_other_keys_write_what_stands_on_them(keys: Keys) -> None:
    assert typed.text("hooj ngheof", keys) == "hooj ngheof"


def test_characters_that_were_chosen_stay_whatever_is_typed_after_them() -> None:
    assert typed.text("海关huwux nghij", Keys.TELEX) == "海关hữu nghị"


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("vi", Keys.TELEX),
        ("tyz", Keys.TELEX),
        ("nut", Keys.TELEX),
        ("zh-Hans", Keys.PINYIN),
        ("en", Keys.PLAIN),
        ("", Keys.TELEX),
    ],
)
def test_a_language_has_its_own_keys_until_others_are_chosen(language: str, keys: Keys) -> None:
    assert typed.keys_of(None, language) is keys
    assert all(typed.keys_of(chosen, language) is chosen for chosen in Keys)


@given(
    st.text("adeosfrxjwzvitnghu 1/海关ệớđ", max_size=20),
    st.sampled_from(list(Keys)),
    st.sampled_from(list(Keys)),
)
def test_other_keys_leave_what_stands_in_the_field(pressed: str, keys: Keys, others: Keys) -> None:
    kept = typed.rewritten(pressed, keys, others)

    assert typed.text(kept, others) == typed.text(pressed, keys)


def test_spaces_do_not_pile_up_and_a_query_does_not_begin_with_one() -> None:
    assert typed.press("", " ") == ""
    assert typed.press("ho ", " ") == "ho "
    assert typed.press("ho", " ") == "ho "


def test_a_query_has_an_end() -> None:
    full = "a" * typed.MAX_LETTERS

    assert typed.press(full, "b") == full
    assert len(typed.put_word(full[:-1] + " ", "扶贫帮扶")) == typed.MAX_LETTERS


@pytest.mark.parametrize(
    ("pressed", "left"),
    [
        ("hooj", "h"),
        ("tieengs", "tiến"),
        ("nghieepj", "nghiệ"),
        ("dduwowngf", "đườn"),
        ("dd", ""),
        ("hass", "ha"),
        ("hassan", "hasa"),
        ("ho ", "ho"),
        ("quaf1", "quà"),
        ("", ""),
    ],
)
def test_erasing_takes_back_one_letter_that_is_seen(pressed: str, left: str) -> None:
    assert typed.text(typed.erase(pressed, Keys.TELEX), Keys.TELEX) == left


def test_a_word_that_lost_a_letter_can_still_be_given_another_tone() -> None:
    left = typed.erase("tieengs", Keys.TELEX)

    assert typed.text(left + "f", Keys.TELEX) == "tiền"


@given(st.text("abcdeghiklmnopqrstuvxywfj 1/海关ệớđ", max_size=20), st.sampled_from(list(Keys)))
def test_erasing_always_takes_back_exactly_one_letter(pressed: str, keys: Keys) -> None:
    before, after = typed.text(pressed, keys), typed.text(typed.erase(pressed, keys), keys)

    assert after == before[:-1]


@pytest.mark.parametrize(
    ("pressed", "pending"),
    [("fupin", "fupin"), ("海关fu", "fu"), ("hai guan", "guan"), ("xi'an", "xi'an"),
     ("海关", ""), ("海关 ", ""), ("2026", ""), ("", "")],
)  # fmt: skip
def test_characters_are_offered_for_the_letters_at_the_end(pressed: str, pending: str) -> None:
    assert typed.pending(pressed) == pending


def test_a_chosen_word_takes_the_place_of_its_letters_alone() -> None:
    assert typed.put_word("海关fupin", "扶贫") == "海关扶贫"
    assert typed.put_word("hai guan", "关") == "hai 关"
    assert typed.put_word("", "扶贫") == "扶贫"


@pytest.mark.parametrize(
    ("key", "wish"),
    [("x", Type("x")), ("S", Type("s")), (" ", Type(" ")), ("ộ", Type("ộ")), ("\b", Erase()),
     ("\x1b", None), ("\r", None), (None, None), ("", None)],
)  # fmt: skip
def test_a_keyboard_beside_the_screen_writes_as_the_keys_on_it(
    key: str | None, wish: Type | Erase | None
) -> None:
    assert typed.from_keyboard(key) == wish
