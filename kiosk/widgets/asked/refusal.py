"""What one may do when an office says no: once, below all that may be asked for."""

from collections.abc import Iterator

from content_sync.interview.values import Advice, Interview
from kiosk.look.measures import ems, spaces
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.asked.lines import heading
from kiosk.widgets.asked.wording import Wording
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, spoken
from kiosk.widgets.reading.paragraph import Style, paragraph, plain


def refusal(drawing: Drawing, said: Wording, interview: Interview, width: int) -> Iterator[Strip]:
    """Each as a point, and below it what it rests on; nothing where the interview says none."""
    if interview.refused:
        yield from heading(drawing, drawing.look.say("If they say no").text, width)
    for one in interview.refused:
        yield from _point(drawing, said, one, width)


def _point(drawing: Drawing, said: Wording, one: Advice, width: int) -> Iterator[Strip]:
    look, id_ = drawing.look, f"x:{one.id}"
    style = body_style(drawing)
    indent = round(style.px * ems.OFFICE_INDENT)
    apart, close = look.mm(spaces.WORDS_MM), look.mm(spaces.TINY_MM)
    words = plain(said.of(id_).text)
    strips = paragraph(drawing, words, style, width, apart, indent, "•")
    yield from spoken(strips, said.of(id_), said.clip(id_))
    laws = " · ".join(", ".join(filter(None, (law.number, law.article))) for law in one.law)
    small = Style(look.font_px("small"), look.colours.soft, look.colours.soft)
    if laws:
        yield from paragraph(drawing, plain(laws), small, width, close, indent)
