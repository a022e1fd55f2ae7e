"""One who works at a trade: helmet, dungarees, a wrench held up."""

from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

WORKER = cast.Look(top="#3b5a86", legs="#c99100")


def worker(
    canvas: Canvas, x: float, y: float, h: float, turn: float, hand: Point = (28, -82)
) -> None:
    """A worker `h` tall whose feet are at (x, y); `hand`: where the wrench is held, as a joint."""
    raised = (Arm((18, -61), (14, -44)), Arm((hand[0] - 3, -66), hand))
    person(canvas, x, y, h, WORKER, raised, turn=turn, shadow=False)
    spot = canvas.at(x, y, h / 620)
    for left in (-36, 16):
        spot.box(left, -474, 24, 260, hue.OCHRE)
    spot.box(-46, -340, 92, 60, hue.OCHRE, 8)
    spot.box(-78, -296, 156, 36, hue.OCHRE, 6)
    helmet = [(-70, -586), (-66, -630), (-36, -662), (4, -670), (42, -660), (70, -628), (74, -586)]
    spot.blob(helmet, "#e8ac10")
    spot.box(-82, -598, 170, 20, "#c48a00", 10)
    spot.box(-8, -674, 22, 84, "#f6cf66", 10)
    held = spot.at(hand[0] * 6.2 - 2, hand[1] * 6.2 + 4)
    for grow, fill in ((7, "#f4f1e6"), (0, hue.SLATE)):
        held.line([(0, 70), (0, -70)], 30 + grow * 2, fill)
        held.oval(0, -94, 48 + grow, 48 + grow, fill)
        held.oval(0, 84, 30 + grow, 30 + grow, fill)
    held.shape([(-18, -152), (18, -152), (18, -92), (-18, -92)], "#dfe7e6")
    held.oval(0, 84, 13, 13, "#dfe7e6")
    held.line([(-12, 0), (14, -6)], 46, hue.SKIN)
    for low in (-14, 2):
        held.arc(10, low, 14, 300, 420, 3, hue.SKIN_SHADE)
