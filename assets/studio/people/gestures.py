"""How people hold their arms and set their legs: joints as of figures.py."""

from typing import Final

from studio.people.figures import Joints

Pair = tuple[Joints, Joints]  # the limb on the left of the picture, then that on the right

GIVING: Final[Pair] = (((-12, -77), (-17, -60), (-15, -48)), ((12, -77), (21, -64), (32, -63)))
TAKING: Final[Pair] = (((-12, -77), (-21, -64), (-32, -62)), ((12, -77), (17, -60), (15, -48)))
OFFERING: Final[Pair] = (((-12, -77), (-17, -60), (-15, -44)), ((12, -77), (20, -66), (29, -64)))
RECEIVING: Final[Pair] = (((-12, -77), (-20, -66), (-28, -63)), ((12, -77), (17, -60), (15, -46)))
RIGHT_OUT: Final[Pair] = (((-12, -77), (-17, -60), (-12, -46)), ((12, -77), (20, -66), (30, -62)))
LEFT_OUT: Final[Pair] = (((-12, -77), (-20, -66), (-30, -62)), ((12, -77), (17, -60), (12, -46)))
HAND_ON_CHEST: Final[Pair] = (
    ((-12, -77), (-17, -60), (-15, -46)),
    ((12, -77), (18, -62), (8, -55)),
)
WRITING: Final[Pair] = (((-12, -77), (-19, -60), (-4, -46)), ((12, -77), (21, -60), (13, -48)))
INSPECTING: Final[Pair] = (
    ((-12, -77), (-22, -65), (-16, -57.5)),
    ((12, -77), (20, -64), (14, -54)),
)
PHONING: Final[Pair] = (((-12, -77), (-17, -60), (-13, -45)), ((12, -77), (21, -72), (12, -86)))
DRAGGING: Final[Pair] = (((-12, -77), (-18, -60), (-20, -46)), ((12, -77), (17, -60), (15, -45)))
UPHILL: Final[Pair] = (((-12, -77), (-22, -70), (-16, -58)), ((12, -77), (22, -78), (31, -86)))
WALKING: Final[Pair] = (((-4, -44), (-9, -24), (-14, -4)), ((4, -44), (9, -24), (12, -3)))
