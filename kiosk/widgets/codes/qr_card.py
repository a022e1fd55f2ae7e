"""Something to take along: its code, what it is, and whether it needs internet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.sheet.drawing import Drawing, baseline_in
from kiosk.widgets.codes.qr_code import Sized, draw_code, sizes
from kiosk.widgets.reading.flow import Strip


@dataclass(frozen=True, slots=True)
class Taking:
    """One thing to take along: `values` are what a person reads of it, `address` is written out."""

    icon: str
    heading: Spoken
    payload: str
    values: tuple[Spoken, ...]
    address: str
    note_icon: str
    note: Spoken


@dataclass(frozen=True, slots=True)
class _Row:
    icon: str
    lines: tuple[Line, ...]
    px: int
    ink: Colour
    says: Spoken | None

    @property
    def height(self) -> int:
        return len(self.lines) * _step(self.px)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a card may stand: all words beside its code, or the heading above and the rest below."""

    sized: Sized
    rows: tuple[_Row, ...]
    is_beside: bool

    def height(self, look: Look) -> int:
        words, side, pad = _height(look, self.rows), self.sized.side, _pad(look)
        return 2 * pad + (max(side, words) if self.is_beside else side + pad + words)


@dataclass(frozen=True, slots=True)
class Card:
    """A code and its words as a strip draws them."""

    taking: Taking
    plan: _Plan

    @property
    def side(self) -> int:
        """How wide and high the code is, in px."""
        return self.plan.sized.side

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        """Draw it into `rect`, the words beside the code or around it."""
        plan, payload, pad = self.plan, self.taking.payload, _pad(drawing.look)
        _ground(drawing, rect)
        inner = rect.inset(pad)
        if plan.is_beside:
            draw_code(drawing, payload, plan.sized, inner.left(self.side))
            _write(drawing, plan.rows, inner.after(self.side + pad))
            return
        heading, rest = plan.rows[:1], plan.rows[1:]
        above = _height(drawing.look, heading) + pad // 2
        _write(drawing, heading, inner.top(above))
        draw_code(drawing, payload, plan.sized, inner.below(above).top(self.side))
        _write(drawing, rest, inner.below(above + self.side + pad // 2))


def qr_card(
    drawing: Drawing, taking: Taking, width: int, wished: int, most: int, least_side: int = 0
) -> list[Strip]:
    """A card at most `wished` px high with the largest code that leaves room for its words.

    One that needs more, or whose code would be smaller than `least_side` px, becomes higher, up to
    `most`; what words are left then follow it.
    """
    look = drawing.look
    every = list(_plans(drawing, taking, width))
    plans = [plan for plan in every if plan.sized.side >= least_side] or every
    for count in range(len(plans[0].rows), 0, -1):
        cards = [replace(plan, rows=plan.rows[:count]) for plan in plans]
        for limit in (wished, most):
            card = next((one for one in cards if one.height(look) <= limit), None)
            if card:
                rest = _rows(drawing, taking, width - 2 * _pad(look))[count:]
                return [_card(look, taking, card), *([_words(look, rest)] if rest else [])]
    least = min(plans, key=lambda plan: plan.sized.side)
    return [_card(look, taking, replace(least, rows=()))]


def _plans(drawing: Drawing, taking: Taking, width: int) -> Iterator[_Plan]:
    """All ways to draw a card `width` px wide, best first."""
    look = drawing.look
    inner = width - 2 * _pad(look)
    below = _rows(drawing, taking, inner)
    for sized in sizes(look, taking.payload):
        beside = inner - sized.side - _pad(look)
        if beside >= look.font_px("lead") * ems.FEWEST_BESIDE_CODE[look.text]:
            yield _Plan(sized, _rows(drawing, taking, beside), True)
        if sized.side <= inner:
            yield _Plan(sized, below, False)


def _rows(drawing: Drawing, taking: Taking, width: int) -> tuple[_Row, ...]:
    """The heading, what it is, and the note, in lines at most `width` px wide."""
    look = drawing.look
    colours = look.colours
    small = look.font_px("small")
    body = small if look.is_compact else look.font_px("body")
    room = width - _indent(look)

    def row(icon: str, said: Spoken, px: int, weight: str, ink: Colour) -> _Row:
        return _Row(icon, drawing.lines((Piece(said.text, weight),), px, room), px, ink, said)

    rows = [row(taking.icon, taking.heading, _heading_px(look), "bold", colours.ink)]
    rows += [row("", said, body, "semibold", colours.ink) for said in taking.values]
    if taking.address:
        lines = _address(drawing, taking.address, small, room)
        rows.append(_Row("", lines, small, colours.ink, None))
    rows.append(row(taking.note_icon, taking.note, small, "regular", colours.soft))
    return tuple(rows)


def _address(drawing: Drawing, address: str, px: int, width: int) -> tuple[Line, ...]:
    """An address in letters, broken at its slashes."""
    lines: list[str] = []
    for part in address.replace("/", "/\n").splitlines():
        if lines and drawing.width(lines[-1] + part, "semibold", px) <= width:
            lines[-1] += part
        else:
            lines.append(part)
    return tuple(
        line for text in lines for line in drawing.lines((Piece(text, "semibold"),), px, width)
    )


def _card(look: Look, taking: Taking, plan: _Plan) -> Strip:
    return Strip(plan.height(look), Card(taking, plan), look.gap)


def _words(look: Look, rows: tuple[_Row, ...]) -> Strip:
    above = look.mm(spaces.WORDS_MM)
    return Strip(_height(look, rows), lambda on, rect: _write(on, rows, rect), above)


def _ground(drawing: Drawing, rect: Rect) -> None:
    colours = drawing.look.colours
    drawing.box(rect, colours.card, drawing.look.px(radii.CARD), colours.line, edges.HAIR)


def _write(drawing: Drawing, rows: tuple[_Row, ...], room: Rect) -> None:
    """The rows in the middle of `room`, and aloud."""
    look = drawing.look
    y = room.y + max(0, room.h - _height(look, rows)) // 2
    for row in rows:
        step = _step(row.px)
        side = round(row.px * ems.TAKING_ICON)
        if row.icon:
            icon = Rect(room.x, y + (step - side) // 2, side, side)
            drawing.icon(row.icon, icon, look.colours.primary)
        if row.says:
            drawing.aloud(Rect(room.x, y, room.w, row.height), row.says)
        for line in row.lines:
            drawing.line(
                line, row.px, row.ink, room.x + _indent(look), y + baseline_in(step, row.px)
            )
            y += step
        y += _gap(look)


def _height(look: Look, rows: tuple[_Row, ...]) -> int:
    return sum(row.height for row in rows) + _gap(look) * max(0, len(rows) - 1)


def _gap(look: Look) -> int:
    return round(look.font_px("body") * 0.35)


def _step(px: int) -> int:
    return round(px * ems.NOTE)


def _pad(look: Look) -> int:
    return look.px(spaces.BLOCK)


def _indent(look: Look) -> int:
    return round(_heading_px(look) * ems.TAKING_INDENT)


def _heading_px(look: Look) -> int:
    return look.font_px("lead" if look.is_largest or look.is_compact else "label")
