"""The review of poor households: a visit, the request, the meeting, the list."""

from typing import Final

from studio.land.buildings import desk, hall, stilt_house
from studio.land.landscape import banana, grass, hill, morning, palm, terraces, tree
from studio.people import cast, pose
from studio.people.figures import from_behind, grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import paper
from studio.things.office import certificate, clipboard, notice_board, room, screen

RAISED: Final = (pose.REST, Arm((20, -90), (19, -110)))
RAISED_LEFT: Final = (RAISED[1], RAISED[0])


def household_review(canvas: Canvas) -> None:
    """An officer with a paper speaks with a family before its house."""
    morning(canvas, (1370, 150))
    terraces(canvas, 0, 540, 1600, 720)
    hill(canvas, 730, 30, 720, hue.GROUND)
    palm(canvas.at(705, 690, 1.15))
    stilt_house(canvas.at(380, 715, 1.3))
    banana(canvas.at(60, 760, 0.8))
    person(canvas, 1330, 862, 470, cast.ELDER, turn=-0.7)
    telling = (Arm((18, -62), (24, -58)), pose.HANGING)
    person(canvas, 1130, 866, 450, cast.GRANDMOTHER, telling, turn=-0.8)
    person(canvas, 890, 866, 480, cast.OFFICER, pose.HOLDING, turn=0.8)
    paper(canvas, 868, 566, 92, 112, 5)
    person(canvas, 1500, 868, 300, cast.BOY, turn=-0.6)
    for x in (620, 720, 1240):
        grass(canvas.at(x, 880, 1.1))


def hands_in_form(canvas: Canvas) -> None:
    """A woman hands her request to an officer at the counter."""
    room(canvas, 690, (140, 1130))
    person(canvas, 1110, 960, 700, cast.OFFICER, pose.TAKING, turn=-0.8)
    person(canvas, 480, 960, 700, cast.TAY_WOMAN, pose.GIVING, turn=0.8)
    desk(canvas, 60, 690, 1480, 220)
    screen(canvas.at(1390, 700, 0.95))
    paper(canvas, 738, 444, 140, 180, 5, stamp=False)
    grip(canvas, 716, 522, 700)
    grip(canvas, 884, 526, 700)
    paper(canvas, 210, 664, 120, 34, 2, stamp=False)


def asks_the_family(canvas: Canvas) -> None:
    """An officer with a clipboard asks a family before its house."""
    morning(canvas, (1420, 150))
    terraces(canvas, 0, 540, 1600, 720)
    hill(canvas, 720, 30, 720, hue.GROUND)
    palm(canvas.at(1250, 690, 1.1))
    stilt_house(canvas.at(900, 705, 1.32))
    banana(canvas.at(1530, 760, 0.7))
    writing = (Arm((16, -60), (-3, -56)), Arm((19, -64), (14, -54)))
    person(canvas, 330, 868, 600, cast.OFFICER, writing, turn=0.8)
    clipboard(canvas, 322, 470, 104)
    canvas.line([(404, 498), (432, 548)], 9, hue.INDIGO)
    grip(canvas, 330, 560, 600)
    grip(canvas, 420, 542, 600)
    telling = (Arm((21, -66), (30, -68)), pose.REST)
    person(canvas, 1010, 868, 520, cast.GRANDMOTHER, telling, turn=-0.8)
    person(canvas, 1230, 868, 540, cast.FARMER, turn=-0.8)
    person(canvas, 1410, 868, 320, cast.BOY, turn=-0.7)
    for x in (80, 620, 760, 1530):
        grass(canvas.at(x, 880, 1.2))


def village_votes(canvas: Canvas) -> None:
    """A meeting in the hall: a paper is read out, hands are raised."""
    hall(canvas)
    reading = (Arm((16, -62), (5, -58)), Arm((17, -62), (5, -57)))
    person(canvas, 800, 790, 470, cast.SHIRT, reading)
    paper(canvas, 760, 466, 80, 104, 4)
    desk(canvas, 630, 620, 340, 200)
    left = ((140, cast.ELDER), (400, cast.TAY_WOMAN), (660, cast.FARMER))
    right = ((940, cast.TAY_WOMAN), (1200, cast.NUNG_WOMAN), (1460, cast.ELDER))
    for row, arms in ((left, RAISED_LEFT), (right, RAISED)):
        for x, look in row:
            from_behind(canvas, x, 1200, 560, look, arms)


def reads_the_list(canvas: Canvas) -> None:
    """People read the list on the notice board; one holds a certificate."""
    morning(canvas, (1440, 150))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 710, 20, 710, hue.GROUND)
    tree(canvas.at(90, 690, 1.2))
    notice_board(canvas, 290, 240, 760, 330, 760)
    from_behind(canvas, 400, 872, 500, cast.FARMER)
    pointing = (pose.REST, Arm((19, -86), (24, -100)))
    from_behind(canvas, 650, 872, 490, cast.NUNG_WOMAN, pointing)
    from_behind(canvas, 835, 874, 290, cast.GIRL)
    showing = (Arm((17, -64), (9, -60)), Arm((17, -64), (9, -60)))
    person(canvas, 1260, 870, 560, cast.GRANDMOTHER, showing, turn=-0.3)
    certificate(canvas, 1186, 484, 148)
    grip(canvas, 1190, 540, 560)
    grip(canvas, 1330, 540, 560)
    for x in (200, 1060, 1480):
        grass(canvas.at(x, 882, 1.2))


COVERS: Final = {"ra-soat-ho-ngheo": household_review}
STEPS: Final = {"ra-soat-ho-ngheo": (hands_in_form, asks_the_family, village_votes, reads_the_list)}
