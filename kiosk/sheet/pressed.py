"""What sinks under a finger: the shapes of one control, and the ground that appears around them."""

from dataclasses import dataclass

from kiosk.look.colours import Colour
from kiosk.look.motion import SINK_MM
from kiosk.look.shapes import Fill, Ink, Rect, Shape
from kiosk.sheet.sheet import Control, Sheet


@dataclass(frozen=True, slots=True)
class Pressed:
    """`shapes` are drawn `scale` as large around their middle, on `ground`."""

    ground: Colour
    shapes: tuple[Shape, ...]
    scale: float


def pressed(sheet: Sheet, control: Control) -> Pressed | None:
    """How `control` sinks; None where it has no ground of its own, or lies on a picture."""
    rect = control.rect
    own = next(
        (at for at in range(len(sheet.shapes) - 1, -1, -1) if _is_ground(sheet.shapes[at], rect)),
        None,
    )
    if own is None:
        return None
    below = next((one for one in reversed(sheet.shapes[:own]) if _meets(_bounds(one), rect)), None)
    if not isinstance(below, Fill) or below.opacity < 1 or not _holds(below.rect, rect):
        return None
    shapes = tuple(one for one in sheet.shapes[own:] if _holds(rect, _bounds(one)))
    sink = 2 * sheet.look.mm(SINK_MM)
    return Pressed(below.colour, shapes, 1 - sink / max(rect.w, rect.h))


def _is_ground(shape: Shape, rect: Rect) -> bool:
    """Whether it is the ground of the whole control; a key's ends above its edge."""
    if not isinstance(shape, Fill) or not _holds(rect, shape.rect):
        return False
    return shape.rect[:3] == rect[:3] and 2 * shape.rect.h > rect.h


def _bounds(shape: Shape) -> Rect:
    """Where a shape is; of a text where it begins."""
    return Rect(shape.x, shape.baseline, 0, 0) if isinstance(shape, Ink) else shape.rect


def _holds(outer: Rect, inner: Rect) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.right <= outer.right
        and inner.bottom <= outer.bottom
    )


def _meets(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )
