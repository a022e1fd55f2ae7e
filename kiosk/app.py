"""The window: follows the session, passes touches, keys and ticks.

Nothing a visitor does leads anywhere but home: Esc, F1 and the window's close button do nothing
of their own, and an exception ends the visit (kivy.md).
"""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from kivy.app import App
from kivy.base import ExceptionHandler, ExceptionManager
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.input.motionevent import MotionEvent

from kiosk.canvas import Pen, SheetView
from kiosk.keypad import Step, reachable, step
from kiosk.screens.draw import draw
from kiosk.session import Session
from kiosk.settings import Settings
from kiosk.sheet import Control
from kiosk.stage import Surface, scene, surface

TICK_S: Final = 1.0
REST_FPS: Final = 10  # 0.5 % of a core, kivy.md
BUSY_FPS: Final = 60
SWIPE_MM: Final = 25
ESCAPE: Final = 27
BACKSPACE: Final = 8
ENTER: Final = frozenset({13, 32, 271})  # return, space, enter of the number pad
ARROWS: Final = {273: Step.UP, 274: Step.DOWN, 275: Step.RIGHT, 276: Step.LEFT}

_log = logging.getLogger(__name__)


class EndVisitOnError(ExceptionHandler):  # type: ignore[misc]  # Kivy has no types
    """Whatever goes wrong, the next visitor finds a kiosk at rest."""

    def __init__(self, end_visit: Callable[[], None]) -> None:
        super().__init__()
        self._end_visit = end_visit

    def handle_exception(self, inst: BaseException) -> int:
        if isinstance(inst, KeyboardInterrupt | SystemExit):
            return int(ExceptionManager.RAISE)
        _log.error("a visit ended by an error", exc_info=inst)
        self._end_visit()
        return int(ExceptionManager.PASS)


class KioskApp(App):  # type: ignore[misc]
    """One window on one session."""

    def __init__(
        self, session_for: Callable[[Callable[[], None]], Session], settings: Settings, pen: Pen
    ) -> None:
        """`session_for(changed)` makes the session that calls `changed` when its state does."""
        super().__init__()
        self.view = SheetView(pen)
        self._pen = pen
        self._settings = settings
        self._pressed: Control | None = None
        self._focused: Control | None = None
        self._is_stale = True
        self._drawn_minute = -1
        self.session = session_for(self._mark_stale)

    def build(self) -> SheetView:
        Window.bind(on_request_close=lambda *_, **__: True, on_keyboard=self._on_key)
        Window.bind(on_resize=lambda *_: self._mark_stale())
        ExceptionManager.add_handler(EndVisitOnError(self.session.end_visit))
        self.view.bind(
            on_touch_down=self._on_down, on_touch_up=self._on_up, on_touch_move=self._on_move
        )
        self.show()
        Clock.schedule_interval(lambda _: self._tick(), TICK_S)
        return self.view

    def open_settings(self, *_: Any) -> bool:
        """F1 opens nothing."""
        return True

    @property
    def surface(self) -> Surface:
        return surface(Window.width, Window.height, self._settings)

    def show(self) -> None:
        """Draw the session as it is now."""
        now = datetime.now()
        self._is_stale = False
        self._focused = None
        self._drawn_minute = now.minute
        sheet = draw(scene(self.session, self.surface, now), self._pen.width)
        self.view.show(sheet)
        self._press(sheet.twin(self._pressed) if self._pressed else None)
        Clock._max_fps = REST_FPS if self.session.is_resting else BUSY_FPS

    def _mark_stale(self) -> None:
        if not self._is_stale:
            self._is_stale = True
            Clock.schedule_once(lambda _: self.show(), -1)

    def _tick(self) -> None:
        self.session.tick()
        shows_clock = not self.session.is_resting
        if self.session.state.is_warned or (
            shows_clock and datetime.now().minute != self._drawn_minute
        ):
            self._mark_stale()

    def _on_key(self, _window: Any, key: int, *_: Any) -> bool:
        """Esc goes home; every key is taken, so that none does what Kivy would do."""
        self.session.touch()
        if self.session.state.is_warned:
            self.session.stay()
        elif self.session.is_resting:
            self.session.wake()
        elif key == ESCAPE:
            self.session.home()
        elif key == BACKSPACE:
            self.session.back()
        elif key in ENTER and self._focused and self._focused.act:
            self._focused.act(self.session)
        elif key in ARROWS:
            self._move_focus(ARROWS[key])
        return True

    def _move_focus(self, towards: Step) -> None:
        sheet = self.view.sheet
        if sheet is None:
            return
        self._focused = step(reachable(sheet.controls, sheet.screen), self._focused, towards)
        if self._focused:
            self.view.focus(self._focused, sheet.look.colours)

    def _on_down(self, _view: Any, touch: MotionEvent) -> bool:
        self.session.touch()
        control = self.view.control_at(touch.x, touch.y)
        self._press(control if control and control.act else None)
        return True

    def _press(self, control: Control | None) -> None:
        """Take note of what is under the finger; a redraw meanwhile must not lose the tap."""
        self._pressed = control
        if control:
            self.view.press(control)

    def _on_move(self, _view: Any, touch: MotionEvent) -> bool:
        if self._pressed and self.view.control_at(touch.x, touch.y) is not self._pressed:
            self._pressed = None
            self.view.release()
        return True

    def _on_up(self, _view: Any, touch: MotionEvent) -> bool:
        control, self._pressed = self._pressed, None
        self.view.release()
        if control and control.act and self.view.control_at(touch.x, touch.y) is control:
            control.act(self.session)
        elif abs(touch.x - touch.ox) > SWIPE_MM * self.surface.px_per_mm > 0:
            self._swipe(forward=touch.x < touch.ox)
        return True

    def _swipe(self, forward: bool) -> None:
        """A swipe does what the arrows do; it never does more."""
        sheet = self.view.sheet
        if sheet is None:
            return
        message = sheet.look.say("Next page" if forward else "Page back")
        for control in sheet.controls:
            if control.label == message and control.act:
                control.act(self.session)
                return
