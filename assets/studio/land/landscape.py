"""The land of Lạng Sơn: sky, limestone mountains, terraces, trees, water, rain."""

from math import pi, sin

from studio.sheet import hue
from studio.sheet.canvas import HEIGHT, WIDTH, Canvas, Point, smooth


def morning(canvas: Canvas, sun: Point | None = (1280, 190)) -> None:
    """A warm clear sky with three ranges of mountains."""
    canvas.fade(hue.GLASS, "#fdf3d8", 0, 620)
    if sun:
        shine(canvas, *sun)
    cloud(canvas.at(330, 130))
    cloud(canvas.at(900, 90, 0.7))
    mountains(canvas, 560, 250, hue.FAR, 0.3)
    mountains(canvas, 600, 190, hue.NEAR, 1.7)


def shine(canvas: Canvas, x: float, y: float, r: float = 66, glow: float = 92) -> None:
    """The sun in its glow."""
    canvas.oval(x, y, glow, glow, hue.GLOW)
    canvas.oval(x, y, r, r, hue.SUN)


def cloud(spot: Canvas, fill: str = "#ffffffcc") -> None:
    """A flat summer cloud; (0, 0) lies on its middle."""
    spot.box(-120, 0, 240, 44, fill, 22)
    spot.box(-60, -30, 130, 60, fill, 30)


def mountains(canvas: Canvas, base: float, height: float, fill: str, seed: float) -> None:
    """A range of steep round peaks, as limestone makes them."""
    ridge: list[Point] = [(-60, HEIGHT)]
    for step in range(0, WIDTH + 121, 20):
        x = step - 60
        wave = abs(sin(x / 173 + seed * 3)) ** 0.6 * 0.55 + abs(sin(x / 97 + seed * 5)) ** 0.8 * 0.3
        ridge.append((x, base - height * (wave + 0.15 * sin(x / 411 + seed))))
    canvas.shape([*ridge, (WIDTH + 60, HEIGHT)], fill)


def hill(canvas: Canvas, left: float, top: float, right: float, fill: str) -> None:
    """Near ground, higher in its middle, down to the lower edge."""
    points = [
        (WIDTH * t / 24, left + (right - left) * t / 24 - top * sin(pi * t / 24)) for t in range(25)
    ]
    canvas.shape([*points, (WIDTH, HEIGHT), (0, HEIGHT)], fill)


def terraces(canvas: Canvas, x0: float, y0: float, x1: float, y1: float, steps: int = 7) -> None:
    """Rice terraces: bands that follow the slope, each with a light rim."""
    colours = ("#7d9c3f", "#93ad4a", "#a9bb57", "#bfc966", "#d3cf72")
    for step in range(steps):
        t = step / (steps - 1)
        top = y0 + (y1 - y0) * t**1.25
        rim = [
            (
                x0 + (x1 - x0) * s / 40,
                top + (18 + 26 * t) * sin(s / 40 * pi * 2.4 + step * 0.9) - 26 * sin(s / 40 * pi),
            )
            for s in range(41)
        ]
        canvas.shape([*rim, (x1, y1 + 300), (x0, y1 + 300)], colours[step % 5])
        canvas.line(rim, 4 + 3 * t, "#f3ecc0")


def leaf(canvas: Canvas, base: Point, tip: Point, width: float, fill: str, sag: float) -> None:
    """A long leaf from `base` to `tip`, bowed by `sag`, with a light rib that can be seen."""
    (x0, y0), (x1, y1) = base, tip
    middle = ((x0 + x1) / 2, (y0 + y1) / 2 - sag)
    length = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    nx, ny = -(y1 - y0) / length * width, (x1 - x0) / length * width
    upper, lower = (middle[0] + nx, middle[1] + ny), (middle[0] - nx, middle[1] - ny)
    canvas.shape([*smooth([base, upper, tip], False), *smooth([tip, lower, base], False)], fill)
    canvas.curve([base, middle, tip], max(2 / canvas.size, width / 7), "#ffffff3a")


def palm(spot: Canvas) -> None:
    """An areca palm, as they stand beside houses; (0, 0) is its foot."""
    spot.curve([(0, 0), (6, -150), (0, -300)], 13, "#8a6a45")
    crown = spot.at(0, -300)
    places = [(-120, 40), (-95, -45), (-40, -95), (30, -100), (90, -52), (122, 34), (70, 88)]
    for dx, dy in (*places, (-72, 90)):
        leaf(crown, (0, 0), (dx, dy), 13, ("#3f7a3c", hue.PALE_LEAF)[dx > 0], 26)


def tree(spot: Canvas, fill: str = "#3f7a3c") -> None:
    """A round tree; (0, 0) is its foot."""
    spot.line([(0, 0), (0, -90)], 16, hue.WOOD_DARK)
    for dx, dy, r in ((-42, -120, 52), (40, -118, 54), (0, -165, 64)):
        spot.oval(dx, dy, r, r, fill)
    spot.oval(14, -178, 40, 36, "#5f9a4e")


def banana(spot: Canvas) -> None:
    """A banana plant; (0, 0) is where its leaves begin."""
    leaves = ((-120, -90), (125, -84), (-84, -170), (92, -165), (-22, -215), (40, -205))
    for number, tip in enumerate(leaves):
        leaf(spot, (0, 0), tip, 24, (hue.LEAF, hue.PALE_LEAF)[number % 2], 40)


def grass(spot: Canvas) -> None:
    """A tuft of grass; (0, 0) is the ground."""
    for tip in ((-16, -26), (-6, -40), (6, -42), (17, -26)):
        spot.line([(0, 0), tip], 5, hue.LEAF)


def water(canvas: Canvas, shore: list[Point], fill: str, light: str) -> None:
    """Water from its far shore down to the lower edge, with drawn waves."""
    canvas.shape([*shore, (WIDTH + 40, HEIGHT + 10), (-40, HEIGHT + 10)], fill)
    top = min(y for _, y in shore) + 40
    for row in range(6):
        y = top + 26 + row * 48
        for start in range(-80 + row * 97 % 220, round(WIDTH * (0.24 + row * 0.05)), 230):
            points = [(start + s * 12, y + 7 * sin(s * 0.9 + row)) for s in range(9)]
            canvas.line(points, 6, light)


def rain(canvas: Canvas) -> None:
    """Rain over the whole picture, in slanting strokes."""
    for number in range(150):
        x, y = number * 149 % 1700 - 20, number * 83 % 700 - 40
        length = 38 + number % 3 * 12
        canvas.line([(x, y), (x - length * 0.25, y + length)], 3, "#ffffff66")


def brocade(canvas: Canvas, y: float, height: float, step: float = 50) -> None:
    """The strip of woven triangles that ties the pictures to the screens."""
    canvas.box(0, y, WIDTH, height, hue.OCHRE)
    teeth(canvas, 0, y + height, step, height, round(WIDTH / step), hue.LEAF)


def teeth(
    canvas: Canvas, x: float, y: float, w: float, h: float, count: int, fill: str = hue.OCHRE
) -> None:
    """`count` woven triangles in a row, each `w` wide; they stand on y, the first begins at x."""
    for left in (x + number * w for number in range(count)):
        canvas.shape([(left, y), (left + w / 2, y - h), (left + w, y)], fill)
