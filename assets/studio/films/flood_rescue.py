"""The film of the flash flood, until it is over: what never to do, whom to call, the yard."""

from studio.land.buildings import stilt_house
from studio.land.landscape import grass, hill, morning, mountains, palm, terraces, tree
from studio.land.weather import MUD, MUD_DARK, MUD_LIGHT, driftwood, flood_water, storm
from studio.people import cast, pose
from studio.people.figures import baby_on_back, grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.sheet.lettering import letter
from studio.things.goods import struck
from studio.things.household import broom, fallen_wire, knife_switch, shovel, wheelbarrow
from studio.things.rescue import ALARM, ambulance, fire_engine, handset
from studio.things.signs import warning
from studio.things.telephone import fingers, hand, phone


def never_gather(canvas: Canvas) -> None:
    """Gathering wood and catching fish in the flood, struck out; a wire has fallen into it."""
    storm(canvas)
    flood_water(canvas, [(-40, 560), (400, 560), (900, 566), (1640, 570)])
    canvas.shape(
        [(700, 910), (730, 760), (800, 640), (940, 580), (1200, 556), (1640, 550), (1640, 910)],
        "#6d8f3f",
    )
    canvas.shape(
        [(740, 910), (770, 770), (840, 660), (970, 606), (1240, 584), (1640, 578), (1640, 910)],
        "#7d9a52",
    )
    driftwood(canvas.at(250, 690))
    driftwood(canvas.at(470, 830, 0.9, left=True))
    canvas.oval(406, 318, 242, 242, "#1b1e2b33")
    canvas.oval(400, 310, 240, 240, hue.WHITE)
    _catch(canvas, 400, 310)
    struck(canvas, 400, 310, 240)
    fallen_wire(canvas.at(1200, 730, 1.06))
    warning(canvas.at(1400, 690))
    canvas.box(1391, 790, 18, 60, hue.SLATE, 4)
    for x, y in ((880, 690), (1490, 640), (1180, 850)):
        grass(canvas.at(x, y, 1.3))


def _catch(canvas: Canvas, x: float, y: float) -> None:
    """Firewood and a fish in brown water."""
    spot = canvas.at(x, y, left=True)
    spot.curve([(-180, -20), (-90, -36), (0, -18), (90, -36), (180, -20)], 24, MUD)
    driftwood(canvas.at(x - 10, y - 74, 0.95))
    spot.blob(
        [(-96, 80), (-50, 36), (40, 30), (116, 62), (120, 92), (50, 130), (-50, 124)], hue.TEAL
    )
    spot.shape([(-84, 80), (-156, 34), (-142, 82), (-156, 128)], hue.TEAL)
    spot.shape([(-30, 46), (24, 2), (50, 44)], "#0a4d57")
    spot.curve([(56, 50), (40, 80), (56, 112)], 7, hue.GLASS)
    spot.oval(88, 70, 9, 9, hue.WHITE)
    spot.oval(90, 70, 4, 4, hue.INK)
    spot.curve([(-130, 164), (-60, 150), (0, 166), (60, 150), (130, 164)], 22, MUD_DARK)


def call_for_help(canvas: Canvas) -> None:
    """A hand holds a telephone that calls 114 and 115; the engines come."""
    canvas.fade("#dfeaf0", "#f3e3b9", 0, 900)
    mountains(canvas, 720, 240, "#cddbd6", 1.7)
    canvas.box(0, 720, 1600, 190, "#d9c48f")
    hand(canvas.at(400, 420, 1.2), hue.INDIGO)
    phone(canvas, 220, 90, 360, 660, "#f4ead0")
    canvas.oval(400, 320, 122, 122, "#b0002022")
    canvas.oval(400, 320, 98, 98, ALARM)
    handset(canvas.at(400, 320, 1.25))
    for wave in range(2):
        canvas.arc(414, 304, 50 + wave * 27, -78, -12, 10, hue.WHITE)
    for row in range(3):
        for column in range(3):
            canvas.oval(312 + column * 88, 502 + row * 84, 30, 30, "#d9d2bf")
    fingers(canvas.at(220, 430, 1.08))
    canvas.curve([(556, 766), (616, 660), (608, 560), (566, 486)], 64, hue.SKIN)
    for top, number, ground in ((76, "114", hue.SLATE), (472, "115", hue.TEAL)):
        canvas.box(696, top + 8, 800, 350, hue.SHADOW, 40)
        canvas.box(690, top, 800, 350, hue.WHITE, 40)
        canvas.box(690, top, 400, 350, ground, 40)
        canvas.box(1040, top, 50, 350, ground)
        canvas.oval(890, top + 176, 160, 160, "#ffffff24")
        if number == "114":
            fire_engine(canvas.at(890, top + 256, 0.7))
        else:
            ambulance(canvas.at(890, top + 260, 0.76))
        letter(canvas, number, "vi", (1100, top + 56, 380, 250), 178, hue.INK)


