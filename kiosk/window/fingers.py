"""How a finger reaches the kiosk: by one road, and once.

    panel -> kernel -> X server, or compositor and Xwayland -> SDL (XInput 2) -> Fingers -> app

The server knows where the screen is, how it is turned and what has just been plugged in, and it
hands out fingers without a right to /dev/input. `window` has closed the other roads: Kivy reading
the panel beside the server (mtdev, hidinput), and the mouse that SDL makes of a finger. A mouse
stays a mouse.
"""

from collections import deque
from collections.abc import Callable
from typing import Any, Final

from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.input.motionevent import MotionEvent
from kivy.input.provider import MotionEventProvider

from kiosk.window import sdl
from kiosk.window.attached import Attached, attached
from kiosk.window.inputs import Inputs, judge

DOWN: Final = "fingerdown"
UP: Final = "fingerup"
SAID: Final = (DOWN, "fingermotion", UP)
OFF: Final = -1.0  # below the screen, where nothing is pressed
LOOK_S: Final = 1.0  # how soon a panel is known that has just been plugged in
Said = tuple[
    str, int, float, float, float
]  # what, which finger, x, y from the top left 0..1, force


class Finger(MotionEvent):  # type: ignore[misc]  # Kivy has no types
    """One finger from its coming to its going, from the bottom left as Kivy counts."""

    def __init__(self, number: int, at: tuple[float, float]) -> None:
        super().__init__("finger", number, at, is_touch=True, type_id="touch")
        self.profile = ("pos",)

    def depack(self, args: tuple[float, float]) -> None:
        """Take over (x, y), both 0 … 1 of the window, as Kivy asks of its touches."""
        self.sx, self.sy = args
        super().depack(args)


class Fingers(MotionEventProvider):  # type: ignore[misc]
    """What SDL says of fingers, as touches of Kivy."""

    def __init__(self) -> None:
        super().__init__("finger", "")
        self._said: deque[Said] = deque()
        self._down: dict[int, Finger] = {}
        self._are_gone = False

    @property
    def are_away(self) -> bool:
        """Whether no finger is on a panel."""
        return not self._down and not self._said

    def hear(self, said: Said) -> None:
        """Keep one saying until the next frame."""
        self._said.append(said)

    def forget(self) -> None:
        """A panel was pulled out: what lay on it is not lifted by anybody (Xwayland), and must
        neither act nor stay.
        """
        self._are_gone = True

    def update(self, dispatch_fn: Callable[[str, Finger], None]) -> None:
        """Pass on what was said, in its order. A finger that came in this frame goes on in the
        next one: Kivy would else show it coming where it is by then, and a drag would press where
        it ends.
        """
        came: set[int] = set()
        if self._are_gone:
            self._are_gone = False
            for finger in self._down.values():
                finger.move((finger.sx, OFF))
                finger.update_time_end()
                dispatch_fn("end", finger)
            self._down.clear()
        while self._said and self._said[0][1] not in came:
            what, number, x, y, _force = self._said.popleft()
            if what != UP and number not in self._down:  # of one forgotten, the next begins so
                came.add(number)
                self._down[number] = Finger(number, (x, 1 - y))
                dispatch_fn("begin", self._down[number])
            elif number in self._down:
                finger = self._down[number]
                finger.move((x, 1 - y))
                if what == UP:
                    del self._down[number]
                    finger.update_time_end()
                dispatch_fn("end" if what == UP else "update", finger)


class Overheard:
    """Kivy's window of SDL, whose fingers Kivy throws away except on telephones."""

    def __init__(self, inner: Any, hear: Callable[[Said], None]) -> None:
        self._inner = inner
        self._hear = hear

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def poll(self) -> Any:
        """The window's next event for Kivy; what fingers do is heard in passing."""
        event = self._inner.poll()
        if event and event[0] in SAID:
            self._hear(event)
        return event


def listen(tell: Callable[[Inputs], None]) -> Fingers:
    """Let the fingers on the window reach whatever it shows; `tell` which input is in use, at the
    start and whenever something is plugged in or out.
    """
    fingers = Fingers()
    Window._win = Overheard(Window._win, fingers.hear)
    EventLoop.add_input_provider(fingers)
    told: Inputs | None = None
    judged: Inputs | None = None
    plugged: Attached | None = None

    def look(_: object = None) -> None:
        nonlocal told, judged, plugged
        had, plugged = plugged, attached()
        if had and plugged and set(had.panels) - set(plugged.panels):
            fingers.forget()
        if not fingers.are_away:
            return
        before, judged = judged, judge(sdl.server(), sdl.panels(), plugged)
        inputs = judged
        if inputs == before and inputs != told:  # it has stood: udev and the server know it too
            told = inputs
            Window.show_cursor = not (Window.fullscreen and inputs.panels)
            tell(inputs)

    Clock.schedule_once(look)
    Clock.schedule_interval(look, LOOK_S)
    return fingers
