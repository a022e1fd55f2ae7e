"""The clock of a key that is held down: ticks only as long as one is."""

from collections.abc import Callable
from typing import Final

from kivy.clock import Clock

TICK_S: Final = 0.03  # a third of the time from one letter to the next


class Repeating:
    """Calls `again` while something is held that acts again and again."""

    def __init__(self, again: Callable[[], None]) -> None:
        self._again = again
        self._is_ticking = False

    def follow(self, is_held: bool) -> None:
        """Go on ticking, or stop."""
        if is_held == self._is_ticking:
            return
        self._is_ticking = is_held
        if is_held:
            Clock.schedule_interval(self._tick, TICK_S)
        else:
            Clock.unschedule(self._tick)

    def _tick(self, _dt_s: float) -> None:
        self._again()
