"""Money and cattle that come to a household: loans, the allowance, cows."""

from typing import Final

from studio.land.buildings import desk, stilt_house
from studio.land.hearth import bulb, planks
from studio.land.landscape import banana, grass, hill, morning, palm, terraces
from studio.land.yard import bench
from studio.people import cast, pose
from studio.people.figures import grip, person, sitting
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import cow, notes, paper
from studio.things.deeds import RED, deed
from studio.things.office import envelope
from studio.things.walking import in_wheelchair

SEATED: Final = cast.Look(top=hue.TEAL, legs=hue.TROUSERS)
REACHING = (Arm((20, -66), (30, -64)), Arm((19, -64), (29, -62)))


def savings_group(canvas: Canvas) -> None:
    """A group sits around a table with savings books and notes."""
    morning(canvas, (210, 160))
    terraces(canvas, 0, 500, 1600, 660)
    hill(canvas, 690, 20, 700, hue.GROUND)
    cow(canvas.at(1480, 660, 0.9, left=True))
    stilt_house(canvas.at(170, 620, 0.72))
    palm(canvas.at(400, 610, 0.7))
    person(canvas, 380, 890, 500, cast.NUNG_WOMAN, REACHING, turn=0.7)
    person(canvas, 660, 870, 500, cast.SHIRT, pose.HOLDING, turn=0.2)
    giving = (Arm((19, -64), (27, -61)), Arm((18, -62), (16, -50)))
    person(canvas, 940, 890, 500, cast.TAY_WOMAN, giving, turn=-0.7)
    counting = (Arm((19, -63), (28, -58)), Arm((18, -62), (16, -50)))
    person(canvas, 1210, 900, 500, cast.FARMER, counting, turn=-0.8)
    desk(canvas, 220, 690, 1100, 230, hue.WOOD)
    paper(canvas, 600, 640, 130, 74, 3)
    canvas.box(430, 672, 110, 18, hue.PLUM, 4)
    canvas.box(436, 656, 100, 18, hue.TEAL, 4)
    notes(canvas.at(800, 640, 0.72))


def three_cows(canvas: Canvas) -> None:
    """A couple with a paper before three cows on the slope."""
    morning(canvas, (1120, 150))
    terraces(canvas, 0, 470, 1600, 640)
    stilt_house(canvas.at(250, 580, 0.86))
    palm(canvas.at(490, 580, 0.85))
    banana(canvas.at(60, 620, 0.5))
    hill(canvas, 690, 46, 700, "#a3b04e")
    cow(canvas.at(830, 650, 0.8, left=True), "#c98b4f")
    cow(canvas.at(300, 770, 1.2, left=True), grazing=True)
    cow(canvas.at(830, 840, 1.4), "#6b5a52")
    pointing = (Arm((20, -66), (27, -70)), Arm((18, -62), (15, -46)))
    person(canvas, 1255, 870, 560, cast.FARMER, pointing, turn=-0.8)
    person(canvas, 1450, 872, 510, cast.NUNG_WOMAN, pose.HOLDING, turn=-0.7)
    paper(canvas, 1415, 562, 72, 90, 4, stamp=False)
    for x in (60, 170, 520, 580, 1060, 1350):
        grass(canvas.at(x, 872, 1.3))


def monthly_allowance(canvas: Canvas) -> None:
    """An officer hands an envelope to an old couple before their house."""
    morning(canvas, (1420, 160))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 730, 16, 730, hue.GROUND)
    banana(canvas.at(1500, 770, 0.8))
    planks(canvas, 0, 120, 900, 640, hue.WOOD)
    canvas.box(70, 270, 230, 270, hue.WOOD_DARK, 4)
    for left in (84, 189):
        canvas.box(left, 284, 96, 242, "#7f5228")
    canvas.box(0, 740, 930, 30, hue.WOOD_DARK)
    canvas.box(884, 100, 34, 660, hue.WOOD_DARK)
    canvas.shape([(0, 0), (900, 0), (1010, 150), (0, 150)], hue.THATCH)
    canvas.box(0, 140, 1020, 22, hue.THATCH_DARK)
    for row in range(4):
        canvas.box(0, 28 + row * 30, 915 + row * 24, 6, "#74665b88")
    bulb(canvas, 590, 160, 262, 0.9)
    bench(canvas, 290, 872, 560, 172)
    reaching = (pose.IN_LAP, Arm((22, -63), (34, -66)))
    sitting(canvas, 440, 866, 590, cast.GRANDMOTHER, pose.ON_LAP, 0.7)
    sitting(canvas, 700, 866, 620, cast.ELDER, reaching, 0.8)
    giving = (Arm((20, -60), (31, -53)), pose.REST)
    person(canvas, 1180, 872, 640, cast.OFFICER, giving, turn=-0.8)
    envelope(canvas, 878, 490, 142)
    grip(canvas, 904, 540, 620)
    grip(canvas, 990, 536, 640)


def disability_allowance(canvas: Canvas) -> None:
    """Before the house an officer hands an envelope to one in a wheelchair, who holds a paper."""
    morning(canvas, (1380, 160))
    terraces(canvas, 0, 520, 1600, 690)
    hill(canvas, 710, 24, 710, hue.GROUND)
    stilt_house(canvas.at(250, 690, 0.9))
    palm(canvas.at(70, 690, 0.9))
    banana(canvas.at(1500, 760, 0.8))
    reaching = (pose.IN_LAP, Arm((22, -63), (34, -66)))
    in_wheelchair(canvas, 640, 868, 660, SEATED, reaching)
    deed(canvas, 560, 560, 118, RED)
    grip(canvas, 676, 640, 660)
    giving = (Arm((20, -60), (31, -58)), pose.REST)
    person(canvas, 1130, 872, 640, cast.OFFICER, giving, turn=-0.8)
    envelope(canvas, 836, 446, 132)
    grip(canvas, 866, 486, 640)
    grip(canvas, 940, 494, 640)


COVERS: Final = {
    "vay-von": savings_group,
    "ba-con-bo": three_cows,
    "tro-cap-hang-thang": monthly_allowance,
    "tro-cap-khuyet-tat": disability_allowance,
}
