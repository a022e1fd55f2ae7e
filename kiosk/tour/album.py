"""Pictures of screens, and tour.json beside them that says what stands on each.

    {"pictures": [{file, screen, item, language, theme, text, low, page, screenfuls, fill,
                   cut: [],
                   codes: [{payload, px, module_mm, decoded}],
                   controls: [{label, says, language, sound, voice, px, mm, ink, ground,
                               active, wish}]}]}

`low` says whether only the lower part of the screen is live. `px` and `mm` are [x, y, width,
height]; `wish` is what a control does, null where it is inactive; `decoded` says whether a code can
be read off the picture. A sheet is drawn in `screenfuls` pictures, the first of which is `page` 0;
`fill` is how much of the height of its room has anything on it, null where nothing scrolls.
"""

import json
from pathlib import Path
from typing import Any

from content_sync.errors import StoreError
from content_sync.machine.cache import cache_dir
from content_sync.site.library.library import Library
from kiosk.aloud.speech import KioskSpeech
from kiosk.sheet.sheet import Control, Sheet
from kiosk.tour import reach
from kiosk.tour.audible import Ear
from kiosk.tour.code_reader import as_seen, check
from kiosk.visit.state import State
from kiosk.visit.written import write


class Album:
    """The pictures in the folder `out`, and what was heard of them."""

    def __init__(self, out: Path, bottom_edge_mm: float | None = None) -> None:
        """`bottom_edge_mm` above the floor hangs the screen, where that is known."""
        self._out = out
        self._bottom_edge_mm = bottom_edge_mm
        self._too_high: set[str] = set()
        self._ear = Ear(KioskSpeech(cache_dir() / "speech", out / "live"), out / "played")
        self._pictures: list[dict[str, Any]] = []

    def add(
        self, file: str, state: State, sheet: Sheet, shelf: Library | None, **more: object
    ) -> None:
        """Write down the picture `file`, which shows `sheet`; `more` is what else is told of it."""
        place = state.place
        self._too_high |= set(reach.too_high(sheet, self._bottom_edge_mm))
        self._pictures.append(
            more
            | {
                "file": file,
                "screen": place.screen.value,
                "item": place.item,
                "language": state.language,
                "theme": state.theme,
                "text": state.text,
                "low": sheet.look.above > 0,
                "cut": sheet.cut,
                "controls": [_control(one, sheet, self._ear, shelf) for one in sheet.controls],
                "codes": as_seen(sheet.codes, self._out / file),
            }
        )

    def close(self) -> int:
        """Write tour.json and return how many pictures there are.

        Raises:
            StoreError: a code that cannot be read off its picture, or a control that says nothing.
            UseError: the screen hangs so high that something on it is out of reach.
        """
        text = json.dumps({"pictures": self._pictures}, ensure_ascii=False, indent=1)
        self._out.mkdir(parents=True, exist_ok=True)
        (self._out / "tour.json").write_text(text + "\n", encoding="utf-8")
        check(self._pictures)
        _check_sounds(self._pictures)
        reach.check(self._too_high, self._bottom_edge_mm)
        return len(self._pictures)


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


def _control(control: Control, sheet: Sheet, ear: Ear, shelf: Library | None) -> dict[str, Any]:
    per_mm = sheet.look.px_per_mm
    heard = ear.hear(control.says, control.clip, shelf)
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
        "wish": write(control.wish) if control.wish else None,
    }
