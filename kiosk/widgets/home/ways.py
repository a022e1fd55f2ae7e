"""What stands above the tiles of home: what is so now, what must not be missed, the interview.

on a tall screen    one below the other
on a wide one       side by side; the gate's state stands beside the languages there (home.py)
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.look.measures import heights
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.gate.gate_now import gate_now, gate_now_px
from kiosk.widgets.home.interview_band import interview, interview_band
from kiosk.widgets.home.notice import notice


@dataclass(frozen=True, slots=True)
class Way:
    """One thing of it: how high it stands on a tall screen, and what draws it."""

    height: int
    draw: Callable[[Drawing, Rect], None]


def ways(drawing: Drawing, scene: Scene) -> list[Way]:
    """What there is today, in the order it is seen; what is so now belongs first."""
    look = drawing.look
    found = []
    if look.is_portrait and (high := gate_now_px(drawing, scene)):
        found.append(Way(high, lambda on, rect: gate_now(on, scene, rect)))
    notices = [item for item in scene.shelf.notices() if not scene.is_over(item)]
    if notices:
        high = look.px(heights.NOTICE)
        found.append(Way(high, lambda on, rect: notice(on, scene, notices[0], rect)))
    if asks := interview(scene):
        high = look.px(heights.INTERVIEW)
        found.append(Way(high, lambda on, rect: interview_band(on, scene, asks, rect)))
    return found


def ways_px(drawing: Drawing, scene: Scene) -> int:
    """How high they are with the gap below them; 0 where there are none."""
    look = drawing.look
    shown = ways(drawing, scene)
    if not shown:
        return 0
    if look.is_portrait:
        return sum(one.height + look.gap for one in shown)
    return _row_px(drawing) + look.gap


def draw_ways(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """Draw them at the top of `room`, and return what is left of it."""
    look = drawing.look
    shown = ways(drawing, scene)
    if look.is_portrait:
        for one in shown:
            one.draw(drawing, room.top(one.height))
            room = room.below(one.height + look.gap)
        return room
    high = _row_px(drawing)
    for one, cell in zip(shown, room.top(high).columns(max(1, len(shown)), look.gap), strict=False):
        one.draw(drawing, cell)
    return room.below(high + look.gap) if shown else room


def _row_px(drawing: Drawing) -> int:
    """How high they are side by side."""
    look = drawing.look
    if look.is_compact:
        return look.mm(heights.COMPACT_NOTICE_MM[look.text])
    return look.px(heights.NOTICE)
