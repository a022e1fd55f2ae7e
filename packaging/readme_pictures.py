"""The pictures of README.md: python packaging/readme_pictures.py STORE PHONE.png OUT

Five screens of a store with a drill, and the picture of a telephone that is given; all small.
"""

import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from content_sync.machine.cache import cache_dir
from kiosk.settings import Settings
from kiosk.tour.sample import PORTRAIT, Part
from kiosk.tour.sample_tour import draw_panel
from kiosk.window import preparing
from kiosk.window.preparing import Where

NAMES: Final = ("home-vi", "read-aloud", "search", "emergency", "home-zh")
PARTS: Final = (
    Part(PORTRAIT, 0, ("home", "item-heard", "search-found", "emergency"), tags=("vi",)),
    Part(PORTRAIT, 1, ("home",), tags=("zh-Hans",)),
)
HEIGHT_PX: Final = 640
COLOURS: Final = 96


def main(store: Path, phone: Path, out: Path) -> None:
    """Draw them all."""
    preparing.prepare(cache_dir(), PORTRAIT.size, Where.OFF_SCREEN)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        draw_panel(store, Path(scratch), Settings(), PORTRAIT, PARTS)
        drawn = sorted(Path(scratch).glob("*/*.png"))
        for name, file in zip((*NAMES, "phone"), (*drawn, phone), strict=True):
            _small(file, out / f"{name}.png")


def _small(file: Path, out: Path) -> None:
    with Image.open(file) as image:
        width = round(image.width * HEIGHT_PX / image.height)
        small = image.convert("RGB").resize((width, HEIGHT_PX), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(out, optimize=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
