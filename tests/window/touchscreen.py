"""A kiosk in a real off-screen window and a hand before it: taps, slides, keys, looks at pixels.

Every frame goes through Kivy's own event loop, exceptions through its ExceptionManager, as `run`
does it.
"""

from collections.abc import Callable
from pathlib import Path

from kivy.base import EventLoop, ExceptionManager, runTouchApp
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels
from kivy.tests.common import UnitTestTouch
from PIL import Image
from visitor import MORNING, named

from content_sync.letters import faces
from kiosk.aloud.sounds import sounds_of
from kiosk.look.shapes import Rect
from kiosk.settings import Settings
from kiosk.sheet.sheet import Sheet
from kiosk.stage import opener
from kiosk.visit.session import Session
from kiosk.visit.state import State
from kiosk.window.app import KioskApp
from kiosk.window.pen import Pen

CALM_S = 1.0


class Touchscreen:
    """`seconds` is the kiosk's clock; it stands still unless a test moves it.

    `hand_s` is what hands are judged by: a calm one comes down a second after it was lifted.
    """

    def __init__(self, store: Path) -> None:
        settings = Settings(speaks_first=False)
        open_library = opener(store, settings, lambda: MORNING, store.parent / "cache")
        self.seconds = 0.0
        self.hand_s = self.waited_s = 0.0
        self.pen = Pen(faces.files())
        self.app = KioskApp(
            lambda changed: Session(settings, open_library, lambda: self.seconds, changed),
            settings,
            self.pen,
            sounds_of(store.parent / "cache"),
            lambda: self.hand_s,
            lambda: self.waited_s,
        )
        self.app.motion.is_off = True  # whoever looks sees a screen that stands
        self.app._run_prepare()
        runTouchApp(embedded=True)
        self._touch: UnitTestTouch | None = None
        self.frame()

    @property
    def state(self) -> State:
        return self.app.session.state

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        sheet = self.app.view.sheet
        assert sheet is not None
        return sheet

    def rest(self) -> None:
        """End whatever goes on."""
        self.lift()
        self.app.session.end_visit()
        self.hand_s += CALM_S
        self.frame()

    def stand_at(self, state: State) -> None:
        """Be where `state` says."""
        self.app.session.state = state
        self.app.show()
        self.frame()

    def frame(self) -> None:
        """One turn of the event loop, as EventLoop.mainloop does it."""
        try:
            EventLoop.idle()
        except Exception as error:
            if ExceptionManager.handle_exception(error) == ExceptionManager.RAISE:
                raise

    def tap(self, label: str) -> None:
        """Touch what says `label`, lift, and let one frame pass."""
        self.press(label)
        self.lift()
        self.frame()

    def press(self, label: str) -> None:
        """Put a finger on the middle of what says `label`."""
        rect = named(self.sheet, label).rect
        self.press_at(rect.x + rect.w // 2, rect.y + rect.h // 2)

    def press_at(self, x: int, y: int) -> None:
        """Put a finger on a point, counted from the top left."""
        self.hand_s += CALM_S
        self.put_at(x, y)

    def put_at(self, x: int, y: int) -> None:
        """The same, at the moment that `hand_s` says."""
        self._touch = UnitTestTouch(x, Window.height - y)
        self._guarded(self._touch.touch_down)

    def slide(self, dx: int, dy: int = 0) -> None:
        """Move the finger."""
        touch = self._touch
        assert touch
        self._guarded(lambda: touch.touch_move(touch.x + dx, touch.y - dy))

    def lift(self) -> None:
        """Take the finger away."""
        touch, self._touch = self._touch, None
        if touch:
            self._guarded(touch.touch_up)

    def key(self, code: int) -> None:
        """Press a key: Kivy's window asks for it twice, and quits in the second on Esc."""
        pressed: tuple[object, ...] = (code, 0, None, [])  # no text, no modifiers
        if not Window.dispatch("on_key_down", *pressed):
            Window.dispatch("on_keyboard", *pressed)
        self.frame()

    def picture(self) -> Image.Image:
        """What the next frame shows, read before it is flipped."""
        taken: list[bytes] = []

        def take(*_: object) -> None:
            size = (0, 0, Window.width, Window.height)
            taken.append(glReadPixels(*size, GL_RGB, GL_UNSIGNED_BYTE))

        Window.bind(on_flip=take)
        Window.canvas.ask_update()
        self.frame()
        Window.unbind(on_flip=take)
        image = Image.frombytes("RGB", (Window.width, Window.height), taken[-1])
        return image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)

    def part(self, rect: Rect) -> Image.Image:
        """What the next frame shows of `rect`."""
        return self.picture().crop((rect.x, rect.y, rect.right, rect.bottom))

    @staticmethod
    def _guarded(deed: Callable[[], object]) -> None:
        try:
            deed()
        except Exception as error:
            if ExceptionManager.handle_exception(error) == ExceptionManager.RAISE:
                raise
