"""Pictures as telephones and office programs make them, made such as everything draws alike.

    turned as it was taken   EXIF 2 … 8 are drawn into it; nothing else of EXIF is kept: not the
                             place where a family was photographed, no comment, no film
    one ground               what is transparent lies on paper, on night where it is light, on
                             what is between them where it is both
    one frame, eight bits    the first of an animation that shows something; printers' colours,
                             wide gamuts as sRGB
    small enough             a photo of 48 megapixels is made as large as a kiosk draws

A picture that needs none of it stays as it is, byte for byte. What is made is kept in the cache,
under the name of what it was made from.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from content_sync.centre.media.colours import as_srgb, eight_bits, profile_of
from content_sync.centre.media.picture_parts import is_bare
from content_sync.centre.media.seen import (
    first_seen,
    ground_for,
    is_blank,
    is_wholly_clear,
    moving_pictures,
)
from content_sync.errors import FileError
from content_sync.machine.disk import make_folder, settle
from content_sync.said import NOTHING, Said, phrase
from content_sync.signed.sha256 import name_of

MOST_SIDE: Final = 2048  # px; the largest texture of the graphics on small boards
# More than a telephone takes by itself would fill a small centre. A JPEG is read small at once.
MOST_PIXELS: Final = {"JPEG": 64_000_000, "MPO": 64_000_000}
MOST_OTHER_PIXELS: Final = 24_000_000  # eight bytes each while it is made small
LONGEST: Final = 4  # times its width: a longer one made small cannot be read any more
LEAST_SIDE: Final = 2
GROUND_SHARE: Final = 0.5
ORIENTATION: Final = 0x0112  # EXIF
ABOUT: Final = ("xmp", "photoshop")  # what else a file tells of who took it where
QUALITY: Final = 90
MOST_PNG: Final = 1_000_000  # bytes; above it is a photo and no drawing
VERSION: Final = 2  # of what is made here
READ: Final = (
    "PNG",
    "JPEG",
    "WEBP",
    "GIF",
    "BMP",
    "TIFF",
    "AVIF",
)  # JPEG includes MPO, of two lenses
DRAWN: Final = {"PNG": (".png",), "JPEG": (".jpg", ".jpeg"), "WEBP": (".webp",)}
PLAIN: Final = ("1", "L", "P", "RGB")
FOREIGN: Final = (
    (b"ftyphei", 4, phrase("a HEIC photo")),
    (b"ftyphev", 4, phrase("a HEIC photo")),
    (b"ftypmif1", 4, phrase("a HEIC photo")),
    (b"%PDF", 0, phrase("a PDF")),
    (b"8BPS", 0, phrase("a file of Photoshop")),
    (b"PK\x03\x04", 0, phrase("an office document")),
)


@dataclass(frozen=True, slots=True)
class Ready:
    """A picture that can be drawn; `ending` as its bytes are, `made` where it is another file.

    `doubts`: what may not be meant, and what to do.
    """

    path: Path
    size: tuple[int, int]
    ending: str
    is_made: bool = False
    doubts: tuple[tuple[Said, Said], ...] = ()


def ready(path: Path, cache: Path, is_clear: bool = False) -> Ready:
    """`path` as it is drawn, made into `cache` if need be.

    `is_clear`: it lies on a tile, which may be seen around a badge that has a ground of its own.

    Raises:
        FileError: it is too large, or of a kind that cannot be read.
        OSError, SyntaxError, ValueError: it is damaged.
    """
    with _opened(path) as image:
        kind = image.format or ""
        _check_size(image.size, kind)
        if kind in MOST_PIXELS:
            image.draft(None, (MOST_SIDE, MOST_SIDE))  # a large one is read small: 8 times as quick
        is_clear = is_clear and _has_ground(image)
        is_small = max(image.size) <= MOST_SIDE
        if is_small and _is_plain(image, path) and (is_clear or _is_whole(image)):
            image.load()
            return Ready(path, image.size, path.suffix.lower(), doubts=_doubts(image, 1))
        with path.open("rb") as file:
            sha256 = name_of(file)
        stem = cache / "pictures" / f"{sha256}-{VERSION}{'-clear' if is_clear else ''}"
        frames = moving_pictures(image)
        for made in (stem.with_suffix(".png"), stem.with_suffix(".jpg")):
            if drawn := _drawn(made):
                return Ready(made, drawn.size, made.suffix, True, _doubts(drawn, frames))
        tidied = _tidied(image, is_clear)
        return replace(_keep(stem, tidied, kind), doubts=_doubts(tidied, frames))


def drawn_size(path: Path) -> tuple[int, int] | None:
    """The size of a picture that can be drawn to its last line; None for any other file."""
    drawn = _drawn(path)
    return drawn.size if drawn else None


def _drawn(path: Path) -> Image.Image | None:
    try:
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            picture.load()
            return picture
    except (OSError, SyntaxError, ValueError):  # what Pillow raises for damage
        return None


def _doubts(shown: Image.Image, frames: int) -> tuple[tuple[Said, Said], ...]:
    """What may not be meant of a picture that is `shown`, of a file of so many."""
    found = []
    if is_blank(shown):
        found.append(
            (phrase("is of one colour, nothing can be seen on it"), phrase("take another"))
        )
    if frames > 1:
        what = phrase(
            "has {frames} pictures, and a kiosk shows only the first that is not empty",
            frames=frames,
        )
        found.append((what, phrase("save the one that matters, or export a film as .mp4")))
    return tuple(found)


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """The picture in `path`, however large it says it is."""
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None  # ours is asked before it is read
    try:
        with Image.open(path, formats=READ) as image:
            yield image
    except UnidentifiedImageError as error:
        raise _foreign(path) from error
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _foreign(path: Path) -> FileError:
    """What lies there instead of a picture that can be read."""
    with path.open("rb") as file:
        start = file.read(1000)
    if not start:
        return FileError(phrase("is empty (0 bytes)"), phrase("copy it once more"))
    kind = next((what for mark, at, what in FOREIGN if start[at:].startswith(mark)), NOTHING)
    if not kind and b"<svg" in start.lower():
        kind = phrase("a drawing of lines (SVG)")
    if kind:
        return FileError(
            phrase("is {kind}, which a kiosk cannot draw", kind=kind),
            phrase("save it as JPEG or PNG"),
        )
    return FileError(
        phrase("is damaged or no picture"), phrase("open it, then save or export it again")
    )


def _check_size(size: tuple[int, int], kind: str) -> None:
    wide, high = size
    if min(size) < LEAST_SIDE:
        raise FileError(
            phrase("is {wide}×{high} pixels, nothing can be seen on it", wide=wide, high=high),
            phrase("take another"),
        )
    is_long = max(size) > LONGEST * min(size)
    most = MOST_PIXELS.get(kind, MOST_OTHER_PIXELS)
    if max(size) > MOST_SIDE and (wide * high > most or is_long):
        what = phrase("is {wide}×{high} pixels, more than a kiosk draws", wide=wide, high=high)
        fix = phrase("make it at most {most} pixels wide and high", most=MOST_SIDE)
        if is_long:
            raise FileError(what, phrase("{fix}, or cut it into parts", fix=fix))
        millions = most // 1_000_000
        what = phrase("{what} (of a {kind} {count} million)", what=what, kind=kind, count=millions)
        raise FileError(what, fix)


def _is_plain(image: Image.Image, path: Path) -> bool:
    """Whether everything draws its bytes alike, what is transparent apart."""
    is_clear = image.mode in ("RGBA", "LA", "PA")
    return (
        path.suffix.lower() in DRAWN.get(image.format or "", ())
        and (image.mode in PLAIN or is_clear)
        and getattr(image, "n_frames", 1) == 1
        and not image.getexif()
        and not any(name in image.info for name in ABOUT)
        and not profile_of(image)
        and is_bare(path, image.format or "")
    )


def _is_whole(image: Image.Image) -> bool:
    """Whether nothing shines through."""
    return not sum(_alphas(image)[:255])


def _has_ground(image: Image.Image) -> bool:
    """Whether most of it is covered, as a round badge is and a drawing of lines is not."""
    alphas = _alphas(image)
    return sum(alphas[128:]) >= GROUND_SHARE * sum(alphas)


def _alphas(image: Image.Image) -> list[int]:
    """How many of its pixels cover what is below them by 0 … 255."""
    if not image.has_transparency_data:
        return [0] * 255 + [image.width * image.height]
    return image.convert("RGBA").getchannel("A").histogram()


def _tidied(image: Image.Image, is_clear: bool) -> Image.Image:
    profile = profile_of(image)
    image.seek(first_seen(image))
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    if upright.mode.startswith(("I", "F")):
        upright = eight_bits(upright)
    if not upright.has_transparency_data:
        return as_srgb(upright, profile)
    seen = upright.convert("RGBA")
    alpha = seen.getchannel("A")
    if is_wholly_clear(alpha):
        raise FileError(
            phrase("is wholly transparent, nothing can be seen on it"), phrase("take another")
        )
    colours = as_srgb(seen.convert("RGB"), profile)
    if is_clear:
        colours.putalpha(alpha)
        return colours
    ground = Image.new("RGB", colours.size, ground_for(colours, alpha))
    ground.paste(colours, mask=alpha)
    return ground


def _keep(stem: Path, image: Image.Image, kind: str) -> Ready:
    """Put it into the cache: a photo as JPEG, a drawing as PNG."""
    data = b"" if kind in ("JPEG", "MPO", "AVIF") else _encoded(image, "PNG")
    made = stem.with_suffix(".png")
    if not data or (len(data) > MOST_PNG and image.mode in ("L", "RGB")):
        data, made = _encoded(image, "JPEG"), stem.with_suffix(".jpg")
    part = made.with_suffix(f".{os.getpid()}.part")  # two builds may make the same one at once
    make_folder(made.parent)
    part.write_bytes(data)
    settle(part, made)
    return Ready(made, image.size, made.suffix, True)


def _encoded(image: Image.Image, kind: str) -> bytes:
    clean = Image.new(image.mode, image.size)  # without whatever its file knew of camera and place
    clean.paste(image)
    data = BytesIO()
    clean.save(data, format=kind, optimize=True, quality=QUALITY)
    return data.getvalue()
