"""Arrows, enter and back operate everything (Section 508 §407.3): what a key means, and on what.

The first arrow comes to the first thing of the content, on every screen anew; who goes back is
where they left. Digits open what a list or home offers, in reading order. The keys that page
scroll. Esc goes one step back; no other key leads anywhere.
"""

from typing import Final

from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.touch.meaning import Heard, Meaning, Shown, is_within, meaning
from kiosk.touch.rows import Step, beginning, column, reachable, step
from kiosk.touch.scrolling import PAGE_KEYS, beyond
from kiosk.visit.state import Screen, State
from kiosk.visit.typed import BACKSPACE, from_keyboard
from kiosk.visit.wishes import Answer, Back, OpenItem, OpenNeed, OpenTopic, Stay, Wake, Wish

ESCAPE: Final = 27  # keys by the numbers that SDL gives them
ERASE: Final = 8
ENTER: Final = frozenset({13, 32, 271})  # return, space, enter of the number pad
ARROWS: Final = {273: Step.UP, 274: Step.DOWN, 275: Step.RIGHT, 276: Step.LEFT}
DIGITS: Final = {first + digit: digit for first in (48, 256) for digit in range(1, 10)}
OFFERED: Final = {  # what the digits open
    Screen.HOME: OpenTopic | OpenNeed,
    Screen.TOPIC: OpenItem,
    Screen.TOPICS: OpenTopic,
    Screen.NEED: OpenItem,
    Screen.QUESTION: Answer,
}


class Keypad:
    """`focused` is what the keys act on; nothing before the first arrow.

    It `is_used` from the first key on until a finger comes.
    """

    def __init__(self) -> None:
        self.focused: Control | None = None
        self.is_used = False
        self._column = 0.0
        self._state: State | None = None
        self._left: dict[int, Control] = {}  # what was focused, by how long the way there was

    def follow(self, sheet: Sheet, state: State) -> None:
        """Stay on the same control as `sheet` has it, if it has it; on another screen begin anew,
        and where one comes back go on from what one had left.
        """
        before, self._state = self._state, state
        wanted = self.focused
        if before and _stands(before) != _stands(state):
            here, there = len(before.trail), len(state.trail)
            self._left = {far: one for far, one in self._left.items() if far < here}
            if wanted and there > here and not wanted.is_frame:
                self._left[here] = wanted
            wanted = self._left.get(there) if there < here else None
        self.focused = _same(sheet, wanted) if wanted else None

    def forget(self) -> None:
        """Nothing is focused, here or on the way back: a finger came, or another visitor."""
        self.focused = None
        self.is_used = False
        self._left.clear()

    def pressed(self, shown: Shown, key: int, letter: str | None = None) -> Meaning:
        """What a key means, which writes `letter` if any."""
        self.is_used = True
        if shown.state.is_warned:
            return Stay()
        if shown.is_resting:
            return Wake()
        if key == ESCAPE:
            return Back()
        if written := _written(shown, key, letter):
            return written
        if key == ERASE:
            return Back()
        if key in PAGE_KEYS:
            return PAGE_KEYS[key](shown.sheet)
        if key in DIGITS:
            return self._chosen(shown, DIGITS[key])
        if key in ENTER and self.focused:
            return meaning(self.focused, shown)
        return self._reached(shown, ARROWS[key]) if key in ARROWS else None

    def _chosen(self, shown: Shown, digit: int) -> Meaning:
        """Open the card or tile of that number; a listener hears it first."""
        there = offered(shown)[digit - 1 : digit]
        if not there:
            return None
        self._come_to(there[0])
        return meaning(there[0], shown)

    def _reached(self, shown: Shown, towards: Step) -> Meaning:
        """Go on to the next control: a listener hears it, unless it steers what is heard. What
        would leave the content up or down scrolls it, as long as there is more.
        """
        controls, here = reachable(shown.sheet.controls, shown.sheet.screen), self.focused
        there = step(controls, here, towards, self._column) if here in controls else None
        if here is None or there is None:
            there, towards = beginning(controls), Step.RIGHT
        if there is None:
            return None
        leaves = towards in (Step.UP, Step.DOWN) and _leaves(shown.sheet, here, there)
        if leaves and (wish := beyond(shown.sheet, towards is Step.DOWN)):
            return wish
        self._come_to(there, keeps_column=towards in (Step.UP, Step.DOWN))
        is_heard = shown.state.is_read_aloud and there.manner is not Manner.STEERS
        return Heard(there) if is_heard else None

    def _come_to(self, there: Control, keeps_column: bool = False) -> None:
        self.focused = there
        if not keeps_column:
            self._column = column(there)


def _same(sheet: Sheet, wanted: Control) -> Control | None:
    """A control as `sheet` has it: where it was, scrolled elsewhere, or, of what steers the voice,
    with the words that it has by now.
    """
    active = [one for one in sheet.controls if one.wish]
    for is_it in (
        lambda one: one == wanted,
        lambda one: (one.label, one.wish) == (wanted.label, wanted.wish),
        lambda one: (
            one.manner is wanted.manner is Manner.STEERS and one.rect[:2] == wanted.rect[:2]
        ),
    ):
        if found := next(filter(is_it, active), None):
            return found
    return None


def offered(shown: Shown) -> tuple[Control, ...]:
    """What the digits open on a screen, in their order."""
    kind = OFFERED.get(shown.state.place.screen)
    controls = reachable(shown.sheet.controls, shown.sheet.screen)
    return tuple(one for one in controls if kind and isinstance(one.wish, kind))


def _leaves(sheet: Sheet, here: Control | None, there: Control) -> bool:
    """Whether a way leads out of what can be scrolled, or nowhere."""
    if sheet.scroll is None or here is None or not is_within(sheet.scroll.room, here.rect):
        return False
    return there == here or not is_within(sheet.scroll.room, there.rect)


def _stands(state: State) -> tuple[object, ...]:
    """Which screen it is, whatever of it is seen."""
    place = state.place
    return place.screen, place.topic, place.need, place.item, place.block, place.question


def _written(shown: Shown, key: int, letter: str | None) -> Wish | None:
    """What a key of a keyboard beside the screen does to the query."""
    if shown.state.place.screen is not Screen.SEARCH:
        return None
    return from_keyboard(BACKSPACE if key == ERASE else letter)
