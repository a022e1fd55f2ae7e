"""A drawing in its tinted frame, and the colour roles of a sheet."""

from typing import Final

from PIL import Image, ImageDraw

from studio.pictograms.by_name import DRAWINGS, HALF_H, HALF_W, forbidden
from studio.sheet import hue
from studio.sheet.canvas import SCALE, Box, Canvas

# role -> strong (white letters stand on it), ground (ink stands on it)
COLOURS: Final[dict[str, tuple[str, str]]] = {
    "brown": (hue.BROWN, "#f6ead0"),
    "leaf": (hue.LEAF, "#e3eeda"),
    "plum": (hue.PLUM, "#f2e2ee"),
    "teal": (hue.TEAL, "#dcecee"),
    "indigo": (hue.BLUE, "#e2e6f4"),
    "violet": (hue.VIOLET, "#e9e4f4"),
    "slate": (hue.SLATE, "#e4e8ec"),
    "emergency": ("#b00020", "#f9e1e2"),
}


def picture(
    canvas: Canvas,
    name: str,
    box: Box,
    colour: str,
    is_crossed: bool = False,
    round_: float = 18,
    middle: float = 0.5,
    is_open: bool = False,
) -> None:
    """The drawing `name` in a frame x, y, w, h; `middle`: where along the frame it stands;
    `is_open`: the lower corners are square, as where a text follows.
    """
    x, y, w, h = box
    inset = Canvas(round(w), round(h), COLOURS[colour][1])
    scale = min(w / (2 * HALF_W), h / (2 * HALF_H))
    patch = inset.at(w * middle, h / 2, scale)
    DRAWINGS[name](patch)
    if is_crossed:
        forbidden(patch)
    mask = Image.new("L", inset.image.size)
    edge = (0, 0, mask.width - 1, mask.height - 1)
    corners = (True, True, not is_open, not is_open)
    ImageDraw.Draw(mask).rounded_rectangle(edge, round_ * SCALE, fill=255, corners=corners)
    canvas.image.paste(inset.image, (round(x * SCALE), round(y * SCALE)), mask)
