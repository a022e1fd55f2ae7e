"""How loud it is: quieter, louder, and between them bars that show the step."""

from kiosk.look.look import GAP_MM, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Act, Manner, Sheet
from kiosk.visit.state import VOLUMES, State

BARS_MM = 22.0


def sounding(state: State, step: int) -> Act | None:
    """Louder by `step`s, or None where there is no such volume."""
    volume = state.volume + step
    return (lambda visit: visit.choose_volume(volume)) if 0 <= volume < len(VOLUMES) else None


def volume_px(sheet: Sheet, side: int) -> int:
    """How long two buttons of `side` px with the bars between them are."""
    return 2 * side + _bars_px(sheet)


def volume(sheet: Sheet, state: State, room: Rect, side: int) -> None:
    """Buttons of `side` px at both ends of `room`; louder is on top where it is upright."""
    look = sheet.look
    between = _bars_px(sheet)
    if room.h > room.w:
        louder, quieter = room.top(side), room.below(room.h - side)
        bars = room.below(side).top(room.h - 2 * side).inset(0, look.mm(GAP_MM))
        high = min(bars.h, between)
        bars = Rect(bars.x, bars.y + (bars.h - high) // 2, bars.w, high)
    else:
        quieter, louder = room.left(side), room.after(room.w - side)
        bars = Rect(quieter.right, room.y, between, room.h).inset(look.mm(GAP_MM) // 2, 0)
    step_button(sheet, quieter, "volume-minus", look.say("Quieter"), sounding(state, -1))
    step_button(sheet, louder, "volume-plus", look.say("Louder"), sounding(state, 1))
    volume_bars(sheet, state, bars)


def volume_bars(sheet: Sheet, state: State, rect: Rect) -> None:
    """One bar a step, higher and higher; those that sound are filled."""
    colours = sheet.look.colours
    count = len(VOLUMES) - 1
    for at, cell in enumerate(rect.inset(rect.w // 12, rect.h // 6).columns(count, rect.w // 14)):
        high = round(cell.h * (0.3 + 0.7 * at / (count - 1)))
        bar = Rect(cell.x, cell.bottom - high, cell.w, high)
        if at < state.volume:
            sheet.fill(bar, colours.on_notice)
        sheet.frame(bar, colours.on_notice, max(2, sheet.look.mm(0.3)))


def step_button(
    sheet: Sheet, rect: Rect, icon: str, label: Spoken, act: Act | None, is_main: bool = False
) -> None:
    """A picture alone that steers what is heard; inactive at the end of its steps."""
    look = sheet.look
    colours = look.colours
    ground = colours.accent if is_main else colours.card
    ink = (colours.on_accent if is_main else colours.primary) if act else colours.inactive
    radius = look.scaled(3.6, 2)
    sheet.fill(rect, ground, radius)
    if colours.is_flat or not is_main:
        sheet.frame(rect, ink, max(2, look.mm(0.4)), radius)
    sheet.icon(icon, rect.inset(rect.w // 6, rect.h // 6), ink)
    sheet.control(rect, label, act, ink, ground, radius=radius, manner=Manner.STEERS)


def _bars_px(sheet: Sheet) -> int:
    return sheet.look.scaled(BARS_MM, 14)
