"""Sentences as strips of lines, plain, numbered, bulleted or on a card."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from content_sync.prose import Sentence, Sentences
from content_sync.sayings import OTHER_LANGUAGE
from content_sync.sentences import gap, join
from kiosk.look.colours import Colour
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.sheet.drawing import Drawing, baseline_in, line_step
from kiosk.widgets.reading.flow import Strip


@dataclass(frozen=True, slots=True)
class Style:
    """How lines look: size in px, weight, colours; `card` a ground, `stripe` at its left."""

    px: int
    ink: Colour
    link: Colour
    weight: str = "regular"
    card: Colour = ""
    stripe: Colour = ""


def pieces(sentences: Sentences, weight: str) -> Iterator[Piece]:
    """Sentences as pieces of text, a space between two that need one."""
    for at, sentence in enumerate(sentences):
        yield from _spans(sentence, weight)
        if at + 1 < len(sentences) and gap(sentence.text, sentences[at + 1].text):
            yield Piece(" ", weight, "", sentence.id)


def _spans(sentence: Sentence, weight: str) -> Iterator[Piece]:
    """Marks may lie within each other: **số [113](tel:113)**."""
    text, spans = sentence.text, sentence.spans
    cuts = (edge for span in spans for edge in (span.start, span.end))
    ends = {0, len(text), *(cut for cut in cuts if 0 < cut < len(text))}
    for start, end in pairwise(sorted(ends)):
        over = [span.mark for span in spans if span.start <= start and end <= span.end]
        links = (mark for mark in over if mark != "strong" and not mark.startswith(OTHER_LANGUAGE))
        bold = "bold" if over else weight
        yield Piece(text[start:end], bold, next(links, ""), sentence.id)


def paragraph(
    drawing: Drawing,
    sentences: Sentences,
    style: Style,
    width: int,
    space: int,
    indent: int = 0,
    lead: str = "",
    says: Spoken | None = None,
) -> list[Strip]:
    """A paragraph; `lead` is a number in a circle or "•" that stands in the indent.

    `says` is read aloud in a row with the controls; an item's sentences have their own sound.
    """
    pad = round(style.px * 0.7) if style.card else 0
    lines = drawing.lines(pieces(sentences, style.weight), style.px, width - indent - 2 * pad)
    step = line_step(style.px)
    strips = []
    for at, line in enumerate(lines):
        is_first, is_last = at == 0, at == len(lines) - 1
        head = pad // 2 if is_first else 0
        foot = pad // 2 if is_last else 0
        drawn = _Row(line, style, indent + pad, step, head, *((lead, says) if is_first else ()))
        keeps = (is_first and len(lines) > 1) or (at == len(lines) - 2 and len(lines) > 2)
        there = tuple(dict.fromkeys(run.sentence for run in line.runs if run.sentence))
        strips.append(Strip(step + head + foot, drawn, space if is_first else 0, keeps, there))
    return strips


@dataclass(frozen=True, slots=True)
class _Row:
    line: Line
    style: Style
    indent: int
    step: int
    head: int
    lead: str = ""
    says: Spoken | None = None

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        style = self.style
        if self.says:
            drawing.aloud(rect, self.says)
        if style.card:
            drawing.fill(rect, style.card)
        if style.stripe:
            drawing.fill(rect.left(drawing.look.px(edges.STRIPE)), style.stripe)
        baseline = rect.y + self.head + baseline_in(self.step, style.px)
        if self.lead:
            self._draw_lead(drawing, rect, baseline)
        x = rect.x + self.indent
        mark_line(drawing, self.line, style.px, x, baseline)
        for run in self.line.runs:  # a link is emphasised only: a line is too low to be touched
            colour = style.link if run.mark else style.ink
            drawing.line(Line((run,), run.width), style.px, colour, x, baseline)

    def _draw_lead(self, drawing: Drawing, rect: Rect, baseline: int) -> None:
        colours = drawing.look.colours
        px, line = self.style.px, rect.below(self.head).top(self.step)
        if not self.lead.isdigit():
            room = line.left(self.indent)
            drawing.write(self.lead, room, px, self.style.ink, "bold", shrinks=False)
            return
        side = round(px * ems.STEP_NUMBER)
        circle = line.left(side).middle(side, side)
        drawing.fill(circle, colours.primary, side // 2)
        px = max(drawing.look.least_px, round(px * 0.82))
        drawing.write(self.lead, circle, px, colours.on_primary, "bold", "center")


def mark_line(
    drawing: Drawing, line: Line, px: int, x: int, baseline: int, on_dark: Colour = ""
) -> None:
    """Mark what is being heard: a ground and a line under it, so not by colour alone.

    On a dark ground (the ink `on_dark`) the line alone marks it.
    """
    heard = [run for run in line.runs if drawing.marked and run.sentence == drawing.marked]
    if not heard:
        return
    left, right = heard[0].x, heard[-1].x + heard[-1].width
    top, edge = round(px * 0.98), max(2, round(px * 0.07))
    ground = Rect(x + left, baseline - top, right - left, top + round(px * 0.34))
    if not on_dark:
        drawing.fill(ground, drawing.look.colours.mark)
    ink = on_dark or drawing.look.colours.ink
    drawing.fill(ground.foot(edge), ink)


def plain(text: str) -> Sentences:
    """A text of the interface as one sentence."""
    return (Sentence("", text),)


def joined(cells: Sequence[Sentence]) -> str:
    """Sentences as one text."""
    return join(sentence.text for sentence in cells)
