"""How far a recording is, as a bar that can be touched or drawn along to go there, and a time in
figures.
"""

from kiosk.look.measures import fingers, heights, letters, spaces, times
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sheet.time_line import TimeLine
from kiosk.visit.steering import GoTo
from kiosk.visit.watching import Showing


def clock(ms: int) -> str:
    """Minutes and seconds: 0:05, 12:30."""
    minutes, seconds = divmod(ms // times.SECOND_MS, times.MINUTE_S)
    return f"{minutes}:{seconds:02}"


def time_bar(drawing: Drawing, showing: Showing, bar: Rect, is_playing: bool) -> None:
    """The times at both ends of `bar` and segments between them; the recording `is_playing` or
    waits.
    """
    look = drawing.look
    colours = look.colours
    px = look.chrome_px(letters.CHOICE)
    ends = (clock(showing.position_ms), clock(showing.duration_ms))
    widest = max(drawing.width(one, "bold", px) for one in (*ends, "0:00"))
    width = widest + look.mm(spaces.CLOSE_MM)
    drawing.write(ends[0], bar.left(width), px, colours.ink, "bold")
    drawing.write(ends[1], bar.end(width), px, colours.soft, "semibold", "right")
    thick = look.px(heights.TIME_BAR)
    line = bar.inset(width + look.gap + thick, 0)  # the knob needs room at both ends
    rail = line.middle(line.w, thick)
    drawing.fill(rail, colours.inactive, thick // 2)
    done = min(1.0, showing.position_ms / max(1, showing.duration_ms))
    at = round(rail.w * done)
    drawing.fill(rail.left(max(thick, at)), colours.primary, thick // 2)
    knob = line.after(at - thick).left(2 * thick).middle(2 * thick, 2 * thick)
    drawing.fill(knob, colours.primary, thick)
    _segments(drawing, showing.duration_ms, line)
    drawing.time_line = TimeLine(line, showing.duration_ms, is_playing)


def _segments(drawing: Drawing, duration_ms: int, line: Rect) -> None:
    look = drawing.look
    gap = look.gap
    fitting = (line.w + gap) // (look.mm(fingers.LEAST_MM) + gap + 1)
    count = max(1, min(fitting, duration_ms // (times.SECOND_MS * times.LEAST_STEP_S)))
    for at, cell in enumerate(line.columns(count, gap)):
        ms = duration_ms * at // count
        label = look.say("Go to {time}", time=clock(ms))
        ink, ground = look.colours.primary, look.colours.paper
        drawing.control(cell, label, GoTo(ms), ink, ground, manner=Manner.KEY)
