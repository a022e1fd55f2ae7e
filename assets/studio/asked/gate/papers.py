"""Who one is and what shows it: passports, a border pass, an empty pocket."""

from typing import Final

from studio.asked.gate.books import CHINA, VIETNAM, VIETNAM_OLD, cover, held
from studio.asked.gate.ground import WALL, counter, country, hall
from studio.land.buildings import marker
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.travel import globe, pass_booklet

BLUE_COVER, RED_COVER, BLACK_COVER = "#24457e", "#7d2f3a", "#2f3238"


def citizen(canvas: Canvas) -> None:
    """Three passports in a row on the counter: one of Việt Nam, one of China, one with a globe."""
    hall(canvas, 440)
    counter(canvas, 440, 150)
    canvas.oval(480, 566, 430, 20, hue.SHADOW)
    for x, fill, tag, name, word in (
        (62, VIETNAM, "vi", "VIỆT NAM", "HỘ CHIẾU"),
        (354, CHINA, "zh-Hans", "中国", "护照"),
        (646, BLUE_COVER, "en", "", "PASSPORT"),
    ):
        cover(canvas.at(x, 196, 2.4), fill, tag, name, word)


def of_vietnam(canvas: Canvas) -> None:
    """Passports of Việt Nam: the one of today, an older green one behind it."""
    canvas.box(0, 0, 960, 720, "#dfe7d6")
    cover(canvas.at(520, 96, 3.5), VIETNAM_OLD, "vi", "VIỆT NAM", "HỘ CHIẾU")
    cover(canvas.at(140, 60, 4.0), VIETNAM, "vi", "VIỆT NAM", "HỘ CHIẾU")


def of_china(canvas: Canvas) -> None:
    """A red passport of China."""
    canvas.box(0, 0, 960, 720, "#f3dfcf")
    cover(canvas.at(258, 44, 4.2), CHINA, "zh-Hans", "中国", "护照")


def of_another(canvas: Canvas) -> None:
    """A globe, and plain passports of several colours before it."""
    canvas.box(0, 0, 960, 720, "#dbe7ee")
    canvas.box(0, 600, 960, 120, "#c3d4df")
    globe(canvas, 480, 640, 196)
    for x, fill in ((40, BLUE_COVER), (626, RED_COVER), (716, BLACK_COVER)):
        cover(canvas.at(x, 350, 1.9), fill, "en", "", "PASSPORT")


def carried(canvas: Canvas) -> None:
    """A border guard at the counter holds out a hand; a traveller looks for the paper."""
    hall(canvas)
    searching = (Arm((20, -62), (21, -48)), Arm((19, -62), (6, -60)))
    person(canvas, 190, 850, 700, cast.TRAVELLER, searching, turn=0.8, mouth="earnest")
    person(canvas, 740, 850, 720, cast.GUARD, pose.LEFT_OUT, turn=-0.8)
    counter(canvas, 520, 90)


def passport_held(canvas: Canvas) -> None:
    """A thick passport in a hand."""
    canvas.box(0, 0, 960, 720, WALL)
    canvas.box(0, 560, 960, 160, "#ecdcb4")

    def thick(spot: Canvas) -> None:
        for leaf in range(6, 0, -1):
            spot.box(leaf * 1.7, leaf * 1.7, 108, 150, hue.PAPER if leaf % 2 else "#cdbf9c", 9)
        cover(spot, hue.TEAL, "en", "PASSPORT", "")

    held(canvas, 330, 60, thick)


def border_pass(canvas: Canvas) -> None:
    """A thin brown border pass in a hand beside a boundary stone."""
    country(canvas, 500)
    marker(canvas.at(200, 640, 2.0))
    held(canvas, 500, 70, pass_booklet)


def lost(canvas: Canvas) -> None:
    """A worried traveller turns out two empty pockets."""
    canvas.box(0, 0, 960, 720, WALL)
    x, y, u = 480, 972, 9.5
    out = (Arm((24, -62), (20, -47)), Arm((24, -62), (20, -47)))
    person(canvas, x, y, u * 100, cast.TRAVELLER, out, shadow=False, mouth="alarmed")
    spot = canvas.at(x, y, u)
    spot.shape([(-13, -43), (13, -43), (15, -20), (-15, -20)], cast.TRAVELLER.legs)
    spot.line([(0, -38), (0, -20)], 0.8, "#1f2a36")
    spot.line([(-12.6, -43), (12.6, -43)], 3, hue.WOOD_DARK)
    for side in (-1, 1):
        flap = [(side * 9, -41.5), (side * 16, -42), (side * 23, -34), (side * 18, -28)]
        spot.blob([*flap, (side * 11, -33)], hue.WHITE)
        spot.curve([(side * 13, -39), (side * 17, -35), (side * 17, -31)], 0.7, hue.SILVER)
        spot.oval(side * 20, -45.5, 4, 4, hue.SKIN)


DRAWN: Final[dict[str, Scene]] = {
    "who": citizen,
    "who.vn": of_vietnam,
    "who.cn": of_china,
    "who.other": of_another,
    "paper": carried,
    "paper.passport": passport_held,
    "paper.pass": border_pass,
    "paper.lost": lost,
}
