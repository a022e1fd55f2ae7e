"""Results as lines to touch: those worth asking about by office, or all there may be."""

from collections.abc import Sequence

from content_sync.interview.values import Result
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems, heights, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenResult
from kiosk.widgets.asked.wording import Wording
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, headed
from kiosk.widgets.reading.paragraph import paragraph, plain


def heading(drawing: Drawing, text: str, width: int, step: str = "lead") -> list[Strip]:
    """A heading above lines."""
    style = body_style(drawing, step, "bold")
    return headed(paragraph(drawing, plain(text), style, width, style.px // 2))


def lines(
    drawing: Drawing,
    said: Wording,
    results: Sequence[Result],
    width: int,
    note: Spoken | None = None,
) -> list[Strip]:
    """A line each, which opens it; below its name `note` where there is one."""
    return [_line(drawing, said, one, width, note) for one in results]


def _line(
    drawing: Drawing, said: Wording, result: Result, width: int, note: Spoken | None
) -> Strip:
    look = drawing.look
    px, small = look.font_px(), look.font_px("small")
    pad, arrow = look.px(spaces.CARD), look.px(sides.ARROW)
    name, room = said.of(f"r:{result.id}"), width - 2 * pad - arrow
    step, low = round(px * ems.LABEL), round(small * ems.LABEL)
    words_h = step * len(drawing.lines((Piece(name.text, "semibold"),), px, room))
    note_h = low * len(drawing.lines((Piece(note.text),), small, room)) if note else 0
    high = max(look.px(heights.LINE), words_h + note_h + 2 * look.mm(spaces.WORDS_MM))

    def draw(on: Drawing, rect: Rect) -> None:
        colours, radius = look.colours, look.px(radii.CARD)
        on.box(rect, colours.notice, radius, colours.line, edges.HAIR)
        inner = rect.inset(pad, 0)
        on.icon("chevron-right", inner.end(arrow), colours.on_notice)
        words = inner.left(room).middle(room, words_h + note_h)
        on.write(name.text, words.top(words_h), px, colours.on_notice, "semibold", shrinks=False)
        if note:
            below = words.below(words_h)
            on.write(note.text, below, small, colours.on_notice, shrinks=False)
        clip = said.clip(f"r:{result.id}")
        wish, ground = OpenResult(result.id), colours.notice
        on.control(rect, name, wish, colours.on_notice, ground, radius=radius, clip=clip)

    return Strip(high, draw, look.gap, key=f"@{result.id}")
