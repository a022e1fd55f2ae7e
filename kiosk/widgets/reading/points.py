"""Points of a list and steps, what each leads on to below it; the last step may have a picture.

(1) words            a step
(2) ░░░░  words      a step and its picture: number, picture, words
    ░░░░  words
[card]               what the words lead on to
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from content_sync.prose import Block, Picture, Sentences
from kiosk.look.measures import ems, parts, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.beside import Place, beside
from kiosk.widgets.reading.figure import Figure, picture, small_picture
from kiosk.widgets.reading.flow import Strip, height_of, kept, of_part
from kiosk.widgets.reading.paper import Paper
from kiosk.widgets.reading.paragraph import Style, paragraph

PICTURE: Final = 0.34  # of the width
LEAST_PICTURE: Final = 0.5  # of the height, where it stands below a long step
STEPS_APART: Final = 0.7  # of the font size
POINTS_APART: Final = 0.3
POINT_INDENT: Final = 0.9


def points(
    paper: Paper, said: tuple[Sentences, ...], style: Style, start: int | None = None
) -> Iterator[Strip]:
    """Points of a list, or steps that are counted from `start`."""
    indent = _step_indent(style) if start is not None else round(style.px * POINT_INDENT)
    for at, sentences in enumerate(said):
        lead = "•" if start is None else str(start + at)
        apart = STEPS_APART if at == 0 or start is not None else POINTS_APART
        space = round(style.px * apart)
        strips = paragraph(paper.drawing, sentences, style, paper.width, space, indent, lead)
        yield from led_on(strips, paper.leads(sentences, paper.width - indent), indent)


def pictured(
    paper: Paper, block: Block, number: int, shown: Picture, style: Style
) -> Iterator[Strip]:
    """The steps of block `number`, and beside the last one the picture that follows them.

    Where words beside it would be too narrow, or both too high, the picture stands below.
    """
    *others, last = block.steps or ()
    yield from of_part(number, points(paper, tuple(others), style, block.start))
    figure = Figure(number + 1, paper.language)
    lead = str(block.start + len(others))
    step = _beside(paper, last, lead, shown, figure, style)
    strips = [step] if step else _above(paper, last, lead, shown, figure, style)
    indent = _step_indent(style)
    whole = [one if one.part == figure.number else replace(one, part=number) for one in strips]
    cards = of_part(number, paper.leads(last, paper.width - indent))
    yield from led_on(whole, cards, indent)


def led_on(strips: list[Strip], cards: list[Strip], indent: int = 0) -> list[Strip]:
    """`strips`, and below them the cards of what they lead on to, the first of which stays."""
    if not strips or not cards:
        return [*strips, *cards]
    *others, last = strips
    return [*others, *kept([last]), *(_after(card, indent) for card in cards)]


def _beside(
    paper: Paper, said: Sentences, lead: str, shown: Picture, figure: Figure, style: Style
) -> Strip | None:
    """Number, picture and words side by side."""
    drawing = paper.drawing
    path = paper.media(shown.media)
    place = Place(_step_indent(style), round(paper.width * PICTURE))
    taken = place.x + place.w + drawing.look.mm(spaces.BLOCKS_MM)
    if path is None or paper.width - taken < style.px * ems.LEAST_BESIDE:
        return None
    soft = drawing.look.colours.soft
    small = Style(drawing.look.font_px("small"), soft, soft)
    apart = small.px // parts.CAPTION_SPACE
    figures = [
        small_picture(drawing, shown, figure, path, place.w),
        *paragraph(drawing, shown.caption, small, place.w, apart),
    ]
    space = round(style.px * STEPS_APART)
    words = paragraph(drawing, said, style, paper.width, space, taken, lead)
    step = beside(of_part(figure.number, figures), place, words)
    return step if step.height <= paper.height else None


def _above(
    paper: Paper, said: Sentences, lead: str, shown: Picture, figure: Figure, style: Style
) -> list[Strip]:
    """Number and words, and the picture below them."""
    space = round(style.px * STEPS_APART)
    drawing, width = paper.drawing, paper.width
    step = kept(paragraph(drawing, said, style, width, space, _step_indent(style), lead))
    room = max(paper.height - height_of(step), round(paper.height * LEAST_PICTURE))
    drawn = picture(drawing, shown, figure, paper.media, width, room, space)
    return [*step, *of_part(figure.number, drawn)]


def _step_indent(style: Style) -> int:
    return round(style.px * ems.STEP_INDENT)


def _after(strip: Strip, indent: int) -> Strip:
    """A strip that begins further right."""

    def draw(on: Drawing, rect: Rect) -> None:
        strip.draw(on, rect.after(indent))

    return replace(strip, draw=draw)
