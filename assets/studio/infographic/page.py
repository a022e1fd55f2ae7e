"""Infographics: a sheet of 1200 × 1600 units from its description, in each language.

A title over the brocade, sections from top to bottom, at the foot whom to ask, the legal basis and
the day the facts are of.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

from content_sync.errors import Mistake, SourceError
from content_sync.said import phrase
from studio.infographic import charts, layouts
from studio.infographic.description import Section, Sheet, read
from studio.infographic.picture import COLOURS
from studio.land.landscape import brocade
from studio.pictograms.by_name import DRAWINGS
from studio.sheet import hue
from studio.sheet.canvas import Box, Canvas, write_changed
from studio.sheet.fitting import Piece, UnfitError, sizes, write
from studio.written import TAGS

DESCRIPTIONS: Final = Path(__file__).parents[1] / "descriptions"
SIZE: Final = (1200, 1600)
MARGIN, GAP, TOP, FOOT, HEADING = 44, 22, 232, 164, 58
WIDE: Final = SIZE[0] - 2 * MARGIN
INKS, FLAT = 112, 24  # colours of the file; of these the most common, kept as they are
EXACTLY: Final = [255] + [0] * 255  # a mask from differences: where there is none
YELLOW: Final = "#ffe28a"  # on indigo 11:1, on the red of an emergency 6:1
LAYOUTS: Final[dict[str, Callable[[Canvas, str, Section, Box], None]]] = {
    "panels": layouts.panels,
    "way": layouts.way,
    "rows": layouts.rows,
    "cards": layouts.cards,
    "columns": layouts.columns,
    "bars": charts.bars,
    "roads": charts.roads,
}


def describe(path: Path) -> Sheet:
    """The sheet of a description file; raises SourceError with all its mistakes."""
    return read(path, DRAWINGS, COLOURS)


def draw(sheet: Sheet, tag: str) -> Canvas:
    """The whole sheet in one language.

    Raises:
        SourceError: a text does not fit.
    """
    canvas = Canvas(*SIZE, ground=hue.PAPER)
    try:
        _head(canvas, sheet, tag)
        y = float(TOP)
        for section, height in zip(sheet.sections, _heights(sheet), strict=True):
            if section.heading[tag] and section.layout != "columns":
                piece = Piece(section.line, section.heading[tag], "")
                found = sizes([piece], tag, WIDE, HEADING, (42, 34))
                write(canvas, piece, tag, (MARGIN, y - 4, WIDE, HEADING - 4), found)
                y += HEADING
                height -= HEADING
            LAYOUTS[section.layout](canvas, tag, section, (MARGIN, y, WIDE, height))
            y += height + GAP
        _foot(canvas, sheet, tag)
    except UnfitError as error:
        fix = phrase("shorten it, or give its section more height")
        raise SourceError(
            [Mistake(sheet.file, error.line, phrase("{tag}: {error}", tag=tag, error=error), fix)]
        ) from None
    return canvas


def save(sheet: Sheet, folder: Path) -> None:
    """Write folder/infographic.<tag>.png in every language; unchanged files are left alone."""
    for tag in TAGS:
        buffer = BytesIO()
        _few_colours(draw(sheet, tag).finished()).save(buffer, "PNG", optimize=True)
        write_changed(folder / f"infographic.{tag}.png", buffer.getvalue())


def as_of(day: str, tag: str) -> str:
    """The note that closes every sheet, for a day as 2026-02-09."""
    year, month, _ = day.split("-")
    return {
        "vi": f"Nội dung minh hoạ, tính đến {month}/{year}",
        "zh-Hans": f"演示内容，截至{year}年{int(month)}月",
        "en": f"Demonstration content, as of {month}/{year}",
    }[tag]


def _few_colours(image: Image.Image) -> Image.Image:
    """The picture with a palette in which its flat colours stand exactly as they are."""
    counted = sorted(_counted(image, image.width * image.height), reverse=True)
    flat = [colour for _, colour in counted[:FLAT]]
    others = Image.new("RGB", (max(1, len(counted) - FLAT), 1))
    others.putdata([colour for _, colour in counted[FLAT:]])
    rest = _counted(others.quantize(INKS - len(flat)).convert("RGB"), 256)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in (*flat, *(c for _, c in rest)) for part in colour])
    few = image.quantize(palette=palette, dither=Image.Dither.NONE)
    for number, colour in enumerate(flat):  # Pillow looks near colours up only coarsely
        apart = ImageChops.difference(image, Image.new("RGB", image.size, colour)).split()
        most = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
        few.paste(number, mask=most.point(EXACTLY))
    return few


def _counted(image: Image.Image, most: int) -> list[tuple[int, tuple[int, ...]]]:
    """How many pixels each colour has; Pillow's order hangs on the `most` colours there may be."""
    found = image.getcolors(most) or ()
    return [(count, colour) for count, colour in found if isinstance(colour, tuple)]


def _heights(sheet: Sheet) -> list[float]:
    """The height of each section with its heading: as written, or a share of what is left."""
    room = SIZE[1] - FOOT - TOP - GAP * len(sheet.sections)
    free = [section for section in sheet.sections if not section.height]
    left = room - sum(section.height for section in sheet.sections)
    if left < 60 * len(free):
        raise UnfitError(sheet.lines["sections"], "the sections", WIDE, room)
    return [float(section.height or left / len(free)) for section in sheet.sections]


def _head(canvas: Canvas, sheet: Sheet, tag: str) -> None:
    is_emergency = sheet.colour == "emergency"
    canvas.box(0, 0, SIZE[0], 190, COLOURS["emergency"][0] if is_emergency else hue.INDIGO)
    brocade(canvas, 190, 20, 40)
    room = (MARGIN, 30, WIDE, 80)
    title = Piece(sheet.lines["title"], sheet.title[tag], "")
    write(canvas, title, tag, room, sizes([title], tag, WIDE, 80, (60, 44)), (hue.WHITE, hue.WHITE))
    below = Piece(sheet.lines["below"], "", sheet.below[tag])
    found = sizes([below], tag, WIDE, 56, text=(36, 32))
    write(canvas, below, tag, (MARGIN, 112, WIDE, 56), found, (YELLOW, YELLOW))


def _foot(canvas: Canvas, sheet: Sheet, tag: str) -> None:
    top = SIZE[1] - FOOT
    canvas.box(0, top, SIZE[0], FOOT, hue.INDIGO)
    last = Piece(sheet.lines["last"], sheet.last[tag], "")
    found = sizes([last], tag, WIDE, 54, (36, 32))
    write(
        canvas, last, tag, (MARGIN, top + 8, WIDE, 54), found, (hue.WHITE, hue.WHITE), middle=True
    )
    words = f"{sheet.basis[tag]} | {as_of(sheet.as_of, tag)}"
    basis = Piece(sheet.lines["basis"], "", words)
    found = sizes([basis], tag, WIDE, 100, text=(26, 24))
    write(canvas, basis, tag, (MARGIN, top + 58, WIDE, 100), found, (YELLOW, YELLOW), middle=True)
