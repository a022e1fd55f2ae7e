"""A player whose clock the test turns: plays nothing, remembers what it was told.

twin = FilmTwin()
twin.pass_ms(1500)      time goes by, as far as the file lasts
twin.break_off()        the file turns out to be damaged
twin.lose_sound()       there is no loudspeaker
twin.bring(frame)       a picture is due
"""

from pathlib import Path

from kiosk.sound.playing import Playing, Still


class FilmTwin:
    """Keeps the promise of `Player`; `told` is every wish in its order."""

    def __init__(self, duration_ms: int = 30_000) -> None:
        self.told: list[tuple[object, ...]] = []
        self.speed, self.volume = 1.0, 1.0
        self.state = Playing.IDLE
        self.position_ms = 0
        self.duration_ms: int | None = duration_ms
        self._runs_as = Playing.PLAYING
        self._frame: Still | None = None

    # --- what a test does ---

    def pass_ms(self, ms: int) -> None:
        if self.state not in (Playing.PLAYING, Playing.SILENT):
            return
        self.position_ms = min(self.position_ms + ms, self.duration_ms or 0)
        if self.position_ms == self.duration_ms:
            self.state = Playing.OVER

    def break_off(self) -> None:
        self.state = Playing.BROKEN

    def lose_sound(self) -> None:
        self.state = self._runs_as = Playing.SILENT

    def bring(self, frame: Still) -> None:
        self._frame = frame

    # --- what the kiosk does ---

    def play(
        self,
        path: Path,
        start_ms: int = 0,
        end_ms: int | None = None,
        track: Path | None = None,
        shows: bool = False,
    ) -> None:
        self.told.append(("play", path.name, start_ms, track and track.name, shows))
        self.state, self.position_ms = self._runs_as, start_ms

    def pause(self) -> None:
        self.told.append(("pause",))
        self.state = Playing.PAUSED

    def resume(self) -> None:
        self.told.append(("resume",))
        self.state = self._runs_as

    def stop(self) -> None:
        self.told.append(("stop",))
        self.state, self.position_ms = Playing.IDLE, 0

    def seek(self, ms: int) -> None:
        self.told.append(("seek", ms))
        self.position_ms = ms
        if self.state is Playing.OVER:
            self.state = self._runs_as

    def set_speed(self, factor: float) -> None:
        self.speed = factor

    def set_volume(self, share: float) -> None:
        self.volume = share

    def frame(self) -> Still | None:
        due, self._frame = self._frame, None
        return due
