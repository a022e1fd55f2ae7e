"""The kiosk as it is, with somebody looking over its shoulder: what came, and what was done."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Final

from kivy.clock import Clock
from kivy.core.window import Window

from content_sync.site.library.library import Library
from kiosk.sheet.sheet import Control, Sheet
from kiosk.touch.meaning import Meaning, control_at
from kiosk.visit.state import State
from kiosk.window.app import KioskApp

PATIENCE_S: Final = 60.0  # an emulated processor draws a screen in seconds


@dataclass(slots=True)
class Seen:
    """What happened since it was last asked: places as shares of the screen from the top left."""

    downs: list[tuple[float, float]] = field(default_factory=list)
    ups: int = 0
    acts: list[str] = field(default_factory=list)


class Watched(KioskApp):
    """`seen` fills while the kiosk runs; another thread may ask it to stand somewhere."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.seen = Seen()
        self.frames = 0
        self._under: Control | None = None  # the finger that is lifted
        Window.bind(on_flip=self._count)

    def stand_at(self, choose: State | Callable[[Library], State]) -> Sheet:
        """Show a state, chosen with the library perhaps; what is then shown. Asked from another
        thread, done in the kiosk's own.
        """
        shown = Event()

        def show(_: float) -> None:
            self.session.touch()
            library = self.session.library
            if isinstance(choose, State):
                self.session.state = choose
            elif library:
                self.session.state = choose(library)
            self.show()
            self.seen = Seen()
            shown.set()

        Clock.schedule_once(show)
        if not shown.wait(PATIENCE_S) or self.view.sheet is None:
            raise TimeoutError("the kiosk does not show anything")
        return self.view.sheet

    def _count(self, *_: object) -> None:
        self.frames += 1

    def _on_down(self, view: Any, touch: Any) -> bool:
        if touch.is_mouse_scrolling:  # no finger: only what it does is of interest
            return super()._on_down(view, touch)
        self.seen.downs.append((touch.x / (Window.width - 1), 1 - touch.y / (Window.height - 1)))
        self._under = next(iter(self._touches.held), None)  # the thumb that typed before
        return super()._on_down(view, touch)

    def _on_up(self, view: Any, touch: Any) -> bool:
        self.seen.ups += not touch.is_mouse_scrolling
        sheet = self.view.sheet
        at = (float(touch.x), float(Window.height - touch.y))
        self._under = control_at(sheet, at) if sheet else None
        before, known = self.session.state, len(self.seen.acts)
        done = super()._on_up(view, touch)
        if self.session.state != before and len(self.seen.acts) == known:
            after = self.session.state.place
            self.seen.acts.append(f"{after.screen} {after.spot.key}")
        return done

    def _obey(self, meant: Meaning) -> None:
        if meant and self._under and meant == self._under.wish:
            self.seen.acts.append(self._under.label.text)
        super()._obey(meant)
