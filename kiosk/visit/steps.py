"""What a visitor changes without going anywhere: how they read, what they type, what sounds."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.look.look import LARGEST_TEXT, THEMES
from kiosk.visit.state import SPEEDS, VOLUMES, Film, Keys, Reading, State


class Steps:
    """A state, and the steps from one to the next that stay on a screen."""

    def __init__(self, state: State, changed: Callable[[], None]) -> None:
        self.state = state
        self._changed = changed

    def choose_text(self, size: int) -> None:
        """Read at text size 0 … 3; places keep their start because pages change."""
        size = max(0, min(LARGEST_TEXT, size))
        trail = tuple(replace(place, page=0) for place in self.state.trail)
        self._become(replace(self.state, text=size, trail=trail))

    def choose_theme(self, name: str) -> None:
        """Read in light, dark or contrast."""
        if name in THEMES:
            self._become(replace(self.state, theme=name))

    def show_page(self, page: int) -> None:
        """Turn to a page, counted from 0."""
        self._become(replace(self.state, place=replace(self.state.place, page=max(0, page))))

    def look_at(self, zoom: float, centre: tuple[float, float]) -> None:
        """See another part of the picture."""
        place = replace(self.state.place, zoom=zoom, centre=centre)
        self._become(replace(self.state, place=place))

    def type(self, typed: str) -> None:
        """The query's keys are now `typed`; its results begin at the first page."""
        place = replace(self.state.place, page=0)
        self._become(replace(self.state, typed=typed, place=place))

    def choose_keys(self, keys: Keys) -> None:
        """Write with other keys; what stands is kept."""
        self._become(replace(self.state, keys=keys))

    def listen(self) -> None:
        """Read aloud from here on, or stop."""
        is_on = not self.state.is_listening
        self._become(replace(self.state, is_listening=is_on, reading=Reading()))

    def listen_again(self) -> None:
        """Read this screen aloud from its beginning."""
        self._become(replace(self.state, is_listening=True))
        self.read_part(0)

    def pause(self) -> None:
        """Read no further for now."""
        self._read(replace(self.state.reading, is_paused=True))

    def pause_or_go_on(self) -> None:
        reading = self.state.reading
        self._read(replace(reading, is_paused=not reading.is_paused))

    def read_part(self, at: int) -> None:
        """Hear part `at` of the screen, at the visitor's wish."""
        turn = self.state.reading.turn + 1
        self._read(Reading(at=max(0, at), turn=turn))

    def mark_part(self, at: int, sentence: str) -> None:
        """Part `at`, which is `sentence`, is being heard."""
        self._read(replace(self.state.reading, at=at, sentence=sentence))

    def choose_speed(self, speed: int) -> None:
        """Speak at step `speed` of SPEEDS."""
        speed = max(0, min(len(SPEEDS) - 1, speed))
        self._become(replace(self.state, speed=speed))

    def choose_volume(self, volume: int) -> None:
        """Sound at step `volume` of VOLUMES."""
        volume = max(0, min(len(VOLUMES) - 1, volume))
        self._become(replace(self.state, volume=volume))

    def play_film(self, film: Film) -> None:
        """Play, pause, or go elsewhere in what is on the player."""
        self._become(replace(self.state, film=film))

    def mark_film(self, at_ms: int) -> None:
        """What is on the player has come as far as `at_ms`."""
        self._become(replace(self.state, film=replace(self.state.film, at_ms=at_ms)))

    def _read(self, reading: Reading) -> None:
        self._become(replace(self.state, reading=reading))

    def _become(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self._changed()
