"""People who stand, sit or turn their back: `h` units tall, their feet at (x, y)."""

from collections.abc import Sequence
from dataclasses import replace
from math import pi, sin
from typing import Literal

from studio.people.cast import Look
from studio.people.pose import ARMS_DOWN, HIDDEN, ON_LAP, SHOULDER, STANDING, Arm, Arms, Legs
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

Mouth = Literal["smiling", "earnest", "calling", "alarmed"]
SCARF, KNOT = "#18214b", "#121a3d"
PALM, PALM_DARK = "#e9cf86", "#d4b662"  # the leaf of a cone hat


def person(
    canvas: Canvas,
    x: float,
    y: float,
    h: float,
    look: Look,
    arms: Arms = ARMS_DOWN,
    legs: Legs = STANDING,
    turn: float = 0.0,
    shadow: bool = True,
    mouth: Mouth = "smiling",
) -> None:
    """Draw one figure; `turn` from -1 (looks left) to 1 (looks right)."""
    spot = canvas.at(x, y, h / 100)
    if shadow:
        spot.oval(0, 0, 20, 3.4, hue.SHADOW)
    for leg in legs:
        spot.line(leg, 9, look.legs)
        spot.at(*leg[-1]).box(turn * 2 - 5, -0.5, 11, 4.5, hue.INK, 2.2)
    _arm(spot.at(0, 0, left=True), arms[0], look.skin, _darker(look.top))
    _body(spot, look)
    _head(spot.at(0, -90), look, turn)
    _arm(spot, arms[1], look.skin, _darker(look.top, 0.93))
    _mouth(spot, look.skin, turn, mouth)


def sitting(
    canvas: Canvas,
    x: float,
    y: float,
    h: float,
    look: Look,
    arms: Arms = ON_LAP,
    turn: float = 0.0,
    seat: float = 29.0,
) -> None:
    """One who sits and faces us; `seat` is its height in hundredths of `h`."""
    spot = canvas.at(x, y, h / 100)
    knee = 10 if look.dress == "long" else 7
    for side in (-1, 1):
        spot.line([(side * knee * 0.8, -seat + 4), (side * knee * 0.8, -4)], 9, look.legs)
        spot.box(side * knee * 0.8 - 5.5 + turn * 2, -3.5, 11, 4.5, hue.INK, 2.2)
    if look.dress == "long":
        skirt = [(-12, -seat - 6), (-17, -seat + 3), (-17, -8), (17, -8), (17, -seat + 3)]
        spot.shape([*skirt, (12, -seat - 6)], look.top)
        spot.shape([(3, -seat), (17, -seat + 3), (17, -8), (5, -8)], "#00000016")
        if look.trim:
            _trim(spot, 17, -8, 2.1)
    else:
        for side in (-1, 1):
            spot.box(side * knee - 6.5, -seat - 7, 13, 16, look.legs, 6)
    upright = replace(look, dress="short", trim=look.trim and look.dress == "short")
    person(canvas, x, y + (42 - seat) * h / 100, h, upright, arms, HIDDEN, turn, shadow=False)


def from_behind(
    canvas: Canvas, x: float, y: float, h: float, look: Look, arms: Arms = ARMS_DOWN
) -> None:
    """A figure who looks away from us."""
    person(canvas, x, y, h, replace(look, head="none"), arms)
    spot = canvas.at(x, y, h / 100)
    spot.shape([(-5, -81.5), (5, -81.5), (7, -72), (-7, -72)], look.top)
    spot.box(-3.6, -84, 7.2, 5, "#b98a62", 2)
    spot.oval(0, -90.6, 9.6, 10.4, SCARF if look.head == "scarf" else look.hair)
    if look.head == "scarf":
        spot.oval(0, -85, 6.4, 5.4, look.hair)
        spot.shape([(-10.4, -88), (10.4, -88), (6, -84.6), (-6, -84.6)], SCARF)
        spot.shape([(-1.5, -88), (1.5, -88), (5, -77), (1, -79), (-4.4, -76)], KNOT)
        spot.oval(0, -88, 2.6, 2.4, KNOT)
        spot.curve([(-9.8, -92), (0, -90), (9.8, -92)], 1.4, hue.OCHRE)
    elif look.head == "hat":
        _hat(spot, -92, -109, 2.4)
    elif look.head == "bun":
        spot.oval(0, -84, 6.5, 6, look.hair)
        spot.oval(0, -84, 4, 3.6, "#3a2d33")


def baby_on_back(canvas: Canvas, x: float, y: float, h: float) -> None:
    """A baby in a brocade carrier; drawn before the one who carries it."""
    spot = canvas.at(x, y, h / 100)
    spot.oval(0, -62, 11, 15, hue.PLUM)
    for row, fill in enumerate((hue.OCHRE, hue.LEAF, hue.WHITE)):
        spot.line([(-9, row * 6 - 68), (9, row * 6 - 68)], 1.8, fill)
    spot.oval(-2, -79, 6.4, 6.4, hue.HAIR)
    spot.oval(-3, -78, 5.6, 5.8, hue.SKIN)
    spot.oval(-5, -78, 0.7, 0.9, hue.INK)


def grip(canvas: Canvas, x: float, y: float, h: float) -> None:
    """The hand of a figure `h` tall, drawn over the thing it holds."""
    canvas.oval(x, y, h * 0.04, h * 0.04, hue.SKIN)
    canvas.arc(x, y, h * 0.026, 20, 160, max(1.5, h * 0.006), "#c08a5c")


