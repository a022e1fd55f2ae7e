"""A sheet to draw flat scenes on: 1600 × 900 units, smooth edges, the colours of the look.

Everything is drawn at SCALE times the size and shrunk once at the end. Points are (x, y) in units,
y downwards; colours are "#rrggbb" or "#rrggbbaa".
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from studio.sheet.files import write_changed

Point = tuple[float, float]
SCALE = 2
WIDTH, HEIGHT = 1600, 900
QUALITIES, LARGEST_BYTES = (82, 76, 70), 150_000  # of a .jpg: the first that fits
PAPER, INK, INDIGO, OCHRE = "#fbf7ee", "#1b1e2b", "#1e2a5e", "#e0a100"
VIOLET, LEAF, TEAL, BLUE = "#4b3a8f", "#2c652f", "#0d5f6b", "#2a3a82"
BROWN, PLUM, SLATE, WHITE = "#855500", "#7a2a66", "#3b4c5a", "#ffffff"
SKIN, HAIR, GREY_HAIR = "#d9a577", "#2a2126", "#b9b4ae"
SKIN_SHADE = "#b97f50"
WOOD, WOOD_DARK = "#a9713a", "#6f4620"
SMOOTH = 12  # steps of a curve between two of its points


class Canvas:
    """A picture being drawn; later shapes lie over earlier ones."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT, ground: str = PAPER) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), ground)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def fade(self, top: str, bottom: str, y0: float = 0, y1: float | None = None) -> None:
        """Fill from `top` to `bottom` colour between two heights, over the whole width."""
        first, last = round(y0 * SCALE), round((self.height if y1 is None else y1) * SCALE)
        shade = Image.linear_gradient("L").resize((self.image.width, max(1, last - first)))
        over = Image.composite(
            Image.new("RGB", shade.size, bottom), Image.new("RGB", shade.size, top), shade
        )
        self.image.paste(over, (0, first))

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self.pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=fill)

    def blob(self, points: Sequence[Point], fill: str) -> None:
        """A closed shape whose outline runs softly through `points`."""
        self.shape(smooth(points, closed=True), fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.pen.ellipse(
            [(x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE], fill=fill
        )

    def ring(self, x: float, y: float, r: float, width: float, fill: str) -> None:
        self.pen.ellipse(
            [(x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE],
            outline=fill,
            width=round(width * SCALE),
        )

    def box(self, x: float, y: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        corners = [x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE]
        self.pen.rounded_rectangle(corners, radius=round_ * SCALE, fill=fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A line with round ends and joints."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.pen.line(scaled, fill=fill, width=round(width * SCALE), joint="curve")
        # Pillow leaves gaps in wide bends; half-clear ink would double.
        if width >= 4 and len(fill) == 7:
            for x, y in points:
                self.oval(x, y, width / 2, width / 2, fill)

    def curve(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A soft line through `points`."""
        self.line(smooth(points, closed=False), width, fill)

    def arc(self, x: float, y: float, r: float, a0: float, a1: float, w: float, fill: str) -> None:
        """A piece of a circle from angle a0 to a1, in degrees clockwise from the right."""
        corners = [(x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE]
        self.pen.arc(corners, a0, a1, fill=fill, width=round(w * SCALE))

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)

    def save(self, path: Path) -> None:
        """Write `path` (.jpg or .png); the file is left alone when nothing changed."""
        buffer = BytesIO()
        if path.suffix == ".jpg":
            picture = self.finished()
            for quality in QUALITIES:
                buffer = BytesIO()
                picture.save(buffer, "JPEG", quality=quality, optimize=True, subsampling=0)
                if buffer.tell() <= LARGEST_BYTES:
                    break
        else:
            self.finished().quantize(128).save(buffer, "PNG", optimize=True)
        write_changed(path, buffer.getvalue())


def smooth(points: Sequence[Point], closed: bool) -> list[Point]:
    """Points of a Catmull-Rom curve through `points`."""
    around = [points[-1], *points, points[0], points[1]] if closed else None
    around = around or [points[0], *points, points[-1]]
    found: list[Point] = []
    for a, b, c, d in zip(around, around[1:], around[2:], around[3:], strict=False):
        for step in range(SMOOTH):
            t = step / SMOOTH
            found.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return found if closed else [*found, points[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    rest = (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    return 0.5 * (2 * b + (c - a) * t + rest)
