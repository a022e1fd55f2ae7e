"""How often the window is drawn: at once while someone is there, seldom while nobody is."""

from typing import Final

from kivy.clock import Clock

REST_FPS: Final = 10  # 0.5 % of a core; 60 take 2.6 %
CALM_TICKS: Final = 3  # ticks without a change at rest before it draws seldom
BUSY_FPS: Final = 60


def waited_s() -> float:
    """How long a touch that is taken now may have waited: since the frame before this one."""
    since = Clock.time() - Clock.get_time()
    return float(Clock.frametime + since)


class Pace:
    """Frames a second, from what was drawn and touched."""

    def __init__(self) -> None:
        self._calm_ticks = 0

    def touched(self) -> None:
        """Someone is there."""
        Clock._max_fps = BUSY_FPS

    def drawn(self) -> None:
        """Something else is shown."""
        self._calm_ticks = 0
        Clock._max_fps = BUSY_FPS

    def tick(self, is_resting: bool) -> None:
        """Another moment has passed."""
        self._calm_ticks += 1
        if is_resting and self._calm_ticks > CALM_TICKS:
            Clock._max_fps = REST_FPS
