"""A file that is open: its sound, which plays by itself, or its pictures, which wait to be taken.

    Sound      decoder -> cut to [start, end) -> speed at the same pitch -> the device
    Pictures   decoder -> from start on -> square pixels, at most MOST_SIDE -> RGB, three ahead

Sound tells where it is; pictures never run: whoever shows them takes the one due. So a film and
the sound of another language to it stay together however long they play. Both open without
waiting; a jump or another speed is a new opening, for only a cut at opening is exact.
"""

from pathlib import Path
from typing import Final

from ffpyplayer.player import MediaPlayer
from ffpyplayer.tools import set_loglevel

from kiosk.sound.playback import Report
from kiosk.sound.playing import Still

MOST_SIDE: Final = 1280  # px; larger pictures cost more to hand to the graphics than they show
SQUARE: Final = "scale=iw*sar:ih,setsar=1"  # television's pixels are wider than high, or narrower
PREROLL_MS: Final = 100  # Opus needs 80 ms to be itself again after a jump (RFC 7845)


def be_quiet() -> None:
    """Let FFmpeg tell nothing on standard error: a log is a trail of what visitors played."""
    set_loglevel("quiet")


def sound_filters(path: Path, start_ms: int, end_ms: int | None, speed: float) -> str:
    """What the sound passes: exact cuts, the speed, and a clock that begins at 0."""
    filters = []
    if path.suffix.lower() == ".wav":  # names no channels, which ffpyplayer takes for a change
        filters.append("aresample=ochl=mono")
    if start_ms:
        filters.append(f"atrim=start={start_ms / 1000}")
    if end_ms is not None:
        filters.append(f"atrim=end={end_ms / 1000}")
    if speed != 1:
        filters.append(f"atempo={speed}")
    return ",".join((*filters, "asetpts=N/SR/TB"))


class Opened:
    """A file in FFmpeg's hands. Nothing may be asked of it after close()."""

    def __init__(self, path: Path, options: dict[str, object]) -> None:
        self._told: set[str] = set()
        told = self._told  # no cycle: what is let go is freed at once
        self._media = MediaPlayer(
            str(path),
            callback=lambda selector, _: told.add(selector),
            loglevel="quiet",
            ff_opts={"sn": True, "filter_threads": 1, **options},
        )

    @property
    def report(self) -> Report:
        """What it tells of itself; where it is may not be asked before its length is known."""
        duration_s = self._media.get_metadata()["duration"]
        is_known = duration_s is not None
        return Report(
            is_known,
            round(duration_s * 1000) if duration_s else None,
            self._position_ms() if is_known else 0,
            self.has_failed,
            "audio:error" in self._told,
            self.is_over,
        )

    @property
    def has_failed(self) -> bool:
        """Whether it, or what is wanted of it, cannot be opened or decoded."""
        return not self._told.isdisjoint({"read:error", "audio:error", "video:error"})

    def close(self) -> None:
        """Let go of file and device; takes as long as the device plays what it has (0.1 s)."""
        self._media.close_player()

    @property
    def is_over(self) -> bool:
        """Whether the device has been given all of it, or the disk gives no more."""
        return not self._told.isdisjoint({"eof", "read:exit"})

    def _position_ms(self) -> int:
        return 0  # pictures never run


class Sound(Opened):
    """The sound of a file from `start_ms`, playing as soon as it is open."""

    def __init__(
        self,
        path: Path,
        start_ms: int,
        end_ms: int | None,
        speed: float,
        volume: float,
        is_paused: bool,
        is_deaf: bool = False,
    ) -> None:
        self._start_ms = start_ms
        self._speed = speed
        options: dict[str, object] = {
            "vn": True,
            "an": is_deaf,
            "af": sound_filters(path, start_ms, end_ms, speed),
            "volume": volume,
            "paused": is_paused,
        }
        if start_ms > PREROLL_MS:
            options["ss"] = (start_ms - PREROLL_MS) / 1000
        try:
            super().__init__(path, options)
        except ValueError:  # SDL finds no way to any device; only its length can be had
            super().__init__(path, {**options, "an": True})

    def hold(self, is_paused: bool) -> None:
        """Pause, or go on."""
        self._media.set_pause(is_paused)

    def set_volume(self, share: float) -> None:
        """0 … 1."""
        self._media.set_volume(share)

    def _position_ms(self) -> int:
        """What is heard now, in the file's time."""
        heard_s: float = self._media.get_pts()
        return self._start_ms + round(max(0.0, heard_s) * self._speed * 1000)


class Pictures(Opened):
    """The pictures of a file from `start_ms`; a file that ends without one has failed."""

    def __init__(self, path: Path, start_ms: int) -> None:
        fit = f"scale='min({MOST_SIDE},iw)':'min({MOST_SIDE},ih)'"
        fit = f"{fit}:force_original_aspect_ratio=decrease:force_divisible_by=2"
        filters = f"{SQUARE},{fit}"
        options: dict[str, object] = {"an": True, "sync": "ext", "framedrop": False}
        if start_ms:
            filters = f"trim=start={start_ms / 1000},{filters}"
            options["ss"] = start_ms / 1000  # the key frame before it
        super().__init__(path, {**options, "vf": [filters], "out_fmt": "rgb24"})
        self._next: tuple[Still, float] | None = None
        self._is_fresh = True  # no picture has come yet
        self._start_ms = start_ms

    @property
    def has_failed(self) -> bool:
        """Also when all of it was read and nothing in it could be decoded."""
        is_mute = self._is_fresh and self._next is None and not self._start_ms
        return super().has_failed or (is_mute and self.is_over)

    def take(self, position_ms: int) -> Still | None:
        """The newest picture due at `position_ms`; the first one is due as soon as it is there."""
        due = None
        while True:
            if self._next is None:
                self._next = self._decoded()
            if self._next is None or not (self._is_fresh or self._next[1] <= position_ms):
                return due
            due, self._next, self._is_fresh = self._next[0], None, False

    def _decoded(self) -> tuple[Still, float] | None:
        taken, _ = self._media.get_frame()
        if taken is None:
            return None
        image, seconds = taken
        return Still(image.get_size(), bytes(image.to_bytearray()[0])), seconds * 1000
