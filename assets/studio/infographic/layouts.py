"""Layouts of a section: panels, cards, rows, columns, a way. Each part has a place of its own.

Each fills the box (x, y, w, h) it is given, in one language.
"""

from math import ceil
from typing import Final

from studio.infographic.description import Part, Section
from studio.infographic.picture import COLOURS, picture
from studio.sheet import hue
from studio.sheet.canvas import Box, Canvas
from studio.sheet.fitting import Piece, Sizes, UnfitError, height, one_line, sizes, write
from studio.sheet.lettering import width, write_line

GAP: Final = 24
NEAR: Final = 14  # between rows
MARK: Final = 28  # the letters on a tab
GOOD, BAD = "leaf", "plum"


def panels(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """Framed panels, two in a line: a picture with a tab, a heading, a text."""
    spots = _grid(box, len(section.parts), section.across or 2)
    _, _, w, h = spots[0]
    sight = h * (0.5 if h > 330 else 0.44)
    pieces = [_piece(part, tag) for part in section.parts]
    room = (w - 56, h - sight - (22 if h < 330 else 38))
    found = sizes(pieces, tag, *room)
    for part, piece, (x, y, _, _) in zip(section.parts, pieces, spots, strict=True):
        strong = COLOURS[part.colour][0]
        mark = part.mark[tag]
        canvas.box(x, y, w, h, strong, 26)
        canvas.box(x + 5, y + 5, w - 10, h - 10, hue.WHITE, 22)
        frame = (x + 5, y + 5, w - 10, sight)
        middle = 0.6 if mark else 0.5
        picture(canvas, part.drawing, frame, part.colour, part.is_crossed, 22, middle, is_open=True)
        if mark:
            tab = width(mark, tag, MARK, True) + 40
            canvas.box(x + 5, y + 5, tab, 54, strong, 20)
            canvas.box(x + 5, y + 30, 24, 29, strong)
            write_line(canvas, (x + 25, y + 32), mark, tag, MARK, hue.WHITE)
        write(canvas, piece, tag, (x + 30, y + sight + 12, *room), found)


def cards(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """A picture, a large figure, words in a card; beside each other where the card is broad."""
    spots = _grid(box, len(section.parts), section.across or len(section.parts))
    _, _, w, h = spots[0]
    has_picture = any(part.drawing for part in section.parts)
    is_broad = has_picture and w > 1.35 * h
    figures = [Piece(part.line, part.figure[tag], "") for part in section.parts]
    pieces = [_piece(part, tag) for part in section.parts]
    sight, room, large, found = _roomiest(pieces, figures, tag, (w, h), has_picture, is_broad)
    left = w - room[0] - 14
    for part, piece, figure, (x, y, _, _) in zip(
        section.parts, pieces, figures, spots, strict=True
    ):
        strong = COLOURS[part.colour][0]
        _frame(canvas, (x, y, w, h), strong)
        if part.drawing:
            picture(canvas, part.drawing, (x + 12, y + 12, *sight), part.colour, part.is_crossed)
        tall = large[0] * 1.16 if figure.heading else 0.0
        below = height(piece, tag, room[0], found)
        top = y + h - room[1] - 12 + (room[1] - tall - below) / 2
        is_middle = not is_broad and len(section.parts) > 1
        inner = (x + left, top, room[0], tall)
        write(canvas, figure, tag, inner, large, (strong, strong), is_middle)
        write(canvas, piece, tag, (x + left, top + tall, room[0], below), found, middle=is_middle)


def _roomiest(
    pieces: list[Piece],
    figures: list[Piece],
    tag: str,
    card: tuple[float, float],
    has_picture: bool,
    is_broad: bool,
) -> tuple[tuple[float, float], tuple[float, float], Sizes, Sizes]:
    """The largest picture beside or over which all words of the cards fit, and their sizes."""
    w, h = card
    has_figure = any(figure.heading for figure in figures)
    has_words = any(piece.heading or piece.text for piece in pieces)
    for share in (0.44, 0.38, 0.32, 0.26):
        if is_broad:
            sight = (min(h - 24, w * share), h - 24)
            room = (w - sight[0] - 42, h - 24)
        elif has_picture:
            sight = (w - 24, h * (share + 0.06))
            room = (w - 28, h - sight[1] - 30)
        else:
            sight, room = (0.0, 0.0), (w - 36, h - 24)
        tall = room[1] * (share + 0.06 if has_words else 1) if has_figure else 0.0
        try:
            large = (one_line(figures, tag, room[0], tall) if has_figure else 0, 0)
            found = sizes(pieces, tag, room[0], room[1] - min(tall, large[0] * 1.16))
        except UnfitError as error:
            unfit = error
        else:
            return sight, room, large, found
    raise unfit


def rows(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """One part a row, as in a calendar: a badge with its mark, a picture, words."""
    spots = _grid(box, len(section.parts), section.across or 1, NEAR)
    _, _, w, h = spots[0]
    marks = [Piece(part.line, part.mark[tag], "") for part in section.parts]
    badge = 200 if any(piece.heading for piece in marks) else 0
    marked = sizes(marks, tag, badge - 28, h - 16, (44, 32)) if badge else (0, 0)
    sight = min((h - 16) * 1.2, w * 0.3)
    left = badge + sight + 36
    pieces = [_piece(part, tag) for part in section.parts]
    found = sizes(pieces, tag, w - left - 18, h - 14)
    for part, piece, mark, (x, y, _, _) in zip(section.parts, pieces, marks, spots, strict=True):
        strong = COLOURS[part.colour][0]
        _frame(canvas, (x, y, w, h), strong)
        if badge:
            canvas.box(x, y, badge, h, strong, 22)
            canvas.box(x + badge - 24, y, 24, h, strong)
            write(
                canvas, mark, tag, (x + 14, y, badge - 28, h), marked, (hue.WHITE, hue.WHITE), True
            )
        frame = (x + badge + 12, y + 8, sight, h - 16)
        picture(canvas, part.drawing, frame, part.colour, part.is_crossed, 16)
        write(canvas, piece, tag, (x + left, y, w - left - 18, h), found)


def columns(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """What to do on the left, what never to do (the crossed parts) on the right."""
    x, y, w, h = box
    wide = (w - GAP) / 2
    done = [part for part in section.parts if not part.is_crossed]
    never = [part for part in section.parts if part.is_crossed]
    pieces = [_piece(part, tag) for part in section.parts]
    tall = (h - 92) / max(len(done), len(never))
    sight = min(tall - 14, 170.0)
    room = (wide - sight - 56, tall - 10)
    found = sizes(pieces, tag, *room, text=(38, 32))
    titles = [Piece(section.line, words[tag], "") for words in (section.heading, section.against)]
    titled = sizes(titles, tag, wide - 120, 72)
    for side, (parts, colour) in enumerate(((done, GOOD), (never, BAD))):
        left = x + side * (wide + GAP)
        strong, ground = COLOURS[colour]
        canvas.box(left, y, wide, h, strong, 26)
        canvas.box(left + 5, y + 84, wide - 10, h - 89, hue.WHITE, 22)
        canvas.box(left + 5, y + 84, wide - 10, 24, hue.WHITE)
        _sign(canvas, left + 52, y + 42, strong, side == 0)
        head = (left + 98, y + 6, wide - 120, 72)
        write(canvas, titles[side], tag, head, titled, (hue.WHITE, hue.WHITE))
        for number, part in enumerate(parts):
            top = y + 88 + number * tall
            if number:
                canvas.box(left + 24, top - 1, wide - 48, 3, ground)
            frame = (left + 18, top + (tall - sight) / 2, sight, sight)
            picture(canvas, part.drawing, frame, colour, part.is_crossed)
            inner = (left + sight + 38, top + 5, *room)
            write(canvas, _piece(part, tag), tag, inner, found, (hue.INK, hue.INK))


def way(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """Numbered steps down a winding path."""
    x, y, w, h = box
    steps = _grid((x + 128, y, w - 128, h), len(section.parts), 1, NEAR)
    _, _, wide, tall = steps[0]
    bends = [(x + 62, y + 30)]
    for number, (_, top, _, _) in enumerate(steps):
        bends += [(x + 62, top + tall / 2)]
        if number < len(steps) - 1:
            bends += [(x + (24 if number % 2 else 100), top + tall + NEAR / 2)]
    bends += [(x + 62, y + h - 30)]
    canvas.curve(bends, 54, "#e4cf9c")
    canvas.curve(bends, 5, hue.WHITE)
    sight = (tall - 20) * 1.25
    pieces = [_piece(part, tag) for part in section.parts]
    room = (wide - sight - 62, tall - 14)
    found = sizes(pieces, tag, *room)
    for number, (part, piece, (left, top, _, _)) in enumerate(
        zip(section.parts, pieces, steps, strict=True), 1
    ):
        strong = COLOURS[part.colour][0]
        _frame(canvas, (left, top, wide, tall), strong)
        halfway = top + tall / 2
        tip = [(left + 2, halfway - 22), (left - 22, halfway), (left + 2, halfway + 22)]
        canvas.shape(tip, strong)
        frame = (left + 14, top + 10, sight, tall - 20)
        picture(canvas, part.drawing, frame, part.colour, part.is_crossed)
        write(canvas, piece, tag, (left + sight + 40, top + 7, *room), found)
        canvas.oval(x + 62, top + tall / 2, 48, 48, hue.WHITE)
        canvas.oval(x + 62, top + tall / 2, 42, 42, strong)
        spot = (x + 62, top + tall / 2)
        write_line(canvas, spot, str(number), "vi", 52, hue.WHITE, anchor="mm")


def _piece(part: Part, tag: str) -> Piece:
    return Piece(part.line, part.heading[tag], part.text[tag])


def _grid(box: Box, count: int, across: int, gap: float = GAP) -> list[Box]:
    """Places for `count` parts, `across` in a line."""
    x, y, w, h = box
    down = ceil(count / across)
    wide, tall = (w - GAP * (across - 1)) / across, (h - gap * (down - 1)) / down
    return [
        (x + number % across * (wide + GAP), y + number // across * (tall + gap), wide, tall)
        for number in range(count)
    ]


def _frame(canvas: Canvas, box: Box, strong: str) -> None:
    x, y, w, h = box
    canvas.box(x, y, w, h, strong, 24)
    canvas.box(x + 4, y + 4, w - 8, h - 8, hue.WHITE, 20)


def _sign(canvas: Canvas, x: float, y: float, colour: str, is_good: bool) -> None:
    canvas.oval(x, y, 30, 30, hue.WHITE)
    if is_good:
        canvas.line([(x - 14, y), (x - 4, y + 12), (x + 15, y - 12)], 9, colour)
    else:
        canvas.line([(x - 12, y - 12), (x + 12, y + 12)], 9, colour)
        canvas.line([(x + 12, y - 12), (x - 12, y + 12)], 9, colour)
