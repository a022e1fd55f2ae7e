"""An item in a list: its picture, its title, one line of summary."""

from content_sync import facts
from content_sync.kinds import pictogram
from content_sync.model import Item
from content_sync.sentences import ended, join
from content_sync.words import Phrase
from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip, cut
from kiosk.visit.wishes import OpenItem

HIGH = 0.7  # of its width: a higher card has its picture above
NARROWEST = 1.45  # a picture's width over its height; cut narrower, half of it would be lost


def card(drawing: Drawing, scene: Scene, item: Item, rect: Rect, is_large: bool = False) -> None:
    """One item to open; a large one has its picture in half of it, or above if it is high."""
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    radius = look.scaled(4, 2)
    drawing.fill(rect, colours.card, radius)
    drawing.frame(rect, colours.line, max(1, look.mm(0.4)), radius)
    pad = look.scaled(4, 1.5)
    inner = rect.inset(pad)
    is_high = is_large and rect.h > rect.w * HIGH
    if is_high:
        picture = inner.top(inner.w // 2)
    else:
        has_room = not look.is_compact or (2 * rect.w > drawing.screen.w and not look.is_largest)
        share = (2 if has_room else 3) if is_large else 4 if look.is_compact else 3
        picture = inner.left(min(round(inner.h * 1.6), inner.w // share))
    cover = item.cover
    path = cover and (scene.shelf.media(cover.small) or scene.shelf.media(cover.media))
    if path:
        flat = min(picture.h, round(picture.w / NARROWEST))
        picture = Rect(picture.x, picture.y + (picture.h - flat) // 2, picture.w, flat)
        drawing.photo(path, picture, radius=look.scaled(3, 1.5))
    else:
        drawing.fill(picture, colours.chip, look.scaled(3, 1.5))
        drawing.icon(pictogram(item.kind), picture.inset(picture.w // 4), colours.on_chip)
    apart = look.scaled(6, 2.5)
    words = inner.below(picture.h + apart) if is_high else inner.after(picture.w + apart)
    arrow = min(look.scaled(9, 4), words.h)
    drawing.icon("chevron-right", words.after(words.w - arrow), colours.primary)
    words = words.left(words.w - arrow - look.mm(1))
    foot_h = round(look.font_px("small", min(look.text, 1)) * 1.5)
    top = words.h - foot_h
    has_summary = top > look.font_px("lead") * 3.6
    title_h = round(top * 0.62) if has_summary else top
    title_px = look.font_px("lead")
    used = drawing.write(
        text.title, words.top(title_h), title_px, colours.ink, "bold", upright="top", leading=1.22
    )
    if has_summary:
        summary = words.below(used + look.mm(0.8)).top(top - used - look.mm(0.8))
        px = look.font_px("body" if is_large else "small")
        drawing.write_start(text.summary, summary, px, colours.soft)
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
    side = round(px * 1.2)
    drawing.icon(
        pictogram(item.kind),
        Rect(room.x, room.y + (room.h - side) // 2, side, side),
        colours.primary,
    )
    words = [facts.urgent(scene.reader, item) or facts.kind_name(scene.reader, item.kind)]
    words += facts.until(scene.reader, item, scene.is_over(item))
    if tag != scene.language:
        words.append(Phrase(scene.language_name(tag), tag))
    room = room.after(side + look.mm(1.5))
    said = [one.text for one in words]
    while len(said) > 1 and drawing.width(" · ".join(said), "semibold", px) > room.w:
        del said[0]  # the picture says the kind
    drawing.write(" · ".join(said), room, px, colours.soft, "semibold")
