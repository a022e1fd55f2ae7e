"""Pictograms as drawings inside a page, from the font the kiosk takes them from."""

import logging
from functools import cache
from typing import Any, Final

import fonticon_mdi7
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from content_sync.centre.pages.html import Element, el

SIDE: Final = 24  # of the square an icon is drawn in


@cache
def icon(name: str) -> Element:
    """The pictogram `name` of Material Design Icons; a question mark for an unknown one.

    It is hidden from screen readers: words stand beside it.
    """
    drawing = el("path", d=_path(name))
    return el("svg", drawing, class_="icon", viewBox=f"0 0 {SIDE} {SIDE}", aria_hidden="true")


@cache
def _font() -> Any:
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it complains of the font's date
    return TTFont(fonticon_mdi7.MDI7.__font_file__)


def _path(name: str) -> str:
    icons = fonticon_mdi7.MDI7
    glyph: str = getattr(icons, name.replace("-", "_"), icons.help_circle_outline)
    font = _font()
    shapes = font.getGlyphSet()
    scale = SIDE / font["head"].unitsPerEm
    pen = SVGPathPen(shapes, ntos=lambda number: f"{number:.2f}".rstrip("0").rstrip("."))
    top = SIDE + font["hhea"].descent * scale
    shapes[font.getBestCmap()[ord(glyph[-1])]].draw(
        TransformPen(pen, (scale, 0, 0, -scale, 0, top))
    )
    return str(pen.getCommands())
