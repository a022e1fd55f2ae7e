"""What comes round: the last day of the review, the cold, Tết, and days to ask the commune."""

from typing import Final

from studio.land.buildings import border_gate, desk, stilt_house
from studio.land.hearth import calendar, planks
from studio.land.landscape import grass, hill, morning, terraces
from studio.land.weather import cold
from studio.land.yard import loudspeakers, sound
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.sheet.lettering import letter
from studio.things.belongings import bubble, paper, suitcase
from studio.things.goods import fireworks, struck
from studio.things.household import brazier
from studio.things.office import room
from studio.things.peach import peach


def last_day_of_review(canvas: Canvas) -> None:
    """The calendar shows 14/12; a woman hands in her request."""
    room(canvas, 690, (1130,))
    planks(canvas, 0, 0, 570, 690, hue.WOOD)
    canvas.box(546, 0, 40, 690, hue.WOOD_DARK)
    calendar(canvas, 176, 120, 340, "14/12")  # whole on cards, which show the middle
    person(canvas, 1370, 960, 700, cast.OFFICER, pose.TAKING, turn=-0.8)
    person(canvas, 740, 960, 700, cast.TAY_WOMAN, pose.GIVING, turn=0.8)
    desk(canvas, 40, 690, 1520, 220)
    paper(canvas, 998, 444, 140, 180, 5, stamp=False)
    grip(canvas, 976, 522, 700)
    grip(canvas, 1144, 526, 700)


def asks_the_commune(canvas: Canvas) -> None:
    """Two people ask an officer across a desk, and are answered."""
    room(canvas, 690, (1200,))
    bubble(canvas, 470, 70, 270, 180, hue.INDIGO, True)
    canvas.box(500, 90, 210, 140, hue.INDIGO, 20)
    letter(canvas, "?", "vi", (500, 84, 210, 150), 130, hue.WHITE)
    bubble(canvas, 830, 96, 290, 180, hue.TEAL, False)
    person(canvas, 1240, 960, 690, cast.OFFICER, pose.LEFT_OUT, turn=-0.8)
    telling = (Arm((17, -60), (15, -48)), Arm((21, -64), (28, -70)))
    person(canvas, 210, 950, 660, cast.FARMER, pose.HOLDING, turn=0.8)
    person(canvas, 490, 960, 640, cast.GRANDMOTHER, telling, turn=0.8)
    canvas.box(60, 710, 1480, 190, hue.WOOD)
    canvas.box(150, 742, 1300, 116, hue.WOOD_DARK + "55", 8)
    canvas.box(42, 690, 1516, 28, hue.WOOD_DARK, 8)
    paper(canvas, 800, 662, 130, 34, 2, stamp=False)


def winter_radio(canvas: Canvas) -> None:
    """Loudspeakers over the winter valley, a peach branch; people in the cold listen."""
    cold(canvas)
    terraces(canvas, 0, 540, 1600, 720, 3)
    for x, y, size in ((170, 660, 0.5), (1400, 650, 0.5)):
        stilt_house(canvas.at(x, y, size))
    hill(canvas, 790, 40, 780, "#98a468")
    loudspeakers(canvas.at(800, 860, 1.06))
    for left in (True, False):
        sound(canvas, 800 + (-240 if left else 240), 180, 70, left)
    peach(canvas.at(1075, 876, 1.25))
    person(canvas, 300, 872, 440, cast.FARMER, turn=0.9)
    person(canvas, 500, 872, 420, cast.NUNG_WOMAN, pose.HOLDING, turn=0.9)
    person(canvas, 1290, 872, 260, cast.GIRL, turn=-0.9)
    person(canvas, 1440, 872, 440, cast.ELDER, turn=-0.9)


def new_year_at_home(canvas: Canvas) -> None:
    """A family before its house; firecrackers and a charcoal brazier are forbidden."""
    cold(canvas)
    terraces(canvas, 500, 540, 1600, 700, 4)
    hill(canvas, 730, 20, 730, hue.GROUND)
    stilt_house(canvas.at(420, 770, 1.3))
    peach(canvas.at(150, 876, 1.15))
    person(canvas, 560, 872, 360, cast.FARMER, turn=0.5)
    person(canvas, 690, 872, 345, cast.TAY_WOMAN, turn=0.5)
    person(canvas, 790, 872, 220, cast.BOY, turn=0.5)
    for x, draw, size in ((1040, fireworks, 1.16), (1370, brazier, 1.3)):
        canvas.box(x - 150, 330, 300, 340, "#f7f1e0", 24)
        draw(canvas.at(x - 16, 610, size))
        struck(canvas, x, 500, 132)
    for x in (900, 1210, 1500):
        grass(canvas.at(x, 880, 1.2))


def new_year_at_the_gate(canvas: Canvas) -> None:
    """The gate with a peach branch and a calendar of 6/2; travellers wait."""
    morning(canvas, (180, 150))
    hill(canvas, 640, 60, 660, "#7fa35a")
    canvas.box(0, 690, 1600, 210, "#cfc5a8")
    border_gate(canvas.at(800, 700, 1.12))
    canvas.shape([(610, 702), (990, 702), (1180, 900), (420, 900)], "#dcd3b9")
    peach(canvas.at(1440, 876, 1.4))
    for post in (70, 280):
        canvas.box(post, 420, 18, 450, hue.WOOD_DARK)
    canvas.box(40, 270, 290, 380, hue.BROWN, 8)
    calendar(canvas, 70, 310, 230, "6/2")
    suitcase(canvas.at(420, 872, 0.95), hue.PLUM)
    person(canvas, 520, 868, 450, cast.LADY, pose.HOLDING, turn=0.5)
    person(canvas, 690, 868, 470, cast.TRAVELLER, turn=0.5)
    suitcase(canvas.at(790, 872), hue.BLUE)
    person(canvas, 1220, 868, 470, cast.GUARD, pose.LEFT_OUT, turn=-0.8)


COVERS: Final = {
    "dot-ra-soat-2026": last_day_of_review,
    "hoi-xa": asks_the_commune,
    "ban-tin-tet": winter_radio,
    "tet-2027": new_year_at_home,
    "tet-cua-khau-2027": new_year_at_the_gate,
}
