"""Pictures as telephones and office programs make them, by the pixels that are drawn of them."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pictures_twin import BLUE, RED, WHITE, corners, exif, flag, is_flag, lying, saved
from PIL import Image, ImageCms, ImageColor, ImageDraw

from content_sync.centre.media.pictures import MOST_SIDE, ready
from content_sync.centre.media.seen import BETWEEN, NIGHT, PAPER
from content_sync.errors import FileError
from kiosk.look.colours import THEMES


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
@pytest.mark.parametrize("orientation", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255])
def test_a_photo_stands_as_it_was_taken_and_does_not_tell_where(
    tmp_path: Path, orientation: int, ending: str
) -> None:
    more = {"subsampling": 0} if ending == "jpg" else {}
    path = saved(tmp_path, f"a.{ending}", lying(orientation), exif=exif(orientation), **more)

    shown = ready(path, tmp_path)

    assert shown.size == (64, 32)
    assert is_flag(shown)
    assert not Image.open(shown.path).getexif()


def test_a_picture_that_everything_draws_alike_stays_as_it_is(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    for path in (
        saved(tmp_path, "a.png", flag()),
        saved(tmp_path, "b.png", flag().quantize(8)),
        saved(tmp_path, "c.png", flag().convert("RGBA")),
        saved(tmp_path, "d.jpeg", flag(), progressive=True, icc_profile=srgb),
        saved(tmp_path, "e.webp", flag()),
        saved(tmp_path, "f.jpg", flag(MOST_SIDE, 8)),
    ):
        assert not ready(path, tmp_path).is_made, path.name
    assert not (tmp_path / "pictures").exists()


def on_nothing(colour: tuple[int, int, int]) -> Image.Image:
    """A square of `colour` in the middle of nothing."""
    drawn = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    drawn.paste((*colour, 255), (10, 10, 30, 30))
    return drawn


SAVED: dict[str, Callable[[Image.Image], tuple[Image.Image, dict[str, object]]]] = {
    "rgba.png": lambda drawn: (drawn, {}),
    "grey.png": lambda drawn: (drawn.convert("LA"), {}),
    "few.png": lambda drawn: (drawn.quantize(4), {}),
    "lossless.webp": lambda drawn: (drawn, {"lossless": True}),
    "old.gif": lambda drawn: (drawn, {}),
}


@pytest.mark.parametrize("name", SAVED)
@pytest.mark.parametrize(("ink", "ground"), [((0, 0, 0), PAPER), ((250, 250, 250), NIGHT)])
def test_what_is_drawn_on_nothing_is_seen_on_a_ground_of_its_own(
    tmp_path: Path, name: str, ink: tuple[int, int, int], ground: str
) -> None:
    image, how = SAVED[name](on_nothing(ink))

    shown = ready(saved(tmp_path, name, image, **how), tmp_path)

    with Image.open(shown.path) as drawn:
        rgb = drawn.convert("RGB")
    assert set(corners(shown)) == {ImageColor.getrgb(ground)}
    assert rgb.getpixel((20, 20)) == pytest.approx(ink, abs=6)


def test_what_is_drawn_in_black_and_white_on_nothing_is_seen_whole(tmp_path: Path) -> None:
    both = on_nothing((0, 0, 0))
    both.paste((255, 255, 255, 255), (2, 2, 8, 8))

    shown = ready(saved(tmp_path, "a.png", both), tmp_path)

    assert corners(shown)[1:] == (ImageColor.getrgb(BETWEEN),) * 3


def test_a_stamp_that_shines_through_has_the_ground_on_which_it_is_seen(tmp_path: Path) -> None:
    for ink, ground in (((160, 0, 0), PAPER), ((255, 255, 255), NIGHT)):
        stamp = on_nothing(ink)
        stamp.putalpha(stamp.getchannel("A").point(lambda value: value // 3))

        shown = ready(saved(tmp_path, f"{ink[1]}.png", stamp), tmp_path)

        assert corners(shown)[0] == ImageColor.getrgb(ground)


@pytest.mark.parametrize("is_clear", [False, True])
@pytest.mark.parametrize("name", SAVED)
def test_a_picture_that_is_wholly_transparent_is_refused(
    tmp_path: Path, name: str, is_clear: bool
) -> None:
    image, how = SAVED[name](Image.new("RGBA", (40, 40), (9, 9, 9, 0)))
    path = saved(tmp_path, name, image, **(how | {"transparency": 0} if image.mode == "P" else how))

    with pytest.raises(FileError, match="is wholly transparent"):
        ready(path, tmp_path, is_clear)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.gif", "a.bmp"])
def test_a_picture_of_one_colour_is_doubted(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path, name, Image.new("RGB", (64, 32), WHITE))

    for _ in ("made", "kept"):
        [(what, _)] = ready(path, tmp_path).doubts
        assert what.startswith("is of one colour")


def test_a_colour_that_stands_for_nothing_is_paper_too(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.png", flag(), transparency=RED)

    assert corners(ready(path, tmp_path))[0] == ImageColor.getrgb(PAPER)


def test_paper_and_night_are_those_of_the_kiosk() -> None:
    assert (THEMES["light"].paper, THEMES["light"].bar) == (PAPER, NIGHT)


def round_badge() -> Image.Image:
    badge = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    ImageDraw.Draw(badge).ellipse((0, 0, 39, 39), fill=(*BLUE, 255))
    return badge


def test_a_badge_keeps_its_transparency_for_the_tile_below_it(tmp_path: Path) -> None:
    badge = saved(tmp_path, "a.png", round_badge())
    turned = saved(tmp_path, "b.png", round_badge(), exif=exif(6))

    assert not ready(badge, tmp_path, is_clear=True).is_made
    assert ready(badge, tmp_path).is_made
    with Image.open(ready(turned, tmp_path, is_clear=True).path) as shown:
        assert shown.getchannel("A").getextrema() == (0, 255)


def test_lines_on_nothing_get_a_ground_on_a_tile_too(tmp_path: Path) -> None:
    lines = saved(tmp_path, "a.png", on_nothing((0, 0, 0)))

    assert set(corners(ready(lines, tmp_path, is_clear=True))) == {ImageColor.getrgb(PAPER)}


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp"])
def test_of_an_animation_the_first_picture_is_shown(tmp_path: Path, name: str) -> None:
    frames = {"save_all": True, "append_images": [Image.new("RGB", (64, 32), "black")]}
    path = saved(tmp_path, name, flag(), duration=90, **({"quality": 100} | frames))

    shown = ready(path, tmp_path)

    assert [what for what, _ in shown.doubts] == [
        "has 2 pictures, and a kiosk shows only the first that is not empty"
    ]
    assert ready(path, tmp_path).doubts == shown.doubts

    with Image.open(shown.path) as drawn:
        assert getattr(drawn, "n_frames", 1) == 1
    assert is_flag(shown)


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp"])
@pytest.mark.parametrize("empty", [(255, 255, 255, 255), (0, 0, 0, 0)])
def test_of_an_animation_that_begins_with_nothing_what_comes_is_shown(
    tmp_path: Path, name: str, empty: tuple[int, int, int, int]
) -> None:
    frames = {"save_all": True, "append_images": [flag().convert("RGBA")]}
    path = saved(
        tmp_path, name, Image.new("RGBA", (64, 32), empty), lossless=True, duration=90, **frames
    )

    assert is_flag(ready(path, tmp_path))


def test_the_second_lens_of_a_telephone_is_no_animation(tmp_path: Path) -> None:
    more = {"save_all": True, "append_images": [flag(32, 16)]}
    path = saved(tmp_path, "a.jpg", flag(), format="MPO", subsampling=0, **more)

    assert is_flag(ready(path, tmp_path)) and ready(path, tmp_path).doubts == ()


@pytest.mark.parametrize("name", ["a.tif", "a.bmp", "a.avif", "png.jpg", "gif.png", "bmp.webp"])
def test_what_other_programs_save_and_other_names_is_drawn(tmp_path: Path, name: str) -> None:
    kind = {"png.jpg": "PNG", "gif.png": "GIF", "bmp.webp": "BMP"}.get(name)

    shown = ready(saved(tmp_path, name, flag(), format=kind), tmp_path)

    assert is_flag(shown)
    with Image.open(shown.path) as drawn:
        assert {"PNG": ".png", "JPEG": ".jpg"}[str(drawn.format)] == shown.ending


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (8000, 2400)])
def test_a_photo_straight_from_a_telephone_is_made_as_large_as_a_kiosk_draws(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = saved(tmp_path, "a.jpg", flag(*size))

    shown = ready(path, tmp_path)

    assert max(shown.size) == MOST_SIDE
    assert shown.size[0] / shown.size[1] == pytest.approx(size[0] / size[1], rel=0.01)
    assert is_flag(shown)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is a HEIC photo"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b'<?xml version="1.0"?>\n<svg xmlns="x"/>', r"is a drawing of lines \(SVG\)"),
        (b"hello", "is damaged or no picture"),
    ],
)
def test_what_is_no_picture_is_called_what_it_is(tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(data)

    with pytest.raises(FileError, match=what):
        ready(path, tmp_path)


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (9000, 9000), (300, 2400)])
def test_a_picture_of_which_nothing_could_be_seen_is_told_its_size(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = saved(tmp_path, "a.png", Image.new("1", size))

    with pytest.raises(FileError, match=f"is {size[0]}×{size[1]} pixels"):
        ready(path, tmp_path)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_picture_cut_off_is_damaged(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path, name, Image.effect_noise((200, 200), 80))
    path.write_bytes(path.read_bytes()[:-2000])

    with pytest.raises((OSError, SyntaxError, ValueError)):
        ready(path, tmp_path)


def test_what_was_made_is_kept_and_made_anew_when_a_power_cut_spoilt_it(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", lying(6), exif=exif(6))
    first = ready(path, tmp_path)
    data = first.path.read_bytes()

    assert ready(path, tmp_path) == first
    first.path.write_bytes(data[:100])
    assert ready(path, tmp_path) == first
    assert first.path.read_bytes() == data


def test_the_same_photo_gives_the_same_bytes_wherever_it_lies(tmp_path: Path) -> None:
    photo = BytesIO()
    lying(6).save(photo, "JPEG", exif=exif(6))
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "a.jpg").write_bytes(photo.getvalue())
        made.append(ready(folder / "a.jpg", folder).path.read_bytes())

    assert made[0] == made[1]
