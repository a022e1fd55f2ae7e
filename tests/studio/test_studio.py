"""The studio: one way to move a drawing, and figures whose left arm is the right one mirrored."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageColor

from studio import pictures
from studio.badges.by_id import BADGES
from studio.land.landscape import brocade
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import SCALE, Canvas

PLACES = st.tuples(st.integers(-50, 50), st.integers(-50, 50), st.sampled_from([0.5, 1.0, 2.0]))


@given(st.lists(PLACES, max_size=4), st.integers(-9, 9), st.integers(-9, 9))
def test_a_place_on_a_place_lies_where_counting_from_each_in_turn_leads(
    places: list[tuple[int, int, float]], x: float, y: float
) -> None:
    spot = Canvas(8, 8)
    for place in places:
        spot = spot.at(*place)

    found = spot.pixel(x, y)

    for left, top, size in reversed(places):
        x, y = left + x * size, top + y * size
    assert found == (x * SCALE, y * SCALE)


def test_what_looks_left_is_drawn_as_if_its_points_were_mirrored() -> None:
    turned, plain = Canvas(100, 100), Canvas(100, 100)

    place = turned.at(50, 50, left=True)
    place.box(10, -20, 30, 10, hue.INK, 3)
    place.shape([(0, 0), (40, 0), (0, 40)], hue.PLUM)
    place.arc(5, 5, 20, 0, 60, 4, hue.TEAL)

    plain = plain.at(50, 50)
    plain.box(-40, -20, 30, 10, hue.INK, 3)
    plain.shape([(0, 0), (-40, 0), (0, 40)], hue.PLUM)
    plain.arc(-5, 5, 20, 120, 180, 4, hue.TEAL)
    assert turned.image.tobytes() == plain.image.tobytes()


@given(PLACES, st.integers(-40, 40), st.integers(1, 40))
def test_a_place_along_a_way_ends_where_the_way_does(
    place: tuple[int, int, float], x: int, y: int
) -> None:
    spot = Canvas(8, 8).at(*place, left=True)

    end = spot.along((3, 4), (3 + x, 4 + y)).pixel((x * x + y * y) ** 0.5, 0)

    assert end == pytest.approx(spot.pixel(3 + x, 4 + y))


def test_what_is_turned_by_a_quarter_lies_on_its_side() -> None:
    turned, plain = Canvas(100, 100), Canvas(100, 100)

    turned.at(50, 50, turn=90).arc(0, 0, 30, 0, 60, 4, hue.TEAL)
    turned.at(50, 50, turn=90).line([(5, 0), (25, 8)], 3, hue.INK)
    turned.at(50, 50, left=True, turn=90).line([(10, 0), (30, 8)], 3, hue.PLUM)

    plain.arc(50, 50, 30, 90, 150, 4, hue.TEAL)
    plain.line([(50, 55), (42, 75)], 3, hue.INK)
    plain.line([(50, 40), (42, 20)], 3, hue.PLUM)
    assert turned.image.tobytes() == plain.image.tobytes()


def test_an_arm_held_out_reaches_as_far_to_the_left_as_to_the_right() -> None:
    canvas = Canvas(200, 200)
    out = Arm((25, -77), (40, -77))

    person(canvas, 100, 190, 100, cast.FARMER, (out, out))

    for x in (60, 140):
        at = (x * SCALE, 113 * SCALE)
        assert canvas.image.getpixel(at) == ImageColor.getrgb(hue.SKIN)


def test_one_who_calls_has_an_open_mouth() -> None:
    mouths = {}
    for mouth in ("smiling", "earnest", "calling", "alarmed"):
        canvas = Canvas(200, 200)
        person(canvas, 100, 190, 180, cast.BOY, pose.ARMS_DOWN, mouth=mouth)
        mouths[mouth] = canvas.image.tobytes()

    assert len(set(mouths.values())) == len(mouths)


def test_every_cover_and_every_step_stands_over_the_woven_strip() -> None:
    strip = Canvas()
    brocade(strip, 884, 16)
    foot = strip.image.crop((0, 884 * SCALE, strip.image.width, strip.image.height)).tobytes()

    for scene in (pictures.COVERS["vay-von"], pictures.STEPS["vneid"][0]):
        image = pictures.framed(scene).image
        assert image.crop((0, 884 * SCALE, image.width, image.height)).tobytes() == foot


def test_an_item_with_steps_has_a_cover_and_no_badge_bears_the_name_of_an_item() -> None:
    assert pictures.STEPS.keys() <= pictures.COVERS.keys()
    assert not BADGES.keys() & pictures.COVERS.keys()


@pytest.mark.parametrize("words", [[], ["paint"], ["template", "twice"]])
def test_a_word_the_studio_does_not_know_is_answered_with_those_it_knows(words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, Path(pictures.__file__).parent, *words], capture_output=True, text=True
    )

    assert done.returncode == 2
    assert "python assets/studio pictures" in done.stderr


def test_a_badge_is_drawn_by_its_name(tmp_path: Path) -> None:
    assert pictures.main(["support"], tmp_path, tmp_path) == 0

    kept = pictures.CONTENT / "pictures" / "support.png"
    assert (tmp_path / "pictures/support.png").read_bytes() == kept.read_bytes()


def test_what_stands_for_a_situation_is_a_scene_twice_as_wide_as_high(tmp_path: Path) -> None:
    assert pictures.main(["need-old"], tmp_path, tmp_path) == 0

    drawn = tmp_path / "pictures/need-old.png"
    assert drawn.read_bytes() == (pictures.CONTENT / "pictures" / drawn.name).read_bytes()
    with Image.open(drawn) as image:
        assert image.width == 2 * image.height
