"""People: a village in indigo, officers, travellers, children.

A figure stands at (x, y), its feet, and is `h` units tall. Arms and legs are joints in hundredths
of that height, measured from the feet: (3, -60) is a little right, at the height of the elbow.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

Joints = Sequence[Point]
ARMS_DOWN: tuple[Joints, Joints] = (
    ((-12, -77), (-17, -60), (-15, -44)),
    ((12, -77), (17, -60), (15, -44)),
)
STANDING: tuple[Joints, Joints] = (((-5, -44), (-5, -3)), ((5, -44), (5, -3)))
RUNNING: tuple[Joints, Joints] = (
    ((-3, -44), (-14, -24), (-28, -16)),
    ((3, -44), (15, -28), (11, -3)),
)
HOLDING: tuple[Joints, Joints] = (
    ((-12, -77), (-15, -62), (-3, -58)),
    ((12, -77), (17, -62), (4, -57)),
)


@dataclass(frozen=True, slots=True)
class Look:
    """What a figure wears; `dress` is long (a Tày tunic), short (a shirt) or child."""

    top: str = hue.INDIGO
    legs: str = hue.INK
    dress: str = "short"
    head: str = "none"  # none, scarf, hat (a cone of palm leaf), cap, bun
    hair: str = hue.HAIR
    sash: str = ""
    trim: bool = False
    skin: str = hue.SKIN


TAY_WOMAN = Look(dress="long", head="scarf", sash="#2f8a86", trim=True)
NUNG_WOMAN = Look(top=hue.BLUE, dress="long", head="scarf", sash="#b0508f", trim=True)
FARMER = Look(top=hue.BLUE, legs="#2b3348", head="hat")
ELDER = Look(top="#26356f", legs="#2b3348", hair=hue.GREY_HAIR, trim=True)
GRANDMOTHER = Look(dress="long", head="scarf", hair=hue.GREY_HAIR, sash=hue.OCHRE)
OFFICER = Look(top="#f4f1e6", legs=hue.TROUSERS, head="bun")
GUARD = Look(top="#4d6b3c", legs="#3c5530", head="cap")
CUSTOMS = Look(top="#8fa3b5", legs=hue.TROUSERS, head="cap")
NURSE = Look(top=hue.WHITE, legs=hue.GLASS, head="bun")
BOY = Look(top=hue.OCHRE, legs=hue.TROUSERS)
GIRL = Look(top=hue.WHITE, legs=hue.BLUE, head="bun")
SHIRT = Look(top="#e7e2d0", legs=hue.TROUSERS)
TRAVELLER = Look(top=hue.TEAL, legs=hue.TROUSERS)
LADY = Look(top="#b0508f", legs="#2b3348", head="bun")
PINK, PINK_DARK = LADY.top, "#8c3f72"  # what the lady wears, and its cuffs
VISITOR = Look(top=hue.OCHRE, legs=hue.SLATE, hair="#5a3a22", skin="#e6b994")
QUARANTINE = Look(top="#5f9088", legs=hue.TROUSERS, head="cap")


def person(
    canvas: Canvas,
    x: float,
    y: float,
    h: float,
    look: Look,
    arms: tuple[Joints, Joints] = ARMS_DOWN,
    legs: tuple[Joints, Joints] = STANDING,
    turn: float = 0.0,
    shadow: bool = True,
) -> None:
    """Draw one figure; `turn` from -1 (looks left) to 1 (looks right)."""
    u = h / 100

    def at(points: Joints) -> list[Point]:
        return [(x + px * u, y + py * u) for px, py in points]

    if shadow:
        canvas.oval(x, y, 20 * u, 3.4 * u, hue.SHADOW)
    for leg in legs:
        canvas.line(at(leg), 9 * u, look.legs)
        foot = at([leg[-1]])[0]
        canvas.box(
            foot[0] - 5 * u + turn * 2 * u, foot[1] - 0.5 * u, 11 * u, 4.5 * u, hue.INK, 2.2 * u
        )
    canvas.line(at(arms[0]), 7.6 * u, _darker(look.top))
    canvas.oval(*at(arms[0])[-1], 4 * u, 4 * u, look.skin)
    _body(canvas, at, u, look)
    _head(canvas, x, y - 90 * u, u, look, turn)
    canvas.line(at(arms[1]), 7.6 * u, _darker(look.top, 0.93))
    canvas.oval(*at(arms[1])[-1], 4 * u, 4 * u, look.skin)


def _body(canvas: Canvas, at: Callable[[Joints], list[Point]], u: float, look: Look) -> None:
    hem = -14 if look.dress == "long" else -42
    wide = 17 if look.dress == "long" else 12.5
    canvas.box(*at([(-3.4, -84)])[0], 6.8 * u, 9 * u, _darker(look.skin, 0.9), 3 * u)
    outline = [
        (-5, -81),
        (-10, -80.5),
        (-14, -75),
        (-12, -60),
        (-wide, hem),
        (wide, hem),
        (12, -60),
        (14, -75),
        (10, -80.5),
        (5, -81),
    ]
    canvas.shape(at(outline), look.top)
    for side in (-1, 1):
        canvas.oval(*at([(9 * side, -75.6)])[0], 5.4 * u, 5.2 * u, look.top)
    canvas.shape(at([(4, -76), (13, -76), (12, -60), (wide, hem), (6, hem), (4, -60)]), "#00000016")
    canvas.shape(at([(-4, -81), (4, -81), (0, -74)]), look.skin)
    canvas.line(at([(-4, -81), (0.4, -74), (4, -81)]), 1.4 * u, _darker(look.top, 0.7))
    if look.sash:
        canvas.shape(at([(-12.4, -61), (12.4, -61), (13, -55), (-13, -55)]), look.sash)
        canvas.shape(at([(2, -56), (7, -56), (8, -34), (3.5, -34)]), _darker(look.sash))
    if look.trim:
        count = 8
        for number in range(count):
            left = -wide + 2 * wide * number / count
            step = 2 * wide / count
            canvas.shape(
                at([(left, hem), (left + step / 2, hem - 4), (left + step, hem)]),
                hue.OCHRE if number % 2 else hue.FRESH_LEAF,
            )
    if look.head == "cap":
        canvas.box(*at([(-9, -71)])[0], 5 * u, 2.4 * u, hue.OCHRE, 0.6 * u)


def _head(canvas: Canvas, x: float, y: float, u: float, look: Look, turn: float) -> None:
    if look.head == "bun":
        canvas.oval(x - turn * 5 * u, y + 1 * u, 10 * u, 10 * u, look.hair)
    canvas.oval(x, y - 1.4 * u, 9.2 * u, 10 * u, look.hair)
    canvas.oval(x + turn * 1.2 * u, y + 0.6 * u, 8.3 * u, 9.6 * u, look.skin)
    canvas.shape(_fringe(x, y, u, turn), look.hair)
    for side in (-1, 1):
        eye = x + (side * 3.3 + turn * 2.6) * u
        canvas.oval(eye, y + 1 * u, 0.95 * u, 1.2 * u, hue.INK)
        brow = [
            (eye + side * 1.7 * u, y - 1.6 * u),
            (eye, y - 2.5 * u),
            (eye - side * 1.5 * u, y - 2.3 * u),
        ]
        canvas.curve(brow, 0.65 * u, look.hair)
    canvas.arc(x + turn * 2.4 * u, y + 3 * u, 3 * u, 35, 145, 0.9 * u, hue.MOUTH)
    canvas.oval(x + turn * 2.9 * u, y + 3.2 * u, 0.9 * u, 0.8 * u, _darker(look.skin, 0.88))
    if look.head == "scarf":
        wrap = [
            (-10.5, 4),
            (-10.4, -5),
            (-6, -12),
            (0, -14.5),
            (6, -12),
            (10.4, -5),
            (10.5, 4),
            (8, -2),
            (4, -6.2),
            (0, -8),
            (-4, -6.2),
            (-8, -2),
        ]
        canvas.shape([(x + px * u, y + py * u) for px, py in wrap], "#18214b")
        canvas.line(
            [(x - 7.8 * u, y - 3.4 * u), (x, y - 8.6 * u), (x + 7.8 * u, y - 3.4 * u)],
            1.4 * u,
            hue.OCHRE,
        )
    elif look.head == "hat":
        cone = [(x - 20 * u, y - 3 * u), (x, y - 19 * u), (x + 20 * u, y - 3 * u)]
        canvas.shape(cone, "#e9cf86")
        canvas.shape([(x + 4 * u, y - 3 * u), (x, y - 19 * u), (x + 20 * u, y - 3 * u)], "#d4b662")
        canvas.oval(x, y - 3 * u, 20 * u, 2.2 * u, "#d4b662")
    elif look.head == "cap":
        canvas.shape(
            [
                (x - 9.6 * u, y - 3 * u),
                (x - 11 * u, y - 10 * u),
                (x, y - 14 * u),
                (x + 11 * u, y - 10 * u),
                (x + 9.6 * u, y - 3 * u),
            ],
            _darker(look.top, 0.75),
        )
        canvas.box(x - 9.6 * u, y - 5.6 * u, 19.2 * u, 3 * u, _darker(look.top, 0.5), 1 * u)
        canvas.oval(x, y - 8.4 * u, 1.5 * u, 1.5 * u, hue.OCHRE)


def _fringe(x: float, y: float, u: float, turn: float) -> list[Point]:
    low = [
        (x + (turn * 1.2 + 8.2 * (t / 6 - 1)) * u, y - (3.2 + 3.2 * sin(pi * t / 12)) * u)
        for t in range(13)
    ]
    return [
        *low,
        (x + 8.8 * u, y - 5 * u),
        (x + 5 * u, y - 10.4 * u),
        (x - 5 * u, y - 10.4 * u),
        (x - 8.8 * u, y - 5 * u),
    ]


def _darker(colour: str, by: float = 0.85) -> str:
    parts = (round(int(colour[i : i + 2], 16) * by) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)


def baby_on_back(canvas: Canvas, x: float, y: float, h: float) -> None:
    """A baby in a brocade carrier; drawn before the one who carries it."""
    u = h / 100
    canvas.oval(x, y - 62 * u, 11 * u, 15 * u, hue.PLUM)
    for row in range(3):
        canvas.line(
            [(x - 9 * u, y - (68 - row * 6) * u), (x + 9 * u, y - (68 - row * 6) * u)],
            1.8 * u,
            (hue.OCHRE, hue.LEAF, hue.WHITE)[row],
        )
    canvas.oval(x - 2 * u, y - 79 * u, 6.4 * u, 6.4 * u, hue.HAIR)
    canvas.oval(x - 3 * u, y - 78 * u, 5.6 * u, 5.8 * u, hue.SKIN)
    canvas.oval(x - 5 * u, y - 78 * u, 0.7 * u, 0.9 * u, hue.INK)
