"""What a text leads on to, as a low card among its words: picture, title, one line."""

from content_sync.model import Item
from content_sync.sentences import ended, join
from content_sync.shown import facts
from content_sync.shown.kinds import pictogram
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems, fingers, proportions, radii, rims, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.cards.card import title_clip
from kiosk.widgets.cards.ended import ended as stamp
from kiosk.widgets.cards.summary import write_summary

PICTURE = 0.2  # of its width
TITLE_LINES = 2  # at most; a longer title is written smaller


def link_card_px(drawing: Drawing, scene: Scene, item: Item, width: int) -> int:
    """How high the card of `item` is where it is `width` px wide."""
    look = drawing.look
    words = _title_px(drawing, scene, item, _words(drawing, Rect(0, 0, width, 0)).w)
    high = words + _line_px(drawing) + 2 * look.px(spaces.LOW)
    return max(look.mm(fingers.TARGET_MM), high)


def link_card(drawing: Drawing, scene: Scene, item: Item, rect: Rect) -> None:
    """One item to open."""
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    radius = look.px(radii.CARD)
    drawing.box(rect, colours.card, radius, colours.primary, edges.THIN)
    _picture(drawing, scene, item, rect.inset(look.px(spaces.LOW)).left(_picture_px(rect.w)))
    words = _words(drawing, rect)
    arrow = words.after(words.w).left(look.px(sides.ARROW))
    drawing.icon("chevron-right", arrow, colours.primary)
    title_h = _title_px(drawing, scene, item, words.w)
    words = words.middle(words.w, min(words.h, title_h + _line_px(drawing)))
    title = words.top(title_h)
    px = look.font_px()
    drawing.write(text.title, title, px, colours.primary, "bold", leading=ems.CARD_TITLE)
    line = words.below(title_h).top(_line_px(drawing))
    px, before = look.font_px("small"), _before(scene, item, tag)
    write_summary(drawing, text.summary, line, px, colours.soft, before)
    drawing.control(
        rect,
        Spoken(text.title, tag),
        OpenItem(item.id),
        colours.primary,
        colours.card,
        Spoken(join((ended(text.title), text.summary)), tag),
        radius,
        clip=title_clip(scene, item, tag),
    )


def _picture(drawing: Drawing, scene: Scene, item: Item, room: Rect) -> None:
    look = drawing.look
    cover = item.cover
    path = cover and (scene.shelf.media(cover.small) or scene.shelf.media(cover.media))
    place = room.middle(room.w, min(room.h, round(room.w / proportions.CARD_PICTURE)))
    radius = look.px(radii.PICTURE)
    if path:
        drawing.photo(path, place, radius=radius)
        if scene.is_over(item):
            stamp(drawing, place, radius)
        return
    drawing.fill(place, look.colours.chip, radius)
    sign = pictogram(item.kind)
    drawing.icon(sign, place.inset(place.w // rims.PICTURE, 0), look.colours.on_chip)


def _words(drawing: Drawing, rect: Rect) -> Rect:
    """Where the words stand, between the picture and the arrow."""
    look = drawing.look
    inner = rect.inset(look.px(spaces.LOW)).after(_picture_px(rect.w) + look.px(spaces.CARD))
    return inner.left(inner.w - look.px(sides.ARROW))


def _picture_px(width: int) -> int:
    return round(width * PICTURE)


def _title_px(drawing: Drawing, scene: Scene, item: Item, width: int) -> int:
    """How high the title is."""
    _, text = scene.shelf.text(item, scene.language)
    px = drawing.look.font_px()
    lines = len(drawing.lines((Piece(text.title, "bold"),), px, width))
    return min(lines, TITLE_LINES) * round(px * ems.CARD_TITLE)


def _line_px(drawing: Drawing) -> int:
    return round(drawing.look.font_px("small") * ems.NOTE)


def _before(scene: Scene, item: Item, tag: str) -> str:
    """What a reader must know of it first."""
    reader = scene.reader
    urgent = facts.urgent(reader, item)
    words = [urgent.text] if urgent else []
    if scene.is_over(item):
        words.append(scene.look.say("Already over").text)
    if tag != scene.language:
        words.append(scene.language_name(tag))
    return " · ".join(words)
