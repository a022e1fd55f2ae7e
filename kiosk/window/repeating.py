"""A clock that ticks only as long as it is needed: a key is held down, or something sounds."""

from collections.abc import Callable

from kivy.clock import Clock


class Repeating:
    """Calls `again` every `tick_s`, for as long as what it follows lasts."""

    def __init__(self, again: Callable[[], None], tick_s: float) -> None:
        self._again, self._tick_s = again, tick_s
        self._is_ticking = False

    def follow(self, lasts: bool) -> None:
        """Go on ticking, or stop."""
        if lasts == self._is_ticking:
            return
        self._is_ticking = lasts
        if lasts:
            Clock.schedule_interval(self._tick, self._tick_s)
        else:
            Clock.unschedule(self._tick)

    def _tick(self, _dt_s: float) -> None:
        self._again()
