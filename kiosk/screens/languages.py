"""The languages, large, each in its own name."""

from collections.abc import Iterator

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, fingers, heights, radii, sides, spaces
from kiosk.look.page import needed, page
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseLanguage
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.button import page_bar, page_bar_px


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap chooses and goes back to where the visitor was."""
    look = drawing.look
    colours = look.colours
    room = surround(drawing, scene, look.say("Language"))
    languages = scene.shelf.feed.languages
    cells, first = _cells(drawing, scene, room, len(languages))
    placed = tuple(zip(languages[first:], cells, strict=False))
    names = ((language.name, _halves(look, cell)[1]) for language, cell in placed)
    px = alike_px(drawing, names, look.font_px("title"), "bold")
    for language, cell in placed:
        is_on = language.tag == scene.language
        ground = colours.primary if is_on else colours.card
        ink = colours.on_primary if is_on else colours.primary
        radius = look.px(radii.CARD)
        drawing.box(cell, ground, radius, colours.primary, edges.FIRM)
        picture, words = _halves(look, cell)
        drawing.icon("check-circle" if is_on else "translate", picture, ink)
        drawing.write(language.name, words, px, ink, "bold", shrinks=False)
        label = Spoken(language.name, language.tag)
        says = scene.spoken_name(language.tag)
        drawing.control(cell, label, ChooseLanguage(language.tag), ink, ground, says, radius)


def _halves(look: Look, cell: Rect) -> tuple[Rect, Rect]:
    """A pictogram, and the name beside it."""
    inner = cell.inset(look.px(spaces.BAR), look.mm(spaces.CLOSE_MM))
    side = min(inner.h // 2, look.px(sides.LANGUAGE))
    return inner.left(side), inner.after(side + look.px(spaces.LANGUAGE))


def _cells(drawing: Drawing, scene: Scene, room: Rect, count: int) -> tuple[Iterator[Rect], int]:
    """A cell for each language, and which stands in the first; pages where one has no room."""
    look = drawing.look
    margins = look.px(spaces.MARGIN), look.px(spaces.ABOVE)
    gap = look.px(spaces.TILES)
    inside = room.inset(*margins)
    across = 1 if look.is_portrait else 2
    down = needed(count, across)
    height = min((inside.h - gap * (down - 1)) // down, look.px(heights.LANGUAGE))
    if height >= look.mm(fingers.TARGET_MM):
        return inside.cells(across, down, height, gap), 0
    inside = room.top(room.h - page_bar_px(look)).inset(*margins)
    across = 1 if look.is_largest and look.is_portrait else 2
    least = max(look.mm(fingers.TARGET_MM), round(look.font_px("title") * ems.LANGUAGE))
    down = max(1, (inside.h + gap) // (least + gap))
    here = page(count, across * down, scene.state.place.page)
    page_bar(drawing, room, here)
    height = (inside.h - gap * (down - 1)) // down
    return inside.cells(across, down, height, gap), here.first
