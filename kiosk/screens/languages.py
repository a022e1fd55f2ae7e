"""The languages, large, each in its own name."""

from kiosk.look import GAP_MM, Spoken
from kiosk.sheet import Act, Rect, Sheet
from kiosk.widgets.chrome import frame
from kiosk.widgets.scene import Scene


def draw(sheet: Sheet, scene: Scene) -> None:
    """One tap chooses and goes back to where the visitor was."""
    look = sheet.look
    colours = look.colours
    room = frame(sheet, scene, look.say("Language")).inset(look.scaled(11, 4), look.scaled(8, 2.5))
    languages = scene.shelf.feed.languages
    across = 1 if look.is_portrait else 2
    gap = max(look.mm(GAP_MM), look.scaled(5))
    down = -(-len(languages) // across)
    height = min((room.h - gap * (down - 1)) // down, look.scaled(62, 20))
    cells = [
        Rect(cell.x, cell.y + row * (height + gap), cell.w, height)
        for row in range(down)
        for cell in room.top(height).columns(across, gap)
    ]
    for language, cell in zip(languages, cells, strict=False):
        is_on = language.tag == scene.language
        ground = colours.primary if is_on else colours.card
        ink = colours.on_primary if is_on else colours.primary
        radius = look.scaled(4, 2)
        sheet.fill(cell, ground, radius)
        sheet.frame(cell, colours.primary, max(2, look.mm(0.6)), radius)
        inner = cell.inset(look.scaled(9, 3), look.mm(1))
        side = min(inner.h // 2, look.scaled(16, 6))
        sheet.icon("check-circle" if is_on else "translate", inner.left(side), ink)
        words = inner.after(side + look.scaled(8, 3))
        sheet.write(language.name, words, look.font_px("title"), ink, "bold")
        label = Spoken(language.name, language.tag)
        says = scene.spoken_name(language.tag)
        sheet.control(cell, label, _chooser(language.tag), ink, ground, says, radius)


def _chooser(tag: str) -> Act:
    return lambda visit: visit.choose_language(tag)
