"""People who sit or turn their back; a hand that holds, a mouth that does not smile."""

from dataclasses import replace

from studio.people.figures import ARMS_DOWN, Joints, Look, person
from studio.sheet import hue
from studio.sheet.canvas import Canvas

ON_LAP: tuple[Joints, Joints] = (
    ((-12, -77), (-17, -60), (-7, -46)),
    ((12, -77), (17, -60), (7, -46)),
)
HALF: tuple[Joints, Joints] = (((0, -60), (0, -52)), ((0, -60), (0, -52)))  # no legs to be seen


def sitting(
    canvas: Canvas,
    x: float,
    ground: float,
    h: float,
    look: Look,
    arms: tuple[Joints, Joints] = ON_LAP,
    turn: float = 0.0,
    seat: float = 29.0,
) -> None:
    """One who sits and faces us, feet at `ground`; `seat` is its height in hundredths of `h`."""
    spot = canvas.at(x, ground, h / 100)
    knee = 10 if look.dress == "long" else 7
    for side in (-1, 1):
        spot.line([(side * knee * 0.8, -seat + 4), (side * knee * 0.8, -4)], 9, look.legs)
        spot.box(side * knee * 0.8 - 5.5 + turn * 2, -3.5, 11, 4.5, hue.INK, 2.2)
    if look.dress == "long":
        skirt = [(-12, -seat - 6), (-17, -seat + 3), (-17, -8), (17, -8), (17, -seat + 3)]
        spot.shape([*skirt, (12, -seat - 6)], look.top)
        spot.shape([(3, -seat), (17, -seat + 3), (17, -8), (5, -8)], "#00000016")
        for number in range(8 if look.trim else 0):
            left = -17 + 34 * number / 8
            colour = hue.OCHRE if number % 2 else hue.FRESH_LEAF
            spot.shape([(left, -8), (left + 2.1, -12), (left + 4.25, -8)], colour)
    else:
        for side in (-1, 1):
            spot.box(side * knee - 6.5, -seat - 7, 13, 16, look.legs, 6)
    upright = replace(look, dress="short", trim=look.trim and look.dress == "short")
    person(canvas, x, ground + (42 - seat) * h / 100, h, upright, arms, HALF, turn, shadow=False)


def from_behind(
    canvas: Canvas,
    x: float,
    y: float,
    h: float,
    look: Look,
    arms: tuple[Joints, Joints] = ARMS_DOWN,
) -> None:
    """A figure who looks away from us."""
    person(canvas, x, y, h, replace(look, head="none"), arms)
    spot = canvas.at(x, y, h / 100)
    spot.shape([(-5, -81.5), (5, -81.5), (7, -72), (-7, -72)], look.top)
    spot.box(-3.6, -84, 7.2, 5, "#b98a62", 2)
    is_wrapped = look.head == "scarf"
    spot.oval(0, -90.6, 9.6, 10.4, "#18214b" if is_wrapped else look.hair)
    if is_wrapped:
        spot.oval(0, -85, 6.4, 5.4, look.hair)
        spot.shape([(-10.4, -88), (10.4, -88), (6, -84.6), (-6, -84.6)], "#18214b")
        spot.shape([(-1.5, -88), (1.5, -88), (5, -77), (1, -79), (-4.4, -76)], "#121a3d")
        spot.oval(0, -88, 2.6, 2.4, "#121a3d")
        spot.curve([(-9.8, -92), (0, -90), (9.8, -92)], 1.4, hue.OCHRE)
    elif look.head == "hat":
        spot.shape([(-20, -92), (0, -109), (20, -92)], "#e9cf86")
        spot.shape([(4, -92), (0, -109), (20, -92)], "#d4b662")
        spot.oval(0, -92, 20, 2.4, "#d4b662")
    elif look.head == "bun":
        spot.oval(0, -84, 6.5, 6, look.hair)
        spot.oval(0, -84, 4, 3.6, "#3a2d33")


def grip(canvas: Canvas, x: float, y: float, h: float) -> None:
    """The hand of a figure `h` tall, drawn over the thing it holds."""
    canvas.oval(x, y, h * 0.04, h * 0.04, hue.SKIN)
    canvas.arc(x, y, h * 0.026, 20, 160, max(1.5, h * 0.006), "#c08a5c")


def earnest(canvas: Canvas, x: float, y: float, h: float, turn: float, calls: bool = False) -> None:
    """Give the figure drawn with the same place, height and turn an earnest or a calling mouth."""
    spot = canvas.at(x, y, h / 100)
    middle = turn * 2.4
    spot.oval(middle, -84.6, 3.6, 1.7, hue.SKIN)
    if calls:
        spot.oval(middle, -84, 1.9, 1.9, hue.MOUTH)
    else:
        spot.line([(middle - 1.7, -84.4), (middle + 1.7, -84.4)], 0.9, hue.MOUTH)
