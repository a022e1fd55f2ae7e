"""The covers of what a commune tells: one function a picture, named by its item."""

from drawing.buildings import clinic, desk, hall, school, stilt_house
from drawing.canvas import (
    INDIGO,
    INK,
    PLUM,
    TEAL,
    WOOD,
    Canvas,
)
from drawing.land import (
    banana,
    brocade,
    grass,
    hill,
    morning,
    palm,
    terraces,
    tree,
)
from drawing.people import (
    BOY,
    ELDER,
    FARMER,
    GIRL,
    GRANDMOTHER,
    HOLDING,
    NUNG_WOMAN,
    NURSE,
    OFFICER,
    TAY_WOMAN,
    Look,
    baby_on_back,
    person,
)
from drawing.things import bubble, cow, girl_bag, notes, paper

GROUND = "#b7b45a"
REACHING = (((-12, -77), (-20, -66), (-30, -64)), ((12, -77), (19, -64), (29, -62)))
SHIRT = Look(top="#e7e2d0", legs="#2f3d4d")


def household_review(canvas: Canvas) -> None:
    morning(canvas, (1370, 150))
    terraces(canvas, 0, 540, 1600, 720)
    hill(canvas, 730, 30, 720, GROUND)
    palm(canvas, 705, 690, 1.15)
    stilt_house(canvas, 380, 715, 1.3)
    banana(canvas, 60, 760, 0.8)
    person(canvas, 1330, 862, 470, ELDER, turn=-0.7)
    person(
        canvas,
        1130,
        866,
        450,
        GRANDMOTHER,
        (((-12, -77), (-18, -62), (-24, -58)), ((12, -77), (17, -60), (15, -44))),
        turn=-0.8,
    )
    person(canvas, 890, 866, 480, OFFICER, HOLDING, turn=0.8)
    paper(canvas, 868, 566, 92, 112, 5)
    person(canvas, 1500, 868, 300, BOY, turn=-0.6)
    for x in (620, 720, 1240):
        grass(canvas, x, 880, 1.1)
    brocade(canvas, 884, 16)


def savings_group(canvas: Canvas) -> None:
    morning(canvas, (210, 160))
    terraces(canvas, 0, 500, 1600, 660)
    hill(canvas, 690, 20, 700, GROUND)
    cow(canvas, 1480, 660, 0.9)
    stilt_house(canvas, 170, 620, 0.72)
    palm(canvas, 400, 610, 0.7)
    person(canvas, 380, 890, 500, NUNG_WOMAN, REACHING, turn=0.7, shadow=False)
    person(canvas, 660, 870, 500, SHIRT, HOLDING, turn=0.2, shadow=False)
    person(
        canvas,
        940,
        890,
        500,
        TAY_WOMAN,
        (((-12, -77), (-19, -64), (-27, -61)), ((12, -77), (18, -62), (16, -50))),
        turn=-0.7,
        shadow=False,
    )
    person(
        canvas,
        1210,
        900,
        500,
        FARMER,
        (((-12, -77), (-19, -63), (-28, -58)), ((12, -77), (18, -62), (16, -50))),
        turn=-0.8,
        shadow=False,
    )
    desk(canvas, 220, 690, 1100, 230, WOOD)
    paper(canvas, 600, 640, 130, 74, 3)
    canvas.box(430, 672, 110, 18, PLUM, 4)
    canvas.box(436, 656, 100, 18, TEAL, 4)
    notes(canvas, 800, 640, 0.72)
    brocade(canvas, 884, 16)


def health_insurance(canvas: Canvas) -> None:
    morning(canvas, (1430, 150))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 710, 20, 710, "#c3bd6a")
    tree(canvas, 90, 660, 1.1)
    tree(canvas, 1520, 680, 1.2)
    clinic(canvas, 760, 720, 1.42)
    canvas.shape([(690, 730), (830, 730), (1010, 900), (520, 900)], "#e4d7b2")
    person(
        canvas,
        300,
        868,
        470,
        GRANDMOTHER,
        (((-12, -77), (-17, -60), (-15, -44)), ((12, -77), (19, -64), (28, -64))),
        turn=0.7,
    )
    person(
        canvas,
        480,
        868,
        480,
        NURSE,
        (((-12, -77), (-20, -66), (-26, -66)), ((12, -77), (17, -60), (15, -44))),
        turn=-0.7,
    )
    baby_on_back(canvas, 1246, 862, 470)
    person(
        canvas,
        1190,
        868,
        470,
        TAY_WOMAN,
        (((-12, -77), (-18, -62), (-20, -52)), ((12, -77), (17, -60), (15, -46))),
        turn=-0.8,
    )
    person(canvas, 1060, 870, 270, GIRL, turn=-0.6)
    brocade(canvas, 884, 16)


