"""The kiosk as a process on an X server without a window manager: a click is done once."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from threading import Timer
from typing import IO

from checkout import ROOT
from patience import PATIENCE_S

SCREEN = 540, 960
WATCH = """
import sys
from kiosk import __main__ as command
prepare = command.preparing.prepare

def prepare_and_watch(*how):
    prepare(*how)
    import kiosk.window.app
    from kivy.clock import Clock

    class Watched(kiosk.window.app.KioskApp):
        has_shown = False

        def show(self):
            super().show()
            if not self.has_shown and not self.session.is_resting:
                Watched.has_shown = True
                kept = [c for c in self.view.sheet.controls if c.wish]
                self.tile = max(kept, key=lambda c: c.rect.w * c.rect.h)
                rect = self.tile.rect
                print("tile", rect.x + rect.w // 2, rect.y + rect.h // 2, flush=True)

        def _on_down(self, view, touch):
            done = super()._on_down(view, touch)
            print("down", round(touch.x), round(959 - touch.y), flush=True)
            return done

        def _obey(self, meant):
            if meant:
                print("act", meant == self.tile.wish, flush=True)

        def _on_key(self, *_):
            Clock.schedule_once(lambda _: Clock.schedule_once(lambda _: print("end", flush=True)))
            return True

    kiosk.window.app.KioskApp = Watched

command.preparing.prepare = prepare_and_watch
sys.exit(command.main(sys.argv[1:]))
"""


@contextmanager
def x_server() -> Iterator[str]:
    """A bare X server, by its display."""
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp")
    with Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()


def said(lines: IO[str], last: str) -> list[list[str]]:
    """The next lines, up to one that begins so, in words."""
    found = []
    for line in iter(lines.readline, ""):
        found.append(line.split())
        if found[-1][:1] == [last]:
            return found
    raise AssertionError(f"the kiosk ended and never said '{last}', but {found}")


def test_a_click_is_one_act_a_wheel_is_none_and_the_window_fills_the_screen(
    demo_store: Path, tmp_path: Path
) -> None:
    watch = tmp_path / "watch.py"
    watch.write_text(WATCH)
    silent = tmp_path / "kiosk.toml"
    silent.write_text("speaks_first = false\n")  # who listens touches twice
    kept = (str(demo_store), "--config", str(silent))
    command = (sys.executable, str(watch), "run", *kept, "--full-screen", "--size", "720x1280")
    with x_server() as display:
        environment = os.environ | {
            "DISPLAY": display, "SDL_VIDEODRIVER": "x11", "PYTHONPATH": str(ROOT),
            "BAN_TIN_CACHE": str(tmp_path / "cache"),
        }  # fmt: skip

        def xdotool(*how: str) -> str:
            done = subprocess.run(("xdotool", *how), env=environment, check=True, stdout=PIPE)
            return done.stdout.decode()

        with Popen(command, env=environment, stdout=PIPE, text=True) as kiosk:
            patience = Timer(PATIENCE_S, kiosk.kill)  # then it says nothing more
            patience.start()
            try:
                assert kiosk.stdout
                _, x, y = said(kiosk.stdout, "tile")[-1]
                xdotool("mousemove", x, y, "click", "5")
                lines = said(kiosk.stdout, "down")  # a busy machine sees both in one frame
                xdotool("click", "1")
                lines += said(kiosk.stdout, "act")
                xdotool("mousemove", x, y, "key", "a")
                lines += said(kiosk.stdout, "end")
                under = xdotool("getmouselocation", "--shell").split("WINDOW=")[1].strip()
                seen = xdotool("getwindowgeometry", under)
            finally:
                patience.cancel()
                kiosk.terminate()

    press = ["down", x, y]
    assert lines == [press, press, ["act", "True"], ["end"]]
    assert f"Geometry: {SCREEN[0]}x{SCREEN[1]}" in seen
