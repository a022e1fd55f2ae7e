"""The kiosk as a process: what it loads, how it ends, what it survives."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest
from checkout import ROOT
from patience import PATIENCE_S
from shelf import article, shelve

STRANGERS = (
    *("requests", "urllib3", "tuf", "securesystemslib", "sqlite_utils", "cryptography"),
    *("content_sync.site.pull", "content_sync.site.store"),
    *("content_sync.centre", "markdown_it", "pypinyin", "yaml", "zstandard"),
)
LATE = ("babel", "PIL", "fontTools")  # loaded when they are needed, not at the start

LOAD = """
import sys
from pathlib import Path
from kiosk import __main__
from kiosk.window import preparing
preparing.prepare(Path(sys.argv[1]), (540, 960), preparing.Where.OFF_SCREEN)
import kiosk.window.app, kiosk.stage, kiosk.visit.session
print(*sys.modules)
"""
BREAK = """
import sys, time
from datetime import datetime
from pathlib import Path
from content_sync.letters import faces
from kiosk.window import preparing
from kiosk.settings import Settings
preparing.prepare(Path(sys.argv[1]), (540, 960), preparing.Where.OFF_SCREEN)
from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.tests.common import UnitTestTouch
from kiosk.window.app import KioskApp
from kiosk.window.pen import Pen
from kiosk.visit.session import Session
from kiosk.aloud.sounds import sounds_of
from kiosk.stage import opener
from kiosk.visit.wishes import ChooseText, Wake

class Clumsy:
    "A clock that breaks once."
    is_broken = False
    def __call__(self):
        if self.is_broken:
            self.is_broken = False
            raise RuntimeError("the clock broke")
        return time.monotonic()

clock, settings = Clumsy(), Settings(speaks_first=False)
open_library = opener(Path(sys.argv[2]), settings, datetime.now, Path(sys.argv[1]))
app = KioskApp(lambda changed: Session(settings, open_library, clock, changed), settings,
               Pen(faces.files()), sounds_of(Path(sys.argv[1])))

def visit(_):
    app.session.do(Wake())
    app.session.do(ChooseText(3))

def spoil(_):
    print("during", app.session.state.place.screen.value, flush=True)
    clock.is_broken = True

def report(event):
    if app.session.state.place.screen.value == "home":
        return Clock.schedule_once(report, 0.1)
    print("after", app.session.state.place.screen.value, flush=True)
    app.session.do(Wake())
    print("again", app.session.state.place.screen.value, app.session.state.text, flush=True)
    raise SystemExit(0)

for at, deed in ((0.1, visit), (0.2, spoil), (0.5, report)):
    Clock.schedule_once(deed, at)
app.run()
"""

FAIL = """
import sys, time
from datetime import datetime
from pathlib import Path
from content_sync.letters import faces
from kiosk.window import preparing
from kiosk.settings import Settings
preparing.prepare(Path(sys.argv[1]), (540, 960), preparing.Where.OFF_SCREEN)
from kivy.clock import Clock
from kiosk.window.app import KioskApp
from kiosk.window.pen import Pen
from kiosk.visit.session import Session
from kiosk.visit.wishes import Wake
from kiosk.aloud.sounds import sounds_of
from kiosk.stage import opener

class Blunt(Pen):
    "A pen that fails at the first two screens."
    left = 2
    def width(self, text, face, px):
        if self.left:
            self.left -= 1
            raise ZeroDivisionError("a picture 0 pixels wide")
        return super().width(text, face, px)

settings = Settings(speaks_first=False)
open_library = opener(Path(sys.argv[2]), settings, datetime.now, Path(sys.argv[1]))
app = KioskApp(lambda changed: Session(settings, open_library, time.monotonic, changed), settings,
               Blunt(faces.files()), sounds_of(Path(sys.argv[1])))

def report(_):
    if app.session.state.place.screen.value == "home" or app.view.sheet is None:
        return Clock.schedule_once(report, 0.1)
    print(app.session.state.place.screen.value, flush=True)
    print(app.view.sheet is not None, flush=True)
    raise SystemExit(0)

app.session.do(Wake())
Clock.schedule_once(report, 1)
app.run()
"""


RUN = """
import sys
from pathlib import Path
from kiosk import __main__
from kiosk.window import preparing
preparing.prepare(Path(sys.argv[1]), (540, 960), preparing.Where.OFF_SCREEN)
from kivy.clock import Clock
Clock.schedule_once(lambda _: print("it runs", flush=True), 0.3)
sys.exit(__main__.main(["run", sys.argv[2], "--size", "540x960"]))
"""


def run(script: str, *words: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    shelve(tmp_path / "store", article("vay-von"))
    return tmp_path / "store"


def test_nothing_that_a_kiosk_loads_can_speak_to_the_network_or_write_a_store(
    tmp_path: Path,
) -> None:
    ended = run(LOAD, tmp_path)

    loaded = set(ended.stdout.split())
    assert "kiosk.window.app" in loaded, ended.stderr
    assert loaded.isdisjoint(STRANGERS)


def test_what_is_needed_late_is_not_loaded_at_the_start(tmp_path: Path) -> None:
    assert set(run(LOAD, tmp_path).stdout.split()).isdisjoint(LATE)


def test_a_fault_in_a_tick_ends_the_visit_and_the_process_lives(
    store: Path, tmp_path: Path
) -> None:
    ended = run(BREAK, tmp_path, store)

    assert ended.stdout.split("\n")[:3] == ["during home", "after resting", "again home 1"]
    assert "RuntimeError" in ended.stderr
    assert ended.returncode == 0


def test_a_kiosk_whose_cache_cannot_be_written_runs(store: Path, tmp_path: Path) -> None:
    cache = tmp_path / "no-folder"
    cache.touch()
    environment = os.environ | {"BAN_TIN_CACHE": str(cache)}
    command = [sys.executable, "-c", RUN, str(cache), str(store)]

    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=PIPE, text=True) as process:
        said = process.stdout.readline() if process.stdout else ""
        process.terminate()

    assert said == "it runs\n"
    assert process.returncode == 0


def test_screens_that_cannot_be_drawn_end_no_process_and_leave_no_old_picture(
    store: Path, tmp_path: Path
) -> None:
    ended = run(FAIL, tmp_path, store)

    assert ended.stdout.split() == ["resting", "True"], ended.stderr
    assert ended.returncode == 0


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_kiosk_that_is_told_to_stop_stops(
    store: Path, tmp_path: Path, ending: signal.Signals
) -> None:
    command = [sys.executable, "-c", RUN, str(tmp_path), str(store)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=PIPE, stderr=PIPE, text=True)

    assert process.stdout and process.stdout.readline() == "it runs\n"
    process.send_signal(ending)
    _, said = process.communicate(timeout=PATIENCE_S)

    assert process.returncode == 0
    assert "Traceback" not in said


def test_a_kiosk_that_is_told_to_stop_leaves_nothing_that_was_spoken(
    store: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", RUN, str(tmp_path), str(store)]
    home = os.environ | {"BAN_TIN_CACHE": str(tmp_path / "cache")}
    process = subprocess.Popen(command, cwd=ROOT, stdout=PIPE, stderr=PIPE, text=True, env=home)
    assert process.stdout and process.stdout.readline() == "it runs\n"
    spoken = tmp_path / "cache" / "live" / "spoken.wav"
    spoken.parent.mkdir(parents=True)
    spoken.touch()

    process.terminate()
    process.communicate(timeout=PATIENCE_S)

    assert not spoken.exists()
