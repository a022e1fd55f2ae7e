"""The situations of home as picture tiles, and the one way to everything else."""

from math import log

from content_sync.model import Need
from kiosk.look.measures import proportions
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import OpenNeed, OpenTopics
from kiosk.widgets.cards.emblem import Emblem, emblem
from kiosk.widgets.cards.picture_tile import PLAIN, PictureTile
from kiosk.widgets.cards.roles import DANGER, roles
from kiosk.widgets.controls.rows import row_count


def situations(scene: Scene) -> list[PictureTile]:
    """In the officer's order."""
    role = roles(scene)
    return [_tile(scene, one, role[one.id]) for one in scene.shelf.needs()]


def _tile(scene: Scene, need: Need, role: str) -> PictureTile:
    manner = Manner.AT_ONCE if role == DANGER else Manner.HEARD_FIRST
    name, shown = scene.pick(need.names), emblem(scene, need)
    return PictureTile(role, shown, name, OpenNeed(need.id), manner)


def everything(scene: Scene) -> PictureTile:
    """All topics, behind one tile."""
    label = scene.look.say("All topics")
    return PictureTile(PLAIN, Emblem("view-grid"), label, OpenTopics(), Manner.BUTTON)


def spread(rect: Rect, count: int, gap: int) -> list[Rect]:
    """`count` cells that fill `rect`, each as near to its best shape as can be.

    The last one takes what its row has left.
    """
    across = min(range(1, count + 1), key=lambda across: _odd(rect, count, across, gap))
    lines = list(rect.rows(row_count(count, across), gap))
    cells = [cell for line in lines for cell in line.columns(across, gap)][:count]
    last = cells[-1]
    return [*cells[:-1], last.left(rect.right - last.x)]


def _odd(rect: Rect, count: int, across: int, gap: int) -> float:
    """How far a cell is from its best shape, were so many side by side."""
    down = row_count(count, across)
    wide = (rect.w - gap * (across - 1)) / across
    high = (rect.h - gap * (down - 1)) / down
    empty = (across * down - count) / count
    return abs(log(max(1, wide) / max(1, high) / proportions.SITUATION)) + empty
