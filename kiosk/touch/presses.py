"""Which finger on the screen may do what: one press is one act, however much of a hand comes down.

A palm lays several fingers on one control: the first holds it, the others do nothing. Two thumbs
that type hold two controls. A swipe is of one finger alone.
"""

from kiosk.sheet.sheet import Control


class Presses:
    """Fingers by the number of their touch, each with the control it holds."""

    def __init__(self) -> None:
        self._held: dict[int, Control | None] = {}
        self._crowd: set[int] = set()

    def down(self, touch: int, control: Control | None) -> bool:
        """A finger came down; whether it now holds `control`."""
        if self._held:
            self._crowd |= {*self._held, touch}
        is_free = control not in self._held.values()
        self._held[touch] = control if is_free else None
        return control is not None and is_free

    def over(self, touch: int, here: Control | None) -> bool:
        """Whether a finger is still over what it holds; once off, it holds nothing any more."""
        held = self._held.get(touch)
        if held and held != here:
            self._held[touch] = None
        return held is None or held == here

    def up(self, touch: int, here: Control | None) -> tuple[Control | None, bool]:
        """A finger was lifted: what it presses (as drawn now), and whether it was alone."""
        held = self._held.pop(touch, None)
        was_alone = touch not in self._crowd
        self._crowd.discard(touch)
        return (here if held == here else None), was_alone
