"""What is to be touched stands in a box: a ground, and a line around it where it needs one."""

import font_ruler

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.measures import edges
from kiosk.look.shapes import Fill, Frame, Rect
from kiosk.look.sizes import px_per_mm
from kiosk.sheet.drawing import Drawing

PLACE = Rect(40, 60, 300, 120)


def drawing() -> Drawing:
    look = Look(1080, 1920, px_per_mm(1080, 1920, 21.5), "light", 1, words(("vi",)))
    return Drawing(look, font_ruler.width)


def test_a_box_without_a_line_is_its_ground_alone() -> None:
    drawn = drawing()

    drawn.box(PLACE, "#ffffff", 8)

    assert drawn.shapes == [Fill(PLACE, "#ffffff", 8)]


def test_the_line_lies_over_the_ground_and_rounds_the_same_corners() -> None:
    drawn = drawing()

    drawn.box(PLACE, "#ffffff", 8, "#000000", edges.STRONG)

    width = drawn.look.edge(edges.STRONG)
    assert drawn.shapes == [Fill(PLACE, "#ffffff", 8), Frame(PLACE, "#000000", width, 8)]
