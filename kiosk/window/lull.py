"""The voice is silent while a finger lies on the screen; an emergency speaks on."""

from collections.abc import Callable

from kiosk.aloud.sounds import Sounds
from kiosk.touch.unmeant import LONGEST_S
from kiosk.visit.state import Screen, State


class Lull:
    """One silence, from when a finger comes down until one is lifted."""

    def __init__(self, sounds: Sounds, now_s: Callable[[], float]) -> None:
        self._sounds, self._now_s = sounds, now_s
        self._since_s: float | None = None

    def down(self, state: State) -> None:
        """A finger came down."""
        if state.place.screen is not Screen.EMERGENCY:
            self._since_s = self._now_s()
            self._sounds.lull(True)

    def up(self) -> None:
        """One was lifted: what it meant is decided."""
        self._since_s = None
        self._sounds.lull(False)

    def look(self) -> None:
        """What lies longer than a hand that means something leans, and silences nothing."""
        if self._since_s is not None and self._now_s() - self._since_s >= LONGEST_S:
            self.up()
