"""Which part of a picture is seen: the whole at zoom 1, a window of it when it is larger."""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.look.shapes import Rect

ZOOMS: Final = (1.0, 1.5, 2.25, 3.4, 5.0)  # each step half as large again
STEP: Final = 0.5  # an arrow goes on by half of what is seen
NEARLY: Final = 0.01  # of a step or of the picture: closer than this is the same


@dataclass(frozen=True, slots=True)
class Lens:
    """A picture of `size` px seen in `room`; `centre` in shares of the picture, from the top left.

    However it is made, the window never leaves the picture.
    """

    size: tuple[int, int]
    room: Rect
    zoom: float = 1.0
    centre: tuple[float, float] = (0.5, 0.5)

    @property
    def scale(self) -> float:
        """Pixels of the screen a pixel of the picture."""
        wide, high = self.size
        return min(self.room.w / wide, self.room.h / high) * self.zoom

    @property
    def window(self) -> tuple[float, float, float, float]:
        """What is seen, in shares of the picture: left, top, width, height."""
        (left, across), (top, down) = (self._span(axis) for axis in (0, 1))
        return left, top, across, down

    @property
    def place(self) -> Rect:
        """Where the window stands on the screen: in the middle of the room."""
        _, _, across, down = self.window
        wide = max(1, min(self.room.w, round(self.size[0] * self.scale * across)))
        high = max(1, min(self.room.h, round(self.size[1] * self.scale * down)))
        x = self.room.x + (self.room.w - wide) // 2
        return Rect(x, self.room.y + (self.room.h - high) // 2, wide, high)

    @property
    def is_whole(self) -> bool:
        """Whether all of the picture is seen."""
        return self.zoom <= ZOOMS[0] + NEARLY

    def at_zoom(self, zoom: float) -> "Lens":
        """As large as `zoom` says, as far as that is possible."""
        return self._kept(replace(self, zoom=max(ZOOMS[0], min(ZOOMS[-1], zoom))))

    def larger(self) -> "Lens | None":
        """The next step of ZOOMS; None at the last."""
        zoom = next((one for one in ZOOMS if one > self.zoom + NEARLY), None)
        return self.at_zoom(zoom) if zoom else None

    def smaller(self) -> "Lens | None":
        """The step before; None when the picture is whole."""
        zoom = next((one for one in reversed(ZOOMS) if one < self.zoom - NEARLY), None)
        return self.at_zoom(zoom) if zoom else None

    def step(self, across: int, down: int) -> "Lens | None":
        """What an arrow shows: on to the right or left, down or up; None at the edge."""
        _, _, wide, high = self.window
        moved = self.around(
            self.centre[0] + across * wide * STEP, self.centre[1] + down * high * STEP
        )
        far = max(abs(one - other) for one, other in zip(moved.centre, self.centre, strict=True))
        return moved if far > NEARLY else None

    def around(self, x: float, y: float) -> "Lens":
        """The same picture with (x, y), shares of it, as near the middle as it can be."""
        return self._kept(replace(self, centre=(x, y)))

    def share_at(self, x: float, y: float) -> tuple[float, float]:
        """The point of the picture, in shares of it, that is seen at (x, y) px of the screen."""
        place, (left, top, wide, high) = self.place, self.window
        return left + (x - place.x) / place.w * wide, top + (y - place.y) / place.h * high

    def _span(self, axis: int) -> tuple[float, float]:
        """Start and length of the window along one side of the picture."""
        long = self.size[axis] * self.scale
        length = min(1.0, (self.room.w, self.room.h)[axis] / long)
        start = max(0.0, min(1.0 - length, self.centre[axis] - length / 2))
        return start, length

    @staticmethod
    def _kept(lens: "Lens") -> "Lens":
        left, top, wide, high = lens.window
        return replace(lens, centre=(left + wide / 2, top + high / 2))
