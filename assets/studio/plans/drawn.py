"""A plan as it is saved: four wide and three high, sharp enough for the largest screen."""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from studio.sheet.canvas import Canvas, Scene, write_changed

WIDE, HIGH = 1600, 1200
COLOURS: Final = 96


def save(scene: Scene, path: Path) -> None:
    """Write the plan to `path`; the file is left alone when nothing changed."""
    canvas = Canvas(WIDE, HIGH)
    scene(canvas)
    flat = canvas.image.resize((WIDE, HIGH), Image.Resampling.LANCZOS).quantize(
        COLOURS, Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE
    )
    buffer = BytesIO()
    flat.save(buffer, "PNG", optimize=True)
    write_changed(path, buffer.getvalue())
