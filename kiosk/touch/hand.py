"""The fingers that lie on a picture, whichever came first and whichever is lifted."""

from kiosk.look.lens import Lens
from kiosk.touch.pinch import Finger, Grip


class Hand:
    """Fingers by the number of their touch; each that comes or goes grips anew."""

    def __init__(self) -> None:
        self._fingers: dict[int, Finger] = {}
        self._grip: Grip | None = None

    def down(self, touch: int, at: Finger, lens: Lens) -> None:
        """A finger came down on what `lens` shows."""
        room = lens.room
        if room.x <= at[0] < room.right and room.y <= at[1] < room.bottom:
            self._fingers[touch] = at
            self._grip = Grip(lens, tuple(self._fingers.values()))

    def moved(self, touch: int, at: Finger) -> Lens | None:
        """What is seen now; None for a finger that lies elsewhere."""
        if touch not in self._fingers or self._grip is None:
            return None
        self._fingers[touch] = at
        return self._grip.moved(tuple(self._fingers.values()))

    def up(self, touch: int, lens: Lens | None) -> bool:
        """Whether the finger lay on the picture: then its way was no swipe."""
        lay_here = self._fingers.pop(touch, None) is not None
        fingers = tuple(self._fingers.values())
        self._grip = Grip(lens, fingers) if lens and fingers else None
        return lay_here
