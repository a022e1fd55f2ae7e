"""The head of what an interview has come to: how many errands, and beside it to hear them quietly.

On a wide screen, where height is short, that stands among the tools.
"""

from collections.abc import Sequence

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import heights, widths
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sound.clip import Clip
from kiosk.visit.state import State
from kiosk.visit.steering import HearQuietly
from kiosk.widgets.controls.tools import Tool, tool_square
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, draw_column, height_of, spoken
from kiosk.widgets.reading.paragraph import paragraph, plain


def quietly(look: Look, state: State) -> Tool:
    """To hear it so that the hall does not; once more, as loud as before."""
    is_on = state.is_quiet and state.is_listening
    label = look.say("Hear it quietly")
    return Tool("volume-low", label, HearQuietly(not is_on), Manner.STEERS, is_on)


def found_head(
    drawing: Drawing, words: Spoken, clip: Clip | None, width: int, tool: Tool | None
) -> Sequence[Strip]:
    """The words, and `tool` at their right."""
    look = drawing.look
    style = body_style(drawing, "lead", "bold")
    if tool is None:
        return spoken(paragraph(drawing, plain(words.text), style, width, 0), words, clip)
    wide, side = look.px(widths.QUIETLY), look.px(heights.BUTTON)
    rows = paragraph(drawing, plain(words.text), style, width - wide - look.gap, 0)
    high = max(side, height_of(rows))

    def draw(on: Drawing, rect: Rect) -> None:
        room = rect.left(rect.w - wide - look.gap)
        draw_column(on, tuple(rows), room.middle(room.w, height_of(rows)))
        tool_square(on, rect.end(wide).middle(wide, side), tool)

    return spoken([Strip(high, draw)], words, clip)
