"""A hand that trembles before a kiosk without a window: each tap comes twice, on the same spot.

hand = Trembling(Visitor(store))
hand.taps_twice(state, control, gap_ms=120)     what was done: one wish, two if the kiosk is fooled
"""

from dataclasses import replace
from functools import lru_cache

from visitor import Visitor

from kiosk.sheet.sheet import Control, Sheet
from kiosk.touch.meaning import Heard, Shown
from kiosk.touch.touches import Touches
from kiosk.touch.unmeant import is_another_screen
from kiosk.visit.state import State
from kiosk.visit.wishes import Wish

LIES_MS = 40


class Trembling:
    """`visitor` lends the kiosk; sheets are kept, for most controls lead to the same few."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._ms = 0
        self._sheet = lru_cache(maxsize=None)(visitor.comes_to)

    def sees(self, state: State) -> Sheet:
        """The screen at a state; how one came there is not to be seen."""
        return self._sheet(replace(state, trail=()))

    def taps_twice(self, state: State, control: Control, gap_ms: int) -> list[Wish | Heard]:
        """What two taps on a control did, the second one `gap_ms` after the first."""
        session, touches = self._visitor.session, Touches(lambda: self._ms / 1000)
        at = (control.rect.x + control.rect.w / 2, control.rect.y + control.rect.h / 2)
        before, heard = state, None
        acts: list[Wish | Heard] = []
        for _ in range(2):
            sheet = self.sees(before)
            session.state = before
            shown = Shown(sheet, before, session.is_resting, heard)
            touches.down(sheet, 1, at)
            self._ms += LIES_MS
            meant = touches.up(shown, 1, at)
            if meant:
                acts.append(meant)
            if isinstance(meant, Heard):
                heard = meant.target
                meant = meant.then
            if meant:
                session.do(meant)
            if is_another_screen(before, session.state):
                touches.changed_screen()
            before = session.state
            self._ms += gap_ms - LIES_MS
        self._ms += 10_000
        return acts
