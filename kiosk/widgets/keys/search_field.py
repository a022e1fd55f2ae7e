"""What is typed: its end always to be seen, a caret behind it, a cross that clears it.

What stands in it is never a label and never said: nothing of it may outlive the visit.
"""

from kiosk.look.measures import edges, ems, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Clear


def search_field(drawing: Drawing, query: str, hint: str, rect: Rect) -> None:
    """Draw the field into `rect`; `hint` stands at its right end."""
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.CARD)
    drawing.box(rect, colours.card, radius, colours.primary, edges.FIELD)
    drawing.aloud(rect, look.say("What are you looking for?"))
    side = min(rect.h // 2, look.px(sides.ICON))
    left = rect.x + look.px(spaces.BLOCK)
    drawing.icon("magnify", Rect(left, rect.y, side, rect.h), colours.primary)
    left += side + look.px(spaces.PARTS)
    right = rect.right - look.mm(spaces.WORDS_MM)
    if query:
        right = rect.right - rect.h - look.mm(spaces.CLOSE_MM)
        _clearer(drawing, rect.end(rect.h))
    if hint:
        px = look.chrome_px(letters.LABEL)
        width = drawing.width(hint, "regular", px)
        right -= width + look.mm(spaces.WORDS_MM)
        drawing.write(hint, Rect(right, rect.y, width + 2, rect.h), px, colours.soft)
    _typed(drawing, query, Rect(left, rect.y, right - left, rect.h))


def _typed(drawing: Drawing, query: str, room: Rect) -> None:
    look = drawing.look
    colours = look.colours
    px = round(min(look.font_px("title"), room.h * 0.52))
    shown = query
    while shown and not _is_one_line(drawing, shown, px, room.w):
        shown = shown[1:]
    if shown:
        drawing.write(shown, room, px, colours.ink, "semibold", shrinks=False)
    else:
        asked = look.say("What are you looking for?").text
        drawing.write(asked, room.after(look.gap), round(px * 0.8), colours.soft)
    at = room.x + drawing.width(shown, "semibold", px) + (look.mm(spaces.TINY_MM) if shown else 0)
    if shown.endswith(" "):  # which no line ends with
        at += drawing.ruler(" ", "semibold", px)
    high = round(px * ems.CARET)
    caret = Rect(at, room.y + (room.h - high) // 2, look.edge(edges.FIELD), high)
    drawing.fill(caret, colours.primary)


def _is_one_line(drawing: Drawing, text: str, px: int, width: int) -> bool:
    """Whether `text` fits; its words by themselves may be a pixel wider than all of it."""
    is_narrow = drawing.width(text, "semibold", px) <= width
    return is_narrow and len(drawing.lines((Piece(text, "semibold"),), px, width)) == 1


def _clearer(drawing: Drawing, rect: Rect) -> None:
    look = drawing.look
    ink, ground = look.colours.primary, look.colours.card
    side = look.px(sides.ICON)
    drawing.icon("close", rect.inset((rect.w - side) // 2), ink)
    label = look.say("Clear all letters")
    radius = look.px(radii.CARD)
    drawing.control(rect, label, Clear(), ink, ground, radius=radius, manner=Manner.BUTTON)
