"""Pictures of one item, as it is published or as a draft: what an officer sees before all others.

    out.png                     its first screenful
    out/1.png 2.png …           or all of them: one step down after the other
    out/pages.json              what stands where, written last
    out/sofar.json              the same of the pages whose small pictures are there, anew with each
    …/1.webp                    beside each, a small one where it is wished

{"item", "language", "theme", "text",
 "pages": [{"file", "size": [w, h], "small": {"file", "size"}, "sentences": ["t", "u", "s1"],
            "parts": [{"part": 0, "px": [x, y, w, h]}]}], "more": false}

`language` is that of the text. A `part` is a block by its number in the text's `blocks` (the first
is 0) or a field: cover, title, summary, body, related. A page is what is seen at once; a part that
goes on stands on several. `sentences` are first seen on the page. `more`: pages are left out, as
no more than 40 are drawn.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from content_sync.errors import StoreError, UseError
from content_sync.machine.cache import cache_dir
from content_sync.model import Item
from content_sync.site.library.library import Library
from kiosk.screens.draw import draw
from kiosk.settings import Settings
from kiosk.sheet.sheet import Sheet
from kiosk.stage import Surface, opener, scene
from kiosk.tour.draft import named, read_media
from kiosk.tour.tour import Camera, check_languages, keep, screenfuls
from kiosk.visit.session import Session
from kiosk.visit.state import State

if TYPE_CHECKING:
    from PIL.Image import Image

LIST: Final = "pages.json"
SO_FAR: Final = "sofar.json"
QUALITY: Final = 60  # of a small picture: 27 kB at 405 x 720
METHOD: Final = 2  # half the time of libwebp's own choice, for 2 % more


@dataclass(frozen=True, slots=True)
class Shown:
    """An item on a kiosk with `settings`; `small_px` is how wide small pictures are, 0 for none."""

    session: Session
    on: Surface
    now: datetime
    camera: Camera
    small_px: int = 0

    def first_page(self, out: Path) -> None:
        """Write its first page to `out`."""
        seen = scene(self.session, self.on, self.now)
        keep(image := self.camera.see(draw(seen, self.camera.pen.width)), out)
        self._small(image, out)

    def all_pages(self, out: Path, is_wanted: Callable[[], bool] = lambda: True) -> int:
        """Write every page and the list of them into the folder `out`; returns how many.

        When they are no longer wanted it ends, without the list.
        """
        about, has_more = _about(self.session), False
        made: list[dict[str, Any]] = []
        shown: set[str] = set()
        for number, sheet in screenfuls(self.session, self.on, self.camera, self.now):
            if not is_wanted():
                return len(made)
            image, file = self.camera.see(sheet), out / f"{number + 1}.png"
            if not is_wanted():
                return len(made)
            made.append(self._small(image, file) | _standing(sheet, shown))
            has_more = sheet.onward is not None
            self._list(out / SO_FAR, about | {"pages": made, "more": has_more})
            if not is_wanted():
                return len(made)
            keep(image, file)
        self._list(out / LIST, about | {"pages": made, "more": has_more})
        return len(made)

    def _list(self, file: Path, told: dict[str, Any]) -> None:
        """Put what is told at `file`, whole: who waits for it reads it at once."""
        part = file.with_suffix(".part")
        part.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        part.replace(file)

    def _small(self, image: "Image", file: Path) -> dict[str, Any]:
        """What is told of a page; the small picture of it is there then."""
        file.parent.mkdir(parents=True, exist_ok=True)
        told: dict[str, Any] = {"file": file.name, "size": image.size}
        if self.small_px:
            small = _smaller(image, self.small_px)
            path = file.with_suffix(".webp")
            small.save(path, quality=QUALITY, method=METHOD)
            told["small"] = {"file": path.name, "size": small.size}
        return told


def show(
    store: Path,
    settings: Settings,
    state: State,
    now: datetime,
    draft: Item | None,
    media: Path | None,
) -> Session:
    """A visit of `store` that shows the item of `state`, `draft` in its place if there is one.

    Raises:
        StoreError: the store holds no release yet.
        UseError: no such item or language, or no folder `media`.
    """
    opens = opener(store, settings, lambda: now, cache_dir())
    session = Session(settings, opens, lambda: 0.0, lambda: None)
    shelf = session.library
    if shelf is None:
        raise StoreError(f"{store}: no content yet, run content-sync pull first")
    files = read_media(media, _missing(draft, shelf) if draft else ())
    if draft:
        shelf.show_draft(draft, files)
    if shelf.item(state.place.item) is None:
        raise UseError(f"no item '{state.place.item}' is shown by this kiosk")
    check_languages(session, (state.language,) if state.language else ())
    session.state = state
    return session


def _missing(draft: Item, shelf: Library) -> frozenset[str]:
    return frozenset(sha256 for sha256 in named(draft) if not shelf.has_media(sha256))


def _about(session: Session) -> dict[str, Any]:
    """What all pages of the item have in common."""
    state, shelf = session.state, session.library
    item = shelf.item(state.place.item) if shelf else None
    language = shelf.text(item, session.language)[0] if shelf and item else ""
    about = {"item": state.place.item, "language": language}
    return about | {"theme": state.theme, "text": state.text}


def _standing(sheet: Sheet, shown: set[str]) -> dict[str, Any]:
    """What stands on a page; its sentences join those that were `shown` before."""
    parts = [{"part": part.of, "px": list(part.rect)} for part in sheet.parts]
    begun = [one for one in _sentences(sheet) if one not in shown]
    shown.update(begun)
    return {"sentences": begun, "parts": parts}


def _sentences(sheet: Sheet) -> Iterator[str]:
    """Those that begin in view."""
    scroll = sheet.scroll
    for key, top, _ in scroll.content.sentences if scroll else ():
        if scroll and top < scroll.offset + scroll.room.h:
            yield key


def _smaller(image: "Image", width: int) -> "Image":
    width = min(width, image.width)
    return image.resize((width, max(1, round(image.height * width / image.width))))
