"""The ring around the last question, emptying as the time that is left does.

It moves in small steps, in a visit without motion by the second, with the words beside it.
"""

from typing import Any, Final

from kivy.clock import Clock

from kiosk.visit.session import Session
from kiosk.window.canvas import SheetView

STEP_S: Final = 0.1


class Emptying:
    """What of a sheet's ring is left, for as long as the visit is warned."""

    def __init__(self, view: SheetView) -> None:
        self._view = view
        self._step: Any = None

    def follow(self, session: Session) -> None:
        """Called whenever the session was drawn."""
        moves = session.state.is_warned and not session.state.is_calm
        if moves and self._step is None:
            self._step = Clock.schedule_interval(lambda _: self._empty(session), STEP_S)
        elif not moves and self._step is not None:
            Clock.unschedule(self._step)
            self._step = None

    def _empty(self, session: Session) -> None:
        self._view.empty_to(session.left_share)
