"""What a valley says, sings and celebrates, and the land a visitor may see."""

from dataclasses import replace
from typing import Final

from studio.land.buildings import stilt_house
from studio.land.hearth import fire, lute, stilt_room
from studio.land.karst import cave_mouth, paddies, stream, tower
from studio.land.landscape import grass, hill, morning, mountains, palm, shine, terraces, tree
from studio.land.weather import MOON
from studio.land.yard import bench
from studio.people import cast, pose
from studio.people.figures import person, sitting
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import bubble
from studio.things.festival import banner, bells, drum, gourd_lute, notes_of_song, palanquin, temple

NUNG_MAN = cast.Look(top=hue.BLUE, legs="#232c4d")
BEARER = cast.Look(top="#26356f", legs="#efe6cf", sash=hue.OCHRE)


def words_at_the_hearth(canvas: Canvas) -> None:
    """An old woman and a boy talk at the hearth of a stilt house."""
    stilt_room(canvas)
    canvas.box(1240, 110, 230, 230, hue.WOOD_DARK, 4)
    canvas.box(1254, 124, 202, 202, "#3d4a80")
    canvas.oval(1404, 180, 28, 28, MOON)
    canvas.shape(
        [(1254, 326), (1254, 290), (1310, 250), (1360, 292), (1456, 262), (1456, 326)], hue.INK
    )
    canvas.box(1350, 124, 10, 202, hue.WOOD_DARK)
    lute(canvas.at(800, 430, 0.68))
    for glow in (460, 360, 260):
        canvas.oval(800, 720, glow, glow * 0.6, "#ffe9ae22")
    bubble(canvas, 250, 60, 290, 160, hue.INDIGO, True)
    bubble(canvas, 945, 290, 240, 140, hue.TEAL, False)
    bench(canvas, 240, 866, 290, 150)
    telling = (pose.IN_LAP, Arm((21, -66), (29, -74)))
    sitting(canvas, 385, 864, 640, cast.GRANDMOTHER, telling, 0.8, seat=27)
    bench(canvas, 1110, 866, 220, 110)
    asking = (Arm((20, -64), (26, -72)), pose.IN_LAP)
    sitting(canvas, 1220, 864, 450, cast.BOY, asking, -0.8, seat=27)
    fire(canvas.at(800, 850, 1.02))


def geopark(canvas: Canvas) -> None:
    """Limestone towers, a cave, a stream through rice fields, a village of stilt houses."""
    canvas.fade("#bfdde6", "#fdf1d2", 0, 620)
    shine(canvas, 1010, 250)
    mountains(canvas, 560, 190, hue.FAR, 0.3)
    for x, w, h in ((330, 230, 250), (1260, 270, 280), (700, 190, 190), (940, 180, 150)):
        tower(canvas, x, 560, w, h, "#8fae9a", "#a8c2ae")
    for x, w, h in ((480, 250, 330), (1130, 240, 260), (820, 170, 210)):
        tower(canvas, x, 580, w, h, "#6c9079", hue.NEAR)
    paddies(canvas, 572, 880)
    river = [(760, 574), (900, 612), (700, 668), (840, 750), (700, 880)]
    stream(canvas, river, (26, 46, 80, 130, 240), "#7fb3c4")
    stream(canvas, river, (6, 12, 22, 36, 70), "#b9dade")
    for x, y, size in ((330, 650, 0.34), (470, 676, 0.42), (1060, 640, 0.34), (1210, 680, 0.46)):
        stilt_house(canvas.at(x, y, size))
    palm(canvas.at(575, 680, 0.42))
    palm(canvas.at(1330, 690, 0.5))
    cave_mouth(canvas)
    showing = (Arm((22, -80), (31, -88)), Arm((17, -60), (15, -45)))
    person(canvas, 1390, 868, 345, cast.TAY_WOMAN, showing, turn=-0.8)
    person(canvas, 1170, 868, 350, cast.VISITOR, pose.HAND_ON_CHEST, turn=0.5)


