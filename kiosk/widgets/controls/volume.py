"""How loud it is: quieter, louder, and between them bars that show the step."""

from kiosk.look.look import Spoken
from kiosk.look.measures import edges, radii, rims, widths
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import VOLUMES, State
from kiosk.visit.steering import ChooseVolume
from kiosk.visit.wishes import Wish


def sounding(state: State, step: int) -> Wish | None:
    """Louder by `step`s, or None where there is no such volume."""
    volume = state.loudness + step
    return ChooseVolume(volume) if 0 <= volume < len(VOLUMES) else None


def volume_px(drawing: Drawing, side: int) -> int:
    """How long two buttons of `side` px with the bars between them are."""
    return 2 * side + _bars_px(drawing)


def volume(drawing: Drawing, state: State, room: Rect, side: int) -> None:
    """Buttons of `side` px at both ends of `room`; louder is on top where it is upright."""
    look = drawing.look
    between = _bars_px(drawing)
    if room.h > room.w:
        louder, bars, quieter = room.down(side, REST, side)
        bars = bars.inset(0, look.gap)
        bars = bars.middle(bars.w, min(bars.h, between))
    else:
        quieter, louder = room.left(side), room.end(side)
        bars = room.after(side).left(between).inset(look.gap // 2, 0)
    step_button(drawing, quieter, "volume-minus", look.say("Quieter"), sounding(state, -1))
    step_button(drawing, louder, "volume-plus", look.say("Louder"), sounding(state, 1))
    volume_bars(drawing, state, bars)


def volume_bars(drawing: Drawing, state: State, rect: Rect) -> None:
    """One bar a step, higher and higher; those that sound are filled."""
    colours = drawing.look.colours
    count = len(VOLUMES) - 1
    inner = rect.within(rims.BARS, rims.SIGN)
    for at, cell in enumerate(inner.columns(count, rect.w // rims.BARS_BETWEEN)):
        high = round(cell.h * (0.3 + 0.7 * at / (count - 1)))
        bar = cell.foot(high)
        if at < state.loudness:
            drawing.fill(bar, colours.on_notice)
        drawing.frame(bar, colours.on_notice, drawing.look.edge(edges.THIN))


def step_button(
    drawing: Drawing, rect: Rect, icon: str, label: Spoken, wish: Wish | None, is_main: bool = False
) -> None:
    """A picture alone that steers what is heard; inactive at the end of its steps."""
    look = drawing.look
    colours = look.colours
    ground = colours.accent if is_main else colours.card
    ink = (colours.on_accent if is_main else colours.primary) if wish else colours.inactive
    radius = look.px(radii.BUTTON)
    line = ink if colours.is_flat or not is_main else None
    drawing.box(rect, ground, radius, line, edges.THIN)
    drawing.icon(icon, rect.within(rims.SIGN), ink)
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=Manner.STEERS)


def _bars_px(drawing: Drawing) -> int:
    return drawing.look.px(widths.VOLUME_BARS)
