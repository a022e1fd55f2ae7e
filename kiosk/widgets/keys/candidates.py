"""Characters to choose for pinyin."""

from kiosk.look.look import Spoken
from kiosk.look.measures import counts, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import PutWord
from kiosk.widgets.keys.key_cap import cap, large_px


def candidates(drawing: Drawing, scene: Scene, letters: str, row: Rect) -> None:
    """Words in characters for the letters at the end of the query, as many as the row holds."""
    look = drawing.look
    colours = look.colours
    gap, px = look.gap, large_px(look, row.h)
    words = scene.shelf.candidates(letters, counts.CANDIDATES) if letters else ()
    room = row
    for word in words:
        width = max(row.h, drawing.width(word, "semibold", px) + look.mm(spaces.CHARACTERS_MM))
        if width > room.w:
            break
        rect = room.left(width)
        cap(drawing, rect, Spoken(word, "zh-Hans"), PutWord(word), colours.card, colours.ink)
        drawing.write(word, rect, px, colours.ink, "semibold", "center")
        room = room.after(width + gap)
