"""In which order keys come to the controls of a sheet, and which one is next.

    rows(controls)                    as one reads: from the top, each row from its left
    beginning(controls)               where the first arrow begins: at the content, not at its frame
    step(controls, here, towards, x)  the neighbour of `here`; `x` is the column one came along

Left and right go on in reading order, so that everything is reached. Up and down go to the nearest
control that lies over or under this one; where none does, to the next row.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import chain

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner


class Step(Enum):
    """Which way an arrow goes."""

    LEFT = -1
    RIGHT = 1
    UP = -2
    DOWN = 2


Row = tuple[Control, ...]


def reachable(controls: Iterable[Control], screen: Rect) -> tuple[Control, ...]:
    """Active controls in reading order, without one that covers the whole screen."""
    active = (one for one in controls if one.wish and one.rect != screen)
    return tuple(chain.from_iterable(rows(active)))


def rows(controls: Iterable[Control]) -> tuple[Row, ...]:
    """Those beside each other together: what begins above the middle of a row is of it."""
    found: list[list[Control]] = []
    for one in sorted(controls, key=lambda one: (one.rect.y, one.rect.x)):
        if found and one.rect.y < _middle(found[-1][0])[1]:
            found[-1].append(one)
        else:
            found.append([one])
    return tuple(tuple(sorted(row, key=lambda one: (one.rect.x, one.rect.y))) for row in found)


def beginning(controls: Sequence[Control]) -> Control | None:
    """The first of the content that is read; of a sheet that is all frame, the first."""
    content = [one for one in controls if not one.is_frame]
    is_read = (one for one in content if one.manner is not Manner.KEY)
    return next(chain(is_read, content, controls), None)


def step(controls: Sequence[Control], here: Control, towards: Step, x: float) -> Control:
    """The control after `here` of `controls`, which are in reading order; `here` at an end."""
    if towards in (Step.LEFT, Step.RIGHT):
        at = list(controls).index(here) + int(towards.value)
        return controls[max(0, min(len(controls) - 1, at))]
    is_down = towards is Step.DOWN
    ahead = {one: _apart(here.rect, one.rect, is_down) for one in controls if one != here}
    ahead = {one: far for one, far in ahead.items() if far >= 0}
    under = {one: far for one, far in ahead.items() if _overlap(here.rect, one.rect) > 0}
    way = under or ahead
    nearest = min(way, key=way.__getitem__, default=here)
    beside = [one for one in way if way[one] < way[nearest] + nearest.rect.h // 2] or [here]
    return min(beside, key=lambda one: (_aside(one.rect, x), -_overlap(here.rect, one.rect)))


def column(control: Control) -> float:
    """Along which one goes up and down from a control."""
    return _middle(control)[0]


def _apart(here: Rect, there: Rect, is_down: bool) -> int:
    """How far `there` lies ahead; below 0 if it does not."""
    return there.y - here.bottom if is_down else here.y - there.bottom


def _overlap(one: Rect, other: Rect) -> int:
    return min(one.right, other.right) - max(one.x, other.x)


def _aside(rect: Rect, x: float) -> float:
    return max(0.0, rect.x - x, x - rect.right)


def _middle(control: Control) -> tuple[float, float]:
    rect = control.rect
    return rect.x + rect.w / 2, rect.y + rect.h / 2
