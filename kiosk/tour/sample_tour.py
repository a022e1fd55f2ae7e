"""The sample drawn: a process a panel, because a process has one window; then one sheet of all.

OUT/portrait/01-home-commune-vi.png …    the pictures of `sample.SAMPLE`
OUT/sheet.png                            all of them, small, with what each one is
"""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from content_sync.errors import StoreError
from content_sync.letters import faces
from content_sync.machine.cache import cache_dir
from content_sync.site.library.library import Library
from kiosk.settings import Settings
from kiosk.stage import opener, scene, surface
from kiosk.tour import contact_sheet
from kiosk.tour.sample import PANELS, SAMPLE, Panel, Part, Shot, shots
from kiosk.visit.session import Session

SHEET = "sheet.png"


def go(store: Path, out: Path, settings: Settings) -> int:
    """Draw the sample of `store` into `out` and return how many pictures there are.

    Raises:
        StoreError: the store holds no release yet, or a panel could not be drawn.
    """
    chosen = _shots(store, settings)
    faces.files()  # taken apart once, before several ask for them
    command = [sys.executable, "-m", "kiosk", "tour", str(store), str(out), "--sample"]
    names = [panel.name for panel in PANELS if any(shot.panel is panel for shot in chosen)]
    drawing = [subprocess.Popen([*command, "--panel", name]) for name in names]
    if sum(one.wait() for one in drawing):
        raise StoreError(f"{out}: not all of the sample could be drawn, see above")
    pictures = [
        contact_sheet.Picture(out / _file(at, shot), shot.view, _below(shot))
        for at, shot in enumerate(chosen)
    ]
    contact_sheet.write(pictures, out / SHEET)
    return len(pictures)


def draw_panel(
    store: Path, out: Path, settings: Settings, panel: Panel, parts: tuple[Part, ...] = SAMPLE
) -> None:
    """Draw the pictures of one panel; its window has been prepared."""
    from kiosk.screens.draw import draw
    from kiosk.tour.tour import HEARD, Camera

    on = surface(*panel.size, replace(settings, diagonal_inches=panel.diagonal_inches))
    now = datetime.now(UTC)
    camera, sessions = Camera(), cache(lambda profile: _session(store, settings, profile, now))
    for at, shot in enumerate(_shots(store, settings, parts)):
        if shot.panel is panel:
            session = sessions(shot.profile)
            session.state = shot.state
            sheet = draw(scene(session, on, now, HEARD), camera.pen.width)
            camera.shoot(sheet, out / _file(at, shot))


def _shots(store: Path, settings: Settings, parts: tuple[Part, ...] = SAMPLE) -> tuple[Shot, ...]:
    now = datetime.now(UTC)

    def open_profile(profile: str) -> Library:
        library = _session(store, settings, profile, now).library
        if library is None:
            raise StoreError(f"{store}: no content yet, run content-sync pull first")
        return library

    return shots(cache(open_profile), open_profile(settings.profile), parts)


def _session(store: Path, settings: Settings, profile: str, now: datetime) -> Session:
    of_profile = replace(settings, profile=profile)
    opens = opener(store, of_profile, lambda: now, cache_dir())
    return Session(of_profile, opens, lambda: 0.0, lambda: None)


def _file(number: int, shot: Shot) -> str:
    name = f"{number + 1:02}-{shot.view}-{shot.profile}-{shot.state.language}.png"
    return f"{shot.panel.name}/{name}"


def _below(shot: Shot) -> str:
    width, height = shot.panel.size
    look = "" if shot.state.theme == "light" else f" · {shot.state.theme}"
    return f"{shot.profile} · {shot.state.language} · {width}×{height}{look}"
