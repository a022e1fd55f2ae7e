"""Covers made small for cards: a list of eight full pictures would cost a kiosk half a second."""

import hashlib
import os
from pathlib import Path
from typing import Final

from PIL import Image

from content_sync.centre.media import MediaFile

WIDTH: Final = 640  # px; the card of a 43" 4K screen
QUALITY: Final = 82


def small_cover(cover: MediaFile, cache: Path) -> MediaFile | None:
    """`cover` as a JPEG of `WIDTH` px, made once into `cache`; None if it is no wider itself."""
    if cover.size[0] <= WIDTH:
        return None
    made = cache / "covers" / f"{cover.sha256}-{WIDTH}.jpg"
    if not made.is_file():
        made.parent.mkdir(parents=True, exist_ok=True)
        part = made.with_suffix(f".{os.getpid()}.part")
        with Image.open(cover.path, formats=("PNG", "JPEG", "WEBP")) as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
            small.save(part, format="JPEG", quality=QUALITY, optimize=True)
        part.replace(made)
    data = made.read_bytes()
    name = f"{Path(cover.name).stem}.small.jpg"
    with Image.open(made) as picture:
        size = picture.size
    sha256 = hashlib.sha256(data).hexdigest()
    return MediaFile(name, made, "picture", len(data), sha256, size=size)
