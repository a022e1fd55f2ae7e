"""A question: its drawing, and beside it its words, which are read aloud first."""

from pathlib import Path
from typing import Final

from kiosk.look.look import Spoken
from kiosk.look.measures import ems, heights, proportions, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip

MOST_SHARE: Final = 0.24  # of the room; the answers need the rest
MOST_PICTURE: Final = 0.3  # of the width


def question_head_px(drawing: Drawing, said: Spoken, picture: Path | None, room: Rect) -> int:
    """How high it is: as high as its words need, no higher than leaves room for the answers."""
    look = drawing.look
    least = look.px(heights.ASKED)
    width = room.w - _picture_px(drawing, least, picture, room.w)
    px = look.font_px("title")
    lines = len(drawing.lines((Piece(said.text, "bold"),), px, width))
    wanted = max(least, lines * round(px * ems.LABEL))
    return min(wanted, max(least, round(room.h * MOST_SHARE)))


def question_head(
    drawing: Drawing, said: Spoken, picture: Path | None, clip: Clip | None, rect: Rect
) -> None:
    """Draw it into `rect`."""
    look = drawing.look
    wide = _picture_px(drawing, rect.h, picture, rect.w)
    if picture:
        place = rect.left(wide - look.px(spaces.PICTURE))
        drawing.photo(picture, place, is_whole=True, radius=look.px(radii.PICTURE))
    words = rect.after(wide)
    drawing.aloud(words, said, clip)
    drawing.write(said.text, words, look.font_px("title"), look.colours.ink, "bold")


def _picture_px(drawing: Drawing, high: int, picture: Path | None, width: int) -> int:
    """How wide the picture is, with what stays free after it."""
    if picture is None:
        return 0
    wide = min(round(high * proportions.DRAWN), round(width * MOST_PICTURE))
    return wide + drawing.look.px(spaces.PICTURE)
