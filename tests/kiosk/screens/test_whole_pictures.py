"""Pictures that could be misread if they were cut or parted from their words, and what must not
be overlooked on a small page."""

from pathlib import Path

import pytest
from folder import PNG
from hearing_visitor import keep
from shelf import article, shelve, text
from visitor import SCREENS, Visitor, inks, is_written, labels, screenfuls, shapes

from content_sync.model import Cover, Text
from content_sync.prose import Block, Picture, Sentence
from kiosk.look.shapes import Photo, Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

TOPIC = Place(Screen.TOPIC, topic="support")
ITEM = Place(Screen.ITEM, topic="support", item="vay-von")
SMALLEST = ("compact", 3)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", range(4))
def test_a_picture_keeps_the_middle_of_what_it_shows(
    tmp_path: Path, screen: str, size: int
) -> None:
    visitor = covered(tmp_path, screen)

    for place in (TOPIC, ITEM):
        for photo in photos(visitor.comes_to(State(place=place, text=size))):
            assert 1.4 < photo.rect.w / photo.rect.h < 2.3


@pytest.mark.parametrize("width", range(30, 200, 10))
def test_what_is_not_written_whole_ends_with_an_ellipsis(tmp_path: Path, width: int) -> None:
    shelve(tmp_path, article("vay-von"))
    drawing = Drawing(Visitor(tmp_path).sees().look, wide_ellipsis)
    said = "aaa bbb ccc ddd eee"

    drawing.write_start(said, Rect(0, 0, width, 10), 7, "#000000")

    line = "".join(ink.text for ink in inks(drawing.sheet())).strip()
    assert line == said or (line.endswith("…") and said.startswith(line[:-1]))


@pytest.mark.parametrize(  # at the largest text a step alone fills half a 10.1" page
    ("screen", "size"), [(one, at) for one in SCREENS for at in range(4) if (one, at) != SMALLEST]
)
def test_a_step_is_seen_with_the_picture_that_follows_it(
    tmp_path: Path, screen: str, size: int
) -> None:
    visitor = guided(tmp_path, screen)
    alone: set[str] = set()
    together: set[str] = set()

    for _, sheet in screenfuls(visitor, State(place=ITEM, text=size)):
        for photo in photos(sheet):
            name = photo.path.name
            (together if is_written(sheet, STEPS[name]) else alone).add(name)

    assert together and alone <= together


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("profile", ["commune", "border-gate"])
def test_emergency_is_seen_first_at_home_at_any_size(
    demo_store: Path, screen: str, profile: str
) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], profile)

    for size in range(4):
        sheet = visitor.comes_to(State(place=Place(Screen.HOME), text=size))
        assert {"Nguy hiểm", "Cần giúp gấp"} & set(labels(sheet))


def wide_ellipsis(text: str, face: str, px: int) -> int:
    """A ruler for which an ellipsis is as wide as three letters."""
    return sum(30 if letter == "…" else 10 for letter in text)


STEPS: dict[str, str] = {}


def covered(store: Path, screen: str) -> Visitor:
    """A kiosk with one item that has a cover of 16:9."""
    cover = Cover(media=keep(store, PNG), size=(1600, 900), alt={"vi": "Bản"})
    shelve(store, article("vay-von", {"vi": text("Vay vốn", "Một.", "Được vay.")}, cover=cover))
    return Visitor(store, SCREENS[screen])


def guided(store: Path, screen: str) -> Visitor:
    """A kiosk with steps of several lines, a picture after each."""
    blocks: list[Block] = []
    for number in range(1, 6):
        media = keep(store, PNG + bytes([number]))
        words = f"Bước {number}: bà con mang giấy đến UBND xã và hỏi cán bộ còn thiếu gì."
        STEPS[media] = words
        picture = Picture(media=media, alt="Quầy", size=(1600, 900))
        step = ((Sentence(f"s{number}", words),),)
        blocks += [Block(steps=step, start=number), Block(picture=picture)]
    vi = Text(title="Năm bước", summary="Làm lần lượt.", blocks=tuple(blocks))
    shelve(store, article("vay-von", {"vi": vi}))
    return Visitor(store, SCREENS[screen])


def photos(sheet: Sheet) -> list[Photo]:
    return [shape for shape in shapes(sheet) if isinstance(shape, Photo)]
