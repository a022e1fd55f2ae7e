"""Text on a drawn picture: the letters of the look, wrapped and made to fit, never cut."""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PIL import ImageFont

from studio.sheet.canvas import SCALE, Canvas, Point

NOTO: Final = Path("/usr/share/fonts/opentype/noto")  # Debian: fonts-noto-cjk
NOTO_SC: Final = 2  # the face "Noto Sans CJK SC" of the collection
LEADING: Final = 1.32
# what stays together: a number or foreign word, or a character with the marks around it
CHINESE: Final = re.compile(
    r"[（“《]*(?:[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ.,/%+-]*|.)[，。；、：！？）”》]*"
)


@cache
def font(tag: str, size: int, bold: bool) -> ImageFont.FreeTypeFont:
    """The font for text in language `tag`, `size` units high."""
    if tag.startswith("zh"):
        name = NOTO / f"NotoSansCJK-{'Bold' if bold else 'Regular'}.ttc"
        return ImageFont.truetype(str(name), size * SCALE, index=NOTO_SC)
    face = f"BeVietnamPro-{'Bold' if bold else 'Medium'}.ttf"
    return ImageFont.truetype(
        str(files("fontpkg_be_vietnam_pro").joinpath("files", face)), size * SCALE
    )


def width(text: str, tag: str, size: int, bold: bool) -> float:
    """How wide one line is, in units."""
    return font(tag, size, bold).getlength(text) / SCALE


def wrap(text: str, tag: str, size: int, bold: bool, room: float) -> list[str]:
    """Lines of `text` that are at most `room` wide; Chinese breaks anywhere but beside a mark."""
    pieces = CHINESE.findall(text) if tag.startswith("zh") else [f"{w} " for w in text.split()]
    lines = [""]
    for piece in pieces:
        if width((lines[-1] + piece).rstrip(), tag, size, bold) <= room:
            lines[-1] += piece
        else:
            lines.append(piece)
    return [line.strip() for line in lines if line.strip()]


def letter(
    canvas: Canvas,
    text: str,
    tag: str,
    box: tuple[float, float, float, float],
    size: int,
    fill: str,
) -> None:
    """Write `text` bold into the middle of the box (x, y, w, h), smaller where it must.

    Raises:
        ValueError: it fits at no readable size.
    """
    x, y, w, h = box
    for points in range(size, 19, -1):
        lines = wrap(text, tag, points, True, w)
        if len(lines) * points * LEADING <= h and all(
            width(line, tag, points, True) <= w for line in lines
        ):
            break
    else:
        raise ValueError(f"'{text}' does not fit into {w:.0f} × {h:.0f}")
    for number, line in enumerate(lines):
        left = x + (w - width(line, tag, points, True)) / 2
        top = y + (number + 0.5) * points * LEADING
        write_line(canvas, (left, top), line, tag, points, fill)


def write_line(
    canvas: Canvas,
    spot: Point,
    text: str,
    tag: str,
    size: int,
    fill: str,
    bold: bool = True,
    anchor: str = "lm",
) -> None:
    """Write one line at `spot`, halfway up its left edge, or in its middle where `anchor` is mm."""
    face = font(tag, size, bold)
    canvas.pen.text(canvas.pixel(*spot), text, font=face, fill=fill, anchor=anchor)
