"""Pictures as they are really drawn: whole, cut, missing, broken, and let go again."""

from dataclasses import replace
from pathlib import Path

import pytest
from drawn import cropped, draw, rgb
from folder import PNG
from PIL import Image, ImageChops, ImageDraw
from shelf import article, shelve
from touchscreen import Touchscreen
from visitor import Visitor, inks, named, shapes

from content_sync.model import Text
from content_sync.prose import Block, Picture
from content_sync.site.library import places
from kiosk.look.shapes import Photo, Rect
from kiosk.sheet.drawing import Drawing
from kiosk.visit.state import Place, Screen, State
from kiosk.window.pen import Textures

ITEM = State(place=Place(Screen.ITEM, item="vay-von"))
SHA = "a" * 64


def picture_item(store: Path) -> Visitor:
    block = Block(picture=Picture(media=SHA, alt="Bà con họp tổ", size=(400, 300)))
    shelve(store, article("vay-von", {"vi": Text(title="Vay", summary="", blocks=(block,))}))
    return Visitor(store)


def test_a_picture_that_is_missing_is_drawn_as_its_words(
    screen: Touchscreen, tmp_path: Path
) -> None:
    sheet = picture_item(tmp_path).comes_to(ITEM)
    words_of_it = next(ink for ink in inks(sheet) if ink.text.startswith("Bà con"))

    screen.app.view.show(sheet)
    image = screen.picture()

    place = Rect(words_of_it.x, words_of_it.baseline - 30, 200, 30)
    colours = {colour for _, colour in cropped(image, place).getcolors(10_000) or ()}
    assert rgb(sheet.look.colours.on_chip) in colours
    screen.app.show()


@pytest.mark.parametrize("data", [b"", b"not a picture", PNG[:40]])
def test_a_broken_picture_file_breaks_no_screen(
    screen: Touchscreen, tmp_path: Path, data: bytes
) -> None:
    file = places.media(tmp_path, SHA)
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    sheet = picture_item(tmp_path).comes_to(ITEM)

    screen.app.view.show(sheet)
    image = screen.picture()

    assert image.getpixel((6, 900)) == rgb(sheet.look.colours.paper)
    assert named(sheet, "Home")
    screen.app.show()


def test_pictures_of_the_demonstration_are_drawn(screen: Touchscreen) -> None:
    screen.stand_at(replace(ITEM, place=replace(ITEM.place, topic="support")))

    photo = next(shape for shape in shapes(screen.sheet) if isinstance(shape, Photo))

    colours = cropped(screen.picture(), photo.rect).getcolors(2_000_000)
    assert len(colours or ()) > 500


def test_textures_are_let_go_beyond_their_limit() -> None:
    class Texture:
        width, height = 100, 100

    kept = Textures(3 * 40_000)
    for key in range(10):
        kept.keep(key, Texture())
        kept.get(7)

    assert [key for key in range(10) if kept.get(key)] == [7, 8, 9]


@pytest.mark.parametrize("rect", [Rect(20, 20, 300, 300), Rect(20, 20, 600, 200)])
@pytest.mark.parametrize("radius", [0, 20])
def test_a_picture_is_cut_to_its_place_and_never_stretched(
    screen: Touchscreen, paper: Drawing, tmp_path: Path, rect: Rect, radius: int
) -> None:
    ball = Image.new("RGB", (1600, 900), "#88aaff")
    ImageDraw.Draw(ball).ellipse((700, 350, 900, 550), fill="#ff0000")
    ball.save(tmp_path / "ball.png")
    paper.photo(tmp_path / "ball.png", rect, radius=radius)

    red = draw(screen, paper).getchannel("R").point(lambda level: 255 * (level > 200))
    blue = draw(screen, paper).getchannel("B").point(lambda level: 255 * (level < 60))
    left, top, right, bottom = ImageChops.multiply(red, blue).crop(
        (rect.x, rect.y, rect.right, rect.bottom)
    ).getbbox() or (0, 0, 0, 0)

    assert right - left > 50
    assert abs((right - left) - (bottom - top)) <= 2


def test_a_portrait_is_cut_at_its_foot_and_keeps_its_head(
    screen: Touchscreen, paper: Drawing, tmp_path: Path
) -> None:
    portrait = Image.new("RGB", (300, 600), "#ffffff")
    portrait.paste("#c81e1e", (0, 0, 300, 40))
    portrait.save(tmp_path / "portrait.png")

    paper.photo(tmp_path / "portrait.png", Rect(100, 100, 600, 300))

    assert draw(screen, paper).convert("RGB").getpixel((400, 110)) == rgb("#c81e1e")
