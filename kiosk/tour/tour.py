"""A walk through every screen, off-screen: pictures, and tour.json that says what stands on them.

    {"pictures": [{file, screen, item, language, theme, text, page, cut: [],
                   codes: [{payload, px, module_mm, decoded}],
                   controls: [{label, says, language, sound, voice, px, mm, ink, ground}]}]}

`px` and `mm` are [x, y, width, height]; `decoded` says whether a code can be read off
the picture. This is how people and checks look at the kiosk without standing before it.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels

from content_sync.errors import StoreError, UseError
from content_sync.letters import faces
from content_sync.machine.cache import cache_dir
from content_sync.model import Item
from kiosk.aloud.speech import KioskSpeech
from kiosk.screens.draw import draw
from kiosk.settings import Settings
from kiosk.sheet.sheet import Control, Sheet
from kiosk.sound.clip import Made
from kiosk.stage import Surface, opener, scene, surface
from kiosk.tour.audible import Ear
from kiosk.tour.code_reader import as_seen, check
from kiosk.tour.route import states
from kiosk.visit.hearing import Hearing
from kiosk.visit.session import Session
from kiosk.visit.state import State
from kiosk.window.canvas import SheetView
from kiosk.window.pen import Pen

MOST_PAGES: Final = 40
HEARD: Final = Hearing(at=2, count=18, made=Made.PREPARED)  # on pictures of what is read aloud


class Camera:
    """An off-screen window that draws sheets and writes what it sees."""

    def __init__(self) -> None:
        self.pen = Pen(faces.files())
        self.view = SheetView(self.pen)
        EventLoop.ensure_window()
        Window.add_widget(self.view)
        EventLoop.start()

    def shoot(self, sheet: Sheet, file: Path) -> None:
        """Draw `sheet` and write it as a PNG."""
        self.view.show(sheet)
        EventLoop.idle()
        Window.dispatch("on_draw")
        file.parent.mkdir(parents=True, exist_ok=True)
        size = (Window.width, Window.height)
        pixels = glReadPixels(0, 0, *size, GL_RGB, GL_UNSIGNED_BYTE)
        from PIL import Image

        image = Image.frombytes("RGB", size, pixels).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
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
        UseError: a language that the feed does not have.
        StoreError: a code that cannot be read off its picture, or a control that says nothing.
    """
    now = datetime.now(UTC)
    session = Session(
        settings, opener(store, settings, lambda: now, cache_dir()), lambda: 0.0, lambda: None
    )
    on = surface(*size, settings)
    _check_languages(session, languages)
    known = tuple(one.tag for one in session.library.feed.languages) if session.library else ()
    camera, pictures = Camera(), []
    ear = Ear(KioskSpeech(cache_dir() / "speech", out / "live"), out / "played")
    for state in states(session.library, languages or known, everything):
        session.state = state
        for page, sheet in _pages(session, on, camera, now):
            file = f"{_name(state)}-t{state.text}-{state.theme}-{page}.png"
            camera.shoot(sheet, out / file)
            seen = {
                "controls": [_control(one, sheet, ear, session) for one in sheet.controls],
                "codes": as_seen(sheet.codes, out / file),
            }
            pictures.append(_entry(file, state, page, sheet) | seen)
    text = json.dumps({"pictures": pictures}, ensure_ascii=False, indent=1)
    (out / "tour.json").write_text(text + "\n", encoding="utf-8")
    check(pictures)
    _check_sounds(pictures)
    return len(pictures)


def shoot_item(
    store: Path,
    state: State,
    out: Path,
    settings: Settings,
    size: tuple[int, int],
    draft: Item | None,
    media: dict[str, Path],
) -> None:
    """Write the first page of the item that `state` shows, as it is or as a draft.

    Raises:
        StoreError: the store holds no release yet.
        UseError: no such item or language.
    """
    now = datetime.now(UTC)
    session = Session(
        settings, opener(store, settings, lambda: now, cache_dir()), lambda: 0.0, lambda: None
    )
    if session.library is None:
        raise StoreError(f"{store}: no content yet, run content-sync pull first")
    if draft:
        session.library.show_draft(draft, media)
    if session.library.item(state.place.item) is None:
        raise UseError(f"no item '{state.place.item}' is shown by this kiosk")
    _check_languages(session, (state.language,) if state.language else ())
    session.state = state
    camera = Camera()
    camera.shoot(draw(scene(session, surface(*size, settings), now), camera.pen.width), out)


def _check_languages(session: Session, wished: tuple[str, ...]) -> None:
    known = [one.tag for one in session.library.feed.languages] if session.library else []
    for tag in wished:
        if tag not in known:
            raise UseError(f"no language '{tag}' in this feed, choose from: {' '.join(known)}")


def _pages(
    session: Session, on: Surface, camera: Camera, now: datetime
) -> Iterator[tuple[int, Sheet]]:
    """The pages of the screen in hand, as far as its arrow leads."""
    start = session.state
    for page in range(MOST_PAGES):
        session.state = replace(start, place=replace(start.place, page=page))
        sheet = draw(scene(session, on, now, HEARD), camera.pen.width)
        yield page, sheet
        if sheet.onward is None:
            return


def _entry(file: str, state: State, page: int, sheet: Sheet) -> dict[str, Any]:
    place = state.place
    return {
        "file": file,
        "screen": place.screen.value,
        "item": place.item,
        "language": state.language,
        "theme": state.theme,
        "text": state.text,
        "page": page,
        "cut": sheet.cut,
    }


def _name(state: State) -> str:
    """Where a picture goes: its language, its screen and what is special about it."""
    place = state.place
    special = (
        place.item or place.topic or place.need,
        str(place.block) if place.block else "",
        "large" if place.zoom > 1 else "",
        "warned" if state.is_warned else "",
        "heard" if state.is_listening else "",
        state.typed,
    )
    return f"{state.language or 'any'}/" + "-".join(filter(None, (place.screen.value, *special)))


def _check_sounds(pictures: list[dict[str, Any]]) -> None:
    """No silent control, wherever there is content to say by which voice."""
    silent = {
        f"{control['label']} ({control['language']})"
        for one in pictures
        for control in one["controls"]
        if one["language"] and not control["sound"]
    }
    if silent:
        raise StoreError(f"controls that say nothing: {', '.join(sorted(silent))}")


def _control(control: Control, sheet: Sheet, ear: Ear, session: Session) -> dict[str, Any]:
    per_mm = sheet.look.px_per_mm
    heard = ear.hear(control.says, control.clip, session.library)
    return {
        "label": control.label.text,
        "says": control.says.text,
        "language": control.says.language,
        "sound": heard.sound,
        "voice": heard.voice,
        "px": list(control.rect),
        "mm": [round(one / per_mm, 1) for one in control.rect],
        "ink": control.ink,
        "ground": control.ground,
        "active": control.wish is not None,
    }
