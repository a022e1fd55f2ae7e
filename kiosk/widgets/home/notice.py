"""A notice of home: its own picture, who says it, what it says, how much time there is."""

from typing import Final

from content_sync.model import Item
from content_sync.shown.days_left import time_left
from kiosk.look.look import Look
from kiosk.look.measures import edges, ems, letters, proportions, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.reading.chips import Chip, chip_width, draw_chip

PICTURE: Final = 0.26  # of its width at most
CHIP: Final = 0.5  # of the line above its title at most


def notice(drawing: Drawing, scene: Scene, item: Item, card: Rect) -> None:
    """One notice to open."""
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    title = text.title
    if tag != scene.language:
        title = f"{title} ({scene.language_name(tag)})"
    px = look.font_px("body", min(look.text, 1 if look.is_compact else 2))
    radius = look.px(radii.CARD)
    drawing.box(card, colours.notice, radius, colours.accent, edges.FIRM)
    words = _picture(drawing, scene, item, card, title)
    ink = colours.on_notice
    left = time_left(scene.reader, item, scene.shelf.today)
    head = _head(scene, item, with_body=left is None)
    head_px = look.chrome_px(letters.ACTION)
    chip_h = round(head_px * ems.CHIP)
    has_head = words.h > chip_h + px * ems.LABEL * 2 and not look.is_compact
    if left and not has_head:
        both = f"{title} · {left.text}"
        lines = len(drawing.lines((Piece(both),), px, words.w))
        title = both if round(px * ems.LABEL) * lines <= words.h else title
    head_h = max(round(head_px * ems.LINE), chip_h if left else 0) if has_head else 0
    room_h = words.h - head_h
    used = min(room_h, round(px * ems.LABEL) * len(drawing.lines((Piece(title),), px, words.w)))
    block = words.below((room_h - used) // 2)
    if head_h:
        line = block.top(head_h)
        if left:
            wide = min(round(line.w * CHIP), chip_width(drawing, left.text, head_px))
            top = line.y + (line.h - chip_h) // 2
            draw_chip(drawing, Chip("calendar-clock", left.text), line.x, top, wide, head_px)
            line = line.after(wide + look.mm(spaces.WORDS_MM))
        drawing.write(head, line, head_px, ink, "bold")
    drawing.write(title, block.below(head_h).top(used), px, ink)
    label = look.say("Important: {title}", title=text.title)
    drawing.control(card, label, OpenItem(item.id), ink, colours.notice, radius=radius)


def _head(scene: Scene, item: Item, with_body: bool) -> str:
    body = scene.shelf.body(item.body) if with_body else None
    head = scene.look.say("Important").text.upper()
    return f"{head} · {scene.pick(body.names).text}" if body else head


def _picture(drawing: Drawing, scene: Scene, item: Item, card: Rect, title: str) -> Rect:
    """Its cover from edge to edge, or what calls for attention; returns the room for words.

    On a small screen the words come first: where `title` needs all of the room there is no cover.
    """
    look = drawing.look
    above = look.mm(spaces.CLOSE_MM if look.is_compact else spaces.WORDS_MM)
    inner = card.inset(look.px(spaces.NOTICE), above)
    cover = item.cover
    path = cover and (scene.shelf.media(cover.small) or scene.shelf.media(cover.media))
    if not path:
        side = min(inner.h, look.px(sides.ICON))
        drawing.icon("bullhorn", inner.left(side), look.colours.on_notice)
        return inner.after(side + look.px(spaces.PICTURE))
    edge = look.edge(edges.FIRM)
    if look.is_compact and not _holds(drawing, title, _beside(look, card, inner)):
        return inner
    whole = card.inset(edge)
    drawing.photo(path, whole.left(_wide(look, card)), radius=_corner(look, edge))
    return _beside(look, card, inner)


def _wide(look: Look, card: Rect) -> int:
    """How wide the cover is."""
    whole = card.inset(look.edge(edges.FIRM))
    return min(round(card.w * PICTURE), round(whole.h * proportions.LYING))


def _beside(look: Look, card: Rect, inner: Rect) -> Rect:
    """What is left of the room beside the cover."""
    taken = look.edge(edges.FIRM) + _wide(look, card) + look.px(spaces.PICTURE)
    return inner.after(taken - look.px(spaces.NOTICE))


def _holds(drawing: Drawing, title: str, room: Rect) -> bool:
    """Whether the title fits there in the smallest letters that can be read."""
    px = drawing.fitting_px(title, room, drawing.look.font_px("body", 1))
    lines = len(drawing.lines((Piece(title),), px, room.w))
    return round(px * ems.LABEL) * lines <= room.h


def _corner(look: Look, edge: int) -> int:
    return max(1, look.px(radii.CARD) - edge)
