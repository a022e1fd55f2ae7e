"""The film of the border gate, at it: the visa, the counter, the stamp, health."""

from studio.land.gate_hall import window
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.fingers import clasp, pointing_hand, stamp
from studio.people.palms import giving_hand, thumb
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import WIDTH, Canvas
from studio.things.belongings import paper, passport, suitcase
from studio.things.goods import struck
from studio.things.office import notice_board, room, screen
from studio.things.papers import entry_stamp, month_leaf, open_passport
from studio.things.signs import cross
from studio.things.travel import laptop, pass_booklet


def visa_at_home(canvas: Canvas) -> None:
    """A traveller at home before a laptop and a passport; three months hang on the wall."""
    room(canvas, 690, (560,))
    for number in range(3):
        month_leaf(canvas, 956 + number * 184, 120, 162, tuple(range(28)))
    showing = (Arm((21, -60), (11, -48)), Arm((21, -66), (27, -64)))
    person(canvas, 370, 1080, 900, cast.LADY, showing, turn=0.7)
    canvas.box(0, 660, WIDTH, 240, "#b98a52")
    canvas.box(0, 660, WIDTH, 18, hue.WOOD_DARK)
    for top in (744, 826):
        canvas.box(0, top, WIDTH, 4, "#a5773f")
    laptop(canvas.at(920, 800, 0.98))
    clasp(canvas, 612, 504, 900)
    canvas.oval(1408, 808, 74, 8, hue.SHADOW)
    passport(canvas.at(1340, 610, 1.3))


def at_the_counter(canvas: Canvas) -> None:
    """She hands her passport to a border guard; a woman with a border pass waits."""
    window(canvas)
    person(canvas, 1130, 960, 780, cast.GUARD, pose.LEFT_OUT, turn=-0.8)
    canvas.box(820, 560, 780, 30, "#566b7b")
    canvas.box(820, 560, 780, 6, "#8095a4")
    canvas.box(850, 590, 750, 310, hue.SLATE)
    canvas.box(850, 590, 750, 22, "#26333d")
    for left in (890, 1240):
        canvas.box(left, 646, 320, 190, hue.SHADOW, 10)
    screen(canvas.at(1400, 560, 1.1))
    waiting = (pose.HANGING, Arm((18, -62), (5, -58)))
    person(canvas, 210, 842, 600, cast.TAY_WOMAN, waiting, turn=0.7)
    pass_booklet(canvas.at(226, 462, 0.62))
    clasp(canvas, 238, 496, 600)
    suitcase(canvas.at(440, 846, 1.1), hue.PLUM)
    giving = (Arm((18, -60), (18, -45)), Arm((21, -66), (33, -63)))
    person(canvas, 600, 842, 680, cast.LADY, giving, turn=0.8)
    passport(canvas.at(818, 380, 0.9))
    clasp(canvas, 826, 420, 700)
    clasp(canvas, 908, 470, 760, left=True)


def check_the_stamp(canvas: Canvas) -> None:
    """The stamp comes down on an open passport; a finger points at the last day of the stay."""
    canvas.fade("#e9ddc0", "#d9c48f", 0, 900)
    open_passport(canvas.at(610, 190))
    entry_stamp(canvas.at(834, 322))
    month_leaf(canvas, 706, 446, 250, (20,), hue.PLUM)
    giving_hand(canvas.at(1200, 170, 1.15), cast.GUARD.top, "#3c5530")
    stamp(canvas.at(1200, 330, 1.7))
    thumb(canvas.at(1200, 170, 1.15))
    pointing_hand(canvas.at(932, 634, 0.84), cast.PINK, cast.PINK_DARK)


def no_health_form(canvas: Canvas) -> None:
    """The health form on the notice board is struck out; a nurse lets travellers pass."""
    window(canvas)
    canvas.box(0, 640, WIDTH, 260, "#d8c79a")
    canvas.box(0, 632, WIDTH, 12, "#b7a472")
    notice_board(canvas, 150, 220, 480, 340, 790)
    canvas.box(170, 240, 440, 300, "#3f6b58", 4)
    paper(canvas, 204, 266, 150, 232, 0, stamp=False)
    cross(canvas, 279, 340, 44, hue.TEAL)
    for row, wide in enumerate((110, 84, 104)):
        canvas.box(224, 408 + row * 26, wide, 11, hue.PRINT, 5)
    struck(canvas, 279, 384, 98)
    paper(canvas, 416, 266, 164, 232, 6)
    canvas.oval(498, 270, 9, 9, hue.OCHRE)
    showing = (Arm((18, -60), (14, -46)), Arm((22, -70), (32, -64)))
    person(canvas, 766, 842, 590, cast.NURSE, showing, turn=0.7)
    for x, h, look, case in ((1104, 490, cast.VISITOR, hue.BLUE), (1378, 475, cast.LADY, hue.PLUM)):
        person(canvas, x, 838, h, look, pose.DRAGGING, pose.WALKING, turn=0.8)
        suitcase(canvas.at(x - 98, 842, 0.94), case)
