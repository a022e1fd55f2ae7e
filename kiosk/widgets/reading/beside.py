"""A picture and the words beside it as one strip: neither is parted from the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.flow import Strip, draw_column


class Place(NamedTuple):
    """Where in its column a picture stands: how far from the left, how wide, in px."""

    x: int
    w: int


def beside(
    picture: Sequence[Strip], place: Place, words: Sequence[Strip], is_middle: bool = False
) -> Strip:
    """`picture`, and what belongs below it, at its `place`; `words` leave that place free.

    Both begin at the top, or the lower one stands in the middle.
    """
    runs = [(replace(run[0], space=0), *run[1:]) for run in (picture, words)]
    highs = [sum(strip.space + strip.height for strip in run) for run in runs]
    height = max(highs)

    def draw(on: Drawing, rect: Rect) -> None:
        rooms = (rect.after(place.x).left(place.w), rect)
        for run, room, high in zip(runs, rooms, highs, strict=True):
            draw_column(on, run, room.below((height - high) // 2 if is_middle else 0))

    there = tuple(dict.fromkeys(one for run in runs for strip in run for one in strip.sentences))
    return Strip(height, draw, words[0].space, sentences=there)
