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
    from_behind(canvas, 492, 664, 400, cast.TRAVELLER, pose.DRAGGING)
    suitcase(canvas.at(384, 668, 0.96), hue.PLUM)
    bold_arrow(canvas, (620, 590), (910, 590), 76, hue.TEAL)
    bold_arrow(canvas, (310, 590), (50, 590), 76, hue.BROWN)


def entering(canvas: Canvas) -> None:
    """From the gate on the left an arrow leads to the stilt house among the hills."""
    _place(canvas)
    suitcase(canvas.at(372, 536, 0.8), hue.PLUM)
    person(canvas, 480, 532, 350, cast.TRAVELLER, PULLING, pose.WALKING, turn=0.9)
    bold_arrow(canvas, (120, 616), (820, 616), 84, hue.TEAL)


def leaving(canvas: Canvas) -> None:
    """From the stilt house an arrow leads back to the gate on the left."""
    _place(canvas)
    suitcase(canvas.at(588, 536, 0.8), hue.PLUM)
    turned = (pose.REST, Arm((19, -60), (22, -46)))
    person(canvas, 480, 532, 350, cast.TRAVELLER, turned, pose.WALKING, turn=-0.9)
    bold_arrow(canvas, (840, 616), (140, 616), 84, hue.BROWN)


def _place(canvas: Canvas) -> None:
    country(canvas, 330)
    canvas.box(0, 372, 960, 348, "#a9b85e")
    canvas.box(0, 500, 960, 220, ROAD)
    border_gate(canvas.at(250, 440, 0.46))
    canvas.shape([(186, 440), (314, 440), (380, 504), (120, 504)], ROAD)
    tree(canvas.at(936, 400, 0.8))
    stilt_house(canvas.at(786, 440, 0.68))
    canvas.shape([(720, 450), (840, 450), (900, 504), (640, 504)], ROAD)
    palm(canvas.at(588, 420, 0.5))


DRAWN: Final[dict[str, Scene]] = {"way": asked, "way.in": entering, "way.out": leaving}
