"""How people hold their arms and set their legs: joints as of figures.py."""

from typing import Final

from drawing.people.figures import Joints

GIVING: tuple[Joints, Joints] = (
    ((-12, -77), (-17, -60), (-15, -48)),
    ((12, -77), (21, -64), (32, -63)),
)
TAKING: tuple[Joints, Joints] = (
    ((-12, -77), (-21, -64), (-32, -62)),
    ((12, -77), (17, -60), (15, -48)),
)
OFFERING = (((-12, -77), (-17, -60), (-15, -44)), ((12, -77), (20, -66), (29, -64)))
RECEIVING = (((-12, -77), (-20, -66), (-28, -63)), ((12, -77), (17, -60), (15, -46)))
RIGHT_OUT = (((-12, -77), (-17, -60), (-12, -46)), ((12, -77), (20, -66), (30, -62)))
LEFT_OUT = (((-12, -77), (-20, -66), (-30, -62)), ((12, -77), (17, -60), (12, -46)))
DRAGGING = (((-12, -77), (-18, -60), (-20, -46)), ((12, -77), (17, -60), (15, -45)))
WALKING: Final[tuple[Joints, Joints]] = (
    ((-4, -44), (-9, -24), (-14, -4)),
    ((4, -44), (9, -24), (12, -3)),
)
