"""How one travels on: a car of one's own, a train, a coach or one's feet."""

from typing import Final

from studio.asked.gate.ground import country
from studio.land.buildings import border_gate
from studio.land.landscape import grass, palm
from studio.people import cast, pose
from studio.people.figures import from_behind, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.sheet.lettering import write_line
from studio.things.belongings import suitcase
from studio.things.vehicles import bus

ROAD, ASPHALT, PLATE = "#dcd3b9", "#6e7077", "#1f4fa3"
ACROSS: Final = "桂F"  # how number plates of the other side begin


def asked(canvas: Canvas) -> None:
    """A traveller where the road forks in three: to a car, a train, a coach."""
    country(canvas, 250)
    for tip, foot, bend in ((160, 410, 250), (480, 250, 480), (800, 410, 710)):
        left, right = (tip - 54, foot), (tip + 54, foot)
        bent = (foot + 720) / 2
        canvas.blob(
            [left, (bend - 60, bent), (410, 724), (550, 724), (bend + 60, bent), right], ROAD
        )
    canvas.line([(160, 258), (760, 258)], 8, "#6b6459")
    _short_train(canvas.at(490, 256, 0.8))
    _car(canvas.at(164, 420, 0.52))
    bus(canvas.at(796, 420, 0.56))
    from_behind(canvas, 500, 706, 300, cast.TRAVELLER, pose.DRAGGING)
    suitcase(canvas.at(408, 708, 0.72), hue.PLUM)
    grass(canvas.at(120, 660, 1.4))
    grass(canvas.at(860, 660, 1.4))


def own_car(canvas: Canvas) -> None:
    """A private car with a number plate of the other side comes out of the gate."""
    country(canvas, 400)
    border_gate(canvas.at(480, 420, 0.84))
    canvas.box(0, 420, 960, 300, ASPHALT)
    for left in (30, 860):
        canvas.box(left, 470, 70, 12, hue.WHITE, 5)
    _car(canvas.at(480, 660, 1.16))


def by_train(canvas: Canvas) -> None:
    """A passenger train before the mountains."""
    country(canvas, 470)
    palm(canvas.at(110, 480, 0.8))
    canvas.box(0, 590, 960, 130, "#b9ad91")
    canvas.line([(0, 632), (960, 632)], 12, "#6b6459")
    for sleeper in range(-10, 960, 70):
        canvas.box(sleeper, 640, 40, 16, hue.WOOD_DARK)
    _short_train(canvas.at(560, 626, 1.7))


def by_road(canvas: Canvas) -> None:
    """A coach on the road, a traveller on foot beside it."""
    country(canvas, 420)
    canvas.box(0, 480, 960, 240, ASPHALT)
    canvas.box(0, 470, 960, 14, "#b9ad91")
    for left in range(20, 960, 190):
        canvas.box(left, 640, 100, 12, hue.WHITE, 5)
    bus(canvas.at(590, 600, 1.32))
    bag = canvas.at(146, 690, 4.4)
    bag.box(-18, -79, 20, 36, hue.PLUM, 7)
    bag.box(-18, -62, 12, 14, hue.OCHRE, 4)
    swung = (Arm((19, -62), (20, -48)), Arm((17, -62), (20, -52)))
    person(canvas, 160, 694, 450, cast.TRAVELLER, swung, pose.WALKING, turn=0.9)


def _car(spot: Canvas) -> None:
    """A car that comes towards us; (0, 0) is the ground below its middle, it is 560 wide."""
    body, dark = hue.PLUM, "#5e1f4f"
    spot.oval(0, 0, 300, 20, hue.SHADOW)
    for side in (-1, 1):
        spot.box(-232 if side < 0 else 152, -70, 80, 78, hue.INK, 18)
    spot.shape([(-196, -178), (-140, -318), (140, -318), (196, -178)], body)
    spot.shape([(-166, -184), (-122, -296), (122, -296), (166, -184)], hue.GLASS)
    spot.shape([(-60, -184), (-30, -296), (30, -296), (-10, -184)], "#e9f4f4")
    for side in (-1, 1):
        spot.box(-262 if side < 0 else 202, -216, 60, 34, dark, 14)
    spot.box(-272, -190, 544, 152, body, 46)
    spot.box(-272, -70, 544, 40, dark, 18)
    for side in (-1, 1):
        spot.box(-248 if side < 0 else 148, -168, 100, 50, hue.GLOW, 22)
        spot.box(-232 if side < 0 else 164, -158, 68, 30, hue.WHITE, 14)
    spot.box(-118, -172, 236, 34, "#3b2036", 14)
    spot.box(-146, -126, 292, 84, hue.WHITE, 12)
    spot.box(-139, -119, 278, 70, PLATE, 8)
    if spot.size > 0.8:
        write_line(
            spot, (-78, -85), ACROSS, "zh-Hans", round(52 * spot.size), hue.WHITE, anchor="mm"
        )
        for number in range(4):
            spot.box(-8 + number * 34, -104, 22, 40, hue.WHITE, 5)


def _short_train(spot: Canvas) -> None:
    """The head of a train and a piece of its first car, going right; (0, 0): the rail below."""
    spot.box(-334, -190, 290, 160, hue.LEAF, 12)
    spot.box(-334, -198, 290, 16, "#1f4a23", 6)
    spot.box(-334, -80, 290, 18, hue.OCHRE)
    for window in range(3):
        spot.box(-312 + window * 84, -162, 62, 62, "#e8f0ea", 8)
    spot.box(-46, -170, 22, 130, hue.INK)
    spot.blob([(-26, -190), (120, -190), (192, -140), (226, -78), (226, -30), (-26, -30)], hue.BLUE)
    spot.box(-26, -80, 248, 18, hue.OCHRE)
    spot.shape([(92, -172), (136, -170), (182, -128), (186, -112), (92, -112)], hue.GLASS)
    spot.box(0, -168, 66, 60, hue.GLASS, 8)
    spot.oval(206, -48, 12, 12, hue.GLOW)
    for wheel in (-296, -238, -120, 10, 80, 160):
        spot.oval(wheel, -18, 22, 22, hue.INK)
        spot.oval(wheel, -18, 9, 9, hue.GREY_HAIR)


DRAWN: Final[dict[str, Scene]] = {
    "onward": asked,
    "onward.car": own_car,
    "onward.train": by_train,
    "onward.road": by_road,
}
