"""What a hand meets on the screen, and what it means to press it.

meaning(control, shown) == OpenTopic("support")     it is done
                        == Heard(control)           a listener hears first what it would do
                        == None                     nothing
"""

from dataclasses import dataclass

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.visit.state import State
from kiosk.visit.wishes import (
    Change,
    OpenItem,
    OpenNeed,
    OpenPicture,
    OpenPlan,
    OpenPlayer,
    OpenResult,
    OpenTopic,
    Typing,
    Wish,
)

Opened = Change | OpenItem | OpenNeed | OpenPicture | OpenPlan | OpenPlayer | OpenResult | OpenTopic

Point = tuple[float, float]  # px from the top left corner of the screen


@dataclass(frozen=True, slots=True)
class Heard:
    """`target` is to be read to a listener; what it wishes `then` is done as well."""

    target: Control | Passage
    then: Wish | None = None


Meaning = Wish | Heard | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A sheet and the visit it is of; `marked` is what is being read aloud, `touched` what the
    visitor asked to hear last: what the voice reads by itself is no wish of theirs.
    """

    sheet: Sheet
    state: State
    is_resting: bool = False
    marked: Control | Passage | None = None
    touched: Control | None = None


def meaning(control: Control, shown: Shown) -> Meaning:
    """What a press on a control means: a picture is read to a listener first, and opens when it is
    pressed after that; a button acts.
    """
    if control.wish is None or not shown.state.is_read_aloud:
        return control.wish
    match control.manner:
        case Manner.HEARD_FIRST:
            return control.wish if shown.touched == control else Heard(control)
        case Manner.KEY:
            return Heard(control, control.wish)
        case Manner.BUTTON | Manner.AT_ONCE | Manner.STEERS:
            return control.wish


def is_opened_next(state: State, heard: Control | Passage) -> bool:
    """Whether the next touch on what was heard opens a card or a picture: what stands around a
    screen, or is a tool on it, needs no telling.
    """
    if not state.is_listening or not isinstance(heard, Control):
        return False
    is_heard_first = heard.manner is Manner.HEARD_FIRST and not heard.is_frame
    return is_heard_first and isinstance(heard.wish, Opened)


def control_at(sheet: Sheet, at: Point) -> Control | None:
    """The control at a point: the one drawn last lies on top. Between keys it is the nearest: they
    are drawn apart, and meet in the middle under a finger.
    """
    under = next((one for one in reversed(sheet.controls) if is_on(one.rect, at)), None)
    return under or _key_near(sheet, at)


def passage_at(sheet: Sheet, at: Point) -> Passage | None:
    """The words at a point that are read aloud."""
    return next((one for one in reversed(sheet.passages) if is_on(one.rect, at)), None)


def _key_near(sheet: Sheet, at: Point) -> Control | None:
    half = sheet.look.gap / 2 + 1
    keys = (one for one in sheet.controls if one.manner is Manner.KEY)
    far = {one: _far(one.rect, at) for one in keys if isinstance(one.wish, Typing)}
    nearest = min(far, key=far.__getitem__, default=None)
    return nearest if nearest and max(far[nearest]) <= half else None


def _far(rect: Rect, at: Point) -> tuple[float, float]:
    """How far a point lies from `rect`, the farther way first; (0, 0) in it."""
    across = max(0.0, rect.x - at[0], at[0] - rect.right)
    down = max(0.0, rect.y - at[1], at[1] - rect.bottom)
    return max(across, down), min(across, down)


def is_within(outer: Rect, inner: Rect) -> bool:
    """Whether all of `inner` lies in `outer`."""
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def is_on(rect: Rect, at: Point) -> bool:
    """Whether a point lies in `rect`."""
    return rect.x <= at[0] < rect.right and rect.y <= at[1] < rect.bottom
