"""What is really drawn: colours, letters and their height, pictures and what stands for them."""

from dataclasses import replace

import font_ruler
import pytest
from drawn import cropped, draw, rgb
from fontTools.ttLib import TTFont
from PIL import Image
from touchscreen import Touchscreen
from visitor import inks

from content_sync.letters import faces
from kiosk.look.colours import THEMES, TOPIC_COLOURS
from kiosk.look.shapes import Ink, Rect
from kiosk.look.sizes import CAPITAL_MM, px_per_mm
from kiosk.sheet.drawing import Drawing
from kiosk.visit.state import Place, Screen, State

HOME = State(place=Place(Screen.HOME))
ITEM = State(place=Place(Screen.ITEM, item="vay-von"))
SHA = "a" * 64
PER_MM = px_per_mm(1080, 1920, 21.5)


def inked(image: Image.Image) -> tuple[int, int, int, int]:
    """Where something dark stands: left, top, right, bottom."""
    box = image.convert("L").point(lambda level: 255 if level < 128 else 0).getbbox()
    assert box
    return box


# --- colours ---


def test_home_has_eight_situations_each_in_its_colour(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    image = screen.picture()

    tiles = [one for one in screen.sheet.controls if one.ground in TOPIC_COLOURS.values()]

    assert len(tiles) == 8
    assert len({one.ground for one in tiles}) == 8
    for tile in tiles:
        band = image.getpixel((tile.rect.x + 2, tile.rect.bottom - tile.rect.h // 6))
        assert band == rgb(tile.ground), tile.label


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_on_its_paper_in_its_ink(screen: Touchscreen, theme: str) -> None:
    screen.stand_at(replace(ITEM, theme=theme, place=replace(ITEM.place, topic="support")))
    image = screen.picture()

    title = max(inks(screen.sheet), key=lambda ink: ink.px)
    box = Rect(title.x, title.baseline - title.px, 200, title.px)
    colours = {colour for _, colour in cropped(image, box).getcolors(100_000) or ()}

    assert image.getpixel((6, 900)) == rgb(THEMES[theme].paper)
    assert rgb(THEMES[theme].ink) in colours


def test_a_chosen_theme_is_seen_in_the_next_frame(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.COMFORT)))

    screen.tap(screen.sheet.look.say("High contrast").text)

    assert screen.picture().getpixel((6, 900)) == (0, 0, 0)


# --- letters ---


@pytest.mark.parametrize("size", range(4))
def test_a_capital_on_the_screen_is_as_high_as_the_rule_says(
    screen: Touchscreen, paper: Drawing, size: int
) -> None:
    px = paper.look.font_px("body", size)
    paper.shapes.append(Ink("H", "regular", px, "#000000", 200, 900))

    _, top, _, bottom = inked(draw(screen, paper))

    assert (bottom - top) / PER_MM == pytest.approx(CAPITAL_MM[size], abs=0.35)  # a pixel or so


@pytest.mark.parametrize("face", ["regular", "semibold", "bold"])
@pytest.mark.parametrize("letter", ["Ễ", "Ẵ", "Ổ", "ự", "ỵ", "gj"])
def test_the_marks_of_vietnamese_are_not_clipped(
    screen: Touchscreen, paper: Drawing, face: str, letter: str
) -> None:
    paper.shapes.append(Ink(letter, face, 120, "#000000", 200, 900))

    _, top, _, bottom = inked(draw(screen, paper))

    low, high = outline(face, letter)
    assert 900 - top == pytest.approx(high * 120, abs=3)
    assert 900 - bottom == pytest.approx(low * 120, abs=3)


def outline(face: str, letters: str) -> tuple[float, float]:
    """How low and how high the letters reach in the font itself, in ems."""
    with TTFont(faces.files()[face], lazy=True) as font:
        names = font.getBestCmap()
        drawn = [font["glyf"][names[ord(letter)]] for letter in letters]
        per_em = font["head"].unitsPerEm
    return min(one.yMin for one in drawn) / per_em, max(one.yMax for one in drawn) / per_em


def test_letters_stand_on_their_line_whatever_marks_they_carry(
    screen: Touchscreen, paper: Drawing
) -> None:
    bottoms = []
    for at, letter in enumerate(("H", "Ễ", "Ẵ", "Đ")):
        one = Drawing(paper.look, screen.pen.width)
        one.fill(one.screen, "#ffffff")
        one.shapes.append(Ink(letter, "bold", 100, "#000000", 200 + 50 * at, 900))
        bottoms.append(inked(draw(screen, one))[3])

    assert max(bottoms) - min(bottoms) <= 2
    assert abs(bottoms[0] - 900) <= 1


def test_chinese_and_vietnamese_stand_on_one_line(screen: Touchscreen, paper: Drawing) -> None:
    paper.write("Hữu Nghị 友谊关", Rect(100, 800, 900, 200), 100, "#000000")

    _, top, _, bottom = inked(draw(screen, paper))

    assert bottom - top < 150
    written = tuple(inks(paper.sheet()))
    assert {ink.face for ink in written} == {"regular", "cjk"}
    assert len({ink.baseline for ink in written}) == 1


@pytest.mark.parametrize(("with_tone", "without"), [("น้ำ", "นำ"), ("ຊ່ຳ", "ຊຳ")])
def test_a_tone_stands_above_the_ring_of_thai_and_lao_and_not_on_it(
    screen: Touchscreen, paper: Drawing, with_tone: str, without: str
) -> None:
    for at, text in enumerate((with_tone, without)):
        paper.write(text, Rect(100, 100 + 400 * at, 800, 300), 150, "#000000")
    image = draw(screen, paper)

    high, low = (inked(image.crop((0, 50 + 400 * at, 1080, 450 + 400 * at))) for at in (0, 1))

    assert low[1] - high[1] > 15
    assert high[2] == pytest.approx(low[2], abs=3)


@pytest.mark.parametrize("text", ["ລາວ", "Ж", "한", "ไทย"])
def test_another_script_stands_on_the_line_of_its_neighbours(
    screen: Touchscreen, paper: Drawing, text: str
) -> None:
    paper.write("H", Rect(100, 100, 200, 300), 150, "#000000")
    paper.write(text, Rect(400, 100, 600, 300), 150, "#000000")
    image = draw(screen, paper)

    latin, other = (inked(image.crop((x, 50, x + 600, 450))) for x in (0, 380))

    assert latin[3] == pytest.approx(other[3], abs=16)


def test_the_ruler_of_tests_measures_what_is_drawn(screen: Touchscreen) -> None:
    for face, text in {
        "regular": "Bà con đến Tổ tiết kiệm và vay vốn ở thôn",
        "semibold": "Rà soát hộ nghèo năm 2026",
        "bold": "Thông tin cửa khẩu Hữu Nghị",
        "cjk": "请到村里的储蓄贷款小组，小组会评议。",
        "cjk-bold": "友谊国际口岸",
    }.items():
        for px in (24, 30, 41, 66):
            real, counted = screen.pen.width(text, face, px), font_ruler.width(text, face, px)
            assert counted == pytest.approx(real, rel=0.02), (face, px)


def test_no_line_of_an_item_is_drawn_wider_than_the_screen(screen: Touchscreen) -> None:
    for size in range(4):
        screen.stand_at(replace(ITEM, text=size))
        for ink in inks(screen.sheet):
            assert ink.x + screen.pen.width(ink.text, ink.face, ink.px) <= 1080


def test_brackets_are_drawn_as_brackets(screen: Touchscreen, paper: Drawing) -> None:
    plain = screen.pen.width("bà con", "regular", 40)

    assert screen.pen.width("[b]bà con[/b]", "regular", 40) > plain * 1.5
