"""Who comes in danger: a fire engine, an ambulance; the handset that calls them; open water."""

from math import sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point
from studio.things.vehicles import wheels

ALARM = "#b00020"  # kept for emergencies


def fire_engine(spot: Canvas) -> None:
    """A fire engine driving right; (0, 0) is the ground below its middle, it is 520 long."""
    spot.oval(0, 0, 260, 14, hue.SHADOW)
    spot.box(-256, -176, 330, 140, ALARM, 10)
    spot.shape([(66, -210), (190, -210), (246, -128), (256, -36), (66, -36)], ALARM)
    spot.shape([(120, -190), (182, -190), (222, -126), (120, -126)], hue.GLASS)
    spot.box(78, -190, 30, 64, hue.GLASS)
    spot.box(-256, -82, 512, 18, hue.WHITE)
    for left in (-236, -136, -36):
        spot.box(left, -160, 84, 62, "#8a0019", 6)
        spot.box(left + 6, -146, 72, 6, "#ffffff55")
    spot.line([(-250, -200), (120, -232)], 10, hue.SILVER)
    spot.line([(-250, -180), (120, -212)], 10, hue.SILVER)
    for rung in range(9):
        left = -230 + rung * 40
        top = -202 - (left + 250) * 0.0865
        spot.line([(left, top), (left, top + 20)], 7, hue.SILVER)
    spot.box(130, -232, 46, 24, "#3f7fd0", 8)
    wheels(spot, (-168, 168), -34, 44, 20)
    spot.oval(248, -66, 9, 12, hue.GLOW)


def ambulance(spot: Canvas) -> None:
    """An ambulance driving right; (0, 0) is the ground below its middle, it is 480 long."""
    spot.oval(0, 0, 245, 14, hue.SHADOW)
    spot.box(-240, -236, 320, 200, hue.WHITE, 20)
    spot.shape(
        [(70, -200), (150, -200), (206, -120), (240, -104), (240, -36), (70, -36)], hue.WHITE
    )
    spot.shape([(96, -182), (144, -182), (186, -120), (96, -120)], hue.PANE)
    spot.box(-240, -92, 480, 22, hue.TEAL)
    spot.box(-240, -44, 480, 10, hue.SILVER, 4)
    spot.box(-116, -216, 38, 112, hue.TEAL, 4)
    spot.box(-153, -179, 112, 38, hue.TEAL, 4)
    spot.box(20, -258, 58, 26, "#3f7fd0", 10)
    wheels(spot, (-150, 152), -34, 44, 20)
    spot.oval(234, -80, 8, 12, hue.GLOW)


def handset(spot: Canvas, fill: str = hue.WHITE) -> None:
    """The handset of a telephone, its middle at (0, 0)."""
    spot.curve([(-40, -30), (-34, 6), (-8, 32), (28, 40)], 21, fill)
    spot.line([(-50, -28), (-24, -44)], 27, fill)
    spot.line([(44, 24), (28, 50)], 27, fill)


def pond(canvas: Canvas, shore: list[Point]) -> None:
    """Deep quiet water below `shore`, with a lighter rim and waves."""
    canvas.shape([*shore, (1640, 910), (-40, 910)], "#3f86a0")
    canvas.curve(shore, 10, "#8fcbe0")
    for row in range(5):
        y = max(point[1] for point in shore) + 30 + row * 50
        for start in range(-60 + row * 83 % 200, 1640, 300):
            wave = [(start + step * 14, y + 7 * sin(step * 0.9 + row)) for step in range(9)]
            canvas.line(wave, 6, "#6fb0c8")


def splash(spot: Canvas) -> None:
    """Rings and drops around one who is in the water at (0, 0)."""
    spot.oval(0, 0, 118, 24, "#8fcbe0")
    spot.oval(0, 2, 92, 17, "#3f86a0")
    for drop in ((-112, -34), (-84, -66), (92, -60), (116, -28)):
        spot.oval(*drop, 8, 12, "#cfe9f2")


def float_ring(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A life ring in white and ochre."""
    spot = canvas.at(x, y, r)
    spot.ring(0, 0, 1, 0.42, hue.WHITE)
    for start in (-22, 68, 158, 248):
        spot.arc(0, 0, 1, start, start + 44, 0.42, hue.OCHRE)
    canvas.ring(x, y, r, 3, hue.SLATE)
