"""Cards that answer on home itself: a small title, the answer as large as it can be.

A title that says the answer again, or is too long to be read, gives way to the name of its
situation.
"""

import re
from collections.abc import Iterable
from itertools import chain
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
AGAIN: Final = 0.5  # of the words of a title
FIGURE: Final = re.compile(r"\d+(?::\d+)?")
WORD: Final = re.compile(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+")


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
    most = look.font_px("small", min(look.text, 1))
    heads = [_head(drawing, scene, item, title, most) for item, _, title, _ in placed]
    titles = ((head, title) for head, (_, _, title, _) in zip(heads, placed, strict=True))
    title_px = alike_px(drawing, titles, most, "semibold", ems.TILE)
    said = ((answer(scene, item), words) for item, _, _, words in placed)
    px = alike_px(drawing, said, look.font_px("lead"), "bold", ems.CARD_TITLE)
    for head, (item, cell, title, words) in zip(heads, placed, strict=True):
        _draw(drawing, scene, item, cell)
        soft, ink = look.colours.soft, look.colours.ink
        drawing.write(head, title, title_px, soft, "semibold", leading=ems.TILE, shrinks=False)
        drawing.write(
            answer(scene, item), words, px, ink, "bold",
            leading=ems.CARD_TITLE, shrinks=False,
        )  # fmt: skip


def _parts(drawing: Drawing, cell: Rect) -> tuple[Rect, Rect]:
    """Where the title stands, beside an arrow, and the answer below it."""
    look = drawing.look
    room = cell.inset(look.px(spaces.BUTTON), look.mm(spaces.NEAR_MM))
    title = room.top(round(room.h * TITLE))
    return title.left(title.w - look.px(sides.ARROW)), room.below(title.h)


def _head(drawing: Drawing, scene: Scene, item: Item, room: Rect, px: int) -> str:
    """The title; the name of a situation or topic where that says nothing new or has no room."""
    _, text = scene.shelf.text(item, scene.language)
    fits = drawing.fitting_px(text.title, room, px, "semibold", ems.TILE) == px
    if fits and not says_again(text.title, answer(scene, item)):
        return text.title
    needs = (one for one in scene.shelf.needs() if item.id in one.items)
    nearest = sorted(needs, key=lambda one: one.items.index(item.id))
    topics = (one.names for one in scene.shelf.topics() if one.id in item.topics)
    names = next(chain((one.names for one in nearest), topics), None)
    return scene.pick(names).text if names else text.title


def says_again(title: str, answer: str) -> bool:
    """Whether an answer has all figures of its title, or half of its words."""
    figures, told = set(FIGURE.findall(title)), set(FIGURE.findall(answer))
    words, said = set(WORD.findall(title.lower())), set(WORD.findall(answer.lower()))
    return bool(figures and figures <= told) or len(words & said) >= len(words) * AGAIN


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
