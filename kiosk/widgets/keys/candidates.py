"""Characters to choose for pinyin."""

from typing import Final

from kiosk.look.look import GAP_MM, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Sheet
from kiosk.visit import typed
from kiosk.widgets.keys.key_cap import cap, large_px

MOST: Final = 8


def candidates(sheet: Sheet, scene: Scene, letters: str, row: Rect) -> None:
    """Words in characters for the letters at the end of the query, as many as the row holds."""
    look = sheet.look
    colours = look.colours
    gap, px = look.mm(GAP_MM), large_px(look, row.h)
    words = scene.shelf.candidates(letters, MOST) if letters else ()
    room = row
    for word in words:
        width = max(row.h, sheet.width(word, "semibold", px) + look.mm(5))
        if width > room.w:
            break
        rect = room.left(width)
        cap(sheet, rect, Spoken(word, "zh-Hans"), _word_putter(word), colours.card, colours.ink)
        sheet.write(word, rect, px, colours.ink, "semibold", "center")
        room = room.after(width + gap)


def _word_putter(word: str) -> Act:
    return lambda visit: visit.type(typed.put_word(visit.state.typed, word))
