"""What stands above the tiles of home: what is so now, what must not be missed, the interview.

on a tall screen    one below the other
on a wide one       side by side; on a large one the gate's state stands elsewhere (home.py)
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.look.measures import heights
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.gate.gate_now import gate_now, gate_now_px
from kiosk.widgets.home.interview_band import interview, interview_band
from kiosk.widgets.home.notice import notice

BESIDE: Final = 2  # of them, on a small screen
GATE, OTHERS = 1, 0.7  # of the width: hours in two zones, beside one question


@dataclass(frozen=True, slots=True)
class Way:
    """One thing of it: how high it stands on a tall screen, and what draws it."""

    height: int
    draw: Callable[[Drawing, Rect], None]
    share: float = OTHERS  # of the width where they stand side by side


def ways(drawing: Drawing, scene: Scene, has_gate: bool = True) -> list[Way]:
    """What there is today, in the order it is seen; what is so now belongs first."""
    look = drawing.look
    found = []
    is_here = has_gate and (look.is_portrait or look.is_compact)
    if is_here and (high := gate_now_px(drawing, scene)):
        found.append(Way(high, lambda on, rect: gate_now(on, scene, rect), GATE))
    notices = [item for item in scene.shelf.notices() if not scene.is_over(item)]
    if notices:
        high = look.px(heights.NOTICE)
        found.append(Way(high, lambda on, rect: notice(on, scene, notices[0], rect)))
    if asks := interview(scene):
        high = look.px(heights.INTERVIEW)
        found.append(Way(high, lambda on, rect: interview_band(on, scene, asks, rect)))
    return found


def are_crowded(drawing: Drawing, scene: Scene) -> bool:
    """Whether a small screen has not the width for all of them: home is then a sheet."""
    return drawing.look.is_compact and len(ways(drawing, scene)) > BESIDE


def ways_px(drawing: Drawing, scene: Scene, has_gate: bool = True) -> int:
    """How high they are with the gap below them; 0 where there are none."""
    look = drawing.look
    shown = ways(drawing, scene, has_gate)
    if not shown:
        return 0
    if look.is_portrait:
        return sum(one.height + look.gap for one in shown)
    return _row_px(drawing, scene) + look.gap


def draw_ways(drawing: Drawing, scene: Scene, room: Rect, has_gate: bool = True) -> Rect:
    """Draw them at the top of `room`, and return what is left of it."""
    look = drawing.look
    shown = ways(drawing, scene, has_gate)
    if look.is_portrait:
        for one in shown:
            one.draw(drawing, room.top(one.height))
            room = room.below(one.height + look.gap)
        return room
    high = _row_px(drawing, scene)
    for one, cell in zip(shown, _cells(room.top(high), shown, look.gap), strict=True):
        one.draw(drawing, cell)
    return room.below(high + look.gap) if shown else room


def _cells(row: Rect, shown: list[Way], gap: int) -> tuple[Rect, ...]:
    """Their places side by side, as wide as what each has to say."""
    left, cells = row, []
    for at, one in enumerate(shown):
        others = sum(each.share for each in shown[at:])
        wide = round((left.w - gap * (len(shown) - at - 1)) * one.share / others)
        cells.append(left.left(wide))
        left = left.after(wide + gap)
    return tuple(cells)


def _row_px(drawing: Drawing, scene: Scene) -> int:
    """How high they are side by side."""
    look = drawing.look
    if look.is_compact:
        return max(look.mm(heights.COMPACT_NOTICE_MM[look.text]), gate_now_px(drawing, scene))
    return look.px(heights.NOTICE)
