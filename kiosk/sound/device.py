"""The sound device: whether there is one, and who still holds it."""

from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Final

from kiosk.sound.film import Opened

DEAF_S: Final = (
    60  # so long nothing is tried: each try without a device costs 45 kB and ALSA's lines
)
FINISH_S: Final = 5.0


class Closer:
    """Closes files in a thread of its own: each takes the 0.1 s that its last sound needs."""

    def __init__(self) -> None:
        self._queue: Queue[Opened] = Queue()
        self._thread: Thread | None = None

    @property
    def waiting(self) -> int:
        """How many are not closed yet."""
        return self._queue.unfinished_tasks

    def close(self, opened: Opened) -> None:
        """Close it soon."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="closer", daemon=True)
            self._thread.start()
        self._queue.put(opened)

    def finish(self) -> None:
        """Wait until all are closed, but not for ever for what hangs."""
        done = self._queue.all_tasks_done
        with done:
            done.wait_for(lambda: not self.waiting, FINISH_S)

    def _run(self) -> None:
        while True:
            self._queue.get().close()
            self._queue.task_done()


class Device:
    """What is known of the sound device."""

    def __init__(self, closer: Closer) -> None:
        self._closer = closer
        self._probe: Opened | None = None
        self._deaf_until_s = 0.0

    @property
    def is_held(self) -> bool:
        """Whether something may hold it that lets go soon."""
        return self._closer.waiting > 0 or self._probe is not None

    def is_missing(self, now_s: float) -> bool:
        """Whether there was none a short while ago."""
        return now_s < self._deaf_until_s

    def miss(self, now_s: float) -> None:
        """A sound could not be played."""
        if not self.is_missing(now_s):
            self._deaf_until_s = now_s + DEAF_S

    def probe(self, now_s: float) -> None:
        """Find out whether a film has no sound, or the kiosk no device, by playing silence."""
        if self._probe or self.is_missing(now_s):
            return
        try:
            self._probe = Opened(Path("anullsrc=d=0.05"), {"f": "lavfi", "vn": True})
        except ValueError:  # SDL finds no way to any
            self.miss(now_s)

    def look(self, now_s: float) -> None:
        """Take the answer of a probe, if it is there."""
        if self._probe and (self._probe.has_failed or self._probe.is_over):
            if self._probe.has_failed:
                self.miss(now_s)
            self._closer.close(self._probe)
            self._probe = None
