"""An item in a list: its picture, its title, its summary as far as whole sentences fit."""

from collections.abc import Iterator

from content_sync.model import Cover, Item
from content_sync.sentences import ended, join
from content_sync.shown import facts
from content_sync.shown.kinds import pictogram
from content_sync.words import Phrase
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, parts, proportions, radii, rims, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip, cut
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.cards.ended import ended as stamp
from kiosk.widgets.cards.summary import write_summary

HIGH = 0.7  # of its width: a higher card has its picture above


def card(drawing: Drawing, scene: Scene, item: Item, rect: Rect, is_large: bool = False) -> None:
    """One item to open; a large one has its picture in half of it, or above if it is high."""
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    radius = look.px(radii.CARD)
    drawing.box(rect, colours.card, radius, colours.line, edges.HAIR)
    inner = rect.inset(look.px(spaces.CARD))
    is_high = is_large and rect.h > rect.w * HIGH
    if is_high:
        picture = inner.top(inner.w // 2)
    else:
        most = inner.w // _part(look, rect, is_large)
        picture = inner.left(min(round(inner.h * proportions.CARD_PICTURE), most))
    cover = item.cover
    path = cover and (scene.shelf.media(cover.small) or scene.shelf.media(cover.media))
    if path:
        flat = min(picture.h, round(picture.w / _shape(cover)))
        picture = picture.middle(picture.w, flat)
        drawing.photo(path, picture, radius=look.px(radii.PICTURE))
        if scene.is_over(item):
            stamp(drawing, picture, look.px(radii.PICTURE))
    else:
        drawing.fill(picture, colours.chip, look.px(radii.PICTURE))
        place = picture.inset(picture.w // rims.PICTURE)
        drawing.icon(pictogram(item.kind), place, colours.on_chip)
    apart = look.px(spaces.PICTURE)
    words = inner.below(picture.h + apart) if is_high else inner.after(picture.w + apart)
    arrow = min(look.px(sides.ARROW), words.h)
    drawing.icon("chevron-right", words.end(arrow), colours.primary)
    words = words.left(words.w - arrow - look.mm(spaces.CLOSE_MM))
    foot_h = round(look.font_px("small", min(look.text, 1)) * ems.LINE)
    top = words.h - foot_h
    has_summary = top > look.font_px("lead") * ems.THREE_LINES
    title_h = round(top * 0.62) if has_summary else top
    title, px = words.top(title_h), look.font_px("lead")
    used = drawing.write(
        text.title, title, px, colours.ink, "bold", upright="top", leading=ems.CARD_TITLE
    )
    if has_summary:
        summary = words.top(top).below(used + look.mm(spaces.SLIGHT_MM))
        px = look.font_px("body" if is_large else "small")
        write_summary(drawing, text.summary, summary, px, colours.soft)
    _foot(drawing, scene, item, tag, words.below(top))
    drawing.control(
        rect,
        Spoken(text.title, tag),
        OpenItem(item.id),
        colours.ink,
        colours.card,
        Spoken(join((ended(text.title), text.summary)), tag),
        radius,
        clip=title_clip(scene, item, tag),
    )


def _shape(cover: Cover | None) -> float:
    """Width over height of a picture on a card: its own, so that nobody on it is cut in two, as far
    as it is no lower and no narrower than others.
    """
    wide, high = cover.size if cover else (0, 1)
    return max(proportions.COVER, min(proportions.LYING, wide / max(1, high)))


def _part(look: Look, rect: Rect, is_large: bool) -> int:
    """One part of so many of its width is its picture."""
    has_room = not look.is_compact or (2 * rect.w > look.width and not look.is_largest)
    if is_large:
        return parts.LARGE_CARD_PICTURE if has_room else parts.CARD_PICTURE
    return parts.COMPACT_CARD_PICTURE if look.is_compact else parts.CARD_PICTURE


def title_clip(scene: Scene, item: Item, tag: str) -> Clip | None:
    """Title and summary out of the item's own sound, in the language they are shown in."""
    found = scene.shelf.sound(item, scene.language)
    if found is None or found[0] != tag:
        return None
    sound = found[1]
    path = scene.shelf.media(sound.media)
    ids = [id_ for id_, _ in sound.cues]
    last = "u" if item.texts[tag].summary else "t"
    if path is None or not {"t", last} <= set(ids):
        return None
    return cut(sound, path, 0, ids.index(last))


def _foot(drawing: Drawing, scene: Scene, item: Item, tag: str, room: Rect) -> None:
    """What kind it is, when or until when, and in which language when not the visitor's."""
    look = drawing.look
    colours = look.colours
    px = look.font_px("small", min(look.text, 1))
    side = round(px * ems.KIND_ICON)
    beside = room.after(side + look.mm(spaces.NEAR_MM))
    words = list(_foot_words(scene, item, tag))
    fit = next((one for one in words if drawing.width(one, "semibold", px) <= beside.w), "")
    if not fit:  # the day matters more than the pictogram: the picture says the kind
        drawing.write(words[-1], room, px, colours.soft, "semibold")
        return
    place = Rect(room.x, room.y + (room.h - side) // 2, side, side)
    drawing.icon(pictogram(item.kind), place, colours.primary)
    drawing.write(fit, beside, px, colours.soft, "semibold")


def _foot_words(scene: Scene, item: Item, tag: str) -> Iterator[str]:
    """What the foot says, ever shorter: the picture says the kind, the item the hours."""
    reader = scene.reader
    urgent = facts.urgent(reader, item)
    until = facts.until(reader, item, scene.is_over(item))
    language = (Phrase(scene.language_name(tag), tag),) if tag != scene.language else ()
    words = [urgent or facts.kind_name(reader, item.kind), *until, *language]
    for first in range(len(words)):
        yield " · ".join(one.text for one in words[first:])
    if item.event and until and not language:
        yield reader.day(item.event.starts)
