"""Many pictures on one sheet, small, each with two lines that say what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from content_sync.letters import faces

UPRIGHT_PX: Final = 400  # the width of a picture that stands, and of one that lies
LYING_PX: Final = 520
SHEET_PX: Final = 3880  # how wide a row may become
GAP_PX: Final = 28
WORDS_PX: Final = 22
WORDS_H_PX: Final = 70
PAPER, INK, SOFT, EDGE = "#ffffff", "#1b1e2b", "#5a5f70", "#94896f"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's file, what it shows and, in a quieter line, how."""

    file: Path
    title: str
    how: str


@dataclass(frozen=True, slots=True)
class _Placed:
    picture: Picture
    image: Image.Image
    x: int
    y: int


def write(pictures: Sequence[Picture], out: Path) -> None:
    """Write the sheet of `pictures` as a PNG; those of one shape stand in rows of their own."""
    placed = _place([(one, _small(one.file)) for one in pictures])
    height = max((one.y + one.image.height for one in placed), default=0) + WORDS_H_PX + GAP_PX
    sheet = Image.new("RGB", (SHEET_PX, height), PAPER)
    pen = ImageDraw.Draw(sheet)
    files = faces.files()
    bold = ImageFont.truetype(str(files["bold"]), WORDS_PX)
    plain = ImageFont.truetype(str(files["regular"]), WORDS_PX)
    for one in placed:
        right, bottom = one.x + one.image.width, one.y + one.image.height
        sheet.paste(one.image, (one.x, one.y))
        pen.rectangle((one.x - 1, one.y - 1, right, bottom), outline=EDGE)
        pen.text((one.x, bottom + 6), one.picture.title, INK, bold)
        pen.text((one.x, bottom + 6 + round(WORDS_PX * 1.3)), one.picture.how, SOFT, plain)
    sheet.save(out, compress_level=6)


def _small(file: Path) -> Image.Image:
    with Image.open(file) as image:
        wide = image.width > image.height
        image.thumbnail(
            (LYING_PX,) * 2 if wide else (UPRIGHT_PX, UPRIGHT_PX * 2), Image.Resampling.BOX
        )
        return image.copy()


def _place(images: Sequence[tuple[Picture, Image.Image]]) -> list[_Placed]:
    placed: list[_Placed] = []
    x = y = GAP_PX
    row_h, shape = 0, (0, 0)
    for picture, image in images:
        if x + image.width > SHEET_PX - GAP_PX or (shape != image.size and placed):
            x, y = GAP_PX, y + row_h + WORDS_H_PX + GAP_PX
            row_h = 0
        placed.append(_Placed(picture, image, x, y))
        x += image.width + GAP_PX
        row_h, shape = max(row_h, image.height), image.size
    return placed
