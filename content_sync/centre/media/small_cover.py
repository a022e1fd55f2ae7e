"""Covers made small for cards: a list of eight full pictures would cost a kiosk half a second."""

import os
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from content_sync.centre.media.media import MediaFile
from content_sync.centre.media.pictures import drawn_size
from content_sync.machine.disk import make_folder, settle
from content_sync.signed.sha256 import name_of

WIDTH: Final = 640  # px; the card of a 43" 4K screen
QUALITY: Final = 82


def small_cover(cover: MediaFile, cache: Path) -> MediaFile | None:
    """`cover` as a JPEG of `WIDTH` px, made once into `cache`; None if it is no wider itself."""
    if cover.size[0] <= WIDTH:
        return None
    made = cache / "covers" / f"{cover.sha256}-{WIDTH}.jpg"
    size = drawn_size(made) or _make(cover.path, made)
    data = made.read_bytes()
    name = f"{Path(cover.name).stem}~small.jpg"  # no file of an officer has a tilde
    return MediaFile(name, made, "picture", len(data), name_of(data), size=size)


def _make(wide: Path, made: Path) -> tuple[int, int]:
    data = BytesIO()
    with Image.open(wide, formats=("PNG", "JPEG", "WEBP")) as picture:
        height = max(1, round(picture.height * WIDTH / picture.width))
        small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        small.save(data, format="JPEG", quality=QUALITY, optimize=True)
    part = made.with_suffix(f".{os.getpid()}.part")  # two builds may make the same cover at once
    make_folder(made.parent)
    part.write_bytes(data.getvalue())
    settle(part, made)
    return small.size
