"""The head of an item: cover, title, the button that reads aloud, facts, summary.

    ░░░░░  Title of
    ░░░░░  two lines
    [Listen]  (facts)
    | summary

The cover gives way to what must be seen at once: the first steps of the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from content_sync.model import Item, Text
from content_sync.prose import Sentence
from kiosk.look.measures import ems, heights, proportions, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit import numbered
from kiosk.widgets.cards.ended import ended
from kiosk.widgets.item.listen_row import listen_row
from kiosk.widgets.reading.beside import Place, beside
from kiosk.widgets.reading.blocks import body_style, opening, pictures_in
from kiosk.widgets.reading.figure import Figure, enlarging
from kiosk.widgets.reading.flow import Strip, height_of, of_part
from kiosk.widgets.reading.paragraph import Style, paragraph

MOST_COVER: Final = 0.25  # of the height that is seen at once
COVERS: Final = (0.4, 0.28)  # of the width, beside the title: the first that leaves room
NARROWEST_COVER: Final = 0.5  # of the width, above the title


@dataclass(frozen=True, slots=True)
class _Cover:
    """A picture file, how it is enlarged and told in words, and whether it is of what has ended."""

    path: Path
    figure: Figure
    alt: str
    is_over: bool


def head(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    width: int,
    height: int,
    wanted: Sequence[int] = (),
) -> list[Strip]:
    """The head, where `height` px are seen at once and of them so many are `wanted` below it.

    The first of `wanted` is the best; what no head leaves room for asks for nothing.
    """
    tag, text = scene.shelf.text(item, scene.language)
    below = list(_below_title(drawing, scene, item, tag, text, width))
    tops = _tops(drawing, scene, item, text, width, height)
    left = height - height_of(below)
    fitting = (top for want in wanted for top in tops if height_of(top) + want <= left)
    return [*next(fitting, tops[0]), *below]


def standing(drawing: Drawing, scene: Scene, item: Item, width: int, height: int) -> list[Strip]:
    """What stands still beside a sheet, in `height` px: all of the head but the answer."""
    tag, text = scene.shelf.text(item, scene.language)
    title = _title(drawing, text, width)
    row = list(listen_row(drawing, scene, item, tag, text, width))
    cover = _cover(scene, item, text)
    left = height - height_of((*title, *row))
    return [*(_above(drawing, cover, width, left, title) if cover else title), *row]


def _tops(
    drawing: Drawing, scene: Scene, item: Item, text: Text, width: int, height: int
) -> list[list[Strip]]:
    """The title with its cover, ever smaller, at last without."""
    bare = _title(drawing, text, width)
    cover = _cover(scene, item, text)
    if cover is None:
        return [bare]
    highest = round(height * MOST_COVER)
    tops = [
        top for share in COVERS if (top := _beside(drawing, text, cover, width, highest, share))
    ] or [_above(drawing, cover, width, highest, bare)]
    return [*tops, bare]


def _cover(scene: Scene, item: Item, text: Text) -> _Cover | None:
    """The cover, unless the text opens with a picture or shows the same one itself."""
    shelf = scene.shelf
    if item.cover is None or any(map(shelf.has_media, opening(text.blocks))):
        return None
    shown = (media for block in text.blocks for media in pictures_in(block))
    path = None if item.cover.media in shown else shelf.media(item.cover.media)
    if path is None:
        return None
    told = numbered.cover(shelf, item.id, scene.language)
    tag, alt = (told[0], told[1].alt) if told and scene.state.place.item == item.id else ("", "")
    return _Cover(path, Figure(numbered.COVER, tag), alt, scene.is_over(item))


def _photo(drawing: Drawing, cover: _Cover, width: int, high: int) -> Strip:
    """The cover, which a touch enlarges."""
    radius = drawing.look.px(radii.CARD)

    def draw(on: Drawing, rect: Rect) -> None:
        place = rect.left(width)
        on.photo(cover.path, place, radius=radius)
        if cover.is_over:
            ended(on, place, radius)
        enlarging(on, cover.figure, cover.alt, place)

    return Strip(high, draw, part="cover")


def _beside(
    drawing: Drawing, text: Text, cover: _Cover, width: int, highest: int, share: float
) -> list[Strip]:
    """The cover at the left of the title; nothing where either would be too small."""
    look = drawing.look
    high = min(highest, round(width * share / proportions.LYING))
    wide = round(high * proportions.LYING)
    taken = wide + look.px(spaces.PICTURE)
    px = look.font_px("title")
    if high < look.mm(heights.LOWEST_COVER_MM) or width - taken < px * ems.TITLE_BESIDE:
        return []
    title = _title(drawing, text, width, taken)
    strip = beside([_photo(drawing, cover, wide, high)], Place(0, wide), title, is_middle=True)
    return [replace(strip, keeps_next=True)]


def _above(
    drawing: Drawing, cover: _Cover, width: int, highest: int, title: list[Strip]
) -> list[Strip]:
    """The cover on top of the title; the title alone where the cover would be too small."""
    high = min(highest, round(width / proportions.LYING))
    wide = round(high * proportions.LYING)
    is_small = high < drawing.look.mm(heights.LOWEST_COVER_MM) or wide < width * NARROWEST_COVER
    return title if is_small else [_photo(drawing, cover, wide, high), *title]


def _title(drawing: Drawing, text: Text, width: int, taken: int = 0) -> list[Strip]:
    """The title, `taken` px further right."""
    style = body_style(drawing, "title", "bold")
    sentences = (Sentence("t", text.title),)
    lines = paragraph(drawing, sentences, style, width, style.px // 2, taken)
    high = round(style.px * ems.TITLE)
    return [replace(one, height=high, keeps_next=True, part="title") for one in lines]


def _below_title(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    yield from listen_row(drawing, scene, item, tag, text, width)
    yield from summary(drawing, scene, item, width)


def summary(drawing: Drawing, scene: Scene, item: Item, width: int) -> list[Strip]:
    """The answer in a sentence or two."""
    _, text = scene.shelf.text(item, scene.language)
    colours = drawing.look.colours
    lead = Style(
        *(drawing.look.font_px("lead"), colours.ink, colours.primary, "bold"),
        *(colours.card, colours.accent),
    )
    said = (Sentence("u", text.summary),)
    return of_part("summary", paragraph(drawing, said, lead, width, lead.px // 2))
