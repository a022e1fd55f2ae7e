"""The languages, large, each in its own name."""

from kiosk.look.look import GAP_MM, TARGET_MM, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseLanguage
from kiosk.widgets.chrome.chrome import frame
from kiosk.widgets.controls.button import page_bar, page_bar_px

TALL = 1.7  # a cell over the letters of a name


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap chooses and goes back to where the visitor was."""
    look = drawing.look
    colours = look.colours
    room = frame(drawing, scene, look.say("Language"))
    languages = scene.shelf.feed.languages
    cells, first = _cells(drawing, scene, room, len(languages))
    for language, cell in zip(languages[first:], cells, strict=False):
        is_on = language.tag == scene.language
        ground = colours.primary if is_on else colours.card
        ink = colours.on_primary if is_on else colours.primary
        radius = look.scaled(4, 2)
        drawing.fill(cell, ground, radius)
        drawing.frame(cell, colours.primary, max(2, look.mm(0.6)), radius)
        inner = cell.inset(look.scaled(9, 3), look.mm(1))
        side = min(inner.h // 2, look.scaled(16, 6))
        drawing.icon("check-circle" if is_on else "translate", inner.left(side), ink)
        words = inner.after(side + look.scaled(8, 3))
        drawing.write(language.name, words, look.font_px("title"), ink, "bold")
        label = Spoken(language.name, language.tag)
        says = scene.spoken_name(language.tag)
        drawing.control(cell, label, ChooseLanguage(language.tag), ink, ground, says, radius)


def _cells(drawing: Drawing, scene: Scene, room: Rect, count: int) -> tuple[list[Rect], int]:
    """A cell for each language, and which stands in the first; pages where one has no room."""
    look = drawing.look
    margins = look.scaled(11, 4), look.scaled(8, 2.5)
    gap = max(look.mm(GAP_MM), look.scaled(5))
    inside = room.inset(*margins)
    across = 1 if look.is_portrait else 2
    down = -(-count // across)
    height = min((inside.h - gap * (down - 1)) // down, look.scaled(62, 20))
    if height >= look.mm(TARGET_MM):
        return _grid(inside, across, down, height, gap), 0
    inside = room.top(room.h - page_bar_px(look)).inset(*margins)
    across = 1 if look.is_largest and look.is_portrait else 2
    least = max(look.mm(TARGET_MM), round(look.font_px("title") * TALL))
    down = max(1, (inside.h + gap) // (least + gap))
    pages = -(-count // (across * down))
    page = min(scene.state.place.page, pages - 1)
    page_bar(drawing, room, page, pages)
    height = (inside.h - gap * (down - 1)) // down
    return _grid(inside, across, down, height, gap), page * across * down


def _grid(room: Rect, across: int, down: int, height: int, gap: int) -> list[Rect]:
    return [
        Rect(cell.x, cell.y + row * (height + gap), cell.w, height)
        for row in range(down)
        for cell in room.top(height).columns(across, gap)
    ]
