"""Crossing the border: the gate, the visa, the border pass, the hours, the way on."""

from math import sin
from typing import Final

from studio.land.buildings import border_gate, marker
from studio.land.gate_hall import counter, window
from studio.land.landscape import grass, hill, morning, mountains, palm, shine, terraces, tree
from studio.land.weather import moon, right_half, starry
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import paper, passport, suitcase
from studio.things.travel import aeroplane, clock, globe, laptop, pass_booklet, photo
from studio.things.vehicles import bus, train


def crossing(canvas: Canvas) -> None:
    """Travellers come to the gate; a woman hands her passport to a border guard."""
    morning(canvas, (190, 150))
    hill(canvas, 640, 60, 660, "#7fa35a")
    tree(canvas.at(60, 650, 1.2))
    tree(canvas.at(1560, 660))
    canvas.box(0, 690, 1600, 210, "#cfc5a8")
    border_gate(canvas.at(800, 700, 1.12))
    canvas.shape([(610, 702), (990, 702), (1180, 900), (420, 900)], "#dcd3b9")
    marker(canvas.at(140, 862, 0.95))
    person(canvas, 1420, 866, 480, cast.GUARD, pose.RECEIVING, turn=-0.8)
    suitcase(canvas.at(1000, 872, 0.95), hue.PLUM)
    person(canvas, 1140, 868, 460, cast.LADY, pose.OFFERING, turn=0.8)
    passport(canvas.at(1258, 530, 0.5))
    suitcase(canvas.at(300, 872), hue.BLUE)
    person(canvas, 415, 868, 480, cast.TRAVELLER, (Arm((19, -60), (21, -46)), pose.REST), turn=0.7)
    person(canvas, 620, 868, 500, cast.VISITOR, pose.HAND_ON_CHEST, turn=0.7)


def onward(canvas: Canvas) -> None:
    """A train, a bus and a signpost; a visitor waves, a woman shows the way."""
    morning(canvas, (1370, 160))
    mountains(canvas, 640, 330, "#6f9a78", 2.9)
    terraces(canvas, 0, 540, 1600, 600, 4)
    canvas.box(0, 560, 1600, 60, hue.MEADOW)
    train(canvas, 1330, 600, 0.82)
    canvas.box(0, 626, 1600, 274, "#a3b04e")
    road = [(x, 690 + 14 * sin(x / 260)) for x in range(0, 1601, 40)]
    canvas.shape([*road, (1600, 840), (0, 840)], "#6e7077")
    for x in range(20, 1600, 150):
        canvas.box(x, 760, 80, 10, hue.WHITE, 4)
    canvas.box(138, 690, 14, 196, hue.BROWN)
    for top, fill, side in ((650, hue.TEAL, 1), (714, hue.INDIGO, -1)):
        left, right = (100, 290) if side > 0 else (60, 200)
        canvas.box(left, top, right - left, 52, fill, 6)
        tip = right + 34 if side > 0 else left - 34
        edge = right - 4 if side > 0 else left + 4
        canvas.shape([(edge, top), (tip, top + 26), (edge, top + 52)], fill)
    canvas.box(136, 668, 100, 14, "#ffffffcc", 7)
    canvas.box(84, 732, 80, 14, "#ffffffcc", 7)
    bus(canvas.at(690, 800, 1.05))
    palm(canvas.at(1530, 640, 0.8))
    suitcase(canvas.at(1090, 880, 0.85), hue.VIOLET)
    waving = (Arm((19, -60), (21, -46)), Arm((21, -84), (26, -100)))
    person(canvas, 1190, 880, 400, cast.VISITOR, waving, turn=-0.7)
    person(
        canvas, 1370, 880, 390, cast.NUNG_WOMAN, (Arm((22, -70), (32, -76)), pose.REST), turn=-0.8
    )
    for x in (60, 250, 900, 1500):
        grass(canvas.at(x, 884, 1.1))


def electronic_visa(canvas: Canvas) -> None:
    """A laptop with the visa page, a passport and a globe; an aeroplane over the gate."""
    morning(canvas, (170, 150))
    hill(canvas, 600, 40, 600, hue.MEADOW)
    border_gate(canvas.at(1325, 640, 0.5))
    aeroplane(canvas.at(1240, 170, 0.95))
    canvas.box(0, 690, 1600, 210, "#b98a52")
    canvas.box(0, 690, 1600, 20, hue.WOOD_DARK)
    for top in (764, 838):
        canvas.box(0, top, 1600, 4, "#a5773f")
    globe(canvas, 230, 800, 150)
    laptop(canvas.at(770, 810, 1.3))
    passport(canvas.at(1400, 640, 1.4))


def border_pass(canvas: Canvas) -> None:
    """A woman hands a form and two photos over the counter; a border pass lies on it."""
    window(canvas)
    marker(canvas.at(800, 500, 1.5))
    person(canvas, 1220, 1030, 880, cast.GUARD, pose.LEFT_OUT, turn=-0.8)
    person(canvas, 380, 1030, 860, cast.TAY_WOMAN, pose.RIGHT_OUT, turn=0.8)
    counter(canvas)
    canvas.box(598, 376, 162, 218, hue.SHADOW, 6)
    paper(canvas, 590, 366, 162, 218, 5, stamp=False)
    photo(canvas, 684, 452, 84, hue.INDIGO)
    photo(canvas, 734, 492, 84, hue.INDIGO)
    clasp(canvas, 634, 492, 860)
    canvas.oval(1002, 676, 84, 9, "#1b1e2b44")
    pass_booklet(canvas.at(930, 498, 1.22))


def opening_hours(canvas: Canvas) -> None:
    """The gate with a large clock, the sun on its left and the moon on its right."""
    canvas.fade("#bcdde6", "#fdf3d8", 0, 640)
    night = starry("#141c45", "#4a5590", 470)
    right_half(canvas, night)
    mountains(canvas, 620, 190, hue.NEAR, 1.7)
    shine(canvas, 200, 180, 92, 128)
    moon(canvas, 1400, 180, 100)
    hill(canvas, 650, 30, 650, "#7fa35a")
    tree(canvas.at(70, 690, 1.2))
    tree(canvas.at(1540, 690, 1.2))
    canvas.box(0, 716, 1600, 184, "#cfc5a8")
    border_gate(canvas.at(800, 740, 1.2))
    canvas.shape([(600, 742), (1000, 742), (1200, 900), (400, 900)], "#dcd3b9")
    canvas.box(800, 0, 800, 900, "#141c4533")
    clock(canvas, 800, 300, 232, 7.0)
    person(canvas, 390, 868, 400, cast.LADY, pose.RIGHT_OUT, turn=0.7)
    suitcase(canvas.at(270, 872, 0.85), hue.PLUM)
    person(canvas, 1240, 868, 410, cast.GUARD, turn=-0.6)


COVERS: Final = {
    "xuat-nhap-canh": crossing,
    "di-tiep": onward,
    "thi-thuc": electronic_visa,
    "thi-thuc-2028": electronic_visa,
    "giay-thong-hanh": border_pass,
    "gio-mo-cua": opening_hours,
}
