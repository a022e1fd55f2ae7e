"""How to read a code with a telephone, in pictures, for whoever does it for the first time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import ems, heights, parts, proportions, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.sheet.drawing import Drawing, baseline_in
from kiosk.widgets.reading.flow import Strip, kept

PHONE: Final = 0.56  # width of a telephone over its height


@dataclass(frozen=True, slots=True)
class _Step:
    """A picture `picture` px wide and high, its words below it or beside it."""

    number: int
    paint: Callable[[Drawing, Rect], None]
    says: Spoken
    lines: tuple[Line, ...]
    px: int
    picture: Rect
    is_beside: bool

    def height(self, look: Look) -> int:
        words = len(self.lines) * _line_step(self.px)
        if self.is_beside:
            return max(self.picture.h, words)
        return self.picture.h + look.mm(spaces.NEAR_MM) + words

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        look = drawing.look
        drawing.aloud(rect, self.says)
        wide, high = self.picture.w, self.picture.h
        picture = rect.left(wide).top(high)
        if self.is_beside:
            picture = rect.left(wide).middle(wide, high)
        self._draw_picture(drawing, picture)
        step = _line_step(self.px)
        x, y = rect.x, picture.bottom + look.mm(spaces.NEAR_MM)
        if self.is_beside:
            x = picture.right + look.gap
            y = rect.y + (rect.h - len(self.lines) * step) // 2
        for line in self.lines:
            drawing.line(line, self.px, look.colours.ink, x, y + baseline_in(step, self.px))
            y += step

    def _draw_picture(self, drawing: Drawing, rect: Rect) -> None:
        look = drawing.look
        colours = look.colours
        line = colours.on_chip if colours.is_flat else None
        drawing.box(rect, colours.chip, look.px(radii.CARD), line)
        self.paint(drawing, rect.inset(round(rect.h * 0.1)))
        number_px = max(look.least_px, round(rect.h * 0.18))
        side = max(round(rect.h * 0.3), round(number_px * ems.STEP_NUMBER))
        circle = Rect(rect.x, rect.y, side, side).inset(max(1, side // rims.PHONE))
        drawing.fill(circle, colours.primary, circle.h // 2)
        number = str(self.number)
        drawing.write(number, circle, number_px, colours.on_primary, "bold", "center")


def scan_steps(
    drawing: Drawing, width: int, is_in_a_row: bool, is_roomy: bool, most: int = 0
) -> list[Strip]:
    """Open the camera, hold it before the square, tap: side by side, or one below the other.

    Side by side their pictures give way, so that all is at most `most` px high, and stand beside
    their words where even that is too high.
    """
    look = drawing.look
    px, gap = look.font_px("small" if look.is_compact else "body"), look.gap
    say = look.say
    told = (
        (_camera, say("Open the camera of your phone")),
        (_before_the_square, say("Hold it before the square")),
        (_tap, say("Tap what appears")),
    )
    cell = (width - gap * (len(told) - 1)) // len(told) if is_in_a_row else width
    usual = heights.SCAN_STEP_ALONE if is_roomy else heights.SCAN_STEP
    high = look.px(heights.COMPACT_SCAN_STEP if look.is_compact else usual)
    least = look.mm(heights.LOWEST_SCAN_STEP_MM)
    if is_in_a_row and most:
        high = min(high, most - _words_px(drawing, [says for _, says in told], px, cell))
    is_below = is_in_a_row and high >= least
    high = max(high, least)
    picture = Rect(0, 0, cell if is_below else round(high * proportions.SCAN_PICTURE), high)
    room = cell if is_below else cell - picture.w - gap
    steps = [
        _Step(number, paint, says, drawing.lines((Piece(says.text, "semibold"),), px, room),
              px, picture, not is_below)
        for number, (paint, says) in enumerate(told, 1)
    ]  # fmt: skip
    if not is_in_a_row:
        *first, last = (Strip(step.height(look), step, look.mm(spaces.STEPS_MM)) for step in steps)
        return [*kept(first), last]

    def draw(on: Drawing, rect: Rect) -> None:
        for step, place in zip(steps, rect.columns(len(steps), gap), strict=True):
            step(on, place)

    return [Strip(max(step.height(look) for step in steps), draw, look.mm(spaces.BLOCKS_MM))]


def _words_px(drawing: Drawing, said: Sequence[Spoken], px: int, width: int) -> int:
    """How high the words below a picture are, with what is above the strip and above them."""
    look = drawing.look
    lines = max(len(drawing.lines((Piece(one.text, "semibold"),), px, width)) for one in said)
    return lines * _line_step(px) + look.mm(spaces.NEAR_MM) + look.mm(spaces.BLOCKS_MM)


def _camera(drawing: Drawing, rect: Rect) -> None:
    screen = _phone(drawing, rect)
    drawing.icon("camera", screen, drawing.look.colours.on_chip)


def _before_the_square(drawing: Drawing, rect: Rect) -> None:
    """A square on the left, a telephone that sees it on the right."""
    side = round(rect.h * 0.62)
    phone_w = round(rect.h * PHONE)
    gap = round(rect.h * 0.12)
    ink = drawing.look.colours.on_chip
    both = rect.middle(side + gap + phone_w, rect.h)
    square, _, phone = both.across(side, gap, phone_w)
    drawing.icon("qrcode", square.middle(side, side), ink)
    screen = _phone(drawing, phone)
    drawing.icon("qrcode-scan", screen.inset(screen.w // rims.PHONE, 0), ink)


def _tap(drawing: Drawing, rect: Rect) -> None:
    colours = drawing.look.colours
    screen = _phone(drawing, rect)
    bar = Rect(screen.x, screen.y + int(screen.h * 0.2), screen.w, round(screen.h * 0.2))
    drawing.fill(bar, colours.accent, bar.h // 2)
    side = round(rect.h * 0.56)
    left = bar.x + bar.w // 2 - round(side * 0.36)
    finger = Rect(left, bar.y + bar.h // parts.FINGER, side, side)
    drawing.icon("hand-pointing-up", finger, colours.on_chip)


def _phone(drawing: Drawing, rect: Rect) -> Rect:
    """A telephone in the middle of `rect`; returns the room on its screen."""
    wide = min(rect.w, round(rect.h * PHONE))
    body = rect.middle(wide, rect.h)
    edge = max(2, wide // rims.PHONE)
    drawing.fill(body, drawing.look.colours.on_chip, round(wide * 0.16))
    screen = body.inset(edge, edge * 2)
    drawing.fill(screen, drawing.look.colours.card, edge)
    return screen.inset(edge // 2)


def _line_step(px: int) -> int:
    return round(px * ems.NOTE)
