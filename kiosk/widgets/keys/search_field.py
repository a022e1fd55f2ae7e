"""What is typed: its end always to be seen, a caret behind it, a cross that clears it.

What stands in it is never a label and never said: nothing of it may outlive the visit.
"""

from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.sheet import Sheet


def search_field(sheet: Sheet, query: str, hint: str, rect: Rect) -> None:
    """Draw the field into `rect`; `hint` stands at its right end."""
    look = sheet.look
    colours = look.colours
    radius = look.scaled(4, 2)
    sheet.fill(rect, colours.card, radius)
    sheet.frame(rect, colours.primary, max(2, look.mm(0.7)), radius)
    sheet.aloud(rect, look.say("What are you looking for?"))
    side = min(rect.h // 2, look.scaled(14, 8))
    left = rect.x + look.scaled(6, 2)
    sheet.icon("magnify", Rect(left, rect.y, side, rect.h), colours.primary)
    left += side + look.scaled(5, 2)
    right = rect.right - look.mm(2)
    if query:
        right = rect.right - rect.h - look.mm(1)
        _clearer(sheet, Rect(rect.right - rect.h, rect.y, rect.h, rect.h))
    if hint:
        px = look.chrome_px(4.6)
        width = sheet.width(hint, "regular", px)
        right -= width + look.mm(2)
        sheet.write(hint, Rect(right, rect.y, width + 2, rect.h), px, colours.soft)
    _typed(sheet, query, Rect(left, rect.y, right - left, rect.h))


def _typed(sheet: Sheet, query: str, room: Rect) -> None:
    look = sheet.look
    colours = look.colours
    px = round(min(look.font_px("title"), room.h * 0.52))
    shown = query
    while shown and not _is_one_line(sheet, shown, px, room.w):
        shown = shown[1:]
    if shown:
        sheet.write(shown, room, px, colours.ink, "semibold", shrinks=False)
    else:
        asked = look.say("What are you looking for?").text
        sheet.write(asked, room.after(look.mm(3)), round(px * 0.8), colours.soft)
    at = room.x + sheet.width(shown, "semibold", px) + (look.mm(0.6) if shown else 0)
    if shown.endswith(" "):  # which no line ends with
        at += sheet.ruler(" ", "semibold", px)
    high = round(px * 1.35)
    caret = Rect(at, room.y + (room.h - high) // 2, max(2, look.mm(0.7)), high)
    sheet.fill(caret, colours.primary)


def _is_one_line(sheet: Sheet, text: str, px: int, width: int) -> bool:
    """Whether `text` fits; its words by themselves may be a pixel wider than all of it."""
    is_narrow = sheet.width(text, "semibold", px) <= width
    return is_narrow and len(sheet.lines((Piece(text, "semibold"),), px, width)) == 1


def _clearer(sheet: Sheet, rect: Rect) -> None:
    look = sheet.look
    ink, ground = look.colours.primary, look.colours.card
    side = look.scaled(14, 8)
    sheet.icon("close", rect.inset((rect.w - side) // 2), ink)
    label = look.say("Clear all letters")
    sheet.control(rect, label, lambda visit: visit.type(""), ink, ground, radius=look.scaled(4, 2))
