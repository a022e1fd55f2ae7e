"""The film of the border gate, before it: the way there, its hours, the papers."""

from studio.land.buildings import border_gate, marker
from studio.land.landscape import grass, hill, morning, mountains, shine, teeth, terraces, tree
from studio.land.weather import moon, right_half, starry
from studio.people import cast, pose
from studio.people.figures import from_behind, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import WIDTH, Canvas
from studio.things.belongings import passport, suitcase
from studio.things.office import wall
from studio.things.papers import visa_sheet
from studio.things.telephone import ball_of_thumb, fingers, hand, thumb
from studio.things.travel import clock, pass_booklet

HOLDING_CHILD = (pose.HANGING, Arm((18, -61), (20, -47)))
HELD = (Arm((19, -73), (22, -70)), pose.HANGING)
WAVING = (pose.HANGING, Arm((22, -82), (24, -98)))


def to_the_gate(canvas: Canvas) -> None:
    """Travellers with suitcases walk up to the gate."""
    morning(canvas, (1330, 180))
    canvas.box(0, 560, WIDTH, 340, "#a3b04e")
    terraces(canvas, 0, 540, WIDTH, 620, 4)
    hill(canvas, 620, 60, 620, hue.MEADOW)
    tree(canvas.at(150, 640, 1.1))
    tree(canvas.at(1460, 640, 1.2))
    border_gate(canvas.at(800, 640, 0.86))
    canvas.shape([(420, 642), (1180, 642), (1700, 900), (-100, 900)], "#cfc5a8")
    canvas.shape([(672, 642), (928, 642), (1130, 900), (470, 900)], "#dcd3b9")
    person(canvas, 640, 676, 180, cast.GUARD, turn=0.6)
    from_behind(canvas, 968, 690, 190, cast.TRAVELLER)
    suitcase(canvas.at(380, 842, 0.92), hue.PLUM)
    from_behind(canvas, 484, 838, 430, cast.LADY, pose.DRAGGING)
    suitcase(canvas.at(690, 838, 0.88), hue.BLUE)
    from_behind(canvas, 790, 834, 440, cast.VISITOR, pose.DRAGGING)
    from_behind(canvas, 1110, 838, 420, cast.TAY_WOMAN, HOLDING_CHILD)
    from_behind(canvas, 1246, 836, 260, cast.BOY, HELD)
    marker(canvas.at(1416, 820, 0.9))
    for x, y in ((130, 760), (1500, 740), (1330, 800)):
        grass(canvas.at(x, y, 1.2))


def from_seven_to_eight(canvas: Canvas) -> None:
    """The gate in the morning at 7 and in the night at 8, a clock beside each."""
    canvas.fade("#bcdde6", "#fdf3d8", 0, 640)
    mountains(canvas, 620, 190, hue.NEAR, 1.7)
    night = starry("#141c45", "#56609c", 420)
    mountains(night, 620, 190, "#34426b", 1.7)
    right_half(canvas, night)
    shine(canvas, 560, 164, 80, 112)
    hill(canvas, 650, 30, 650, "#7fa35a")
    tree(canvas.at(110, 716))
    tree(canvas.at(1490, 716))
    canvas.box(0, 700, WIDTH, 200, "#cfc5a8")
    canvas.box(800, 700, 800, 200, "#a3a8c4")
    border_gate(canvas.at(800, 724, 0.8))
    canvas.shape([(684, 726), (800, 726), (800, 900), (480, 900)], "#dcd3b9")
    canvas.shape([(800, 726), (916, 726), (1120, 900), (800, 900)], "#b9bdd6")
    canvas.box(800, 0, 800, 900, "#141c4568")
    _lit_windows(canvas)
    moon(canvas, 1050, 164, 84)
    clock(canvas, 270, 266, 172, 7.0)
    clock(canvas, 1330, 266, 172, 8.0)
    suitcase(canvas.at(366, 842, 0.8), hue.PLUM)
    person(canvas, 462, 838, 360, cast.LADY, pose.DRAGGING, turn=0.7)
    person(canvas, 1080, 838, 370, cast.GUARD, WAVING, turn=0.6)
    suitcase(canvas.at(1222, 842, 0.8), hue.BLUE)
    person(canvas, 1318, 838, 355, cast.TRAVELLER, pose.DRAGGING, turn=0.8)


def _lit_windows(canvas: Canvas) -> None:
    for left in range(0, 200, 50):
        canvas.box(800 + left * 0.8, 724 - 452 * 0.8, 28 * 0.8, 32, "#ffdf8a")
    for top in (-250, -160):
        canvas.box(800 + 340 * 0.8, 724 + top * 0.8, 32, 43, "#ffdf8a")
        canvas.box(800 + 385 * 0.8, 724 + top * 0.8, 31, 43, "#ffdf8a")


def ask_before_a_long_way(canvas: Canvas) -> None:
    """A traveller asks a border guard, who points at the gate's clock."""
    morning(canvas, None)
    hill(canvas, 620, 30, 600, hue.MEADOW)
    tree(canvas.at(200, 640, 1.2))
    canvas.box(0, 690, WIDTH, 210, "#cfc5a8")
    canvas.box(0, 690, WIDTH, 8, "#b7ab88")
    _gate_wall(canvas)
    clock(canvas, 1310, 300, 156, 7.0)
    showing = (Arm((18, -61), (14, -46)), Arm((23, -74), (33, -84)))
    person(canvas, 850, 842, 640, cast.GUARD, showing, turn=-0.6)
    canvas.line([(1068, 302), (1104, 292)], 17, hue.SKIN)
    asking = (Arm((18, -61), (13, -46)), Arm((20, -64), (28, -68)))
    person(canvas, 480, 842, 610, cast.LADY, asking, turn=0.8)
    suitcase(canvas.at(310, 846, 1.15), hue.PLUM)


def _gate_wall(canvas: Canvas) -> None:
    canvas.box(1010, 120, 640, 590, "#f3ead2")
    canvas.box(1010, 120, 26, 590, "#e0d4b4")
    canvas.box(1010, 640, 640, 76, hue.SLATE)
    canvas.box(980, 70, 660, 62, hue.INDIGO)
    teeth(canvas, 980, 132, 42, 24, 16)
    canvas.shape([(900, 92), (1000, 0), (1640, 0), (1640, 92), (960, 80)], hue.TILE)
    for left in (1110, 1330):
        canvas.box(left, 490, 190, 110, "#35506a", 6)
        canvas.box(left + 8, 498, 174, 94, hue.PANE, 4)
        canvas.box(left - 10, 600, 210, 16, "#c9c1a8", 3)


def papers_in_hand(canvas: Canvas) -> None:
    """Two hands: a passport with a visa sheet, and a border pass."""
    wall(canvas, 760)
    hand(canvas.at(452, 385, 1.2), cast.PINK)
    ball_of_thumb(canvas, 602, 510)
    visa_sheet(canvas, 322, 74, 270)
    passport(canvas.at(300, 290, 2.8))
    fingers(canvas.at(300, 450, 1.1))
    thumb(canvas, 602, 510)
    hand(canvas.at(1126, 385, 1.2), hue.INDIGO)
    ball_of_thumb(canvas, 1284, 510)
    pass_booklet(canvas.at(970, 290, 2.8))
    fingers(canvas.at(970, 450, 1.1))
    thumb(canvas, 1284, 510)
