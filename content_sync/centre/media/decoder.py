"""A film or a sound decoded by FFmpeg as a kiosk's player does it, to see what will be played.

    python -m content_sync.centre.media.decoder FILE         prints what was found, as JSON

A process of its own, because a damaged file may bring a decoder down or hang it, and because it
plays to no device. It counts samples instead of believing what the file says of its length.
"""

import os
import re
import resource
import sys
import time
from pathlib import Path
from typing import Any, Final

import msgspec

from content_sync.centre.media.film_kinds import DEMUXERS

CANNOT_RUN: Final = 3  # the exit code where FFmpeg itself cannot be loaded
MOST_MEMORY: Final = 4 << 30  # bytes; a film of 3840×2160 takes half a GB
MOST_CPU_S: Final = 600
MOST_LOGGED: Final = 2_000  # messages, and letters of each; a file may have a book for a title
RATE: Final = 48_000  # samples a second that are counted
COUNTED: Final = f"aresample={RATE}:ochl=mono,aformat=sample_fmts=s16,volumedetect,aselect=0"
NEAR_END_S: Final = 2.0
LOOK_S: Final = 0.003
ENDS: Final = frozenset({"eof", "read:error", "read:exit", "audio:error", "video:error"})
CONTAINER: Final = re.compile(r"Input #0, (\S+), from")
VIDEO: Final = re.compile(r": Video: (\w+)(?!.*attached pic)")
SIZE: Final = re.compile(r": Video: .*?, (\d+)x(\d+)")
AUDIO: Final = re.compile(r": Audio: (\w+)")
SAMPLES: Final = re.compile(r"n_samples: (\d+)")
GUESSED: Final = "Estimating duration"


class Found(msgspec.Struct, frozen=True):
    """What is in a file; `said_ms`: how long it says it is, 0 where it does not.

    `is_guessed`: it does not, and FFmpeg guesses. `sound_ms` is counted. `is_seen`: a picture
    came; `is_seen_late`: also near the end. `is_endless`: nobody waits until it is decoded.
    """

    containers: tuple[str, ...] = ()
    video: str = ""
    audio: str = ""
    said_ms: int = 0
    is_guessed: bool = False
    sound_ms: int = 0
    size: tuple[int, int] = (0, 0)
    pixels: str = ""
    is_seen: bool = False
    is_seen_late: bool = False
    is_endless: bool = False


class Opened:
    """A file that FFmpeg plays as fast as it can, and what FFmpeg logs of it."""

    def __init__(self, path: Path, options: dict[str, Any]) -> None:
        from ffpyplayer.player import MediaPlayer
        from ffpyplayer.tools import set_log_callback, set_loglevel

        self.log: list[str] = []
        self._told: set[str] = set()
        log, told = self.log, self._told
        set_loglevel("info")
        set_log_callback(lambda message, _: _note(log, message))
        self.media = MediaPlayer(
            str(path),
            callback=lambda selector, _: told.add(selector),
            loglevel="info",
            ff_opts={"sn": True, "stats": True, **options},
            lib_opts={"format_whitelist": DEMUXERS},  # no list of other files
        )

    @property
    def is_over(self) -> bool:
        """Whether FFmpeg has told of an end: the file's own, or an error."""
        return not ENDS.isdisjoint(self._told)

    def close(self) -> str:
        """What was logged until everything was let go of."""
        self.media.close_player()
        return "".join(self.log)


def look(path: Path) -> Found:
    """Decode the sound of `path` to its end, and of its pictures the first and one of the last."""
    sound = Opened(path, {"vn": True, "af": COUNTED})
    while not sound.is_over:
        time.sleep(LOOK_S)
    said_s = sound.media.get_metadata()["duration"] or 0.0
    log = sound.close()
    found = Found(
        containers=tuple(_first(CONTAINER, log).split(",")),
        video=_first(VIDEO, log),
        audio=_first(AUDIO, log),
        said_ms=round(said_s * 1000),
        is_guessed=GUESSED in log,
        sound_ms=round(sum(map(int, SAMPLES.findall(log))) * 1000 / RATE),
    )
    if not found.video:
        return found
    is_seen, pixels = _picture(path, 0)
    size = SIZE.search(log)
    wide, high = map(int, size.groups()) if size else (0, 0)
    is_late = is_seen and _picture(path, max(0.0, said_s - NEAR_END_S))[0]
    return msgspec.structs.replace(
        found, size=(wide, high), pixels=pixels, is_seen=is_seen, is_seen_late=is_late
    )


def _note(log: list[str], message: str) -> None:
    """Keep the first messages and the counts, which come last."""
    if len(log) < MOST_LOGGED or SAMPLES.search(message):
        log.append(message[:MOST_LOGGED])


def _picture(path: Path, start_s: float) -> tuple[bool, str]:
    """Whether a picture of `start_s` or later comes, and how its colours are stored."""
    options: dict[str, Any] = {"an": True, "sync": "ext", "framedrop": False}
    if start_s:
        options |= {"ss": start_s, "vf": [f"trim=start={start_s}"]}
    film = Opened(path, options)
    frame = None
    while frame is None and not film.is_over:
        frame, _ = film.media.get_frame()
        time.sleep(LOOK_S)
    pixels = film.media.get_metadata()["src_pix_fmt"]
    film.close()
    return frame is not None, pixels.decode() if isinstance(pixels, bytes) else str(pixels)


def _first(pattern: re.Pattern[str], log: str) -> str:
    found = pattern.search(log)
    return found[1] if found else ""


def _limit() -> None:
    """Go down alone where a damaged or hostile file would take the whole machine along."""
    for kind, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_CPU_S),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))


if __name__ == "__main__":
    _limit()
    try:
        import ffpyplayer.player  # noqa: F401
    except ImportError as error:  # a library of the system is missing: the file is not to blame
        print(error, file=sys.stderr)
        sys.exit(CANNOT_RUN)
    os.environ["SDL_AUDIODRIVER"] = os.environ["SDL_VIDEODRIVER"] = "dummy"
    sys.stdout.buffer.write(msgspec.json.encode(look(Path(sys.argv[1]))))
    sys.stdout.flush()
    os._exit(0)  # whatever a damaged file left hanging
