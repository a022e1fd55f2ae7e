"""The step pictures of what a commune does: the review of households, the identity account."""

from drawing.buildings import desk, hall, stilt_house
from drawing.canvas import INDIGO, LEAF, OCHRE, PAPER, WHITE, Canvas
from drawing.land import banana, brocade, grass, hill, morning, palm, terraces, tree
from drawing.office import (
    camera,
    certificate,
    clipboard,
    fingerprint_reader,
    identity_card,
    notice_board,
    room,
    screen,
    wall,
)
from drawing.people import (
    BOY,
    ELDER,
    FARMER,
    GIRL,
    GRANDMOTHER,
    GUARD,
    NUNG_WOMAN,
    OFFICER,
    TAY_WOMAN,
    Joints,
    person,
)
from drawing.place import Place
from drawing.postures import from_behind, grip
from drawing.things import face, fingers, hand, paper, phone
from drawing.village import GROUND, SHIRT

GIVING: tuple[Joints, Joints] = (
    ((-12, -77), (-17, -60), (-15, -48)),
    ((12, -77), (21, -64), (32, -63)),
)
TAKING: tuple[Joints, Joints] = (
    ((-12, -77), (-21, -64), (-32, -62)),
    ((12, -77), (17, -60), (15, -48)),
)
RAISED: tuple[Joints, Joints] = (
    ((-12, -77), (-17, -60), (-15, -46)),
    ((12, -77), (20, -90), (19, -110)),
)
RAISED_LEFT: tuple[Joints, Joints] = (
    ((-12, -77), (-20, -90), (-19, -110)),
    ((12, -77), (17, -60), (15, -46)),
)


def hands_in_form(canvas: Canvas) -> None:
    """A woman hands her request to an officer at the counter."""
    room(canvas, 690, (140, 1130))
    person(canvas, 1110, 960, 700, OFFICER, TAKING, turn=-0.8, shadow=False)
    person(canvas, 480, 960, 700, TAY_WOMAN, GIVING, turn=0.8, shadow=False)
    desk(canvas, 60, 690, 1480, 220)
    screen(canvas, 1390, 700, 0.95)
    paper(canvas, 738, 444, 140, 180, 5, stamp=False)
    grip(canvas, 716, 522, 700)
    grip(canvas, 884, 526, 700)
    paper(canvas, 210, 664, 120, 34, 2, stamp=False)
    brocade(canvas, 884, 16)


def asks_the_family(canvas: Canvas) -> None:
    """An officer with a clipboard asks a family before its house."""
    morning(canvas, (1420, 150))
    terraces(canvas, 0, 540, 1600, 720)
    hill(canvas, 720, 30, 720, GROUND)
    palm(canvas, 1250, 690, 1.1)
    stilt_house(canvas, 900, 705, 1.32)
    banana(canvas, 1530, 760, 0.7)
    writing = (((-12, -77), (-16, -60), (3, -56)), ((12, -77), (19, -64), (14, -54)))
    person(canvas, 330, 868, 600, OFFICER, writing, turn=0.8)
    clipboard(canvas, 322, 470, 104)
    canvas.line([(404, 498), (432, 548)], 9, INDIGO)
    grip(canvas, 330, 560, 600)
    grip(canvas, 420, 542, 600)
    telling = (((-12, -77), (-21, -66), (-30, -68)), ((12, -77), (17, -60), (15, -46)))
    person(canvas, 1010, 868, 520, GRANDMOTHER, telling, turn=-0.8)
    person(canvas, 1230, 868, 540, FARMER, turn=-0.8)
    person(canvas, 1410, 868, 320, BOY, turn=-0.7)
    for x in (80, 620, 760, 1530):
        grass(canvas, x, 880, 1.2)
    brocade(canvas, 884, 16)


def village_votes(canvas: Canvas) -> None:
    """A meeting in the hall: a paper is read out, hands are raised."""
    hall(canvas)
    reading = (((-12, -77), (-16, -62), (-5, -58)), ((12, -77), (17, -62), (5, -57)))
    person(canvas, 800, 790, 470, SHIRT, reading, shadow=False)
    paper(canvas, 760, 466, 80, 104, 4)
    desk(canvas, 630, 620, 340, 200)
    left = ((140, ELDER), (400, TAY_WOMAN), (660, FARMER))
    right = ((940, TAY_WOMAN), (1200, NUNG_WOMAN), (1460, ELDER))
    for row, arms in ((left, RAISED_LEFT), (right, RAISED)):
        for x, look in row:
            from_behind(canvas, x, 1200, 560, look, arms)
    brocade(canvas, 884, 16)


