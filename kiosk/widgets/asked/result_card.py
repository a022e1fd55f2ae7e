"""A result of an interview as a card: a picture, and beside it or below it what it says.

What has ended is grey, its picture faded: nobody is to look forward to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from content_sync.interview.values import Result, ResultKind
from content_sync.model import Item
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, proportions, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import Asking
from kiosk.visit.wishes import OpenResult
from kiosk.widgets.asked.result_face import face, picture_of, told
from kiosk.widgets.asked.wording import Wording
from kiosk.widgets.reading.flow import Strip, draw_column, height_of

PICTURE: Final = 0.26  # of the width, beside the words
PICTURE_ABOVE: Final = 0.5  # above them
FADED: Final = 0.6


@dataclass(frozen=True, slots=True)
class ResultCard:
    """A card as it will be drawn; `is_open` if it is the whole page and leads nowhere."""

    result: Result
    said: Wording
    says: Spoken
    rows: tuple[Strip, ...]
    picture: Path | None
    is_high: bool
    is_open: bool

    def height(self, look: Look, width: int) -> int:
        """How high it must be where it is `width` px wide."""
        pad = look.px(spaces.CARD)
        high = _picture_h(width, self.is_high) if self.picture else 0
        words = height_of(self.rows)
        return 2 * pad + (high + pad + words if self.is_high and high else max(high, words))

    def draw(self, drawing: Drawing, rect: Rect) -> None:
        """Draw it into `rect`."""
        look = drawing.look
        colours, radius, pad = look.colours, look.px(radii.CARD), look.px(spaces.CARD)
        is_closed = self.result.kind is ResultKind.CLOSED
        ground = colours.paper if is_closed else colours.card
        drawing.box(rect, ground, radius, colours.line, edges.EDGE)
        inner = rect.inset(pad)
        if self.picture:
            high = _picture_h(rect.w, self.is_high)
            wide = round(high * proportions.DRAWN)
            place = inner.left(wide).top(high)
            drawing.photo(self.picture, place, radius=look.px(radii.PICTURE))
            if is_closed:
                drawing.fill(place, ground, opacity=FADED)
            inner = inner.below(high + pad) if self.is_high else inner.after(wide + pad)
        draw_column(drawing, self.rows, inner)
        if not self.is_open:
            id_ = self.result.id
            drawing.control(
                rect,
                self.said.of(f"r:{id_}"),
                OpenResult(id_),
                colours.ink,
                ground,
                self.says,
                radius,
            )


def result_card(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    hand: Asking,
    said: Wording,
    result: Result,
    width: int,
    is_high: bool = False,
    is_open: bool = False,
) -> ResultCard:
    """The card of `result`, `width` px wide; the picture of a high one stands above its words."""
    pad = drawing.look.px(spaces.CARD)
    picture = picture_of(scene, hand, result)
    room = width - 2 * pad
    if picture and not is_high:
        room -= round(_picture_h(width, is_high) * proportions.DRAWN) + pad
    rows = tuple(face(drawing, scene, item, said, result, room, is_open))
    says = told(scene, item, said, result)
    return ResultCard(result, said, says, rows, picture, is_high, is_open)


def side_by_side(look: Look, cards: Sequence[ResultCard], width: int, across: int) -> list[Strip]:
    """Cards as rows of `across`, each row as high as its highest."""
    gap = look.gap
    strips = []
    for start in range(0, len(cards), across):
        row = tuple(cards[start : start + across])
        (first, *_) = Rect(0, 0, width, 0).columns(across, gap)
        high = max(one.height(look, first.w) for one in row)
        strip = Strip(high, _Row(row, across, gap), gap, key=f"@{row[0].result.id}")
        strips.append(strip)
    return [replace(one, is_whole=True) for one in strips]


@dataclass(frozen=True, slots=True)
class _Row:
    cards: tuple[ResultCard, ...]
    across: int
    gap: int

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        for card, cell in zip(self.cards, rect.columns(self.across, self.gap), strict=False):
            card.draw(drawing, cell)


def _picture_h(width: int, is_high: bool) -> int:
    return round(width * (PICTURE_ABOVE if is_high else PICTURE) / proportions.DRAWN)
