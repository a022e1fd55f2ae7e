"""The parts of a recording, and whose voice it has, as buttons in a column of text."""

from collections.abc import Iterator
from dataclasses import dataclass

from content_sync.prose import Chapter
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, edges, ems, fingers, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.reel import Reel
from kiosk.visit.state import OWN_SOUND
from kiosk.visit.steering import ChooseTrack, GoTo
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.time_bar import clock
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.paragraph import Style, paragraph, plain

LINES = 2  # of a title


@dataclass(frozen=True, slots=True)
class _Cell:
    """One button; `is_on` is drawn full and with a pictogram, so not by colour alone."""

    icon: str
    words: str
    label: Spoken
    says: Spoken
    wish: Wish
    is_on: bool


def chapters(drawing: Drawing, scene: Scene, reel: Reel, width: int) -> Iterator[Strip]:
    """One button a chapter, the one that plays marked."""
    if not reel.recording.chapters:
        return
    yield from _heading(drawing, drawing.look.say("Chapters"), width)
    now = current(reel.recording.chapters, scene.showing.position_ms)
    cells = [
        _Cell(
            "play" if at == now else "",
            f"{clock(chapter.at_ms)}  {chapter.title}",
            title := Spoken(chapter.title, reel.language),
            title,
            GoTo(chapter.at_ms),
            at == now,
        )
        for at, chapter in enumerate(reel.recording.chapters)
    ]
    yield from _cells(drawing, cells, _across(drawing, cells, width))


def _across(drawing: Drawing, cells: list[_Cell], width: int) -> int:
    """How many stand side by side: as many as leave each of them room for its words."""
    look = drawing.look
    px, gap = _px(look), look.gap
    icon_w = round(px * ems.CHAPTER_ICON) + look.mm(spaces.NEAR_MM)
    for across in range(counts.CHAPTERS_ACROSS if look.is_portrait else 1 + look.is_compact, 1, -1):
        cell = (width - gap * (across - 1)) // across
        room = cell - 2 * look.px(spaces.CARD) - icon_w
        if all(_fits(drawing, one.words, px, room) for one in cells):
            return across
    return 1


def _fits(drawing: Drawing, words: str, px: int, room: int) -> bool:
    lines = drawing.lines((Piece(words, "semibold"),), px, room)
    return len(lines) <= LINES and all(line.width <= room for line in lines)


def current(parts: tuple[Chapter, ...], now_ms: int) -> int:
    """The number of the chapter that plays at `now_ms`; -1 before the first."""
    return sum(chapter.at_ms <= now_ms for chapter in parts) - 1


def tracks(drawing: Drawing, scene: Scene, reel: Reel, width: int) -> Iterator[Strip]:
    """One button for every sound of a film that has several."""
    if not reel.tracks:
        return
    say = drawing.look.say
    yield from _heading(drawing, say("Which sound?"), width)
    cells = []
    for tag in (OWN_SOUND, *reel.tracks):
        language = reel.recording.language if tag == OWN_SOUND else tag
        own = say("Original sound")
        label = Spoken(scene.language_name(language), language) if language else own
        says = scene.spoken_name(language) if language else own
        is_on = (tag if tag != OWN_SOUND else "") == reel.track
        cells.append(
            _Cell("volume-high" if is_on else "", label.text, label, says, ChooseTrack(tag), is_on)
        )
    yield from _cells(drawing, cells, counts.CHAPTERS_ACROSS if drawing.look.is_portrait else 2)


def _heading(drawing: Drawing, words: Spoken, width: int) -> Iterator[Strip]:
    look = drawing.look
    style = Style(look.font_px("lead"), look.colours.ink, look.colours.primary, "bold")
    yield from kept(paragraph(drawing, plain(words.text), style, width, round(style.px * 0.6)))


def _cells(drawing: Drawing, cells: list[_Cell], across: int) -> Iterator[Strip]:
    """Rows of `across` buttons, as high as two lines need."""
    look = drawing.look
    px = _px(look)
    words_h = round(px * ems.LABEL * LINES) + look.mm(spaces.WORDS_MM)
    height = max(look.mm(fingers.LEAST_MM), words_h)
    for start in range(0, len(cells), across):
        row = tuple(cells[start : start + across])
        yield Strip(height, _Row(row, across, px), look.gap)


def _px(look: Look) -> int:
    return look.font_px("body", min(look.text, 2))


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    across: int
    px: int

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        look = drawing.look
        colours = look.colours
        radius = look.px(radii.BUTTON)
        places = rect.columns(self.across, look.gap)
        for cell, place in zip(self.cells, places, strict=False):
            ground = colours.primary if cell.is_on else colours.card
            ink = colours.on_primary if cell.is_on else colours.primary
            drawing.box(place, ground, radius, colours.primary, edges.HAIR)
            words = place.inset(look.px(spaces.CARD), look.mm(spaces.CLOSE_MM))
            if cell.icon:
                side = round(self.px * ems.CHAPTER_ICON)
                drawing.icon(cell.icon, words.left(side), ink)
                words = words.after(side + look.mm(spaces.NEAR_MM))
            drawing.write(cell.words, words, self.px, ink, "semibold", leading=ems.LABEL)
            drawing.control(place, cell.label, cell.wish, ink, ground, cell.says, radius)
