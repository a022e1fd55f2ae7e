"""Plays sound and films from the disk, on the sound device or, without one, against the clock.

    FilePlayer ── Sound      tells the time (its position), while there is something to hear
               ├─ a clock    tells it where nothing is heard: no device, no sound, a short track
               ├─ Pictures   shown when that time has come for them
               └─ Device     whether there is one; a Closer lets go of files in the background

Nothing here waits: opening and closing go on by themselves, and every look (state, position_ms,
frame) takes the next step. Importing this module loads FFmpeg (17 MB): do it after the first touch.
"""

import atexit
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.sound.device import Closer, Device
from kiosk.sound.film import Pictures, Sound, be_quiet
from kiosk.sound.memory import share_arenas
from kiosk.sound.playing import Frame, Playing

SLOWEST, FASTEST = 0.5, 2.0
TAIL_MS: Final = 150  # at most so much is still in the device when it has been given all
BUFFER_S: Final = 0.05  # a device takes its next buffer every 43 to 46 ms
MOST_CLOSING: Final = 2  # files at a time while another opens; each still holds the device
PATIENCE_S: Final = 10  # for a file or a device to answer; a visit would never end otherwise
DONE: Final = (Playing.IDLE, Playing.OVER, Playing.BROKEN)


@dataclass(frozen=True, slots=True)
class Film:
    """What is to be played."""

    path: Path
    end_ms: int | None
    track: Path | None
    shows: bool


