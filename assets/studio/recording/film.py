"""The pictures of a film: each scene comes slowly closer or passes by, and melts into the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw

from studio.sheet.canvas import HEIGHT, WIDTH, Canvas, Scene

SIZE: Final = (960, 540)
FADE: Final = 5  # frames: a third of a second
CLOSER: Final = 0.08  # of the width and height are out of sight when a scene is closest
DROPS: Final = 48
FALL: Final = 0.045  # of the height, each frame


@dataclass(frozen=True, slots=True)
class Shot:
    """What one line of the script is spoken over; it is drawn once and moves slowly."""

    draw: Scene
    is_raining: bool


def frames(scenes: Sequence[Shot], lengths: Sequence[int]) -> Iterator[bytes]:
    """Raw RGB of every frame; `lengths`: frames of each scene."""
    before: list[Image.Image] = []  # what would follow of the scene before
    first = 0
    for number, (scene, length) in enumerate(zip(scenes, lengths, strict=True)):
        still = _drawn(scene)
        after = []
        for frame in range(length + FADE):
            shown = _seen(still, number, frame / (length + FADE))
            if scene.is_raining:
                _rain(shown, first + frame)
            if frame >= length:
                after.append(shown)
                continue
            if frame < len(before):
                shown = Image.blend(before[frame], shown, (frame + 1) / (FADE + 1))
            yield shown.tobytes()
        before = after
        first += length


def poster(scene: Shot) -> Image.Image:
    """A scene as it stands before a film."""
    shown = _drawn(scene).resize(SIZE, Image.Resampling.LANCZOS)
    if scene.is_raining:
        _rain(shown, 0)
    return shown


def _drawn(scene: Shot) -> Image.Image:
    canvas = Canvas()
    scene.draw(canvas)
    return canvas.finished()


def _seen(still: Image.Image, number: int, part: float) -> Image.Image:
    """What a frame shows: every third scene passes by, the others come closer."""
    grown = CLOSER / 2 if number % 3 == 2 else CLOSER * part
    left = CLOSER * part / 2 if number % 3 == 2 else grown / 2
    wide, high = WIDTH * (1 - grown), HEIGHT * (1 - grown)
    x, y = min(WIDTH * left, WIDTH - wide), HEIGHT * grown / 2
    return still.resize(SIZE, Image.Resampling.BICUBIC, box=(x, y, x + wide, y + high))


def _rain(frame: Image.Image, number: int) -> None:
    """Drops strewn evenly but in no pattern, by two irrational steps; some fall faster."""
    pen = ImageDraw.Draw(frame, "RGBA")
    for drop in range(DROPS):
        x = drop * 0.7549 % 1 * 1.15 * SIZE[0]
        y = (drop * 0.5698 % 1 + number * (1 + drop % 4 / 6) * FALL) % 1 * 1.2 * SIZE[1] - 45
        pen.line([(x - y * 0.2, y), (x - y * 0.2 - 8, y + 34)], fill="#ffffff70", width=2)
