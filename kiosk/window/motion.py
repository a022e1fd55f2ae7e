"""Lets the next screen come in from the side: what stood there leaves as it was drawn.

The sheet's view is not told. Its instructions are kept for as long as they leave, and the view is
moved as a whole; touches meet the new sheet where it will stand. After that nothing is left of it:
no instruction, and no clock that ticks.
"""

from collections.abc import Callable
from typing import Any, Final

from kivy.clock import Clock
from kivy.graphics import BindTexture, InstructionGroup, PopMatrix, PushMatrix, Translate
from kivy.uix.widget import Widget

from kiosk.look.motion import FRAME_S, SLIDE_S, SLOW_SLIDES, TOO_SLOW_S, ahead
from kiosk.visit.travel import Travel
from kiosk.window.canvas import SheetView
from kiosk.window.sliding import Sliding

MAKING: Final = 2  # steps: before one a sheet becomes instructions, before the next pixels
SIDES: Final = {Travel.DEEPER: 1, Travel.BACK: -1}  # from which a screen comes, in its widths


class Motion(Widget):  # type: ignore[misc]  # Kivy has no types
    """A view, and what leaves it; `is_off` where nothing shall move.

    A slide of which a frame takes longer than `too_slow_s` ends there; after SLOW_SLIDES such, none
    is tried any more until the next visitor comes.
    """

    def __init__(self, view: SheetView, too_slow_s: float = TOO_SLOW_S, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._view = view
        self.is_off, self.too_slow_s = False, too_slow_s
        self._side = 0
        self._elapsed_s = 0.0
        self._slow_slides = 0
        self._steps = 0
        self._leaving = InstructionGroup()
        self._leaves: Sliding | None = None  # what of it could be scrolled
        self._aside, self._place = Translate(), Translate()
        self.canvas.before.add(self._leaving)
        self.canvas.before.add(PushMatrix())
        self.canvas.before.add(self._place)
        self.canvas.after.add(PopMatrix())
        self.add_widget(view)

    @property
    def is_moving(self) -> bool:
        """Whether a screen is still on its way."""
        return self._side != 0

    @property
    def aside_px(self) -> int:
        """How far the next screen still stands to the right of its place; to the left below 0."""
        return int(self._place.x)

    @property
    def kept(self) -> int:
        """How many instructions of what leaves are kept."""
        return len(self._leaving.children)

    def try_again(self) -> None:
        """One slide for another visitor: the machine may have been busy with something else."""
        self._slow_slides = min(self._slow_slides, SLOW_SLIDES - 1)

    def on_size(self, *_: Any) -> None:
        """The view is as large as this."""
        self._view.size = self.size

    def follow(self, way: Travel, show: Callable[[], None]) -> None:
        """Do `show`, which draws the next sheet, and let that come from where `way` leads."""
        if way is Travel.NOWHERE:
            show()
            return
        self._end()
        if self.is_off or way not in SIDES or self._slow_slides >= SLOW_SLIDES:
            show()
            return
        on_top = self._view.canvas.after  # rings and presses, drawn on whatever is shown
        kept = [
            one
            for one in self._view.canvas.children
            if one is not on_top and not isinstance(one, BindTexture)
        ]
        self._leaves = self._view.sliding
        show()
        self._leaving.add(PushMatrix())
        self._leaving.add(self._aside)
        for instruction in kept:
            self._leaving.add(instruction)
        self._leaving.add(PopMatrix())
        self._side, self._elapsed_s, self._steps = SIDES[way], FRAME_S, 0
        self._stand()
        Clock.schedule_interval(self._step, 0)

    def _step(self, dt: float) -> None:
        """One frame later; the time before the first two is that of the sheet being made."""
        self._steps += 1
        is_made = self._steps > MAKING
        self._elapsed_s += dt if is_made else FRAME_S
        is_slow = is_made and dt > self.too_slow_s
        if is_slow or self._elapsed_s >= SLIDE_S:
            self._slow_slides = self._slow_slides + 1 if is_slow else 0
            self._end()
        else:
            self._stand()

    def _stand(self) -> None:
        """Put both where they are by now."""
        share = ahead(self._elapsed_s)
        self._place.x = round(self._side * share * self.width)
        self._aside.x = self._place.x - self._side * self.width
        for sliding, aside in ((self._view.sliding, self._place), (self._leaves, self._aside)):
            if sliding:
                sliding.stand_aside(int(aside.x))

    def _end(self) -> None:
        """The screen has arrived."""
        Clock.unschedule(self._step)
        self._leaving.clear()
        self._side = 0
        self._place.x = 0
        self._leaves = None
        if self._view.sliding:
            self._view.sliding.stand_aside(0)
