"""Where the sound of a text comes from.

    a recording  >  sound prepared when the content was published or the kiosk installed
                 >  a machine's voice, made on the spot, only for languages that have one

What is made on the spot may hold what a visitor typed: it lies in a folder of its own and is
forgotten with the visit.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from content_sync.site.library.library import Library
from kiosk.aloud.script import voice_of
from kiosk.look.look import Spoken
from kiosk.sound.clip import Clip, Made

if TYPE_CHECKING:
    from subprocess import Popen

LATE_S: Final = 10.0  # a sentence takes a tenth of a second; a visitor waits for no more
MOST_LETTERS: Final = 2_000  # said in one go; of more the beginning


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Coming:
    """A clip that a process is still making; once it `is_late` nobody waits for it."""

    clip: Clip
    process: "Popen[bytes]"
    is_late: Callable[[], bool] = _never

    @property
    def is_ready(self) -> bool:
        """Whether there is nothing more to wait for, a sound or none."""
        return self.process.poll() is not None or self.is_late()

    @property
    def is_lost(self) -> bool:
        """Whether nothing came of it."""
        return self.is_ready and not self.clip.path.is_file()


class Speech(Protocol):
    """Finds the sound of what is said."""

    def find(self, says: Spoken, shelf: Library | None) -> Clip | Coming | None:
        """The sound of a text, now or soon; None where the kiosk has no voice for it."""

    def forget(self) -> None:
        """The visit is over: nothing made in it stays."""


def speech_in(cache: Path) -> "KioskSpeech":
    """The speech of a kiosk whose cache folder is `cache`."""
    return KioskSpeech(cache / "speech", cache / "live")


class KioskSpeech:
    """Speech from two folders: sounds `prepared` at install, and what is made `live`."""

    def __init__(
        self, prepared: Path, live: Path, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._prepared, self._live, self._now = prepared, live, now
        self._processes: list[Popen[bytes]] = []
        self.forget()

    def find(self, says: Spoken, shelf: Library | None) -> Clip | Coming | None:
        """See `Speech`."""
        if shelf is None or not says.text.strip():
            return None
        named = shelf.said(says.text, says.language)
        if named:
            path, start_ms, end_ms = named
            return Clip(path, Made.PREPARED, start_ms, end_ms)
        from content_sync.speak import voice

        by = voice_of(shelf, says.language)
        if not by:
            return None
        kept = voice.prepared(self._prepared, says.text, by)
        if kept:
            return Clip(kept, Made.PREPARED)
        return self._make(Spoken(says.text[:MOST_LETTERS], says.language), by)

    def forget(self) -> None:
        """See `Speech`."""
        for process in self._processes:
            process.kill()
            process.wait()
        self._processes.clear()
        shutil.rmtree(self._live, ignore_errors=True)

    def _make(self, says: Spoken, by: str) -> Clip | Coming | None:
        from content_sync.speak import voice

        out = self._live / f"{voice.key(says.text, by)}.wav"
        clip = Clip(out, Made.LIVE)
        if out.is_file():
            return clip
        self._processes = [one for one in self._processes if one.poll() is None]
        try:
            self._live.mkdir(parents=True, exist_ok=True)
            process = voice.start(says.text, says.language, by, out)
        except (OSError, ValueError):  # ValueError: a voice's name that no process can be given
            return None
        self._processes.append(process)
        late_s = self._now() + LATE_S
        return Coming(clip, process, lambda: self._now() > late_s)
