"""Which way: into the country or out of it. One place, seen three times."""

from typing import Final

from studio.asked.gate.ground import country
from studio.land.buildings import border_gate, stilt_house
from studio.land.landscape import palm, tree
from studio.people import cast, pose
from studio.people.figures import from_behind, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.belongings import suitcase
from studio.things.signs import bold_arrow

ROAD: Final = "#dcd3b9"
PULLING: Final = (Arm((19, -60), (22, -46)), pose.REST)


def asked(canvas: Canvas) -> None:
    """A traveller between the gate and the stilt house; one arrow leads to each."""
    _place(canvas)
    from_behind(canvas, 492, 684, 450, cast.TRAVELLER, pose.DRAGGING)
    suitcase(canvas.at(372, 688, 1.06), hue.PLUM)
    bold_arrow(canvas, (624, 606), (914, 606), 80, hue.TEAL)
    bold_arrow(canvas, (292, 606), (46, 606), 80, hue.BROWN)


def entering(canvas: Canvas) -> None:
    """From the gate on the left an arrow leads to the stilt house among the hills."""
    _place(canvas)
    suitcase(canvas.at(388, 536, 0.94), hue.PLUM)
    person(canvas, 490, 532, 404, cast.TRAVELLER, PULLING, pose.WALKING, turn=0.9)
    bold_arrow(canvas, (110, 616), (830, 616), 78, hue.TEAL)


def leaving(canvas: Canvas) -> None:
    """From the stilt house an arrow leads back to the gate on the left."""
    _place(canvas)
    suitcase(canvas.at(594, 536, 0.94), hue.PLUM)
    turned = (pose.REST, Arm((19, -60), (22, -46)))
    person(canvas, 490, 532, 404, cast.TRAVELLER, turned, pose.WALKING, turn=-0.9)
    bold_arrow(canvas, (850, 616), (130, 616), 78, hue.BROWN)


def _place(canvas: Canvas) -> None:
    country(canvas, 300)
    canvas.box(0, 350, 960, 370, "#a9b85e")
    canvas.box(0, 496, 960, 224, ROAD)
    palm(canvas.at(574, 400, 0.62))
    border_gate(canvas.at(236, 434, 0.58))
    canvas.shape([(156, 434), (316, 434), (380, 500), (90, 500)], ROAD)
    tree(canvas.at(946, 400, 0.9))
    stilt_house(canvas.at(784, 434, 0.78))
    canvas.shape([(710, 446), (840, 446), (910, 500), (630, 500)], ROAD)


DRAWN: Final[dict[str, Scene]] = {"way": asked, "way.in": entering, "way.out": leaving}
