"""Kivy set up for a kiosk, before any of it is loaded: lean, quiet and touching no home folder."""

import logging
import os
from enum import Enum
from importlib.util import find_spec
from pathlib import Path

from content_sync.errors import UseError
from kiosk.window import sdl


class Where(Enum):
    """Where the kiosk is drawn."""

    WINDOW = "window"
    FULL_SCREEN = "full screen"
    OFF_SCREEN = "off screen"


def prepare(cache: Path, size: tuple[int, int], where: Where) -> None:
    """Choose Kivy's providers and its window.

    Fixed providers and no input devices that are not there: a window in 0.6 s, not in 1.0.
    """
    os.environ.setdefault("KIVY_HOME", str(cache / "kivy"))
    os.environ.update(
        KIVY_NO_ARGS="1", KIVY_NO_FILELOG="1", KIVY_LOG_MODE="PYTHON", KIVY_NO_CONFIG="1",
        KIVY_WINDOW="sdl2", KIVY_TEXT="sdl2", KIVY_IMAGE="sdl2",
        KIVY_AUDIO="sdl2", KIVY_VIDEO="null", KIVY_CLIPBOARD="dummy", KIVY_SPELLING="dummy",
        SDL_TOUCH_MOUSE_EVENTS="0", SDL_MOUSE_TOUCH_EVENTS="0",  # a finger is no mouse: fingers
    )  # fmt: skip
    os.environ["KIVY_DATA_DIR"] = str(_data_without_style(cache / "kivy-data"))
    if where is Where.OFF_SCREEN:
        os.environ["SDL_VIDEODRIVER"] = "offscreen"
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"  # SDL would turn SIGTERM into a close request
    logging.disable(logging.INFO)  # Kivy introduces itself at length
    from kivy.config import Config

    full = sdl.screen() if where is Where.FULL_SCREEN else None
    width, height = full or size  # without a window manager nobody else would fill the screen
    for road, _ in Config.items("input"):
        Config.remove_option("input", road)
    for section, key, value in (
        ("graphics", "width", width),
        ("graphics", "height", height),
        ("graphics", "multisamples", 0),
        ("graphics", "fullscreen", "auto" if where is Where.FULL_SCREEN else 0),
        ("graphics", "show_cursor", 0 if where is Where.FULL_SCREEN else 1),
        ("graphics", "resizable", 0),
        ("graphics", "maxfps", 60),
        ("kivy", "exit_on_escape", 0),
        ("kivy", "desktop", 0),
        ("kivy", "log_enable", 0),
        ("input", "mouse", "mouse,disable_multitouch"),
    ):
        Config.set(section, key, str(value))


def _data_without_style(folder: Path) -> Path:
    """Kivy's data folder as links, with an empty style.kv: a kiosk uses no widget it dresses, and
    reading it costs 50 ms of every start. A disk that cannot be written costs them again.
    """
    found = find_spec("kivy")
    if found is None or found.origin is None:
        raise UseError("Kivy is not installed, run sh packaging/setup.sh")
    data = Path(found.origin).parent / "data"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source in data.iterdir():
            link = folder / source.name
            if source.name == "style.kv":
                link.write_bytes(b"")
            elif not link.exists():
                link.unlink(missing_ok=True)
                link.symlink_to(source)
    except OSError:
        return data
    return folder
