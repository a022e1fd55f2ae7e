"""How people hold their arms and set their legs.

Joints are hundredths of a figure's height from its feet: (3, -60) lies a little off the middle, as
high as an elbow. An arm counts outwards from the middle, so that the same value is a left arm and
a right one; legs count from left to right. In a pair, the limb on the left of the picture is first.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from studio.sheet.canvas import Point

SHOULDER: Final = (12, -77)


class Arm(NamedTuple):
    """Where an arm bends and where it ends; it begins at the shoulder."""

    elbow: Point
    hand: Point


Arms = tuple[Arm, Arm]
Legs = tuple[Sequence[Point], Sequence[Point]]

REST: Final = Arm((17, -60), (15, -46))
HANGING: Final = Arm((17, -60), (15, -44))
IN_LAP: Final = Arm((17, -60), (7, -46))

ARMS_DOWN: Final = (HANGING, HANGING)
ON_LAP: Final = (IN_LAP, IN_LAP)
HOLDING: Final = (Arm((15, -62), (3, -58)), Arm((17, -62), (4, -57)))
GIVING: Final = (Arm((17, -60), (15, -48)), Arm((21, -64), (32, -63)))
TAKING: Final = (Arm((21, -64), (32, -62)), Arm((17, -60), (15, -48)))
OFFERING: Final = (HANGING, Arm((20, -66), (29, -64)))
RECEIVING: Final = (Arm((20, -66), (28, -63)), REST)
RIGHT_OUT: Final = (Arm((17, -60), (12, -46)), Arm((20, -66), (30, -62)))
LEFT_OUT: Final = (RIGHT_OUT[1], RIGHT_OUT[0])
HAND_ON_CHEST: Final = (REST, Arm((18, -62), (8, -55)))
WRITING: Final = (Arm((19, -60), (4, -46)), Arm((21, -60), (13, -48)))
INSPECTING: Final = (Arm((22, -65), (16, -57.5)), Arm((20, -64), (14, -54)))
PHONING: Final = (Arm((17, -60), (13, -45)), Arm((21, -72), (12, -86)))
DRAGGING: Final = (Arm((18, -60), (20, -46)), Arm((17, -60), (15, -45)))
UPHILL: Final = (Arm((22, -70), (16, -58)), Arm((22, -78), (31, -86)))

STANDING: Final = (((-5, -44), (-5, -3)), ((5, -44), (5, -3)))
WALKING: Final = (((-4, -44), (-9, -24), (-14, -4)), ((4, -44), (9, -24), (12, -3)))
RUNNING: Final = (((-3, -44), (-14, -24), (-28, -16)), ((3, -44), (15, -28), (11, -3)))
HIDDEN: Final = (((0, -60), (0, -52)), ((0, -60), (0, -52)))  # no legs to be seen
