"""A badge: a small round scene on a paper medallion that stands for a topic or a need.

A scene is drawn on a square of SIDE units; only what lies in the circle of radius INSIDE is kept.
The corners are clear; the file has a palette, so that a tile loads it in a blink.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from studio.sheet import hue
from studio.sheet.canvas import SCALE, Canvas, Scene, write_changed

SIDE: Final = 512
PIXELS: Final = 256  # of the file; the largest tile, on a 4K screen, shows it at some 200
MIDDLE: Final = SIDE / 2
INSIDE: Final = 240  # the paper ring around the scene is the rest of the half side
BESIDE: Final = ((-190, 130, hue.FAR), (640, 140, "#9dbca6"), (760, 110, hue.FAR))  # hills
COLOURS, EDGES = 224, 32  # entries of the palette: full colours, then steps of the clear edge


def medallion(scene: Scene) -> Image.Image:
    """The scene in its paper ring, with clear corners, at its own size."""
    canvas = Canvas(SIDE, SIDE)
    scene(canvas)
    disc = Canvas(SIDE, SIDE).finished()
    disc.paste(canvas.finished(), mask=_circle(INSIDE))
    disc.putalpha(_circle(MIDDLE))
    return disc


def save(scene: Scene, path: Path) -> None:
    """Write the badge to `path`; the file is left alone when nothing changed."""
    picture = medallion(scene).resize((PIXELS, PIXELS), Image.Resampling.LANCZOS)
    flat = picture.convert("RGB").quantize(
        COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE
    )
    alpha = picture.getchannel("A")
    is_edge = alpha.point(lambda value: 255 if value < 255 else 0)
    steps = alpha.point(lambda value: COLOURS + value * EDGES // 256)
    flat.paste(steps, mask=is_edge)
    palette = (flat.getpalette() or [])[: COLOURS * 3]
    paper = [int(hue.PAPER[place : place + 2], 16) for place in (1, 3, 5)]
    flat.putpalette([*palette, *[0] * (COLOURS * 3 - len(palette)), *paper * EDGES])
    clear = bytes([255] * COLOURS + [round(255 * step / EDGES) for step in range(EDGES)])
    buffer = BytesIO()
    flat.save(buffer, "PNG", optimize=True, transparency=clear)
    write_changed(path, buffer.getvalue())


def ground(canvas: Canvas, y: float, fill: str = hue.GROUND, hills: bool = True) -> None:
    """The usual morning: a warm sky, round mountains, and land from `y` down."""
    canvas.fade("#bfdbe2", "#fdf3d8", 0, y)
    if hills:
        for x, r, tone in ((60, 150, hue.FAR), (300, 120, hue.FAR), (450, 170, "#9dbca6")):
            canvas.oval(x, y + 40, r * 0.8, r, tone)
        for x, r, tone in BESIDE:
            canvas.oval(x, y + 50, r * 0.8, r, tone)
    land(canvas, y, fill)


def land(canvas: Canvas, y: float, fill: str) -> None:
    """Round land from `y` down, and its neighbours where the scene is wide."""
    for x in (MIDDLE - 400, MIDDLE + 400):
        canvas.oval(x, y + 430, 500, 400, fill)
    canvas.oval(MIDDLE, y + 400, 620, 400, fill)


def wall(canvas: Canvas, fill: str) -> None:
    """One colour behind everything, however wide."""
    canvas.box(-SIDE, 0, 3 * SIDE, SIDE, fill)


def indoors(canvas: Canvas, wall: str = "#f4e3b8", floor: str = "#dcc089", y: float = 380) -> None:
    """A plain warm room."""
    canvas.box(-SIDE, 0, 3 * SIDE, y, wall)
    canvas.box(-SIDE, y, 3 * SIDE, SIDE - y, floor)


def _circle(radius: float) -> Image.Image:
    fine = 2 * SCALE
    mask = Image.new("L", (SIDE * fine, SIDE * fine), 0)
    edges = [(MIDDLE - radius) * fine, (MIDDLE + radius) * fine - 1]
    ImageDraw.Draw(mask).ellipse([edges[0], edges[0], edges[1], edges[1]], fill=255)
    return mask.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
