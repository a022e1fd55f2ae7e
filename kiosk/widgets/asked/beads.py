"""Beads on a thread: the questions answered, the one in hand, those that may still come."""

from kiosk.look.measures import rims
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing


def beads(drawing: Drawing, row: Rect, done: int, count: int) -> None:
    """Draw `count` beads from the middle of `row`, the first `done` of them full."""
    colours = drawing.look.colours
    side, gap = row.h, row.h // 2
    step = min(side + gap, row.w // max(1, count))
    left = row.x + (row.w - step * count + gap) // 2
    thread = max(2, side // rims.RING * 2)
    middle = row.y + (row.h - thread) // 2
    drawing.fill(Rect(left, middle, max(0, step * count - gap), thread), colours.line)
    for at in range(count):
        bead = Rect(left + at * step, row.y, side, side)
        if at < done:
            drawing.fill(bead, colours.primary, side // 2)
            continue
        is_here = at == done
        drawing.fill(bead, colours.accent if is_here else colours.paper, side // 2)
        drawing.frame(bead, colours.primary if is_here else colours.line, thread, side // 2)