def then_and_sli(canvas: Canvas) -> None:
    """A Then singer with her lute, bells beside her; two Nùng singers face each other."""
    morning(canvas, (800, 150))
    terraces(canvas, 0, 520, 1600, 640, 5)
    stilt_house(canvas.at(900, 600, 0.5))
    hill(canvas, 690, 40, 690, hue.GROUND)
    tree(canvas.at(130, 690, 1.25))
    palm(canvas.at(1010, 610, 0.66))
    canvas.oval(490, 850, 420, 44, hue.WOOD)
    canvas.oval(490, 844, 402, 38, "#d9b06a")
    for row in (-170, -60, 60, 170):
        canvas.line([(490 + row * 1.6, 812), (490 + row * 1.9, 876)], 5, "#c0924c")
    playing = (Arm((21, -64), (16, -51)), Arm((22, -67), (22.2, -79.5)))
    canvas.box(286, 660, 228, 26, hue.WOOD_DARK, 6)
    for leg in (300, 474):
        canvas.box(leg, 680, 26, 178, hue.WOOD_DARK, 4)
    singer = replace(cast.TAY_WOMAN, sash="#b0508f")
    sitting(canvas, 400, 862, 700, singer, playing, turn=0.3)
    gourd_lute(canvas, (268, 610), (640, 330), 76)
    clasp(canvas, 286, 596, 700)
    clasp(canvas, 555, 396, 700, left=True)
    canvas.box(648, 736, 128, 16, hue.WOOD_DARK, 5)
    for leg in (656, 750):
        canvas.box(leg, 748, 18, 116, hue.WOOD_DARK, 4)
    shaking = (pose.IN_LAP, Arm((24, -72), (27, -86)))
    sitting(
        canvas, 712, 866, 440, replace(cast.GIRL, top=hue.INDIGO, legs=hue.INK), shaking, turn=0.3
    )
    bells(canvas.at(834, 552, 0.62))
    clasp(canvas, 831, 545, 440)
    for x, y, size, fill in (
        (190, 240, 1.1, hue.INDIGO),
        (660, 220, 1.0, hue.PLUM),
        (1226, 250, 1.2, hue.TEAL),
        (1340, 190, 0.9, hue.PLUM),
    ):
        notes_of_song(canvas.at(x, y, size), fill)
    calling = (Arm((17, -60), (14, -45)), Arm((20, -68), (28, -72)))
    answering = (Arm((20, -68), (28, -72)), Arm((17, -60), (14, -45)))
    person(canvas, 1070, 868, 550, NUNG_MAN, calling, turn=0.9)
    person(canvas, 1450, 868, 530, cast.NUNG_WOMAN, answering, turn=-0.9)
    for x in (950, 1260, 1570):
        grass(canvas.at(x, 880, 1.2))


def procession(canvas: Canvas) -> None:
    """A palanquin, banners and a drum pass the temple."""
    morning(canvas, (770, 130))
    hill(canvas, 560, 40, 560, hue.MEADOW)
    tree(canvas.at(700, 580, 1.1))
    tree(canvas.at(1400, 580, 1.2))
    canvas.box(0, 576, 1600, 330, "#d8c79a")
    canvas.shape([(0, 540), (640, 560), (720, 650), (0, 660)], "#7fb3c4")
    for x, y in ((40, 580), (260, 600), (150, 618), (430, 586), (520, 616)):
        canvas.curve([(x, y), (x + 36, y - 6), (x + 72, y + 4), (x + 108, y)], 5, "#b9dade")
    temple(canvas.at(1060, 600))
    for post in range(16, 700, 84):
        canvas.box(post, 604, 14, 44, "#e6e1d4", 3)
    canvas.box(0, 598, 710, 12, "#e6e1d4", 4)
    canvas.box(0, 640, 1600, 260, "#cdbb8d")
    canvas.box(0, 638, 1600, 8, "#b9a878")
    banner(canvas.at(100, 800, 1.16))
    banner(canvas.at(1548, 800, 1.16, left=True))
    palanquin(canvas.at(630, 536, 1.1))
    walking = (((-5, -44), (-9, -24), (-14, -4)), ((5, -44), (10, -24), (10, -3)))
    carrying = (Arm((19, -68), (15, -80)), Arm((18, -62), (16, -47)))
    for x in (296, 400, 860, 964):
        person(canvas, x, 866, 412, BEARER, carrying, walking, turn=0.7)
        clasp(canvas, x - 62, 536, 412)
    holding = (Arm((17, -63), (11, -53)), Arm((18, -63), (-8, -49)))
    mirrored = (Arm((18, -63), (-8, -49)), Arm((17, -63), (11, -53)))
    for x, pole, look, arms in (
        (152, 100, cast.NUNG_WOMAN, holding),
        (1496, 1548, cast.TAY_WOMAN, mirrored),
    ):
        canvas.line([(pole, 830), (pole, 480)], 12, hue.WOOD_DARK)
        person(canvas, x, 872, 425, look, arms, turn=0.5 if pole < x else -0.5)
        canvas.line([(pole, 830), (pole, 480)], 12, hue.WOOD_DARK)
        clasp(canvas, pole, 648, 425)
        clasp(canvas, pole, 666, 425)
    beating = (Arm((19, -64), (15, -50)), Arm((21, -70), (27, -76)))
    person(canvas, 1148, 870, 430, replace(cast.ELDER, sash=hue.OCHRE), beating, walking, turn=0.8)
    drum(canvas, 1336, 868, 104)
    canvas.line([(1252, 548), (1308, 652)], 13, hue.WOOD_DARK)
    canvas.oval(1308, 652, 15, 15, "#f3e3bb")
    clasp(canvas, 1262, 556, 430)


COVERS: Final = {
    "loi-tay": words_at_the_hearth,
    "cong-vien-dia-chat": geopark,
    "then-sli": then_and_sli,
    "le-hoi-ky-cung": procession,
    "le-hoi-xu-lang": procession,
}
