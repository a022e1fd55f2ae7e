"""Plays sound and films from the disk, on the sound device or, without one, against the clock.

    FilePlayer ── Playback   what is on it (a value), and what becomes of it (rules)
               ├─ Sound      tells the time (its position), while there is something to hear
               ├─ Pictures   shown when that time has come for them
               └─ Device     whether there is one; a Closer lets go of files in the background

Nothing here waits: opening and closing go on by themselves, and every look (state, position_ms,
frame) takes the next step. Importing this module loads FFmpeg (17 MB): do it after the first touch.
"""

import atexit
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.sound import playback
from kiosk.sound.device import Closer, Device
from kiosk.sound.film import Pictures, Sound, be_quiet
from kiosk.sound.memory import share_arenas
from kiosk.sound.playback import DeviceOrder, Playback, Seen, Step, Tape
from kiosk.sound.playing import Playing, Still


class FilePlayer:
    """The Player of a kiosk (kiosk.sound.playing)."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        be_quiet()
        share_arenas()
        self._now = now
        self._closer = Closer()
        self._device = Device(self._closer)
        self._on = Playback()
        self._sound: Sound | None = None
        self._pictures: Pictures | None = None
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
        tape = Tape(path, end_ms, track, shows)
        self._wish(playback.put_in(self._on, tape, start_ms, self._now()))

    def pause(self) -> None:
        """Hold it where it is."""
        self._wish(playback.held(self._looked(), True))

    def resume(self) -> None:
        """Go on from there."""
        self._wish(playback.held(self._looked(), False))

    def stop(self) -> None:
        """Be silent at once and forget the file."""
        self._obey(playback.taken_out(self._on))

    def close(self) -> None:
        """Stop, and wait until files and device are let go of."""
        self.stop()
        self._closer.finish()

    def seek(self, ms: int) -> None:
        """Go on from `ms`, also after the end."""
        self._wish(playback.sought(self._looked(), ms))

    def set_speed(self, factor: float) -> None:
        """0.5 … 2.0 at the same pitch, for what plays and what will."""
        self._wish(playback.at_speed(self._looked(), factor))

    def set_volume(self, share: float) -> None:
        """0 … 1 of what the device can, for what plays and what will."""
        self._obey(playback.at_volume(self._on, share))

    @property
    def position_ms(self) -> int:
        """What is heard now, in the file's own time, whatever the speed."""
        return round(self._looked().at_ms)

    @property
    def duration_ms(self) -> int | None:
        """The length of the file; None until it is known."""
        return self._looked().duration_ms

    @property
    def state(self) -> Playing:
        """How far it is."""
        return self._looked().playing

    def frame(self) -> Still | None:
        """The picture due now; None while it is the one given last."""
        at_ms = self.position_ms
        return self._pictures.take(at_ms) if self._pictures else None

    def _looked(self) -> Playback:
        now_s = self._now()
        self._device.look(now_s)
        seen = Seen(
            now_s,
            self._sound.report if self._sound else None,
            self._pictures.report if self._pictures else None,
            self._closer.waiting,
            self._device.is_held,
        )
        self._obey(playback.step(self._on, seen))
        return self._on

    def _wish(self, step: Step) -> None:
        self._obey(step)
        self._looked()  # what it lacks is opened at once

    def _obey(self, step: Step) -> None:
        self._on, orders = step
        for order in orders:
            self._do(order, self._on)

    def _do(self, order: DeviceOrder, on: Playback) -> None:
        match order:
            case DeviceOrder.OPEN_PICTURES:
                self._pictures = Pictures(on.tape.path, round(on.at_ms))
            case DeviceOrder.OPEN_SOUND:
                self._sound = Sound(
                    on.tape.track or on.tape.path,
                    round(on.at_ms),
                    on.tape.end_ms,
                    on.speed,
                    on.volume,
                    is_paused=on.is_paused,
                    is_deaf=self._device.is_missing(on.looked_s),
                )
            case DeviceOrder.CLOSE_PICTURES if self._pictures:
                self._closer.close(self._pictures)
                self._pictures = None
            case DeviceOrder.CUT_SOUND | DeviceOrder.CLOSE_SOUND if self._sound:
                if order is DeviceOrder.CUT_SOUND:
                    self._sound.set_volume(0)
                self._closer.close(self._sound)
                self._sound = None
            case DeviceOrder.HOLD if self._sound:
                self._sound.hold(on.is_paused)
            case DeviceOrder.SET_VOLUME if self._sound:
                self._sound.set_volume(on.volume)
            case DeviceOrder.PROBE_DEVICE:
                self._device.probe(on.looked_s)
            case DeviceOrder.MISS_DEVICE:
                self._device.miss(on.looked_s)