def _arm(spot: Canvas, arm: Arm, skin: str, sleeve: str) -> None:
    spot.line([SHOULDER, *arm], 7.6, sleeve)
    spot.oval(*arm.hand, 4, 4, skin)


def _body(spot: Canvas, look: Look) -> None:
    hem = -14 if look.dress == "long" else -42
    wide = 17 if look.dress == "long" else 12.5
    spot.box(-3.4, -84, 6.8, 9, _darker(look.skin, 0.9), 3)
    left = [(-5, -81), (-10, -80.5), (-14, -75), (-12, -60), (-wide, hem)]
    spot.shape([*left, *((-x, y) for x, y in reversed(left))], look.top)
    for side in (-1, 1):
        spot.oval(9 * side, -75.6, 5.4, 5.2, look.top)
    spot.shape([(4, -76), (13, -76), (12, -60), (wide, hem), (6, hem), (4, -60)], "#00000016")
    spot.shape([(-4, -81), (4, -81), (0, -74)], look.skin)
    spot.line([(-4, -81), (0.4, -74), (4, -81)], 1.4, _darker(look.top, 0.7))
    if look.sash:
        spot.shape([(-12.4, -61), (12.4, -61), (13, -55), (-13, -55)], look.sash)
        spot.shape([(2, -56), (7, -56), (8, -34), (3.5, -34)], _darker(look.sash))
    if look.trim:
        _trim(spot, wide, hem, wide / 8)
    if look.head == "cap":
        spot.box(-9, -71, 5, 2.4, hue.OCHRE, 0.6)


def _trim(spot: Canvas, wide: float, hem: float, peak: float) -> None:
    """The triangles woven into a hem."""
    step = 2 * wide / 8
    for number in range(8):
        left = -wide + 2 * wide * number / 8
        colour = hue.OCHRE if number % 2 else hue.FRESH_LEAF
        spot.shape([(left, hem), (left + peak, hem - 4), (left + step, hem)], colour)


def _head(head: Canvas, look: Look, turn: float) -> None:
    if look.head == "bun":
        head.oval(-turn * 5, 1, 10, 10, look.hair)
    head.oval(0, -1.4, 9.2, 10, look.hair)
    head.oval(turn * 1.2, 0.6, 8.3, 9.6, look.skin)
    head.shape(_fringe(turn), look.hair)
    for side in (-1, 1):
        eye = head.at(side * 3.3 + turn * 2.6, 0)
        eye.oval(0, 1, 0.95, 1.2, hue.INK)
        eye.curve([(side * 1.7, -1.6), (0, -2.5), (-side * 1.5, -2.3)], 0.65, look.hair)
    head.arc(turn * 2.4, 3, 3, 35, 145, 0.9, hue.MOUTH)
    head.oval(turn * 2.9, 3.2, 0.9, 0.8, _darker(look.skin, 0.88))
    if look.head == "scarf":
        low = [(8, -2), (4, -6.2), (0, -8), (-4, -6.2), (-8, -2)]
        high = [(-10.5, 4), (-10.4, -5), (-6, -12), (0, -14.5), (6, -12), (10.4, -5), (10.5, 4)]
        head.shape([*high, *low], SCARF)
        head.line([(-7.8, -3.4), (0, -8.6), (7.8, -3.4)], 1.4, hue.OCHRE)
    elif look.head == "hat":
        _hat(head, -3, -19, 2.2)
    elif look.head == "cap":
        cap = [(-9.6, -3), (-11, -10), (0, -14), (11, -10), (9.6, -3)]
        head.shape(cap, _darker(look.top, 0.75))
        head.box(-9.6, -5.6, 19.2, 3, _darker(look.top, 0.5), 1)
        head.oval(0, -8.4, 1.5, 1.5, hue.OCHRE)


def _hat(spot: Canvas, low: float, high: float, brim: float) -> None:
    spot.shape([(-20, low), (0, high), (20, low)], PALM)
    spot.shape([(4, low), (0, high), (20, low)], PALM_DARK)
    spot.oval(0, low, 20, brim, PALM_DARK)


def _fringe(turn: float) -> Sequence[Point]:
    low = [(turn * 1.2 + 8.2 * (t / 6 - 1), -(3.2 + 3.2 * sin(pi * t / 12))) for t in range(13)]
    return [*low, (8.8, -5), (5, -10.4), (-5, -10.4), (-8.8, -5)]


def _mouth(spot: Canvas, skin: str, turn: float, mouth: Mouth) -> None:
    """What lies over the smile of one who does not smile."""
    middle = turn * 2.4
    match mouth:
        case "earnest" | "calling":
            spot.oval(middle, -84.6, 3.6, 1.7, skin)
            if mouth == "calling":
                spot.oval(middle, -84, 1.9, 1.9, hue.MOUTH)
            else:
                spot.line([(middle - 1.7, -84.4), (middle + 1.7, -84.4)], 0.9, hue.MOUTH)
        case "alarmed":
            spot.oval(middle, -84.4, 4, 2.4, skin)
            spot.oval(middle, -84.4, 2.3, 2.8, "#5b2a22")


def _darker(colour: str, by: float = 0.85) -> str:
    parts = (round(int(colour[i : i + 2], 16) * by) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)
