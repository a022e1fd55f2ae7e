"""The film of the border gate, behind it: cash, goods, the papers kept, the way on."""

from studio.land.buildings import stilt_house
from studio.land.gate_hall import counter, window, writes_form
from studio.land.karst import paddies, stream, tower
from studio.land.landscape import grass, mountains, shine
from studio.people import cast, pose
from studio.people.figures import from_behind, person
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import passport, suitcase
from studio.things.goods import caged_hen, e_cigarette, fireworks, fruit_basket, seedlings, struck
from studio.things.money import GREEN_NOTES, PLUM_NOTES, bundle
from studio.things.office import wall
from studio.things.signs import magnifier

LINING = "#d38fbd"
KEEPING = Arm((19, -58), (-8, -60))
OPENING = Arm((25, -66), (27, -52))


def declare_cash(canvas: Canvas) -> None:
    """A traveller writes a declaration beside two bundles of money."""
    window(canvas)
    person(canvas, 1190, 1030, 860, cast.CUSTOMS, turn=-0.7)
    writes_form(canvas, 470, cast.LADY)
    bundle(canvas, 1010, 600, 280, GREEN_NOTES, hue.PAPER)
    bundle(canvas, 1340, 600, 280, PLUM_NOTES, hue.OCHRE)


def ask_quarantine(canvas: Canvas) -> None:
    """A quarantine officer looks at fruit, seedlings and a hen; what is banned is struck out."""
    window(canvas)
    person(canvas, 520, 1040, 880, cast.QUARANTINE, pose.INSPECTING, turn=-0.7)
    counter(canvas, 620, 110)
    fruit_basket(canvas.at(246, 708, 0.98))
    seedlings(canvas.at(510, 716, 0.8))
    caged_hen(canvas.at(752, 716, 0.94))
    canvas.oval(240, 516, 92, 92, "#e8f4f455")
    magnifier(canvas, 240, 516, 96, 6)
    clasp(canvas, 394, 533, 880, left=True)
    for x, thing in ((1056, fireworks), (1360, e_cigarette)):
        canvas.oval(x, 722, 110, 10, "#1b1e2b44")
        canvas.oval(x, 572, 144, 144, hue.PAPER)
        thing(canvas.at(x - (16 if thing is fireworks else 0), 668, 0.68))
        struck(canvas, x, 572, 136)


def keep_the_papers(canvas: Canvas) -> None:
    """A traveller keeps her papers in her jacket."""
    wall(canvas, 760)
    x, y, h = 730, 1330, 1230
    u = h / 100
    person(canvas, x, y, h, cast.LADY, (KEEPING, OPENING), turn=0.3)
    spot = canvas.at(x, y, u)
    spot.shape([(-12.5, -43), (-13.4, -30), (0, -30), (0, -43)], cast.PINK)
    spot.shape([(-5, -81), (5, -81), (7, -60), (8, -30), (-4, -30), (-5, -60)], "#f4f1e6")
    spot.shape([(-4, -81), (4, -81), (0, -74)], hue.SKIN)
    spot.line([(-4, -81), (0.4, -74), (4, -81)], 1.2, "#cfc8b0")
    spot.shape([(-5, -81), (-9, -80.6), (-9, -73), (-2.4, -60), (-4.4, -30), (-9, -30)], cast.PINK)
    spot.shape([(-4, -81), (-8.4, -80), (-8.6, -72), (-3, -61)], cast.PINK_DARK)
    spot.shape(
        [(5, -81), (10, -80), (24, -66), (27, -36), (12, -30), (8, -30), (7, -60)], cast.PINK_DARK
    )
    spot.shape([(6.4, -78), (10, -77), (22.6, -65), (25.4, -37.6), (12, -32), (9.4, -32)], LINING)
    spot.shape([(11, -70.4), (17, -70.8), (18.6, -50), (12.6, -50)], hue.WHITE)
    for row in (-68.4, -66.4):
        spot.line([(12.4, row), (15.8, row - 0.2)], 0.7, hue.PRINT)
    passport(canvas.at(x + 13.4 * u, y - 64.5 * u, 0.9))
    spot.shape([(9.6, -54), (23.4, -55.6), (24.2, -41), (11, -37)], cast.PINK)
    spot.line([(9.6, -54), (23.4, -55.6)], 1.1, hue.OCHRE)
    spot.line([(-12, -77), (-19, -58), (8, -60)], 7.6, "#a34a85")
    spot.line([(5.4, -62.9), (5.7, -56.9)], 1.6, cast.PINK_DARK)
    clasp(canvas, x + 10.6 * u, y - 60 * u, h)
    clasp(canvas, x + 26 * u, y - 52 * u, h, left=True)


def help_and_farewell(canvas: Canvas) -> None:
    """Travellers walk on into the valley; a border guard and a customs officer see them off."""
    canvas.fade(hue.GLASS, "#fdf3d8", 0, 560)
    shine(canvas, 800, 180)
    mountains(canvas, 540, 200, hue.FAR, 0.3)
    for x, w, h in ((520, 230, 260), (1090, 250, 270), (650, 180, 170), (970, 160, 150)):
        tower(canvas, x, 540, w, h, "#8fae9a", "#a8c2ae")
    paddies(canvas, 540, 900)
    for x, y, size in ((560, 610, 0.36), (1020, 598, 0.3), (1204, 636, 0.4)):
        stilt_house(canvas.at(x, y, size))
    canvas.blob(
        [(-60, 716), (300, 720), (800, 726), (1300, 720), (1660, 716), (1660, 960), (-60, 960)],
        hue.MEADOW,
    )
    way = [(826, 545), (876, 580), (780, 640), (842, 730), (800, 940)]
    stream(canvas, way, (20, 40, 90, 220, 620), "#dcd3b9")
    from_behind(canvas, 800, 656, 120, cast.TRAVELLER)
    from_behind(canvas, 846, 650, 116, cast.TAY_WOMAN)
    from_behind(canvas, 920, 760, 290, cast.VISITOR)
    suitcase(canvas.at(988, 762, 0.56), hue.BLUE)
    suitcase(canvas.at(604, 840, 0.86), hue.PLUM)
    from_behind(canvas, 704, 838, 420, cast.LADY, pose.DRAGGING)
    low, high = Arm((21, -61), (28, -50)), Arm((22, -66), (32, -63))
    person(canvas, 270, 838, 600, cast.GUARD, (low, high), turn=0.6)
    person(canvas, 1330, 838, 600, cast.CUSTOMS, (high, low), turn=-0.6)
    for x in (130, 430, 1200, 1480):
        grass(canvas.at(x, 856, 1.3))
