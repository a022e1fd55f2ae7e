"""What stands where there is nothing: why, and two ways on. It is read aloud like anything else."""

from kiosk.look.look import Spoken
from kiosk.look.measures import heights, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenAsk, OpenSearch, Wish
from kiosk.widgets.controls.button import button, buttons_px


def gone(drawing: Drawing, room: Rect) -> None:
    """It was shown until a moment ago, or a link leads where nothing is shown."""
    _nothing(drawing, room, drawing.look.say("This is no longer shown. Please ask the staff."))


def not_yet(drawing: Drawing, room: Rect) -> None:
    """There is something to come."""
    said = drawing.look.say("There is nothing here yet. Please ask the staff.")
    _nothing(drawing, room, said)


def _nothing(drawing: Drawing, room: Rect, said: Spoken) -> None:
    look = drawing.look
    inner = room.inset(look.px(spaces.READING))
    row_h = look.px(heights.WAYS_ON)
    gap = look.gap
    words = inner.top(min(inner.h - row_h - gap, look.px(heights.NOTHING_HERE)))
    drawing.write(said.text, words, look.font_px("lead"), look.colours.ink)
    drawing.aloud(words, said)
    row = inner.below(words.h + gap).top(row_h)
    ways: tuple[tuple[str, Spoken, Wish], ...] = (
        ("magnify", look.say("Search"), OpenSearch()),
        ("account-question", look.say("Whom to ask?"), OpenAsk()),
    )
    colours = look.colours
    cells = tuple(row.columns(2, gap))
    labels = ((label.text, cell) for cell, (_, label, _) in zip(cells, ways, strict=True))
    px = buttons_px(drawing, labels, look.font_px("label"))
    for cell, (icon, label, wish) in zip(cells, ways, strict=True):
        button(drawing, cell, icon, label, wish, colours.accent, colours.on_accent, px)
