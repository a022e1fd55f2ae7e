"""Cards that answer on home itself: a small title, the answer as large as it can be."""

from collections.abc import Iterable
from typing import Final

from content_sync.model import Item
from content_sync.sentences import ended, join, split
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.controls.alike import alike_px

TITLE: Final = 0.3  # of its height


def answers(scene: Scene) -> tuple[Item, ...]:
    """The items of this profile that have an answer to show, in its order."""
    shelf = scene.shelf
    found = shelf.standing_for(shelf.profile.answers)
    return tuple(item for item in found if answer(scene, item) and not scene.is_over(item))


def answer(scene: Scene, item: Item) -> str:
    """What its summary says first."""
    _, text = scene.shelf.text(item, scene.language)
    return next(iter(split(text.summary)), "")


def answer_cards(
    drawing: Drawing, scene: Scene, items: Iterable[Item], cells: Iterable[Rect]
) -> None:
    """Each in its cell; titles have one size, and answers have one."""
    look = drawing.look
    placed = [
        (item, cell, *_parts(drawing, cell)) for item, cell in zip(items, cells, strict=False)
    ]
    titles = ((_title(scene, item), title) for item, _, title, _ in placed)
    title_px = alike_px(
        drawing, titles, look.font_px("small", min(look.text, 1)), "semibold", ems.TILE
    )
    said = ((answer(scene, item), words) for item, _, _, words in placed)
    px = alike_px(drawing, said, look.font_px("body"), "bold", ems.CARD_TITLE)
    for item, cell, title, words in placed:
        _draw(drawing, scene, item, cell)
        soft, ink = look.colours.soft, look.colours.ink
        drawing.write(
            _title(scene, item), title, title_px, soft, "semibold", leading=ems.TILE, shrinks=False
        )
        drawing.write(
            answer(scene, item), words, px, ink, "bold",
            upright="top", leading=ems.CARD_TITLE, shrinks=False,
        )  # fmt: skip


def _parts(drawing: Drawing, cell: Rect) -> tuple[Rect, Rect]:
    """Where the title stands, beside an arrow, and the answer below it."""
    look = drawing.look
    room = cell.inset(look.px(spaces.BUTTON), look.mm(spaces.NEAR_MM))
    title = room.top(round(room.h * TITLE))
    return title.left(title.w - look.px(sides.ARROW)), room.below(title.h)


def _title(scene: Scene, item: Item) -> str:
    _, text = scene.shelf.text(item, scene.language)
    return text.title


def _draw(drawing: Drawing, scene: Scene, item: Item, cell: Rect) -> None:
    """Its ground, its arrow, and what can be touched."""
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.CARD)
    drawing.box(cell, colours.card, radius, colours.primary, edges.THIN)
    room = cell.inset(look.px(spaces.BUTTON), look.mm(spaces.NEAR_MM))
    side = look.px(sides.ARROW)
    drawing.icon("chevron-right", room.top(round(room.h * TITLE)).end(side), colours.primary)
    tag, text = scene.shelf.text(item, scene.language)
    says = join((ended(text.title), answer(scene, item)))
    drawing.control(
        cell,
        Spoken(text.title, tag),
        OpenItem(item.id),
        colours.ink,
        colours.card,
        Spoken(says, tag),
        radius,
    )
