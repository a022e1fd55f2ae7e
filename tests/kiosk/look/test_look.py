"""Colours and sizes against the rules they are taken from, on every screen."""

from dataclasses import fields
from functools import cache
from itertools import product

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters import faces
from content_sync.words import words
from kiosk.look.colours import THEMES, TOPIC_COLOURS, contrast
from kiosk.look.glyphs import face_of, glyph
from kiosk.look.look import Look
from kiosk.look.measures.fingers import TARGET_MM
from kiosk.look.measures.measure import Measure
from kiosk.look.sizes import CAPITAL_RATIO, DEFAULT_TEXT, STEPS, px_per_mm

TEXT_ON_GROUND = (
    ("on_bar", "bar"),
    ("on_bar", "bar_button"),
    ("ink", "paper"),
    ("ink", "card"),
    ("primary", "card"),
    ("primary", "paper"),
    ("on_primary", "primary"),
    ("on_accent", "accent"),
    ("on_notice", "notice"),
    ("on_chip", "chip"),
)
SCREENS = (
    (1080, 1920, 21.5, 81),
    (1920, 1080, 24, 72),
    (1920, 1080, 32, 54),
    (3840, 2160, 43, 81),
    (1280, 800, 10.1, 118),
)
# Capital heights in mm of the four sizes, on a large and on a 10.1" screen, after VVSG 2.0;
# EN 301 549 §5.1.4 asks 0.7° of what is seen: 6.1 mm at 50 cm, 8.6 at 70
CAPITALS = ((3.5, 4.2), (4.8, 5.6), (6.4, 7.1), (8.5, 9.0))

colour = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
themes = pytest.mark.parametrize("theme", THEMES)


def look(
    width: int, height: int, diagonal: float, theme: str = "light", text: int = DEFAULT_TEXT
) -> Look:
    per_mm = px_per_mm(width, height, diagonal)
    return Look(width, height, per_mm, theme, text, words(("vi",)))


def of(theme: str, role: str) -> str:
    return str(getattr(THEMES[theme], role))


# --- colours ---


@themes
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_seven_to_one(theme: str, ink: str, ground: str) -> None:
    assert contrast(of(theme, ink), of(theme, ground)) >= 7


@themes
@pytest.mark.parametrize("ground", ["paper", "card", "dock"])
def test_quiet_text_stands_out_four_and_a_half_to_one(theme: str, ground: str) -> None:
    assert contrast(of(theme, "soft"), of(theme, ground)) >= 4.5


@themes
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_the_border_of_what_can_be_touched_is_seen(theme: str, ground: str) -> None:
    assert contrast(of(theme, "line"), of(theme, ground)) >= 3


@themes
@pytest.mark.parametrize("ground", ["card", "dock", "bar"])
def test_an_inactive_action_can_still_be_read(theme: str, ground: str) -> None:
    assert contrast(of(theme, "inactive"), of(theme, ground)) >= 3


@themes
def test_the_frame_of_a_notice_is_seen_on_dark_and_the_notice_read_on_light(theme: str) -> None:
    assert contrast(of(theme, "on_notice"), of(theme, "notice")) >= 7
    assert contrast(of(theme, "primary"), of(theme, "chip")) >= 3


@pytest.mark.parametrize("role", TOPIC_COLOURS)
def test_white_is_read_on_every_tile(role: str) -> None:
    assert contrast("#ffffff", look(1080, 1920, 21.5).topic(role)) >= 4.5


@pytest.mark.parametrize("role", TOPIC_COLOURS)
def test_in_high_contrast_every_tile_is_black_with_yellow(role: str) -> None:
    high = look(1080, 1920, 21.5, theme="contrast")

    assert (high.topic(role), high.colours.primary) == ("#000000", "#ffff00")


def test_a_topic_of_a_colour_nobody_knows_is_still_readable() -> None:
    assert contrast("#ffffff", look(1080, 1920, 21.5).topic("rainbow")) >= 4.5


