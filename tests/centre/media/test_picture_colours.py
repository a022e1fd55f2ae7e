"""Colours of a picture: sixteen bits, printers' inks, profiles."""

from pathlib import Path

import pytest
from pictures_twin import flag, is_flag, pixel, saved
from PIL import Image, ImageCms

from content_sync.centre.media.pictures import ready


def test_sixteen_bits_of_grey_are_as_bright_as_they_were(tmp_path: Path) -> None:
    grey = Image.new("I;16", (8, 8), 128 * 257)

    with Image.open(ready(saved(tmp_path, "a.png", grey), tmp_path).path) as shown:
        assert (shown.mode, shown.getpixel((4, 4))) == ("L", 128)


def test_printers_colours_become_those_of_a_screen(tmp_path: Path) -> None:
    printed = saved(tmp_path, "a.jpg", flag().convert("CMYK"), quality=95)

    with Image.open(ready(printed, tmp_path).path) as shown:
        assert shown.mode == "RGB"
    assert is_flag(ready(printed, tmp_path))


def swapped_profile(name: str = "tRGB") -> bytes:
    """A profile whose red and green are exchanged: nobody can overlook whether it was obeyed."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for at in range(128 + 4, 128 + 4 + 12 * int.from_bytes(data[128:132]), 12):
        swap = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}.get(bytes(data[at : at + 4]))
        data[at : at + 4] = swap or data[at : at + 4]
    return bytes(data).replace("sRGB".encode("utf-16-be"), name.encode("utf-16-be"))


@pytest.mark.parametrize("name", ["tRGB", "sRGB"])
def test_the_colours_of_a_profile_are_those_that_were_seen_whatever_its_name(
    tmp_path: Path, name: str
) -> None:
    green = Image.new("RGB", (8, 8), (0, 200, 0))

    path = saved(tmp_path, "a.png", green, icc_profile=swapped_profile(name))

    with Image.open(ready(path, tmp_path).path) as shown:
        assert "icc_profile" not in shown.info
        red, green_, _ = pixel(shown, 4, 4)
    assert red > 180 and green_ < 60


def test_a_profile_of_nonsense_is_none(tmp_path: Path) -> None:
    assert not ready(saved(tmp_path, "a.png", flag(), icc_profile=b"x" * 200), tmp_path).is_made
