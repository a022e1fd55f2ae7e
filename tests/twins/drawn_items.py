"""The items of the demonstration as one column each, drawn strip by strip without a window."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import font_ruler
from visitor import PORTRAIT, Visitor

from content_sync.model import Item, Text
from kiosk.look.measures import spaces
from kiosk.look.shapes import Photo, Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Part
from kiosk.stage import scene
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import OpenItem, OpenPicture
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import page_bar_px
from kiosk.widgets.item.whole import whole
from kiosk.widgets.reading.flow import Strip, draw_column

PROFILES = ("commune", "border-gate")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A strip, where it stands in its column, and what it drew there."""

    strip: Strip
    rect: Rect
    photos: tuple[Photo, ...]
    opens: tuple[str, ...]  # items
    enlarges: tuple[int, ...]  # blocks
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class DrawnItem:
    """One item, of which `height` px are seen at once."""

    item: Item
    text: Text
    height: int
    strips: tuple[Drawn, ...]

    def sees(self, sentence: str) -> bool:
        """Whether all of a sentence stands on the first screen."""
        there = [one.rect.bottom for one in self.strips if sentence in one.strip.sentences]
        return bool(there) and max(there) <= self.height

    def parts(self, of: int | str) -> list[Rect]:
        """Where a part of it stands."""
        return [part.rect for one in self.strips for part in one.parts if part.of == of]


@cache
def drawn_items(
    store: Path,
    screen: tuple[int, int, float] = PORTRAIT,
    size: int = DEFAULT_TEXT,
    language: str = "vi",
) -> tuple[DrawnItem, ...]:
    """Every item, each once, in one column of a screen."""
    found = {one.item.id: one for one in _all(store, screen, size, language)}
    return tuple(found.values())


def _all(
    store: Path, screen: tuple[int, int, float], size: int, language: str
) -> Iterator[DrawnItem]:
    for profile in PROFILES:
        visitor = Visitor(store, screen, profile)
        library = visitor.session.library
        assert library
        for id_ in {card.id: 0 for topic in library.topics() for card in library.cards(topic.id)}:
            place = Place(Screen.ITEM, item=id_)
            yield drawn_item(visitor, State(place=place, language=language, text=size))


def drawn_item(visitor: Visitor, state: State) -> DrawnItem:
    """The item at `state`."""
    visitor.session.state = state
    now = scene(visitor.session, visitor.on, visitor.now)
    item = now.shelf.item(state.place.item)
    assert item
    drawing = Drawing(now.look, font_ruler.width)
    room = surround(drawing, now, now.look.say("Home"), for_reading=True)
    room = room.top(room.h - page_bar_px(now.look))
    room = room.inset(now.look.px(spaces.READING), now.look.px(spaces.ABOVE_TEXT))
    above, below = whole(drawing, now, item, room.w, room.h)
    strips = tuple(_drawn(drawing, [*above, *below], room.w))
    assert not drawing.cut, (item.id, drawing.cut)
    return DrawnItem(item, now.shelf.text(item, now.language)[1], room.h, strips)


def _drawn(drawing: Drawing, strips: list[Strip], width: int) -> Iterator[Drawn]:
    y = -strips[0].space
    for strip in strips:
        y += strip.space
        rect = Rect(0, y, width, strip.height)
        kinds = (drawing.shapes, drawing.controls, drawing.parts)
        for kind in kinds:
            kind.clear()
        draw_column(drawing, (strip,), rect.below(-strip.space))
        wishes = [control.wish for control in drawing.controls]
        yield Drawn(
            strip,
            rect,
            tuple(shape for shape in drawing.shapes if isinstance(shape, Photo)),
            tuple(wish.item for wish in wishes if isinstance(wish, OpenItem)),
            tuple(wish.block for wish in wishes if isinstance(wish, OpenPicture)),
            tuple(drawing.parts),
        )
        y += strip.height
