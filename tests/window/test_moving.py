"""What is really drawn of films and of parts of pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from touchscreen import Touchscreen

from content_sync.words import words
from kiosk.look.lens import Lens
from kiosk.look.look import Look
from kiosk.look.shapes import Cutout, Rect, Screening
from kiosk.look.sizes import px_per_mm
from kiosk.sheet.drawing import Drawing
from kiosk.sound.playing import Still
from kiosk.visit.state import Place, Screen, State

PLACE = Rect(100, 200, 800, 600)
RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture
def paper(screen: Touchscreen) -> Iterator[Drawing]:
    """An empty white sheet; afterwards the kiosk shows what it should."""
    yield white(screen)
    screen.app.show()


def white(screen: Touchscreen) -> Drawing:
    look = Look(1080, 1920, px_per_mm(1080, 1920, 21.5), "light", 1, words(("vi",)))
    drawing = Drawing(look, screen.pen.width)
    drawing.fill(drawing.screen, "#ffffff")
    return drawing


@pytest.fixture
def poster(tmp_path: Path) -> Path:
    """A red top, a blue bottom."""
    image = Image.new("RGB", (80, 60), RED)
    image.paste(BLUE, (0, 30, 80, 60))
    image.save(tmp_path / "poster.png")
    return tmp_path / "poster.png"


def at(image: Image.Image, across: float, down: float) -> object:
    """The colour at a place of the screening, in shares of it."""
    return image.getpixel((round(PLACE.x + PLACE.w * across), round(PLACE.y + PLACE.h * down)))


def half_and_half(top: tuple[int, int, int], bottom: tuple[int, int, int]) -> Still:
    """A picture of a film, odd in width as some films are."""
    wide, high = 35, 20
    return Still((wide, high), bytes(top) * wide * (high // 2) + bytes(bottom) * wide * (high // 2))


# --- films ---


def test_the_poster_stands_until_the_film_moves(
    screen: Touchscreen, paper: Drawing, poster: Path
) -> None:
    paper.shapes.append(Screening(PLACE, poster))
    screen.app.view.show(paper.sheet())

    image = screen.picture()

    assert at(image, 0.5, 0.25) == RED
    assert at(image, 0.5, 0.75) == BLUE


def test_a_film_is_seen_upright_whole_and_never_stretched(
    screen: Touchscreen, paper: Drawing, poster: Path
) -> None:
    paper.shapes.append(Screening(PLACE, poster))
    screen.app.view.show(paper.sheet())

    screen.app.view.show_frame(half_and_half(GREEN, BLUE))
    image = screen.picture()

    assert at(image, 0.5, 0.3) == GREEN
    assert at(image, 0.5, 0.7) == BLUE
    assert at(image, 0.5, 0.05) == WHITE  # 35 : 20 in 4 : 3 leaves room above and below
    assert at(image, 0.02, 0.3) == at(image, 0.98, 0.3) == GREEN


def test_the_next_picture_takes_the_place_of_the_last_and_the_sheet_is_not_drawn_anew(
    screen: Touchscreen, paper: Drawing
) -> None:
    paper.shapes.append(Screening(PLACE, None))
    screen.app.view.show(paper.sheet())
    screen.app.view.show_frame(half_and_half(GREEN, BLUE))
    drawn = list(screen.app.view.canvas.children)

    screen.app.view.show_frame(half_and_half(RED, GREEN))
    image = screen.picture()

    assert at(image, 0.5, 0.3) == RED
    assert list(screen.app.view.canvas.children) == drawn


def test_a_sheet_drawn_anew_keeps_the_moving_picture(
    screen: Touchscreen, paper: Drawing, poster: Path
) -> None:
    paper.shapes.append(Screening(PLACE, poster))
    screen.app.view.show(paper.sheet())
    screen.app.view.show_frame(half_and_half(GREEN, BLUE))

    again = white(screen)
    again.shapes.append(Screening(PLACE, poster))
    screen.app.view.show(again.sheet())

    assert at(screen.picture(), 0.5, 0.3) == GREEN


def test_words_on_a_film_stay_on_it(screen: Touchscreen, paper: Drawing) -> None:
    paper.shapes.append(Screening(PLACE, None))
    paper.fill(Rect(PLACE.x, PLACE.y + 250, PLACE.w, 100), "#ff0000")
    screen.app.view.show(paper.sheet())

    for _ in range(2):
        screen.app.view.show_frame(half_and_half(GREEN, BLUE))

    assert at(screen.picture(), 0.5, 0.5) == RED


def test_another_film_begins_with_its_own_poster(
    screen: Touchscreen, paper: Drawing, poster: Path
) -> None:
    paper.shapes.append(Screening(PLACE, poster))
    screen.app.view.show(paper.sheet())
    screen.app.view.show_frame(half_and_half(GREEN, BLUE))
    screen.app.view.show(white(screen).sheet())

    screen.app.view.show(paper.sheet())

    assert at(screen.picture(), 0.5, 0.25) == RED


def test_a_picture_without_a_place_for_it_is_not_drawn(screen: Touchscreen, paper: Drawing) -> None:
    screen.app.view.show(paper.sheet())

    screen.app.view.show_frame(half_and_half(GREEN, BLUE))

    assert at(screen.picture(), 0.5, 0.5) == WHITE


# --- parts of pictures ---


@pytest.fixture
def quarters(tmp_path: Path) -> Path:
    """Red, green, blue and black, one a quarter: from the left and the top."""
    image = Image.new("RGB", (400, 800), RED)
    image.paste(GREEN, (200, 0, 400, 400))
    image.paste(BLUE, (0, 400, 200, 800))
    image.paste((0, 0, 0), (200, 400, 400, 800))
    image.save(tmp_path / "quarters.png")
    return tmp_path / "quarters.png"


@pytest.mark.parametrize(
    ("centre", "colour"),
    [((0.1, 0.1), RED), ((0.9, 0.1), GREEN), ((0.1, 0.9), BLUE), ((0.9, 0.9), (0, 0, 0))],
)
def test_a_part_of_a_picture_is_that_part(
    screen: Touchscreen,
    paper: Drawing,
    quarters: Path,
    centre: tuple[float, float],
    colour: tuple[int, int, int],
) -> None:
    lens = Lens((400, 800), PLACE).at_zoom(5).around(*centre)
    paper.shapes.append(Cutout(quarters, lens.place, lens.window))
    screen.app.view.show(paper.sheet())

    image = screen.picture()

    assert {at(image, across, down) for across in (0.1, 0.9) for down in (0.1, 0.9)} == {colour}


def test_the_whole_of_a_picture_is_not_stretched(
    screen: Touchscreen, paper: Drawing, quarters: Path
) -> None:
    lens = Lens((400, 800), PLACE)
    paper.shapes.append(Cutout(quarters, lens.place, lens.window))
    screen.app.view.show(paper.sheet())

    image = screen.picture()

    assert at(image, 0.1, 0.5) == WHITE
    assert [at(image, 0.5 + x, 0.5 + y) for y in (-0.2, 0.2) for x in (-0.1, 0.1)] == [
        RED, GREEN, BLUE, (0, 0, 0),
    ]  # fmt: skip


def test_a_finger_left_on_a_picture_moves_nothing_on_the_next_screen(
    screen: Touchscreen, paper: Drawing
) -> None:
    paper.lens = Lens((400, 800), PLACE).at_zoom(5)
    screen.app.view.show(paper.sheet())
    screen.press_at(PLACE.x + PLACE.w // 2, PLACE.y + PLACE.h // 2)

    screen.stand_at(State(place=Place(Screen.COMFORT)))
    screen.slide(30, 30)

    assert screen.state.place == Place(Screen.COMFORT)


def test_a_damaged_picture_leaves_the_rest_of_the_screen(
    screen: Touchscreen, paper: Drawing, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    paper.shapes.append(Cutout(tmp_path / "broken.png", PLACE, (0, 0, 1, 1)))
    screen.app.view.show(paper.sheet())

    assert at(screen.picture(), 0.5, 0.5) == WHITE
