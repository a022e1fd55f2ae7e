"""A patch of a canvas with its own middle and scale: any drawing can be put there, at any size."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from studio.sheet.canvas import SCALE, Canvas, Point

Box = tuple[float, float, float, float]  # x, y, w, h


class Patch(Canvas):
    """Draws on `under`: its point (0, 0) is (x, y) there, and all grows by `scale`."""

    def __init__(self, under: Canvas, x: float, y: float, scale: float) -> None:
        self.under, self.x, self.y, self.scale = under, x, y, scale
        self.width, self.height = under.width, under.height
        self.image, self.pen = under.image, under.pen

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self.under.shape(self._at(points), fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.under.oval(*self._at([(x, y)])[0], rx * self.scale, ry * self.scale, fill)

    def ring(self, x: float, y: float, r: float, width: float, fill: str) -> None:
        self.under.ring(*self._at([(x, y)])[0], r * self.scale, width * self.scale, fill)

    def box(self, x: float, y: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        left, top = self._at([(x, y)])[0]
        self.under.box(left, top, w * self.scale, h * self.scale, fill, round_ * self.scale)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        self.under.line(self._at(points), width * self.scale, fill)

    def arc(self, x: float, y: float, r: float, a0: float, a1: float, w: float, fill: str) -> None:
        left, top = self._at([(x, y)])[0]
        self.under.arc(left, top, r * self.scale, a0, a1, w * self.scale, fill)

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(self.x + x * self.scale, self.y + y * self.scale) for x, y in points]


def put(canvas: Canvas, inset: Canvas, x: float, y: float, round_: float, is_open: bool) -> None:
    """Lay `inset` on `canvas` with its upper left corner at (x, y), its corners rounded.

    `is_open`: only the upper ones.
    """
    mask = Image.new("L", inset.image.size)
    edge = (0, 0, mask.width - 1, mask.height - 1)
    corners = (True, True, not is_open, not is_open)
    ImageDraw.Draw(mask).rounded_rectangle(edge, round_ * SCALE, fill=255, corners=corners)
    canvas.image.paste(inset.image, (round(x * SCALE), round(y * SCALE)), mask)
