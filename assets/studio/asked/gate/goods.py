"""What is in the bag: food and plants, what is banned, much drink and tobacco, medicine."""

from typing import Final

from studio.asked.gate.contraband import (
    bottle,
    carton,
    crackers,
    folded,
    open_suitcase,
    pistol,
    suitcase_front,
)
from studio.asked.gate.ground import HEIGHT, WIDTH, table
from studio.asked.gate.provisions import front, greens, ham, sausages, seeds, shopping_bag
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.goods import caged_hen, e_cigarette, fruit_basket

FOOD_WALL, BAG_WALL = "#e3ecd8", "#dfe6ee"


def food_asked(canvas: Canvas) -> None:
    """An open bag with sausages, fruit and greens."""
    table(canvas, 440, FOOD_WALL)
    bag = canvas.at(480, 640, 1.32)
    shopping_bag(bag, is_empty=False)
    greens(bag.at(-90, -240, 1.0, turn=-14))
    for x, y, fill in ((20, -330, "#e39b2e"), (104, -320, "#d9782f"), (62, -380, "#c9b83a")):
        bag.oval(x, y, 52, 52, fill)
        bag.oval(x - 16, y - 18, 15, 12, "#ffffff66")
    sausages(bag.at(96, -270, 0.72, turn=62))
    front(bag)


def meat(canvas: Canvas) -> None:
    """Sausages, a ham and a hen in a cage."""
    table(canvas, 330, FOOD_WALL)
    caged_hen(canvas.at(690, 600, 1.72))
    canvas.oval(246, 356, 232, 76, "#a8743c")
    canvas.oval(246, 346, 232, 76, hue.PAPER)
    ham(canvas.at(236, 276, 1.18))
    canvas.oval(260, 600, 230, 18, hue.SHADOW)
    sausages(canvas.at(256, 556, 1.3))


def plants(canvas: Canvas) -> None:
    """A basket of fruit, greens and seeds."""
    table(canvas, 330, FOOD_WALL)
    fruit_basket(canvas.at(280, 560, 1.72))
    greens(canvas.at(704, 420, 1.36))
    seeds(canvas.at(640, 650, 1.1))


def no_food(canvas: Canvas) -> None:
    """The same bag, empty."""
    table(canvas, 440, FOOD_WALL)
    bag = canvas.at(480, 640, 1.32)
    shopping_bag(bag, is_empty=True)
    front(bag)


def bag_asked(canvas: Canvas) -> None:
    """A bag on the belt of an X-ray machine; its screen shows what may be in it."""
    canvas.box(0, 0, WIDTH, HEIGHT, BAG_WALL)
    canvas.box(0, 610, WIDTH, 110, "#b9c3cc")
    canvas.box(0, 520, WIDTH, 40, hue.INK, 18)
    for x in range(30, 960, 90):
        canvas.oval(x, 540, 13, 13, hue.SLATE)
    for x in (70, 850):
        canvas.box(x, 560, 40, 110, hue.SLATE)
    canvas.box(430, 210, 500, 320, "#8fa1ad", 26)
    canvas.box(430, 210, 500, 60, hue.SLATE, 26)
    canvas.box(430, 300, 210, 222, hue.INK)
    for x in range(440, 640, 34):
        canvas.box(x, 300, 26, 204, "#3b4c5a")
    suitcase = canvas.at(220, 520)
    suitcase.box(-50, -300, 100, 60, hue.INK, 26)
    suitcase.box(-32, -284, 64, 60, BAG_WALL, 18)
    suitcase.box(-170, -250, 340, 250, hue.PLUM, 30)
    for left in (-110, 84):
        suitcase.box(left, -250, 26, 250, "#5e1f4f")
    canvas.box(520, 20, 350, 200, hue.INK, 14)
    canvas.box(536, 36, 318, 160, "#cfe6ee", 6)
    canvas.box(572, 60, 246, 116, "#7fb0c4", 14)
    canvas.box(600, 92, 26, 76, "#e08a3a", 8)
    canvas.box(606, 70, 14, 30, "#e08a3a", 4)
    canvas.box(660, 100, 60, 44, "#e0a14f", 6)
    canvas.box(740, 96, 62, 18, hue.BLUE, 5)
    canvas.shape([(776, 110), (802, 110), (808, 150), (782, 150)], hue.BLUE)


def banned(canvas: Canvas) -> None:
    """A string of firecrackers, a pistol, an electric cigarette."""
    canvas.box(0, 0, WIDTH, HEIGHT, BAG_WALL)
    canvas.box(0, 560, WIDTH, 160, "#c3ced6")
    crackers(canvas.at(170, 110, 1.26))
    canvas.oval(540, 610, 200, 18, hue.SHADOW)
    pistol(canvas.at(520, 420, 1.0))
    e_cigarette(canvas.at(806, 640, 1.55))


def plenty(canvas: Canvas) -> None:
    """Many bottles, stacked cartons of cigarettes, boxes of goods."""
    canvas.box(0, 0, WIDTH, HEIGHT, BAG_WALL)
    canvas.box(0, 560, WIDTH, 160, "#c3ced6")
    for number in range(5):
        bottle(canvas.at(104 + number * 92, 470, 1.1), hue.LEAF, "#1f4a23")
    for number in range(4):
        bottle(canvas.at(150 + number * 92, 640, 1.25), "#9a5a24", "#6b3a12")
    for row in range(5):
        carton(canvas.at(0, 0), 560 - row % 2 * 10, 570 - row * 74, (hue.PLUM, hue.TEAL)[row % 2])
    for x, y, w, h, fill in ((830, 440, 124, 200, "#b08b5a"), (836, 320, 112, 120, "#c9a05a")):
        canvas.box(x, y, w, h, fill, 6)
        canvas.box(x + w / 2 - 11, y, 22, h, "#ffffff66")
    canvas.box(560, 190, 230, 80, hue.OCHRE, 8)
    canvas.box(660, 190, 30, 80, hue.PLUM)


def only_clothes(canvas: Canvas) -> None:
    """An open suitcase with folded clothes, a toothbrush and a book."""
    canvas.box(0, 0, WIDTH, HEIGHT, BAG_WALL)
    canvas.box(0, 560, WIDTH, 160, "#c3ced6")
    case = canvas.at(480, 670, 1.36)
    open_suitcase(case)
    folded(case.at(-196, -160), hue.TEAL, "#0a4750")
    folded(case.at(24, -160), "#d9a13a", "#a8761c")
    case.box(146, -284, 140, 130, "#8d97a8", 14)
    case.box(146, -250, 140, 9, "#ffffff66")
    case.box(146, -216, 140, 9, "#ffffff66")
    suitcase_front(case)


DRAWN: Final[dict[str, Scene]] = {
    "food": food_asked,
    "food.meat": meat,
    "food.plants": plants,
    "food.none": no_food,
    "bag": bag_asked,
    "bag.banned": banned,
    "bag.much": plenty,
    "bag.none": only_clothes,
}
