"""What a hand does without meaning it: the second tap of one that trembles, a palm, an arm that
leans on the glass.

    quiet = quiet.after(rect, is_key, now_s)   something acted: it rests
    quiet = quiet.changed(now_s)               what was done changed the screen: all of it rests
    quiet.later(late_s)                        what came of it was drawn only so late
    quiet.ignores(control, at, now_s)          whether a finger that comes down there is void

Rests count from the act, or from when its consequence was drawn: what came down meanwhile is judged
only after that. What came down while it was void acts never, however late it is lifted.
What acted rests by its place: another that was drawn there meanwhile rests as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import hypot, inf
from typing import Final

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner
from kiosk.touch.meaning import Point, is_on
from kiosk.visit.state import Film, State
from kiosk.visit.wishes import Erase, Type

CHANGED_S: Final = 0.4  # a trembling hand comes down again 0.1 to 0.3 s after its first tap
SAME_S: Final = 0.5
SAME_KEY_S: Final = 0.06  # as electric keys: a letter is written twice on purpose
LATEST_S: Final = 5.0  # what is drawn later than that is of no act
HEAR_S: Final = 0.7  # whoever holds it asks what it is
LONGEST_S: Final = 2.0  # a contact that lies longer leans
LYING_S: Final = 10.0  # and one that lies so long is no hand: wet, dirt, a lifting that was lost
AT_ONCE_S: Final = 0.05  # two fingers of a person who types come 0.06 s apart and more
PALM_CONTACTS: Final = 3
PALM_MM: Final = 90.0  # the breadth of a hand


@dataclass(frozen=True, slots=True)
class Rested:
    """Where something acted, and until when it does not again."""

    rect: Rect
    until_s: float
    key_until_s: float


@dataclass(frozen=True, slots=True)
class Quiet:
    """What is ignored after the last acts."""

    until_s: float = -inf
    rested: tuple[Rested, ...] = ()

    def after(self, rect: Rect, is_key: bool, now_s: float) -> "Quiet":
        """What lies at `rect` acted."""
        key_until_s = now_s + (SAME_KEY_S if is_key else SAME_S)
        known = tuple(one for one in self.rested if one.until_s > now_s)
        return replace(self, rested=(*known, Rested(rect, now_s + SAME_S, key_until_s)))

    def changed(self, now_s: float) -> "Quiet":
        """What was done changed the screen."""
        return replace(self, until_s=now_s + CHANGED_S)

    def later(self, late_s: float) -> "Quiet":
        """What came of the acts was drawn `late_s` after them; letters rest no longer for that."""
        if late_s > LATEST_S:
            return self
        rested = tuple(replace(one, until_s=one.until_s + late_s) for one in self.rested)
        return replace(self, until_s=self.until_s + late_s, rested=rested)

    def ignores(self, control: Control | None, at: Point, now_s: float) -> bool:
        """Whether a finger that comes down at a point, on `control` if any, is void."""
        is_quick = control is not None and is_key(control)
        own = control.rect if control else None  # a key is touched beside its rect too
        return now_s < self.until_s or any(
            now_s < (one.key_until_s if is_quick else one.until_s)
            and (one.rect == own or is_on(one.rect, at))
            for one in self.rested
        )


def is_key(control: Control) -> bool:
    """Whether it writes or erases a letter, as fast as its user types."""
    return control.manner is Manner.KEY and isinstance(control.wish, Type | Erase)


def is_another_screen(before: State, after: State) -> bool:
    """Whether something else lies under the finger now.

    What is typed, what sounds and how a picture is looked at leave the rest where it was.
    """
    is_typing = before.typed != after.typed and before.place.screen is after.place.screen
    return _lies(before, is_typing) != _lies(after, is_typing)


def _lies(state: State, is_typing: bool) -> tuple[object, ...]:
    place = replace(state.place, zoom=1.0, centre=(0.5, 0.5), film=Film())
    stands = place.screen if is_typing else place  # results begin at their first page
    frame = state.has_strip, state.is_low, state.is_warned
    return stands, state.language, state.text, frame, state.keys


def is_palm(came: Iterable[tuple[Point, float]], px_per_mm: float) -> bool:
    """Whether the contacts that lie on the glass, each with the moment it came, are one hand."""
    contacts = sorted(came, key=lambda one: one[1])[-PALM_CONTACTS:]
    if len(contacts) < PALM_CONTACTS or contacts[-1][1] - contacts[0][1] > AT_ONCE_S:
        return False
    (x, y), _ = contacts[-1]
    return all(hypot(a - x, b - y) <= PALM_MM * px_per_mm for (a, b), _ in contacts)
