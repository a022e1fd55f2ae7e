"""The hall of the border gate: its counter, and its window to the border country."""

from drawing.land.landscape import hill, mountains
from drawing.sheet.canvas import INDIGO, OCHRE, PAPER, SLATE, Canvas


def counter(canvas: Canvas, top: float = 620, deep: float = 84) -> None:
    """A long counter over the whole width; its board, `deep` units of it, is seen from above."""
    canvas.box(0, top, 1600, deep, "#566b7b")
    canvas.box(0, top, 1600, 5, "#8095a4")
    canvas.box(0, top + deep, 1600, 900 - top - deep, SLATE)
    for left in range(40, 1600, 390):
        canvas.box(left, top + deep + 56, 350, 900 - top - deep - 90, "#1b1e2b2e", 10)
    canvas.box(0, top + deep, 1600, 26, "#26333d")


def window(canvas: Canvas) -> None:
    """The wide window of the gate's hall, the border country behind it."""
    canvas.fade("#e6eef0", "#f5e8c6", 0, 700)
    canvas.fade("#cfe3e6", "#fdf3d8", 96, 500)
    mountains(canvas, 470, 210, "#b7cdc4", 0.3)
    mountains(canvas, 490, 130, "#86a98b", 1.7)
    hill(canvas, 470, 30, 460, "#8fa857")
    for left in (0, 524, 1060, 1584):
        canvas.box(left, 84, 16, 420, PAPER)
    canvas.box(0, 500, 1600, 26, "#b7a472")
    canvas.box(0, 526, 1600, 374, "#efe3c4")
    canvas.box(0, 0, 1600, 70, INDIGO)
    for number in range(32):
        canvas.shape([(number * 50, 88), (number * 50 + 25, 66), (number * 50 + 50, 88)], OCHRE)
