"""A drawing in its tinted frame, and the colour roles of a sheet."""

from typing import Final

from studio.pictograms.by_name import DRAWINGS, HALF_H, HALF_W, forbidden
from studio.sheet.canvas import BLUE, BROWN, LEAF, PLUM, SLATE, TEAL, VIOLET, Canvas
from studio.sheet.patch import Box, Patch, put

# role -> strong (white letters stand on it), ground (ink stands on it)
COLOURS: Final[dict[str, tuple[str, str]]] = {
    "brown": (BROWN, "#f6ead0"),
    "leaf": (LEAF, "#e3eeda"),
    "plum": (PLUM, "#f2e2ee"),
    "teal": (TEAL, "#dcecee"),
    "indigo": (BLUE, "#e2e6f4"),
    "violet": (VIOLET, "#e9e4f4"),
    "slate": (SLATE, "#e4e8ec"),
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
    patch = Patch(inset, w * middle, h / 2, scale)
    DRAWINGS[name](patch)
    if is_crossed:
        forbidden(patch)
    put(canvas, inset, x, y, round_, is_open)
