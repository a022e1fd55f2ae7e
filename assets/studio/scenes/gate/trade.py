"""Goods, money and news of a gate: what is banned, what is looked at, what is traded."""

from typing import Final

from studio.land.buildings import border_gate
from studio.land.gate_hall import counter, window
from studio.land.landscape import hill, morning, mountains, tree
from studio.people import cast, pose
from studio.people.figures import from_behind, person
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import suitcase
from studio.things.goods import (
    caged_hen,
    e_cigarette,
    fireworks,
    fruit_basket,
    medicine_box,
    old_clothes,
    seedlings,
    sky_lantern,
    struck,
)
from studio.things.haulage import container, crane, lorry, warehouse
from studio.things.money import GREEN_NOTES, PLUM_NOTES, bundle, sim_card
from studio.things.signs import magnifier
from studio.things.telephone import phone
from studio.things.waiting import horn, signboard, sling_bag


def banned(canvas: Canvas) -> None:
    """A customs officer raises a hand; what is banned lies struck out on the counter."""
    window(canvas)
    stop = (Arm((19, -60), (14, -45)), Arm((23, -70), (27, -85)))
    person(canvas, 800, 1040, 900, cast.CUSTOMS, stop, mouth="earnest")
    palm(canvas.at(1046, 266, 1.1))
    counter(canvas, 620, 110)
    goods = ((190, fireworks), (548, sky_lantern), (1060, e_cigarette), (1410, old_clothes))
    for x, thing in goods:
        canvas.oval(x, 726, 120, 12, "#1b1e2b44")
        canvas.oval(x, 560, 168, 168, hue.PAPER)
        size = 0.74 if thing is e_cigarette else 0.88
        thing(canvas.at(x - (12 if thing is fireworks else 0), 668, size))
        struck(canvas, x, 560, 160)


def palm(spot: Canvas) -> None:
    """A raised open hand, towards us; (0, 0) is the middle of its palm."""
    for number, (dx, up) in enumerate(((-36, 104), (-13, 122), (11, 116), (34, 92))):
        spot.line([(dx * 0.8, -20), (dx * 1.12, -up)], 23, hue.SKIN)
        if number:
            spot.line([(dx * 0.92 - 12, -34), (dx * 0.92 - 11, -56)], 2.5, hue.SKIN_SHADE)
    spot.line([(-36, 24), (-74, -20)], 24, hue.SKIN)
    spot.blob([(-46, -34), (0, -42), (46, -34), (48, 20), (26, 58), (-26, 58), (-46, 24)], hue.SKIN)
    spot.curve([(-26, -6), (-4, 12), (-8, 44)], 3, hue.SKIN_SHADE)


def quarantine(canvas: Canvas) -> None:
    """A quarantine officer looks through a magnifier at fruit; seedlings, a hen, medicine."""
    window(canvas)
    person(canvas, 700, 1040, 910, cast.QUARANTINE, pose.INSPECTING, turn=-0.7)
    counter(canvas, 620, 110)
    fruit_basket(canvas.at(300, 708, 1.3))
    seedlings(canvas.at(800, 716))
    medicine_box(canvas.at(1090, 700, 0.95))
    caged_hen(canvas.at(1390, 716, 1.16))
    canvas.oval(372, 486, 104, 104, "#e8f4f455")
    magnifier(canvas, 372, 486, 112, 9)
    clasp(canvas, 554, 516, 910, left=True)


def changing_money(canvas: Canvas) -> None:
    """A clerk between notes of two colours, arrows both ways; a SIM card and a telephone."""
    window(canvas)
    giving = (Arm((20, -62), (21, -46)), Arm((20, -62), (21, -46)))
    person(canvas, 480, 1030, 880, cast.OFFICER, giving, turn=0.3)
    counter(canvas, 620, 110)
    bundle(canvas, 230, 606, 300, GREEN_NOTES, hue.PAPER)
    bundle(canvas, 740, 606, 300, PLUM_NOTES, hue.OCHRE)
    clasp(canvas, 300, 582, 880)
    clasp(canvas, 662, 582, 880, left=True)
    for y, fill, left in ((790, hue.OCHRE, False), (848, hue.PAPER, True)):
        start, end = (700, 270) if left else (270, 700)
        way = -1 if left else 1
        canvas.line([(start, y), (end - way * 30, y)], 24, fill)
        canvas.shape(
            [(end - way * 40, y - 30), (end + way * 12, y), (end - way * 40, y + 30)], fill
        )
    canvas.oval(1180, 706, 160, 12, "#1b1e2b44")
    phone(canvas, 1040, 170, 280, 540, "#d7e8e2")
    for row in range(3):
        for column in range(2):
            fill = (hue.TEAL, hue.OCHRE, hue.LEAF, hue.VIOLET, hue.PLUM, hue.BLUE)[row * 2 + column]
            canvas.box(1086 + column * 104, 300 + row * 100, 82, 82, fill, 20)
    for bar in range(4):
        canvas.box(1100 + bar * 24, 264 - bar * 10, 15, 14 + bar * 10, hue.INDIGO, 3)
    canvas.oval(1460, 704, 110, 10, "#1b1e2b44")
    sim_card(canvas.at(1372, 458, 1.2))