def reads_the_list(canvas: Canvas) -> None:
    """People read the list on the notice board; one holds a certificate."""
    morning(canvas, (1440, 150))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 710, 20, 710, GROUND)
    tree(canvas, 90, 690, 1.2)
    notice_board(canvas, 290, 240, 760, 330, 760)
    from_behind(canvas, 400, 872, 500, FARMER)
    pointing = (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (19, -86), (24, -100)))
    from_behind(canvas, 650, 872, 490, NUNG_WOMAN, pointing)
    from_behind(canvas, 835, 874, 290, GIRL)
    showing = (((-12, -77), (-17, -64), (-9, -60)), ((12, -77), (17, -64), (9, -60)))
    person(canvas, 1260, 870, 560, GRANDMOTHER, showing, turn=-0.3)
    certificate(canvas, 1186, 484, 148)
    grip(canvas, 1190, 540, 560)
    grip(canvas, 1330, 540, 560)
    for x in (200, 1060, 1480):
        grass(canvas, x, 882, 1.2)
    brocade(canvas, 884, 16)


def shows_card(canvas: Canvas) -> None:
    """A woman hands her identity card to a police officer."""
    room(canvas, 690, (640,))
    person(canvas, 1130, 960, 700, GUARD, TAKING, turn=-0.8, shadow=False)
    person(canvas, 470, 960, 700, NUNG_WOMAN, GIVING, turn=0.8, shadow=False)
    desk(canvas, 60, 690, 1480, 220)
    screen(canvas, 1400, 700, 0.95)
    identity_card(canvas, 690, 450, 216)
    grip(canvas, 700, 522, 700)
    brocade(canvas, 884, 16)


def photo_and_print(canvas: Canvas) -> None:
    """A camera takes her face; a finger lies on the reader."""
    room(canvas, 690, (980,))
    canvas.box(110, 60, 640, 640, "#bcd2dd", 10)
    pressing = (((-12, -77), (-17, -60), (-13, -46)), ((12, -77), (21, -60), (32, -51)))
    person(canvas, 400, 1010, 800, TAY_WOMAN, pressing, turn=0.7, shadow=False)
    aiming = (((-12, -77), (-21, -66), (-29, -70)), ((12, -77), (17, -60), (15, -44)))
    person(canvas, 1350, 1010, 760, GUARD, aiming, turn=-0.8, shadow=False)
    desk(canvas, 60, 690, 1480, 220)
    camera(canvas, 1060, 696, 1.25, left=True)
    grip(canvas, 1132, 474, 760)
    fingerprint_reader(canvas, 690, 698, 1.15)
    canvas.line([(656, 602), (688, 646)], 30, "#d9a577")
    grip(canvas, 654, 600, 840)
    brocade(canvas, 884, 16)


def phone_is_ready(canvas: Canvas) -> None:
    """A hand holds a telephone whose app shows that it is done."""
    wall(canvas)
    hand(canvas, 800, 430, 1.25, INDIGO)
    phone(canvas, 610, 60, 390, 700, PAPER)
    canvas.box(624, 126, 362, 74, INDIGO)
    canvas.box(656, 150, 170, 12, "#ffffffcc", 6)
    canvas.box(656, 174, 100, 10, "#ffffff99", 5)
    canvas.oval(805, 370, 132, 132, LEAF)
    canvas.line([(742, 374), (790, 424), (876, 318)], 38, WHITE)
    canvas.box(650, 540, 310, 170, "#d7e8e2", 18)
    face(canvas, 722, 618, 50, INDIGO)
    for width, y in ((130, 574), (100, 606), (140, 638), (80, 670)):
        canvas.box(796, y, width, 13, "#6e8a86", 6)
    fingers(canvas, 610, 430, 1.15)
    canvas.curve([(972, 780), (1036, 670), (1028, 560), (986, 486)], 70, "#d9a577")
    spot = Place(canvas, 800, 0)
    for side in (-1, 1):
        for length, y in ((330, 250), (380, 370), (330, 490)):
            start = (side * (length - 70), 370 + (y - 370) * 0.72)
            spot.line([start, (side * length, y)], 14, OCHRE)
    brocade(canvas, 884, 16)
