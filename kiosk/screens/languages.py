"""The languages, large, each in its own name."""

from functools import partial

from content_sync.model import Language
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, fingers, heights, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseLanguage
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.rows import Cell, row_count, rows
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap chooses and goes back to where the visitor was."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Language"))
    languages = scene.shelf.feed.languages

    def strips(width: int, height: int) -> list[Strip]:
        gap, least = look.px(spaces.TILES), _least(look)
        across = 1 if look.is_portrait or (look.is_compact and look.is_largest) else 2
        high = min(
            _share(height, row_count(len(languages), across), gap), look.px(heights.LANGUAGE)
        )
        if high < least and not look.is_largest:
            across = 2
            high = min(_share(height, row_count(len(languages), 2), gap), look.px(heights.LANGUAGE))
        cells = [Cell(one.tag, partial(_cell, scene=scene, language=one)) for one in languages]
        return rows(cells, across, max(high, least), gap)

    flow(drawing, scene, room, strips, is_text=False)


def _share(height: int, down: int, gap: int) -> int:
    """How high each of so many rows is where all are seen."""
    return (height - gap * (down - 1)) // max(1, down)


def _least(look: Look) -> int:
    return max(look.mm(fingers.TARGET_MM), round(look.font_px("title") * ems.LANGUAGE))


def _cell(drawing: Drawing, cell: Rect, scene: Scene, language: Language) -> None:
    look = drawing.look
    colours = look.colours
    is_on = language.tag == scene.language
    ground = colours.primary if is_on else colours.card
    ink = colours.on_primary if is_on else colours.primary
    radius = look.px(radii.CARD)
    drawing.box(cell, ground, radius, colours.primary, edges.FIRM)
    inner = cell.inset(look.px(spaces.BAR), look.mm(spaces.CLOSE_MM))
    side = min(inner.h // 2, look.px(sides.LANGUAGE))
    drawing.icon("check-circle" if is_on else "translate", inner.left(side), ink)
    words = inner.after(side + look.px(spaces.LANGUAGE))
    drawing.write(language.name, words, look.font_px("title"), ink, "bold")
    label = Spoken(language.name, language.tag)
    says = scene.spoken_name(language.tag)
    drawing.control(cell, label, ChooseLanguage(language.tag), ink, ground, says, radius)
