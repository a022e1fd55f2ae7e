"""A walk through every screen, off-screen: how people and checks look at the kiosk without
standing before it. What stands on the pictures is written down in an album.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels

from content_sync.errors import UseError
from content_sync.letters import faces
from content_sync.machine.cache import cache_dir
from kiosk.screens.draw import draw
from kiosk.settings import Settings
from kiosk.sheet.sheet import Sheet
from kiosk.sound.clip import Made
from kiosk.stage import Surface, opener, scene, surface
from kiosk.tour.album import Album
from kiosk.tour.fill import fill
from kiosk.tour.route import states
from kiosk.visit.hearing import Hearing
from kiosk.visit.session import Session
from kiosk.visit.state import Spot, State
from kiosk.window.canvas import SheetView
from kiosk.window.pen import Pen

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_SCREENFULS: Final = 40
HEARD: Final = Hearing(at=2, count=18, made=Made.PREPARED)  # on pictures of what is read aloud


class Camera:
    """An off-screen window that draws sheets and writes what it sees."""

    def __init__(self) -> None:
        self.pen = Pen(faces.files())
        self.view = SheetView(self.pen)
        EventLoop.ensure_window()
        Window.add_widget(self.view)
        EventLoop.start()

    def shoot(self, sheet: Sheet, file: Path) -> "Image":
        """Draw `sheet`, write it as a PNG, and give what was seen."""
        image = self.see(sheet)
        keep(image, file)
        return image

    def see(self, sheet: Sheet) -> "Image":
        """Draw `sheet`, once: it is read before anything is flipped."""
        self.view.show(sheet)
        Clock.tick()
        Clock.tick_draw()
        Window.dispatch("on_draw")
        size = (Window.width, Window.height)
        pixels = glReadPixels(0, 0, *size, GL_RGB, GL_UNSIGNED_BYTE)
        from PIL.Image import Transpose, frombytes

        return frombytes("RGB", size, pixels).transpose(Transpose.FLIP_TOP_BOTTOM)


def keep(image: "Image", file: Path) -> None:
    """Write what was seen as a PNG."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(file, compress_level=1)


def go(
    store: Path,
    out: Path,
    settings: Settings,
    size: tuple[int, int],
    languages: tuple[str, ...],
    everything: bool,
) -> int:
    """Draw the tour of `store` into `out` and return how many pictures there are.

    Raises:
        UseError: a language that the feed does not have; something hangs out of reach.
        StoreError: a code that cannot be read off its picture, or a control that says nothing.
    """
    now = datetime.now(UTC)
    session = Session(
        settings, opener(store, settings, lambda: now, cache_dir()), lambda: 0.0, lambda: None
    )
    on = surface(*size, settings)
    check_languages(session, languages)
    known = tuple(one.tag for one in session.library.feed.languages) if session.library else ()
    camera, album = Camera(), Album(out, settings.bottom_edge_mm)
    for state in states(session.library, languages or known, everything):
        session.state = state
        sheets = tuple(screenfuls(session, on, camera, now))
        for number, sheet in sheets:
            file = f"{_name(state)}-t{state.text}-{state.theme}-{number}.png"
            camera.shoot(sheet, out / file)
            seen = {"page": number, "screenfuls": len(sheets), "fill": fill(sheet)}
            album.add(file, session.state, sheet, session.library, **seen)
    return album.close()


def check_languages(session: Session, wished: tuple[str, ...]) -> None:
    """Refuse a language that the feed does not have."""
    known = [one.tag for one in session.library.feed.languages] if session.library else []
    for tag in wished:
        if tag not in known:
            raise UseError(f"no language '{tag}' in this feed, choose from: {' '.join(known)}")


def screenfuls(
    session: Session, on: Surface, camera: Camera, now: datetime
) -> Iterator[tuple[int, Sheet]]:
    """The sheet in hand from its start to its end, as far as the arrow down leads."""
    place = session.state.place
    session.state = replace(session.state, place=replace(place, spot=Spot()))
    for number in range(MOST_SCREENFULS):
        sheet = draw(scene(session, on, now, HEARD), camera.pen.width)
        yield number, sheet
        if sheet.onward is None:
            return
        session.do(sheet.onward)


def _name(state: State) -> str:
    """Where a picture goes: its language, its screen and what is special about it."""
    place = state.place
    special = (
        place.item or place.topic or place.need,
        str(place.block) if place.block else "",
        place.question or place.result or place.point,
        "large" if place.zoom > 1 else "",
        "low" if state.is_low else "",
        "warned" if state.is_warned else "",
        "heard" if state.is_listening else "",
        state.typed,
    )
    return f"{state.language or 'any'}/" + "-".join(filter(None, (place.screen.value, *special)))
