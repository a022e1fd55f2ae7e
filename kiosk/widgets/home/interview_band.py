"""The wide band of home that leads to the interview: its drawing, and its question."""

from typing import Final

from content_sync.model import Item
from content_sync.sentences import ended, join
from kiosk.look.look import Spoken
from kiosk.look.measures import ems, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.cards.card import title_clip

INTERVIEW: Final = "interview"
PICTURE: Final = 0.3  # of its width at most


def interview(scene: Scene) -> Item | None:
    """The interview of this kiosk: the first one that is shown here."""
    shelf = scene.shelf
    cards = (card for topic in shelf.topics() for card in shelf.cards(topic.id))
    return next((card for card in cards if card.kind == INTERVIEW), None)


def interview_band(drawing: Drawing, scene: Scene, item: Item, rect: Rect) -> None:
    """One wide control; its picture goes to its edges."""
    look = drawing.look
    colours = look.colours
    tag, text = scene.shelf.text(item, scene.language)
    ground, ink = colours.accent, colours.on_accent
    radius = look.px(radii.TILE)
    drawing.fill(rect, ground, radius)
    words = rect.inset(look.px(spaces.BUTTON), look.mm(spaces.CLOSE_MM))
    path = item.cover and scene.shelf.media(item.cover.media)
    if path and not (look.is_compact and look.is_largest):  # there its words need all of it
        wide = min(round(rect.w * PICTURE), 2 * rect.h)
        drawing.photo(path, rect.left(wide + radius), radius=radius)
        drawing.fill(rect.left(wide + radius).after(wide), ground)
        words = words.after(wide)
    arrow = min(look.px(sides.NEEDS_ARROW), words.h)
    drawing.icon("chevron-right", words.end(arrow), ink)
    words = words.left(words.w - arrow - look.mm(spaces.NEAR_MM))
    px = look.font_px("lead", min(look.text, 1)) if look.is_compact else look.font_px("label")
    drawing.write(text.title, words, px, ink, "bold", leading=ems.TILE)
    drawing.control(
        rect,
        Spoken(text.title, tag),
        OpenItem(item.id),
        ink,
        ground,
        Spoken(join((ended(text.title), text.summary)), tag),
        radius,
        clip=title_clip(scene, item, tag),
    )
