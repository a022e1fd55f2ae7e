"""Subtitles: under a film in a band of their own, or on its lower edge."""

from content_sync.sentences import join
from kiosk.look.look import Look
from kiosk.look.measures import counts, ems
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing

MOST_SHARE = 0.7  # of a picture may be covered
DIM = 0.78  # how dark a picture is under words


def band_px(look: Look) -> int:
    """How high the band is."""
    return counts.LINES_BELOW * round(_px(look) * ems.NOTE) + look.gap


def caption(drawing: Drawing, words: str, picture: Rect, band: Rect) -> None:
    """A subtitle, in the band under the picture or on the picture itself."""
    look = drawing.look
    colours = look.colours
    px, pad = _px(look), look.gap
    step, width = round(px * ems.NOTE), picture.w - 2 * pad
    written = words.splitlines()
    if any(drawing.width(line, "semibold", px) > width for line in written):
        written = [join(written)]  # the lines of the file are too long: they are broken anew
    count = sum(len(drawing.lines((Piece(line, "semibold"),), px, width)) for line in written)
    if not band.h:
        high = min(round(picture.h * MOST_SHARE), count * step + pad)
        band = picture.below(picture.h - high)
        drawing.fill(band, colours.shade, opacity=DIM)
    place = band.inset(pad, pad // 2)
    if len(written) > 1 and count * step <= place.h:
        place = place.below((place.h - count * step) // 2).top(count * step)
    for line, row in zip(written, place.rows(len(written), 0), strict=True):
        drawing.write(line, row, px, colours.on_bar, "semibold", "center", leading=ems.NOTE)


def _px(look: Look) -> int:
    """It stops growing before it hides the picture."""
    if look.is_compact:
        return look.font_px("small", min(look.text, DEFAULT_TEXT))
    return look.font_px("lead", min(look.text, LARGEST_TEXT - 1))