def children(canvas: Canvas) -> None:
    morning(canvas, (200, 170))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 700, 25, 690, GROUND)
    school(canvas, 1090, 700, 1.1)
    canvas.shape([(1040, 704), (1140, 704), (1120, 900), (560, 900)], "#e4d7b2")
    palm(canvas, 560, 690, 1.0)
    tree(canvas, 90, 700, 1.1)
    baby_on_back(canvas, 318, 862, 560)
    person(
        canvas,
        380,
        872,
        560,
        TAY_WOMAN,
        (((-12, -77), (-17, -60), (-13, -44)), ((12, -77), (20, -58), (25, -45))),
        turn=0.8,
    )
    girl_bag(canvas, 605, 872, 330)
    person(
        canvas,
        605,
        872,
        330,
        GIRL,
        (((-12, -77), (-21, -74), (-28, -74)), ((12, -77), (17, -60), (15, -46))),
        turn=0.7,
    )
    person(
        canvas,
        830,
        850,
        300,
        BOY,
        (((-12, -77), (-19, -88), (-24, -102)), ((12, -77), (17, -60), (15, -46))),
        turn=-0.6,
    )
    person(
        canvas,
        1400,
        850,
        420,
        OFFICER,
        (((-12, -77), (-21, -66), (-30, -72)), ((12, -77), (17, -60), (15, -46))),
        turn=-0.8,
    )
    for x in (180, 1530, 960):
        grass(canvas, x, 882, 1.1)
    brocade(canvas, 884, 16)


def three_cows(canvas: Canvas) -> None:
    morning(canvas, (1120, 150))
    terraces(canvas, 0, 470, 1600, 640)
    stilt_house(canvas, 250, 580, 0.86)
    palm(canvas, 490, 580, 0.85)
    banana(canvas, 60, 620, 0.5)
    hill(canvas, 690, 46, 700, "#a3b04e")
    cow(canvas, 830, 650, 0.8, "#c98b4f")
    cow(canvas, 300, 770, 1.2, grazing=True)
    cow(canvas, 830, 840, 1.4, "#6b5a52", left=False)
    person(
        canvas,
        1255,
        870,
        560,
        FARMER,
        (((-12, -77), (-20, -66), (-27, -70)), ((12, -77), (18, -62), (15, -46))),
        turn=-0.8,
    )
    person(canvas, 1450, 872, 510, NUNG_WOMAN, HOLDING, turn=-0.7)
    paper(canvas, 1415, 562, 72, 90, 4, stamp=False)
    for x in (60, 170, 520, 580, 1060, 1350):
        grass(canvas, x, 872, 1.3)
    brocade(canvas, 884, 16)


def policy_dialogue(canvas: Canvas) -> None:
    hall(canvas)
    bubble(canvas, 560, 60, 300, 170, INDIGO, True)
    bubble(canvas, 930, 110, 260, 150, TEAL, False)
    speaking = (((-12, -77), (-20, -68), (-22, -84)), ((12, -77), (17, -62), (8, -54)))
    person(canvas, 330, 830, 500, OFFICER, speaking, turn=0.7, shadow=False)
    desk(canvas, 210, 590, 250, 260, WOOD)
    canvas.line([(400, 600), (412, 540), (392, 510)], 8, INK)
    canvas.oval(389, 503, 15, 15, INK)
    standing = (((-12, -77), (-22, -86), (-26, -104)), ((12, -77), (17, -60), (15, -46)))
    person(canvas, 1330, 850, 490, NUNG_WOMAN, standing, turn=-0.8)
    for x, look in ((720, ELDER), (900, TAY_WOMAN), (1080, SHIRT), (1500, FARMER)):
        person(canvas, x, 1020, 480, look, turn=-0.7, shadow=False)
    desk(canvas, 610, 800, 580, 120, WOOD)
    desk(canvas, 1420, 800, 240, 120, WOOD)
    paper(canvas, 690, 772, 70, 40, 2, stamp=False)
    paper(canvas, 1040, 772, 70, 40, 2, stamp=False)
    brocade(canvas, 884, 16)
