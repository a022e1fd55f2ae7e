"""A flag of four colours, saved as cameras and programs save it."""

from pathlib import Path
from typing import Any

from PIL import Image

from content_sync.centre.media.pictures import ORIENTATION, Ready

RED, BLUE, GREEN, WHITE = (200, 30, 30), (20, 40, 160), (40, 120, 40), (255, 255, 255)


CORNERS = (RED, BLUE, GREEN, WHITE)  # top left, top right, bottom left, bottom right


GPS = 0x8825


def flag(wide: int = 64, high: int = 32) -> Image.Image:
    """Four colours, so that no turn of it looks like another."""
    small = Image.new("RGB", (2, 2))
    small.putdata(CORNERS)
    return small.resize((wide, high), Image.Resampling.NEAREST)


def lying(orientation: int) -> Image.Image:
    """The flag as a camera stores it that says so: turned back by what undoes its turn."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    return flag() if undo is None else flag().transpose(undo)


def exif(orientation: int) -> Image.Exif:
    """What a camera notes: how it was held, and where."""
    found = Image.Exif()
    found[ORIENTATION] = orientation
    found[GPS] = {1: "N", 2: (21.0, 5.0, 1.0)}
    return found


def saved(folder: Path, name: str, image: Image.Image, **how: Any) -> Path:
    """The file of a picture, saved as `how` says (Pillow's own words)."""
    path = folder / name
    image.save(path, **how)
    return path


def pixel(image: Image.Image, x: int, y: int) -> tuple[int, int, int]:
    """Red, green and blue of one place."""
    red, green, blue = image.convert("RGB").crop((x, y, x + 1, y + 1)).tobytes()
    return red, green, blue


def corners(shown: Ready) -> tuple[tuple[int, int, int], ...]:
    """The colours near the four corners of what is shown, in the order of CORNERS."""
    with Image.open(shown.path) as image:
        rgb = image.convert("RGB")
    across, down = (3, rgb.width - 4), (3, rgb.height - 4)
    return tuple(pixel(rgb, x, y) for y in down for x in across)


def is_flag(shown: Ready) -> bool:
    """Whether it is the flag, but for what JPEG makes of colours."""
    return all(
        max(abs(one - other) for one, other in zip(seen, meant, strict=True)) < 24
        for seen, meant in zip(corners(shown), CORNERS, strict=True)
    )
