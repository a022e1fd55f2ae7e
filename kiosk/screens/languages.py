"""The languages, large, each in its own name."""

from collections.abc import Iterable, Sequence

from content_sync.model import Language
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, fingers, heights, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseLanguage
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.alike import Label, alike_px
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """One tap chooses and goes back to where the visitor was."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Language"))
    languages = scene.shelf.feed.languages

    def strips(width: int, height: int) -> list[Strip]:
        gap, least = look.px(spaces.TILES), _least(look)
        across = 1 if look.is_portrait else 2
        high = _share(height, row_count(len(languages), across), gap)
        if high < least:  # they scroll: two side by side, but the largest letters upright
            across = 1 if look.is_largest and look.is_portrait else 2
            high = _share(height, row_count(len(languages), across), gap)
        high = max(least, min(high, look.px(heights.LANGUAGE)))
        cell = Rect(0, 0, (width - gap * (across - 1)) // across, high)
        high = max(high, _needed(drawing, languages, cell))
        grid = Grid([one.tag for one in languages], across, high, gap)
        return rows(drawing, grid, width, lambda on, cells: _draw(on, scene, cells))

    flow(drawing, scene, room, strips, is_text=False)


def _share(height: int, down: int, gap: int) -> int:
    """How high each of so many rows is where all are seen."""
    return (height - gap * (down - 1)) // max(1, down)


def _least(look: Look) -> int:
    return max(look.mm(fingers.TARGET_MM), round(look.font_px("title") * ems.LANGUAGE))


def _needed(drawing: Drawing, languages: Sequence[Language], cell: Rect) -> int:
    """How high `cell` must be for each name to stand in it whole, in its smallest letters."""
    words = _halves(drawing.look, cell)[1]
    px = _names_px(drawing, ((one.name, words) for one in languages))
    most = max(len(drawing.lines((Piece(one.name, "bold"),), px, words.w)) for one in languages)
    return most * round(px * ems.LABEL) + cell.h - words.h


def _names_px(drawing: Drawing, names: Iterable[Label]) -> int:
    return alike_px(drawing, names, drawing.look.font_px("title"), "bold")


def _draw(drawing: Drawing, scene: Scene, cells: Sequence[Rect]) -> None:
    """Each in its cell, the names in one size."""
    look = drawing.look
    colours = look.colours
    placed = tuple(zip(scene.shelf.feed.languages, cells, strict=True))
    names = ((language.name, _halves(look, cell)[1]) for language, cell in placed)
    px = _names_px(drawing, names)
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