def test_nothing_but_an_emergency_is_red() -> None:
    names = [one.name for one in fields(THEMES["light"]) if one.name != "danger"]
    roles = [of(theme, name) for theme in THEMES for name in names]
    colours = [one for one in roles if isinstance(one, str) and one.startswith("#")]
    others = [one for role, one in TOPIC_COLOURS.items() if role != "emergency"]

    for one in (*colours, *others):
        red, green, blue = (int(one[at : at + 2], 16) for at in (1, 3, 5))
        assert not (red > 120 and green < red / 3 and blue < red / 3), one


@given(colour, colour)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(one: str, other: str) -> None:
    ratio = contrast(one, other)

    assert ratio == contrast(other, one)
    assert 1 <= ratio <= 21.0001


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


# --- sizes ---


@pytest.mark.parametrize(("width", "height", "diagonal", "px"), SCREENS)
def test_a_target_is_twenty_millimetres_on_every_screen(
    width: int, height: int, diagonal: float, px: int
) -> None:
    assert look(width, height, diagonal).mm(TARGET_MM) == px


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", range(4))
def test_capitals_of_running_text_are_as_high_as_the_rule_says(
    size: int, screen: tuple[int, int, float, int]
) -> None:
    here = look(*screen[:3], text=size)
    low, high = CAPITALS[size]

    assert low - 0.1 <= capital_mm(here, "body") <= high + 0.1  # fonts come in whole pixels


def test_only_the_small_screen_is_compact() -> None:
    compact = [screen for screen in SCREENS if look(*screen[:3]).is_compact]

    assert compact == [SCREENS[-1]]


def test_body_text_has_five_millimetres_where_a_visit_begins() -> None:
    for width, height, diagonal, _ in SCREENS:
        assert capital_mm(look(width, height, diagonal, text=DEFAULT_TEXT), "body") >= 4.95


@cache
def capital_ratio(face: str) -> float:
    with TTFont(faces.files()[face], lazy=True) as font:
        return float(font["OS/2"].sCapHeight / font["head"].unitsPerEm)


def capital_mm(here: Look, step: str) -> float:
    return here.font_px(step) * capital_ratio("regular") / here.px_per_mm


@pytest.mark.parametrize("face", ["regular", "semibold", "bold"])
def test_the_capital_ratio_is_that_of_the_font(face: str) -> None:
    assert capital_ratio(face) == pytest.approx(CAPITAL_RATIO, abs=0.015)


def test_a_larger_text_size_is_larger_at_every_step() -> None:
    for step, smaller in product(STEPS, range(3)):
        one, next_ = (look(1080, 1920, 21.5, text=smaller + at).font_px(step) for at in (0, 1))
        assert one < next_


def test_words_on_bars_stop_growing_at_the_second_size() -> None:
    sizes = [look(1080, 1920, 21.5, text=size).chrome_px(4.2) for size in range(4)]

    assert sizes[0] < sizes[1] == sizes[2] == sizes[3]


@given(st.floats(0.1, 60), st.floats(0, 30))
def test_a_scaled_measure_is_never_below_its_floor(measure: float, floor: float) -> None:
    for width, height, diagonal, _ in SCREENS:
        here = look(width, height, diagonal)
        assert here.px(Measure(measure, floor)) >= here.mm(floor)


# --- faces and pictograms ---


def test_every_letter_of_the_five_languages_is_in_the_face_that_draws_it() -> None:
    vietnamese = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯỄẴỵ–’·…«»0123456789"
    tay = "fjwzFJWZ’"
    chinese = "贫困户帮扶，。、；：？！（）《》“”同登乡人民委员会"

    for text in (vietnamese, tay, chinese):
        for weight, letter in product(("regular", "semibold", "bold"), text):
            assert ord(letter) in letters(face_of(letter, weight)), letter


@cache
def letters(face: str) -> frozenset[int]:
    with TTFont(faces.files()[face], lazy=True) as font:
        return frozenset(font.getBestCmap())


def test_an_icon_nobody_knows_is_a_question_mark() -> None:
    assert glyph("no-such-icon") == glyph("help-circle-outline")
    assert glyph("home-heart") != glyph("no-such-icon")
