"""The programs that are compared: our kiosk, Chromium in kiosk mode, a window of Kivy alone."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fontpkg_be_vietnam_pro
from fonticon_mdi7 import MDI7
from screen import HEIGHT, WIDTH, Screen, wait_for

HERE: Final = Path(__file__).resolve().parent
CONTENT: Final = HERE.parent.parent / "assets" / "content" / "items"
CHROMIUM: Final = (
    "chromium",
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--password-store=basic",
    f"--window-size={WIDTH},{HEIGHT}",
    "--window-position=0,0",
)


@dataclass(frozen=True, slots=True)
class Program:
    """How one of them is started; kiosk and Chromium begin at home."""

    name: str
    command: Sequence[str]


@dataclass(frozen=True, slots=True)
class Running:
    """A started program."""

    began: float
    session: int  # every process it starts stays in it

    def pss_bytes(self) -> int:
        """The memory of all its processes, what is shared counted in parts."""
        return sum(_pss(process) for process in self.processes())

    def cpu_s(self) -> float:
        """The processor time that all its processes have used."""
        return sum(_cpu_s(process) for process in self.processes())

    def processes(self) -> list[Path]:
        """The folders of its processes in /proc."""
        session = str(self.session)
        return [folder for folder in Path("/proc").glob("[0-9]*") if _stat(folder)[3] == session]


def kiosk(store: Path, config: Path) -> Program:
    """Our kiosk on a store."""
    size = f"{WIDTH}x{HEIGHT}"
    command = [sys.executable, "-m", "kiosk", "run", store, "--config", config, "--size", size]
    return Program("kiosk", [str(word) for word in command])


def window(folder: Path) -> Program:
    """A bare window of Kivy."""
    return Program("window", [sys.executable, str(HERE / "window.py"), str(folder)])


def chromium(folder: Path) -> Program:
    """Chromium on the committed page, its fonts and pictures the kiosk's own, copied beside it."""
    page = folder / "page"
    (page / "fonts").mkdir(parents=True, exist_ok=True)
    (page / "covers").mkdir(exist_ok=True)
    for name in ("home.html", "topic.html"):
        shutil.copy(HERE / name, page)
    for font in (Path(str(fontpkg_be_vietnam_pro.__file__)).parent / "files").glob("*.ttf"):
        shutil.copy(font, page / "fonts")
    shutil.copy(MDI7.__font_file__, page / "fonts" / "icons.ttf")
    for item in ("bao-hiem-y-te", "cham-con"):
        shutil.copy(CONTENT / item / "media" / "cover.jpg", page / "covers" / item)
    profile = f"--user-data-dir={folder / 'profile'}"
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # it refuses to start as root with one
    address = (page / "home.html").resolve().as_uri()
    return Program("Chromium", [*CHROMIUM, *sandbox, profile, address])


@contextmanager
def running(program: Program, screen: Screen) -> Iterator[Running]:
    """The program on the screen, from its first instruction; ended, and the screen bare, after."""
    screen.point(WIDTH // 2, HEIGHT // 2)
    began = time.monotonic()
    first = subprocess.Popen(
        program.command,
        env=os.environ | {"DISPLAY": screen.display},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    started = Running(began, first.pid)
    try:
        yield started
    finally:
        first.terminate()
        first.wait()
        for process in started.processes():
            with suppress(ProcessLookupError):
                os.kill(int(process.name), signal.SIGKILL)
        wait_for("a bare screen", screen.is_bare)


def _stat(folder: Path) -> list[str]:
    """What /proc/*/stat says after the name: state, parent, group, session, ..."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return [""] * 20


def _pss(folder: Path) -> int:
    try:
        rows = (folder / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:"))


def _cpu_s(folder: Path) -> float:
    used = _stat(folder)[11:13]
    return sum(int(one or 0) for one in used) / os.sysconf("SC_CLK_TCK")
