"""Small drawings by name, for infographics: each around (0, 0), within HALF_W and HALF_H of it.

What lies outside may be cut off by the frame a drawing stands in.
"""

from typing import Final

from studio.pictograms.danger import DANGER
from studio.pictograms.family import FAMILY
from studio.pictograms.fraud import FRAUD
from studio.pictograms.help import HELP
from studio.pictograms.luggage import LUGGAGE
from studio.pictograms.village import VILLAGE
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene

HALF_W: Final = 104
HALF_H: Final = 90
DRAWINGS: Final[dict[str, Scene]] = {**LUGGAGE, **VILLAGE, **FAMILY, **DANGER, **HELP, **FRAUD}


def forbidden(canvas: Canvas) -> None:
    """The ring and bar over what must not be."""
    canvas.ring(0, 0, 86, 12, hue.PLUM)
    canvas.line([(-56, -56), (56, 56)], 12, hue.PLUM)
