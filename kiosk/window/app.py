"""The window: follows the session, passes touches, keys and ticks.

Nothing a visitor does leads anywhere but home: Esc, F1 and the window's close button do nothing
of their own, and an exception ends the visit.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from kivy.app import App
from kivy.base import ExceptionManager
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.input.motionevent import MotionEvent

from content_sync.machine.forgetting import forget
from kiosk.aloud.sounds import Sounds, is_wanted
from kiosk.scene import has_hours
from kiosk.screens.draw import prepare as load_screens
from kiosk.settings import Settings
from kiosk.sheet.sheet import Control
from kiosk.sound.memory import give_back
from kiosk.stage import Surface, scene, surface
from kiosk.touch.keypad import Keypad
from kiosk.touch.marks import marks
from kiosk.touch.meaning import Heard, Meaning, Point, Shown
from kiosk.touch.touches import Touches
from kiosk.touch.unmeant import HEAR_S, is_another_screen
from kiosk.visit.hearing import NOTHING, Hearing
from kiosk.visit.session import Session
from kiosk.visit.travel import travel
from kiosk.visit.watching import NOT_YET, Showing
from kiosk.window.canvas import SheetView
from kiosk.window.chosen import ring_chosen
from kiosk.window.dragging import Dragging
from kiosk.window.emptying import Emptying
from kiosk.window.ending import EndVisitOnError
from kiosk.window.lull import Lull
from kiosk.window.motion import Motion
from kiosk.window.pace import Pace, waited_s
from kiosk.window.pen import Pen
from kiosk.window.repeating import Repeating
from kiosk.window.sheets import sheet_of

TICK_S: Final = 1.0
SOUND_TICK_S: Final = 0.05  # how often what sounds is followed
PREPARE_S: Final = 0.4  # after the first touch has been answered
KEY_TICK_S: Final = 0.03  # a third of the time from one letter to the next


class KioskApp(App):  # type: ignore[misc]  # Kivy has no types
    """One window on one session."""

    def __init__(
        self,
        session_for: Callable[[Callable[[], None]], Session],
        settings: Settings,
        pen: Pen,
        sounds: Sounds,
        now_s: Callable[[], float] = time.monotonic,
        waited_s: Callable[[], float] = waited_s,
    ) -> None:
        """`session_for(changed)` makes the session that calls `changed` when its state does;
        `now_s` is the clock that hands are judged by, `waited_s` how long one may have waited.
        """
        super().__init__()
        self.view = SheetView(pen)
        self.motion = Motion(self.view)
        self._pen = pen
        self._settings = settings
        self._sounds = sounds
        self._drawn: tuple[Hearing, Showing] = (NOTHING, NOT_YET)
        self._touches, self._keypad = Touches(now_s), Keypad()
        self._lull, self._emptying = Lull(sounds, now_s), Emptying(self.view)
        self._waited_s = waited_s
        self._pressed: tuple[Control, ...] = ()
        self._repeating = Repeating(self._repeat, KEY_TICK_S)
        self._sounding = Repeating(self._follow_sound, SOUND_TICK_S)
        self._dragging = Dragging(self.view.scroll_to, lambda wish: self.session.do(wish))
        self._was_resting, self._visits_ended = True, 0
        self._pace = Pace()
        self._is_stale = True
        self._drawn_minute = -1
        self.session = session_for(self._mark_stale)
        self._seen = self.session.state

    def build(self) -> Motion:
        """Kivy's root, once the window is there: the sheet's view, as it comes and goes."""
        Window.bind(on_request_close=lambda *_, **__: True, on_keyboard=self._on_key)
        Window.bind(on_resize=lambda *_: self._mark_stale())
        ExceptionManager.add_handler(EndVisitOnError(self.session.end_visit))
        self.view.bind(
            on_touch_down=self._on_down, on_touch_up=self._on_up, on_touch_move=self._on_move
        )
        Clock.schedule_once(lambda _: self.show(), -1)  # in the loop, which survives errors
        Clock.schedule_interval(lambda _: self._tick(), TICK_S)
        return self.motion

    def open_settings(self, *_: Any) -> bool:
        """F1 opens nothing."""
        return True

    @property
    def surface(self) -> Surface:
        """The window as it is now, as what sheets are drawn for."""
        return surface(Window.width, Window.height, self._settings)

    def show(self) -> None:
        """Draw the session as it is now."""
        now = datetime.now(UTC)
        self._is_stale, self._drawn_minute = False, now.minute
        self._drawn = self._sounds.hearing, self._sounds.showing
        on = scene(self.session, self.surface, now, *self._drawn)
        sheet = sheet_of(on, self._pen.width, self.session.is_resting)
        way = travel(self._seen, self.session.state)
        self._seen = self.session.state
        self.motion.follow(way, lambda: self.view.show(sheet))
        self._dragging.follow(self.session.state)
        self._emptying.follow(self.session)
        self._pressed = ()
        self._keypad.follow(sheet, self.session.state)
        if self.session.visits_ended != self._visits_ended:
            self._forget_visit()
        self._follow_sound()
        self._show_mark()
        state = self.session.state
        self._pen.drew_typed = self._pen.drew_typed or bool(state.typed or state.answers)
        is_resting = self.session.is_resting
        if self._was_resting and not is_resting:
            Clock.schedule_once(lambda _: load_screens(), PREPARE_S)  # before a touch needs them
        self._was_resting = is_resting
        self._touches.drawn()
        self._pace.drawn()

    def _forget_visit(self) -> None:
        """Nothing of a visit is left when the next one begins, be it an emergency that waited."""
        self._visits_ended = self.session.visits_ended
        self._sounds.end()
        self.motion.try_again()
        forget()
        self._touches.forget()  # a finger whose lifting was lost
        self._keypad.forget()
        self._dragging.forget()
        Clock.schedule_once(lambda _: give_back())

    def _mark_stale(self) -> None:
        if not self._is_stale:
            self._is_stale = True
            Clock.schedule_once(lambda _: self.show(), -1)

    def _follow_sound(self) -> None:
        """Go on with what sounds; while anything may, again and again."""
        sheet = self.view.sheet
        if sheet is None or self._is_stale:
            return
        self._sounds.follow(self.session, sheet)
        if self._sounds.is_busy:
            self.session.hear()
        frame = self._sounds.frame()
        if frame:
            self.view.show_frame(frame)
        if (self._sounds.hearing, self._sounds.showing) != self._drawn:
            self._mark_stale()
        self._sounding.follow(is_wanted(self.session.state) or self._sounds.is_busy)

    def _show_mark(self) -> None:
        """Rings around what is being read aloud or what the keys act on, and what digits open."""
        shown = self._shown()
        if shown and (over := marks(shown, self._keypad, self._pen.width)):
            self.view.lay_over(over)

    def _obey(self, meant: Meaning) -> None:
        """Do what a hand meant, or read it to a listener first."""
        if isinstance(meant, Heard):
            self._sounds.read(self.session, meant.target)
            self._follow_sound()
            self._show_mark()
            meant = meant.then
        if meant:
            ring_chosen(self.view, meant)
            before = self.session.state
            self.session.do(meant)
            if is_another_screen(before, self.session.state):
                self._touches.changed_screen()

    def _tick(self) -> None:
        self.session.tick()
        self._show_held()
        self._lull.look()
        self._pace.tick(self.session.is_resting)
        shows_clock = not self.session.is_resting or has_hours(self.session.library)
        if self.session.state.is_warned or (
            shows_clock and datetime.now(UTC).minute != self._drawn_minute
        ):
            self._mark_stale()

    def _on_key(self, _window: Any, key: int, _code: int, letter: str | None, *_: Any) -> bool:
        """Every key is taken, so that none does what Kivy would do."""
        self.session.touch()
        if shown := self._shown():
            self._obey(self._keypad.pressed(shown, key, letter))
            self._show_mark()
        return True

    def _on_down(self, _view: Any, touch: MotionEvent) -> bool:
        if touch.is_mouse_scrolling:  # a wheel comes as a button, and presses nothing
            return True
        self.session.touch()
        self._pace.touched()
        if self._keypad.is_used:
            self._keypad.forget()
            self.view.release()
        if shown := self._shown():
            self._obey(self._touches.typed_on(shown, _point(touch)))
            self._touches.down(shown.sheet, touch.uid, _point(touch), self._waited_s())
            is_warned = shown.state.is_warned
            if not is_warned and self._dragging.down(shown.sheet, touch.uid, _point(touch)):
                self._touches.let_go(touch.uid)
            self._show_held()
            self._lull.down(self.session.state)
            Clock.schedule_once(lambda _: self._await_lifted(), HEAR_S)
        return True

    def _await_lifted(self) -> None:
        """A lifting that waits on a slow machine comes before the finger is taken to lie there."""
        Clock.schedule_once(lambda _: self._hear_held(), 0)

    def _hear_held(self) -> None:
        """A finger may have lain so long on something that it is to be heard."""
        shown = self._shown()
        if shown and (heard := self._touches.long(shown)):
            self._show_held()
            self._obey(heard)

    def _on_move(self, _view: Any, touch: MotionEvent) -> bool:
        if self._dragging.moved(touch.uid, _point(touch)):
            self._touches.let_go(touch.uid)
            self._pressed = ()
            self.view.release()
            return True
        if sheet := self.view.sheet:
            if wish := self._touches.moved(sheet, touch.uid, _point(touch)):
                self.session.do(wish)
            self._show_held()
        return True

    def _on_up(self, _view: Any, touch: MotionEvent) -> bool:
        if touch.is_mouse_scrolling:
            return True
        self._dragging.up(touch.uid, self.session.state.is_calm)
        if shown := self._shown():
            meant = self._touches.up(shown, touch.uid, _point(touch), self._waited_s())
            self._show_held()
            self._obey(meant)
        self._lull.up()
        return True

    def _show_held(self) -> None:
        """What a finger holds looks pressed; what it let go of, or held too long, no longer."""
        held = self._touches.held
        self._repeating.follow(self._touches.may_repeat)
        if held != self._pressed:
            self._pressed = held
            self.view.release()
            for control in held:
                self.view.press(control, sinks=not self.session.state.is_calm)

    def _repeat(self) -> None:
        """A key that is held down erases on."""
        if shown := self._shown():
            self._obey(self._touches.repeated(shown))
        self._show_held()

    def _shown(self) -> Shown | None:
        """What a hand meets; None before anything was drawn."""
        sheet, session = self.view.sheet, self.session
        if sheet is None:
            return None
        heard = self._sounds
        return Shown(sheet, session.state, session.is_resting, heard.marked, heard.touched)


def _point(touch: MotionEvent) -> Point:
    """Where a finger is, from the top left corner."""
    return float(touch.x), float(Window.height - touch.y)
