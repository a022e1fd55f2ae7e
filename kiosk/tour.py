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
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels

from content_sync.cache import cache_dir
from content_sync.errors import StoreError, UseError
from content_sync.model import Item
from kiosk import figures, fonts
from kiosk.canvas import Pen, SheetView
from kiosk.code_reader import as_seen, check
from kiosk.look import DEFAULT_TEXT, LARGEST_TEXT, THEMES
from kiosk.screens.draw import draw
from kiosk.session import Session
from kiosk.settings import Settings
from kiosk.sheet import Control, Sheet
from kiosk.stage import Surface, opener, scene, surface
from kiosk.state import Place, Screen, State

MOST_PAGES: Final = 40


class Camera:
    """An off-screen window that draws sheets and writes what it sees."""

    def __init__(self) -> None:
        self.pen = Pen(fonts.files())
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
        StoreError: a code that cannot be read off its picture.
    """
    now = datetime.now()
    session = Session(
        settings, opener(store, settings, lambda: now, cache_dir()), lambda: 0.0, lambda: None
    )
    on = surface(*size, settings)
    _check_languages(session, languages)
    known = tuple(one.tag for one in session.library.feed.languages) if session.library else ()
    camera = Camera()
    pictures = []
    for state in _states(session, languages or known, everything):
        session.state = state
        for page, sheet in _pages(session, on, camera, now):
            place = state.place
            figure = f"{place.block or ''}{'-large' if place.zoom > 1 else ''}".strip("-")
            name = "-".join(filter(None, (place.screen.value, place.item or place.topic, figure)))
            warned = "-warned" if state.is_warned else ""
            file = (
                f"{state.language or 'any'}/{name}{warned}-t{state.text}-{state.theme}-{page}.png"
            )
            camera.shoot(sheet, out / file)
            seen = {"codes": as_seen(sheet.codes, out / file)}
            pictures.append(_entry(file, state, page, sheet) | seen)
    text = json.dumps({"pictures": pictures}, ensure_ascii=False, indent=1)
    (out / "tour.json").write_text(text + "\n", encoding="utf-8")
    check(pictures)
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
    now = datetime.now()
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


def _states(session: Session, languages: tuple[str, ...], everything: bool) -> Iterator[State]:
    """Every screen and item, at the default and the largest text; `everything` adds the rest."""
    yield State(place=Place(Screen.UNAVAILABLE))
    if session.library is None:
        return
    texts = range(LARGEST_TEXT + 1) if everything else (DEFAULT_TEXT, LARGEST_TEXT)
    looks = [(text, "light") for text in texts]
    looks += [(DEFAULT_TEXT, theme) for theme in THEMES if everything and theme != "light"]
    for tag in languages:
        yield State(place=Place(Screen.RESTING), language=tag)
        for text, theme in looks:
            for place in _places(session):
                yield State(place=place, language=tag, text=text, theme=theme)
            yield State(
                place=Place(Screen.HOME), language=tag, text=text, theme=theme, is_warned=True
            )


def _places(session: Session) -> Iterator[Place]:
    shelf = session.library
    if shelf is None:
        return
    yield Place(Screen.HOME)
    seen: dict[str, str] = {}
    for topic in shelf.topics():
        yield Place(Screen.TOPIC, topic=topic.id)
        for card in shelf.cards(topic.id):
            seen.setdefault(card.id, topic.id)
    for item, first in seen.items():
        yield Place(Screen.ITEM, topic=first, item=item)
        yield from figures.places(shelf, first, item)
        yield Place(Screen.TAKE_ALONG, topic=first, item=item)
    for item, first in list(seen.items())[:1]:
        yield Place(Screen.SOURCE, topic=first, item=item)
    yield Place(Screen.ASK)
    yield Place(Screen.COMFORT)
    yield Place(Screen.LANGUAGES)


def _pages(
    session: Session, on: Surface, camera: Camera, now: datetime
) -> Iterator[tuple[int, Sheet]]:
    """The pages of the screen in hand, as far as its arrow leads."""
    start = session.state
    for page in range(MOST_PAGES):
        session.state = replace(start, place=replace(start.place, page=page))
        sheet = draw(scene(session, on, now), camera.pen.width)
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
        "controls": [_control(control, sheet) for control in sheet.controls],
        "cut": sheet.cut,
    }


def _control(control: Control, sheet: Sheet) -> dict[str, Any]:
    per_mm = sheet.look.px_per_mm
    return {
        "label": control.label.text,
        "says": control.says.text,
        "language": control.says.language,
        "sound": "",
        "voice": "",
        "px": list(control.rect),
        "mm": [round(one / per_mm, 1) for one in control.rect],
        "ink": control.ink,
        "ground": control.ground,
        "active": control.act is not None,
    }
