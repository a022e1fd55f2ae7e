"""The hall of the border gate: its window, its counter, and one who fills in a form there."""

from studio.land.landscape import hill, mountains, teeth
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.fingers import clasp
from studio.sheet import hue
from studio.sheet.canvas import Canvas


def counter(canvas: Canvas, top: float = 620, deep: float = 84) -> None:
    """A long counter over the whole width; its board, `deep` units of it, is seen from above."""
    canvas.box(0, top, 1600, deep, "#566b7b")
    canvas.box(0, top, 1600, 5, "#8095a4")
    canvas.box(0, top + deep, 1600, 900 - top - deep, hue.SLATE)
    for left in range(40, 1600, 390):
        canvas.box(left, top + deep + 56, 350, 900 - top - deep - 90, hue.SHADOW, 10)
    canvas.box(0, top + deep, 1600, 26, "#26333d")


def window(canvas: Canvas) -> None:
    """The wide window of the gate's hall, the border country behind it."""
    canvas.fade("#e6eef0", "#f5e8c6", 0, 700)
    canvas.fade(hue.GLASS, "#fdf3d8", 96, 500)
    mountains(canvas, 470, 210, hue.FAR, 0.3)
    mountains(canvas, 490, 130, hue.NEAR, 1.7)
    hill(canvas, 470, 30, 460, hue.MEADOW)
    for left in (0, 524, 1060, 1584):
        canvas.box(left, 84, 16, 420, hue.PAPER)
    canvas.box(0, 500, 1600, 26, "#b7a472")
    canvas.box(0, 526, 1600, 374, "#efe3c4")
    canvas.box(0, 0, 1600, 70, hue.INDIGO)
    teeth(canvas, 0, 88, 50, 22, 32)


def writes_form(canvas: Canvas, x: float, look: cast.Look) -> None:
    """One who fills in a declaration at the counter, which is drawn with it."""
    person(canvas, x, 1060, 930, look, pose.WRITING, turn=0.7, shadow=False)
    counter(canvas)
    form = canvas.at(x, 0)
    form.shape([(-80, 634), (270, 634), (320, 698), (-128, 698)], "#1b1e2b44")
    form.shape([(-84, 630), (266, 630), (314, 692), (-132, 692)], hue.WHITE)
    for row, (left, wide) in enumerate(((-46, 130), (-62, 240), (-74, 200), (-86, 290))):
        form.box(left, 639 + row * 13, wide, 6, hue.PRINT, 3)
    clasp(canvas, x - 42, 632, 930)
    form.line([(120, 668), (186, 470)], 16, hue.INDIGO)
    form.line([(114, 682), (120, 668)], 8, hue.INK)
    clasp(canvas, x + 138, 612, 930, left=True)
