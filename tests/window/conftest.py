"""One off-screen window for all tests here; Kivy is prepared before any of it is loaded."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.machine.cache import cache_dir
from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.sizes import px_per_mm
from kiosk.sheet.drawing import Drawing
from kiosk.window import preparing

HEARD = Path(tempfile.mkdtemp(prefix="heard-")) / "sound.raw"  # what a loudspeaker would be given
os.environ.update(SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(HEARD))
preparing.prepare(cache_dir(), (1080, 1920), preparing.Where.OFF_SCREEN)

from touchscreen import Touchscreen  # noqa: E402  (it loads Kivy)


@pytest.fixture(scope="session")
def _switched_on(demo_store: Path) -> Touchscreen:
    return Touchscreen(demo_store)


@pytest.fixture
def screen(_switched_on: Touchscreen) -> Iterator[Touchscreen]:
    """The kiosk with the demonstration content, at rest."""
    _switched_on.rest()
    yield _switched_on
    _switched_on.rest()


@pytest.fixture
def paper(screen: Touchscreen) -> Iterator[Drawing]:
    """An empty white sheet; what a test puts on it is shown by `draw`."""
    look = Look(1080, 1920, px_per_mm(1080, 1920, 21.5), "light", 1, words(("vi",)))
    drawing = Drawing(look, screen.pen.width)
    drawing.fill(drawing.screen, "#ffffff")
    yield drawing
    screen.app.show()
