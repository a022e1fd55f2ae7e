"""A scene from edge to edge: what a tile of home shows of a situation, twice as wide as high.

It is drawn as a badge is, around the same middle, so that its square middle alone still says it.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from studio.badges.medallion import SIDE
from studio.sheet.canvas import Canvas, Scene, write_changed

WIDE: Final = 2 * SIDE
PIXELS: Final = (768, 384)  # of the file; the largest tile, on a 4K screen, shows it at some 700
COLOURS: Final = 256  # entries of the palette


def save(scene: Scene, path: Path) -> None:
    """Write the scene to `path`; the file is left alone when nothing changed."""
    canvas = Canvas(WIDE, SIDE)
    scene(canvas.at((WIDE - SIDE) / 2, 0))
    picture = canvas.finished().resize(PIXELS, Image.Resampling.LANCZOS)
    flat = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
    buffer = BytesIO()
    flat.save(buffer, "PNG", optimize=True)
    write_changed(path, buffer.getvalue())
