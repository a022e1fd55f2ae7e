"""Two steps in one drawing, for who cannot read: touch to hear, touch again to open.

a finger on a picture, waves into an ear, one bead      →      the same finger, the picture
                                                               opens like a door, two beads
"""

from typing import Final

from kiosk.look.colours import Colour
from kiosk.look.measures import edges, parts, proportions, rims
from kiosk.look.shapes import Arc, Poly, Rect
from kiosk.sheet.drawing import Drawing

TILE: Final = 0.78  # of the height; the beads stand below
FINGER: Final = 0.8
BEAD: Final = 0.12
PICTURE: Final = 0.5  # of the tile, where the finger leaves it free
EAR: Final = 0.7
WAVES: Final = (0.3, 0.56, 0.82)  # of the tile's height
WAVE: Final = 0.05
FACING: Final = 0.375  # of a turn after 12: a quarter that looks to the right
DOOR: Final = ((0.0, 0.07), (0.5, 0.0), (0.5, 1.0), (0.0, 0.93))  # its hinges at the left


def lesson_px(high: int) -> int:
    """How wide it is when it is so high."""
    return round(high * proportions.LESSON)


def lesson(drawing: Drawing, rect: Rect, ink: Colour, tile: Colour, light: Colour) -> None:
    """Draw it in the middle of `rect`, as large as may be."""
    high = min(rect.h, round(rect.w / proportions.LESSON))
    room = rect.middle(lesson_px(high), high)
    hear, arrow, open_ = room.across(parts.HEAR, parts.ARROW, parts.OPEN)
    _hear(drawing, hear, ink, tile)
    side = min(arrow.w, arrow.h)
    drawing.icon("arrow-right-thin", arrow.top(round(high * TILE)).middle(side, side), ink)
    _open(drawing, open_, ink, tile, light)


def _hear(drawing: Drawing, room: Rect, ink: Colour, tile: Colour) -> None:
    side = round(room.h * TILE)
    place = room.top(side).left(side)
    _tile(drawing, place, ink, tile)
    width = max(drawing.look.edge(edges.EDGE), round(side * WAVE))
    for share in WAVES:
        wave = place._replace(x=place.right - place.w // 2).middle(
            round(side * share), round(side * share)
        )
        drawing.shapes.append(Arc(wave, ink, width, 0.25, FACING - 1))
    ear = room.top(side).after(side + round(side * 0.4))
    ear = ear.left(round(side * EAR)).middle(round(side * EAR), round(side * EAR))
    drawing.icon("ear-hearing", ear, ink)
    _finger(drawing, place, ink)
    _beads(drawing, room, place, 1, ink)


def _open(drawing: Drawing, room: Rect, ink: Colour, tile: Colour, light: Colour) -> None:
    side = round(room.h * TILE)
    place = room.top(side).left(side)
    drawing.fill(place, light, side // rims.LESSON)
    drawing.frame(place, ink, drawing.look.edge(edges.EDGE), side // rims.LESSON)
    drawing.shapes.append(Poly(place, DOOR, tile))
    _finger(drawing, place, ink)
    _beads(drawing, room, place, 2, ink)


def _tile(drawing: Drawing, place: Rect, ink: Colour, tile: Colour) -> None:
    drawing.fill(place, tile, place.w // rims.LESSON)
    drawing.frame(place, ink, drawing.look.edge(edges.EDGE), place.w // rims.LESSON)
    side = round(place.w * PICTURE)
    drawing.icon("home", place.top(side).end(side).inset(side // rims.LESSON), ink)


def _finger(drawing: Drawing, place: Rect, ink: Colour) -> None:
    side = round(place.w * FINGER)
    at = place._replace(
        x=place.x - side // rims.LESSON, y=place.bottom - round(side * 0.92), w=side, h=side
    )
    drawing.icon("hand-pointing-up", at, ink)


def _beads(drawing: Drawing, room: Rect, place: Rect, count: int, ink: Colour) -> None:
    side = round(room.h * BEAD)
    begin = place.x + (place.w - (2 * count - 1) * side) // 2
    row = Rect(begin, room.bottom - side, side, side)
    for at in range(count):
        drawing.fill(row._replace(x=row.x + at * side * 2), ink, side // 2)