class FilePlayer:
    """The Player of a kiosk (kiosk.sound.playing)."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        be_quiet()
        share_arenas()
        self._now = now
        self._closer = Closer()
        self._device = Device(self._closer)
        self._film: Film | None = None
        self._state = Playing.IDLE
        self._sound: Sound | None = None
        self._pictures: Pictures | None = None
        self._is_paused = False
        self._speed = 1.0
        self._volume = 1.0
        self._at_ms = 0.0
        self._duration_ms: int | None = None
        self._last_ms: float | None = None  # where the clock ends; None: the sound tells the time
        self._looked_s = self._opened_s = 0.0
        self._given_s = 0.0  # when the device had not yet been given all
        self._most_closing = MOST_CLOSING
        self._is_contended = False
        atexit.register(self.close)  # threads of SDL outlive the interpreter, and crash

    def play(
        self,
        path: Path,
        start_ms: int = 0,
        end_ms: int | None = None,
        track: Path | None = None,
        shows: bool = False,
    ) -> None:
        """Play `path` instead of what played; `track` is another sound to its pictures."""
        self.stop()
        self._film = Film(path, end_ms, track, shows)
        self._open(start_ms)

    def pause(self) -> None:
        """Hold it where it is."""
        self._hold(True)

    def resume(self) -> None:
        """Go on from there."""
        self._hold(False)

    def stop(self) -> None:
        """Be silent at once and forget the file."""
        self._let_go()
        self._film = None
        self._state = Playing.IDLE
        self._is_paused = False
        self._at_ms = 0.0
        self._duration_ms = None

    def close(self) -> None:
        """Stop, and wait until files and device are let go of."""
        self.stop()
        self._closer.finish()

    def seek(self, ms: int) -> None:
        """Go on from `ms`, also after the end."""
        self._look()
        if self._film and self._state is not Playing.BROKEN:
            self._let_go()
            self._open(max(0, min(ms, self._duration_ms or ms)))

    def set_speed(self, factor: float) -> None:
        """0.5 … 2.0 at the same pitch, for what plays and what will."""
        self._look()
        factor = max(SLOWEST, min(factor, FASTEST))
        if factor == self._speed:
            return
        self._speed = factor
        if self._sound:
            self._drop_sound(is_heard_out=False)
            self._open_sound()

    def set_volume(self, share: float) -> None:
        """0 … 1 of what the device can, for what plays and what will."""
        self._volume = max(0.0, min(share, 1.0))
        if self._sound:
            self._sound.set_volume(self._volume)

    @property
    def position_ms(self) -> int:
        """What is heard now, in the file's own time, whatever the speed."""
        self._look()
        return round(self._at_ms)

    @property
    def duration_ms(self) -> int | None:
        """The length of the file; None until it is known."""
        self._look()
        return self._duration_ms

    @property
    def state(self) -> Playing:
        """How far it is."""
        self._look()
        return Playing.PAUSED if self._is_paused and self._state not in DONE else self._state

    def frame(self) -> Frame | None:
        """The picture due now; None while it is the one given last."""
        self._look()
        return self._pictures.take(round(self._at_ms)) if self._pictures else None

    def _open(self, start_ms: int) -> None:
        self._state = Playing.LOADING
        self._at_ms = start_ms
        self._looked_s = self._opened_s = self._now()
        if self._film and self._film.shows:
            self._pictures = Pictures(self._film.path, start_ms)
        self._open_sound()

    def _open_sound(self) -> None:
        if self._film is None or self._closer.waiting > self._most_closing:
            return
        self._is_contended = self._device.is_held
        self._sound = Sound(
            self._film.track or self._film.path,
            round(self._at_ms),
            self._film.end_ms,
            self._speed,
            self._volume,
            is_paused=self._is_paused,
            is_deaf=self._device.is_missing(self._looked_s),
        )

    def _look(self) -> None:
        now = self._now()
        passed_ms = (now - self._looked_s) * 1000 * self._speed
        self._looked_s = now
        self._device.look(now)
        if self._film is None or self._state in DONE:
            return
        if self._state is Playing.LOADING and now - self._opened_s > PATIENCE_S:
            self._give_up(self._film)
        elif self._last_ms is not None:
            self._count(0 if self._is_paused else passed_ms, self._last_ms)
        elif self._sound is None:
            self._open_sound()
        else:
            self._follow(self._film, self._sound)

    def _count(self, passed_ms: float, last_ms: float) -> None:
        self._at_ms = min(self._at_ms + passed_ms, last_ms)
        if self._at_ms >= last_ms:
            self._let_go()
            self._state = Playing.OVER

    def _follow(self, film: Film, sound: Sound) -> None:
        longest = self._pictures or sound
        self._duration_ms = longest.duration_ms
        if longest.has_failed and (longest is self._pictures or not longest.is_known):
            self._fail()
        elif sound.has_failed:
            if longest.is_known:
                self._go_on_without(film, sound)
        elif sound.is_known:
            self._state = Playing.PLAYING
            self._at_ms = max(self._at_ms, sound.position_ms)
            if not sound.is_over:
                self._given_s = self._looked_s
            elif self._looked_s - self._given_s > BUFFER_S:
                self._end(film)

    def _end(self, film: Film) -> None:
        """The device has all of it but what fills no buffer, and closing brings that out."""
        has_more = self._pictures is not None and not self._pictures.has_failed
        tail_ms = self._at_ms + TAIL_MS * self._speed
        self._last_ms = self._end_ms(film) if has_more else min(self._end_ms(film), tail_ms)
        self._drop_sound(is_heard_out=True)

    def _go_on_without(self, film: Film, sound: Sound) -> None:
        """There is no device, or no sound in the file: the clock tells the time."""
        is_damaged = not sound.is_known or (sound.is_undecodable and not film.shows)
        self._drop_sound(is_heard_out=False)
        if is_damaged or not self._duration_ms:
            self._fail()
        elif self._is_contended:  # a device for one at a time: wait until it is free
            self._most_closing = 0
        else:
            self._most_closing = MOST_CLOSING
            self._device.probe(self._looked_s)
            self._last_ms = self._end_ms(film)
            self._state = Playing.SILENT

    def _give_up(self, film: Film) -> None:
        """What does not answer is the device, if the file has told its length; else the file."""
        if not self._duration_ms:
            self._fail()
            return
        self._drop_sound(is_heard_out=False)
        self._device.miss(self._looked_s)
        self._last_ms = self._end_ms(film)
        self._state = Playing.SILENT

    def _end_ms(self, film: Film) -> float:
        whole_ms = self._duration_ms or self._at_ms
        return whole_ms if film.end_ms is None else min(film.end_ms, whole_ms)

    def _hold(self, is_paused: bool) -> None:
        self._look()
        if self._state not in DONE:
            self._is_paused = is_paused
            if self._sound:
                self._sound.hold(is_paused)

    def _fail(self) -> None:
        self._let_go()
        self._state = Playing.BROKEN

    def _drop_sound(self, is_heard_out: bool) -> None:
        if self._sound:
            if not is_heard_out:
                self._sound.set_volume(0)
            self._closer.close(self._sound)
            self._sound = None

    def _let_go(self) -> None:
        self._drop_sound(is_heard_out=False)
        if self._pictures:
            self._closer.close(self._pictures)
            self._pictures = None
        self._last_ms = None
