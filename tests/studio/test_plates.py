"""Plates: a drawing for each question and each answer of an interview, and for nothing else."""

from itertools import pairwise
from math import dist
from pathlib import Path

import pytest
import yaml

from studio import pictures
from studio.asked.by_item import ASKED
from studio.asked.plate import PIXELS, plate, save
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

ITEMS = pictures.CONTENT / "items"


@pytest.mark.parametrize("item", ASKED)
def test_each_question_and_each_answer_of_an_interview_is_drawn_and_nothing_else(
    item: str,
) -> None:
    written = yaml.load((ITEMS / item / "interview.yaml").read_text(), yaml.BaseLoader)
    questions = {one["ask"]: one["answers"] for one in written["questions"]}

    answers = {f"{ask}.{answer}" for ask, answers in questions.items() for answer in answers}

    assert ASKED[item].keys() == questions.keys() | answers
    assert item in pictures.COVERS


def test_a_plate_drawn_again_is_the_file_that_is_kept(tmp_path: Path) -> None:
    save(ASKED["nha-toi"]["list.poor"], tmp_path / "list.poor.png")

    kept = ITEMS / "nha-toi/media/list.poor.png"
    assert (tmp_path / "list.poor.png").read_bytes() == kept.read_bytes()


def test_a_plate_brings_its_own_ground_to_every_corner() -> None:
    left, low = PIXELS[0] - 1, PIXELS[1] - 1

    for name in ("house.leaks", "list.none", "school.boards", "card"):
        drawn = plate(ASKED["nha-toi"][name])

        corners = {drawn.getpixel(at) for at in ((0, 0), (left, 0), (0, low), (left, low))}
        assert (255, 255, 255) not in corners
        assert tuple(bytes.fromhex(hue.PAPER[1:])) not in corners


def test_dots_stand_as_far_apart_behind_a_corner_as_before_it() -> None:
    found: list[Point] = []

    class Noting(Canvas):
        def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
            found.append((x, y))

    Noting(8, 8).dots([(0, 0), (10, 0), (10, 0), (10, 20)], 1, 4, hue.INK)

    assert found == [(0, 0), (4, 0), (8, 0), (10, 2), (10, 6), (10, 10), (10, 14), (10, 18)]
    assert all(dist(a, b) <= 4 for a, b in pairwise(found))