def clean_the_yard(canvas: Canvas) -> None:
    """A family sweeps and shovels the mud away; a warning stands at the switch."""
    morning(canvas, (250, 150))
    terraces(canvas, 0, 500, 1600, 640, 5)
    hill(canvas, 640, 20, 640, hue.GROUND)
    palm(canvas.at(830, 660))
    stilt_house(canvas.at(480, 690, 1.24))
    for post in (-186, -98, -8, 82, 172):
        canvas.box(480 + post * 1.24 - 2, 632, 24, 62, MUD_DARK)
    outline = [(60, 720), (300, 690), (620, 694), (880, 720), (1100, 770), (1060, 850), (700, 896)]
    canvas.blob([*outline, (260, 890), (20, 820)], MUD)
    for x, y, w in ((220, 760, 80), (520, 742, 110), (760, 850, 120), (400, 862, 100)):
        canvas.curve([(x - w, y), (x - w / 3, y - 7), (x + w / 3, y + 6), (x + w, y)], 8, MUD_LIGHT)
    sweeping = (Arm((17, -61), (9, -59)), Arm((19, -62), (10, -47)))
    person(canvas, 220, 846, 480, cast.TAY_WOMAN, sweeping, turn=0.6)
    broom(canvas, (200, 500), (390, 832))
    canvas.line([(139, 555), (242, 577)], 36, "#1a244f")
    grip(canvas, 246, 578, 480)
    grip(canvas, 268, 620, 480)
    digging = (Arm((17, -62), (9, -60)), Arm((20, -62), (9, -46)))
    person(canvas, 600, 840, 520, cast.FARMER, digging, turn=0.8)
    shovel(canvas, (580, 470), (770, 846), 76)
    canvas.line([(513, 520), (602, 522)], 39, "#24316f")
    grip(canvas, 606, 522, 520)
    grip(canvas, 646, 600, 520)
    canvas.blob([(710, 862), (740, 826), (790, 816), (840, 836), (860, 862)], MUD_DARK)
    pushing = (Arm((20, -58), (19, -39)), Arm((14, -58), (-6, -45)))
    person(canvas, 1364, 846, 390, cast.BOY, pushing, turn=-0.8)
    wheelbarrow(canvas.at(1042, 852, 1.3, left=True), MUD)
    grip(canvas, 1288, 696, 390)
    canvas.oval(1166, 250, 194, 194, "#1b1e2b33")
    canvas.oval(1160, 242, 192, 192, hue.WHITE)
    knife_switch(canvas.at(1124, 252, 0.96))
    warning(canvas.at(1296, 340, 0.76))


def safe_on_the_hill(canvas: Canvas) -> None:
    """All stand safe on the hill above the flooded houses."""
    morning(canvas, (1250, 170))
    canvas.box(0, 570, 1600, 340, "#a3b04e")
    terraces(canvas, 0, 540, 1600, 640, 4)
    palm(canvas.at(1284, 690, 0.5))
    stilt_house(canvas.at(1170, 700, 0.44))
    stilt_house(canvas.at(1400, 710, 0.44))
    flood_water(canvas, [(-40, 650), (900, 668), (1640, 704)])
    driftwood(canvas.at(1330, 820, 0.8))
    rim = [(-80, 520), (200, 526), (500, 542), (800, 574), (980, 660), (1090, 790), (1160, 960)]
    canvas.blob([*rim, (-80, 960)], "#6d8f3f")
    canvas.blob([(-80, 560), (300, 570), (640, 596), (860, 700), (960, 960), (-80, 960)], "#7fa048")
    tree(canvas.at(90, 560, 1.4))
    held = (Arm((17, -60), (14, -46)), Arm((19, -62), (19, -45)))
    person(canvas, 250, 690, 470, cast.ELDER, turn=0.5)
    person(canvas, 416, 694, 450, cast.GRANDMOTHER, held, turn=0.5)
    child = (Arm((19, -74), (18, -76)), Arm((20, -73), (20, -74)))
    person(canvas, 550, 706, 280, cast.GIRL, child, turn=0.4)
    baby_on_back(canvas, 668, 696, 470)
    mother = (Arm((19, -60), (19, -43)), pose.REST)
    person(canvas, 694, 700, 470, cast.TAY_WOMAN, mother, turn=0.5)
    for x, y in ((500, 492), (606, 498)):
        grip(canvas, x, y, 440)
    showing = (Arm((17, -60), (14, -46)), Arm((22, -68), (33, -62)))
    person(canvas, 880, 706, 510, cast.FARMER, showing, turn=0.7)
    for x, y in ((180, 780), (470, 830), (790, 790)):
        grass(canvas.at(x, y, 1.5))
