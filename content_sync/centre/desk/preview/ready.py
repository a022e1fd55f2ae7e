"""Kiosks that are ready to draw: started by the first order, ended when none came for a while.

    <turns>/0.kiosk/orders    a pipe: who has the first turn writes the names of orders into it
                    kiosk     the number of the process that reads them, and the size of its screen
                    said wrong kivy/     as process.py has it

A new process takes a second before it draws, four where the machine is busy; one that is ready
takes a tenth of that. It serves both web processes, one order after the other; should it end, the
next order starts another.
"""

import contextlib
import os
import select
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.centre.desk.preview import process
from content_sync.centre.desk.preview.turns import Replaced, Wanted

LOOK_S: Final = 0.01
REST_S: Final = 120  # without an order it ends
END_S: Final = 6.0  # for a page that nobody wants any more
BEGIN_S: Final = 30.0  # on a machine that does much else it is left to begin so long
MOST_BYTES: Final = 1 << 30
WORK_S: Final = 1800.0  # of processor time, in all
ORDERS, KNOWN, TOLD = "orders", "kiosk", ".told"


@dataclass(frozen=True, slots=True)
class Ready:
    """The place of one kiosk that draws; whoever uses it has its turn. `program`: its module."""

    folder: Path
    program: str

    def draw(self, order: Path, size: str, limit_s: float, is_wanted: Wanted) -> None:
        """Have the order in that file drawn on a screen of `size`.

        Raises:
            Replaced: it was no longer wanted.
            Failed: it could not be drawn, or not in that time.
        """
        if self._known()[1] != size:
            self.end()
        until = time.monotonic() + limit_s
        for _ in range(2):  # it may just have ended: another is started then
            if self._asked(order, size, until, is_wanted):
                break
        else:
            raise process.Failed(f"it ended: {process.complaint(self.folder)}")
        if wrong := order.with_suffix(TOLD).read_text("utf-8"):
            raise process.Failed(wrong)

    def _asked(self, order: Path, size: str, until: float, is_wanted: Wanted) -> bool:
        """Whether it has done what it was asked; False: it ended."""
        told = order.with_suffix(TOLD)
        with self._pipe(size) as pipe:
            if not _write(pipe, f"{order}\n"):
                return False
            while not told.exists():
                if _is_left(pipe):
                    return told.exists()
                if not is_wanted():
                    self._let_go(pipe, told)
                    raise Replaced
                if time.monotonic() > until:
                    self.end(unless_beginning=True)
                    raise process.Failed("not done in time")
                time.sleep(LOOK_S)
        return True

    def _let_go(self, pipe: int, told: Path) -> None:
        """Have it stop after the page it is at, or else at once: then nothing more is written."""
        _write(pipe, "\n")
        until = time.monotonic() + END_S
        while not told.exists() and not _is_left(pipe):
            if time.monotonic() > until:
                self.end(unless_beginning=True)  # who begins has written nothing, nor will it
                return
            time.sleep(LOOK_S)

    @contextlib.contextmanager
    def _pipe(self, size: str) -> Iterator[int]:
        """What it reads, for writing; it is started where nobody reads."""
        pipe = self._opened()
        if pipe is None:
            pipe = self._started(size)
        try:
            yield pipe
        finally:
            os.close(pipe)

    def _opened(self) -> int | None:
        try:
            return os.open(self.folder / ORDERS, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:  # nobody reads, or nobody ever did
            return None

    def _started(self, size: str) -> int:
        self.folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.mkfifo(self.folder / ORDERS, 0o600)
        reads = os.open(self.folder / ORDERS, os.O_RDWR | os.O_CLOEXEC)
        try:
            words = [self.program, "pictures", "--size", size, "--rest", str(REST_S)]
            own = {"KIVY_HOME": str(self.folder / "kivy"), "SDL_AUDIODRIVER": "dummy"}
            one = process.started(words, self.folder, reads, own)
            pipe = self._opened()
        finally:
            os.close(reads)
        (self.folder / KNOWN).write_text(f"{one.pid} {size}")
        process.limit(one.pid, MOST_BYTES, WORK_S)
        threading.Thread(target=one.wait, daemon=True).start()  # so that it leaves no zombie
        if pipe is None:
            raise process.Failed(f"{self.folder / ORDERS}: nobody reads it")
        return pipe

    def _known(self) -> tuple[int, str]:
        try:
            number, size = (self.folder / KNOWN).read_text().split()
            return int(number), size
        except (OSError, ValueError):
            return 0, ""

    def _is_beginning(self) -> bool:
        """Whether it may soon be ready: what it says first is that it is."""
        try:
            since_s = time.time() - (self.folder / KNOWN).stat().st_mtime
            return since_s < BEGIN_S and not (self.folder / process.SAID).stat().st_size
        except OSError:
            return False

    def end(self, unless_beginning: bool = False) -> None:
        """End who reads the pipe, with all that it has started."""
        if unless_beginning and self._is_beginning():
            return
        number, _ = self._known()
        with contextlib.suppress(OSError):  # there is none any more
            if (self.folder / ORDERS).samefile(f"/proc/{number}/fd/0"):
                os.killpg(number, signal.SIGKILL)
        until = time.monotonic() + END_S
        while (pipe := self._opened()) is not None and time.monotonic() < until:
            os.close(pipe)
            time.sleep(LOOK_S)
        if pipe is not None:
            os.close(pipe)


def _write(pipe: int, line: str) -> bool:
    """Whether somebody may read it: a line of that length goes in whole or not at all."""
    try:
        return bool(os.write(pipe, line.encode()))
    except OSError:
        return False


def _is_left(pipe: int) -> bool:
    """Whether nobody reads any more."""
    look = select.poll()
    look.register(pipe, 0)
    return bool(look.poll(0))