def economic_zone(canvas: Canvas) -> None:
    """Lorries, containers, a crane and a warehouse before the gate; a line rises."""
    morning(canvas, (1480, 104))
    hill(canvas, 610, 40, 610, hue.MEADOW)
    border_gate(canvas.at(400, 640, 0.62))
    warehouse(canvas.at(1010, 640, 0.72))
    tree(canvas.at(40, 660, 0.9))
    canvas.box(0, 640, 1600, 260, "#bdb7a6")
    canvas.box(0, 640, 1600, 10, "#a39c88")
    yard = canvas.at(0, 0)
    container(yard, 1180, 620, 190, 92, hue.TEAL)
    container(yard, 1380, 620, 190, 92, hue.BLUE)
    container(yard, 1280, 528, 190, 92, hue.PLUM)
    crane(canvas.at(1290, 720, 0.96), hue.LEAF)
    canvas.box(0, 740, 1600, 160, "#6e7077")
    for x in range(20, 1600, 150):
        canvas.box(x, 812, 80, 9, hue.WHITE, 4)
    lorry(canvas.at(330, 870, 0.92), hue.BLUE, hue.OCHRE)
    lorry(canvas.at(1010, 870, 0.92), hue.TEAL, "#dfe4ea")
    points = [(90, 330), (280, 236), (440, 268), (630, 160), (760, 190), (930, 74)]
    canvas.line(points, 26, hue.WHITE)
    canvas.line(points, 16, hue.VIOLET)
    canvas.shape([(890, 34), (988, 26), (966, 122)], hue.WHITE)
    canvas.shape([(904, 44), (974, 38), (958, 108)], hue.VIOLET)
    for x, y in points[:-1]:
        canvas.oval(x, y, 25, 25, hue.WHITE)
        canvas.oval(x, y, 18, 18, hue.VIOLET)


def bulletin(canvas: Canvas) -> None:
    """Travellers in the hall look up to the signboard and listen to a loudspeaker."""
    canvas.fade("#f4e9cf", "#ead9ac", 0, 700)
    canvas.box(0, 150, 1600, 420, "#dbe9e8")
    mountains(canvas, 560, 190, hue.FAR, 0.3)
    mountains(canvas, 570, 120, hue.NEAR, 1.7)
    canvas.box(0, 556, 1600, 344, "#e6d5a8")
    for left in (0, 394, 790, 1186, 1584):
        canvas.box(left, 150, 16, 420, hue.PAPER)
    canvas.box(0, 556, 1600, 24, "#b7a472")
    canvas.box(0, 700, 1600, 200, "#d2bf8e")
    canvas.box(0, 0, 1600, 150, "#efe0bb")
    canvas.box(0, 138, 1600, 14, hue.WOOD)
    horn(canvas.at(470, 270, 1.2))
    canvas.box(196, 60, 92, 34, hue.WOOD_DARK, 6)
    signboard(canvas, 890, 44, 620, 410)
    sling_bag(canvas.at(150, 876, 1.1), hue.LEAF)
    from_behind(canvas, 300, 874, 400, cast.TRAVELLER, pose.DRAGGING)
    pointing = (Arm((17, -60), (13, -45)), Arm((22, -86), (30, -100)))
    from_behind(canvas, 590, 874, 410, cast.NUNG_WOMAN, pointing)
    from_behind(
        canvas, 725, 874, 250, cast.GIRL, (Arm((20, -66), (26, -64)), Arm((17, -60), (15, -45)))
    )
    from_behind(canvas, 1010, 874, 395, cast.VISITOR)
    suitcase(canvas.at(1130, 876, 0.85), hue.PLUM)
    from_behind(canvas, 1290, 874, 385, cast.LADY)
    suitcase(canvas.at(1420, 876, 0.85), hue.BLUE)


COVERS: Final = {
    "hang-cam": banned,
    "kiem-dich": quarantine,
    "doi-tien-sim": changing_money,
    "khu-kinh-te": economic_zone,
    "ban-tin-cua-khau": bulletin,
}
