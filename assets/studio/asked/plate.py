"""A plate: the drawing of a question or of an answer, four wide and three high.

A scene is drawn on WIDE × HIGH units, one still thing, large enough to be known at 60 mm. It brings
its own ground to every edge, so that it is the same on a light screen and on a dark one. The file
has a palette, so that four of them load in a blink.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point, Scene, write_changed
from studio.sheet.lettering import width, write_line

WIDE, HIGH = 800, 600
PIXELS: Final = (640, 480)  # of the file; the largest answer, on a 4K screen, shows it at some 600
COLOURS: Final = 128
SKY, HORIZON, WALL, FLOOR = "#cfe4e4", "#f7efd4", "#f6e7c2", "#dcc089"


def plate(scene: Scene) -> Image.Image:
    """The scene at the size of its file."""
    canvas = Canvas(WIDE, HIGH)
    scene(canvas)
    return canvas.image.resize(PIXELS, Image.Resampling.LANCZOS)


def save(scene: Scene, path: Path) -> None:
    """Write the plate to `path`; the file is left alone when nothing changed."""
    flat = plate(scene).quantize(
        COLOURS, Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE
    )
    buffer = BytesIO()
    flat.save(buffer, "PNG", optimize=True)
    write_changed(path, buffer.getvalue())


def outdoors(canvas: Canvas, y: float = 400, ground: str = hue.GROUND, sky: str = SKY) -> None:
    """A plain sky, round mountains, and land from `y` down."""
    canvas.box(0, 0, WIDE, HIGH, sky)
    for x, r, tone in ((90, 170, hue.FAR), (330, 120, hue.FAR), (720, 200, hue.FAR)):
        canvas.oval(x, y + 50, r, r * 1.05, tone)
    for x, r in ((-20, 150), (540, 140)):
        canvas.oval(x, y + 70, r * 1.3, r, "#9dbca6")
    canvas.oval(WIDE / 2, y + 500, WIDE * 1.1, 500, ground)


def indoors(canvas: Canvas, wall: str = WALL, floor: str = FLOOR, y: float = 440) -> None:
    """A plain warm room."""
    canvas.box(0, 0, WIDE, y, wall)
    canvas.box(0, y, WIDE, HIGH - y, floor)
    canvas.box(0, y - 8, WIDE, 10, "#00000018")


def number(canvas: Canvas, words: str, x: float, y: float, w: float, h: float = 128) -> None:
    """A figure, large on its own slip of paper; (x, y) is its upper left corner."""
    canvas.box(x + 6, y + 7, w, h, hue.SHADOW, 18)
    canvas.box(x, y, w, h, hue.PAPER, 18)
    size = 104
    while width(words, "vi", size, True) > w - 24:
        size -= 2
    write_line(canvas, (x + w / 2, y + h / 2 - 4), words, "vi", size, hue.INDIGO, anchor="mm")


def thought(canvas: Canvas, x: float, y: float, rx: float, ry: float, towards: Point) -> None:
    """A cloud of what somebody thinks of, with its bubbles down to the head at `towards`."""
    for dx, dy, r in (
        (-0.62, 0.1, 0.62),
        (0.62, 0.1, 0.62),
        (-0.25, -0.35, 0.68),
        (0.3, -0.3, 0.68),
    ):
        canvas.oval(x + dx * rx, y + dy * ry, rx * r, ry * r, hue.WHITE)
    for dx, dy, r in ((-0.3, 0.42, 0.6), (0.3, 0.42, 0.6), (0, 0.06, 0.8)):
        canvas.oval(x + dx * rx, y + dy * ry, rx * r, ry * r, hue.WHITE)
    foot = y + ry * 0.95
    for share, r in ((0.3, 17), (0.62, 12), (0.9, 8)):
        canvas.oval(
            x + (towards[0] - x) * share, foot + (towards[1] - foot) * share, r, r, hue.WHITE
        )
