"""What lies over a screen for somebody who uses keys or listens: rings around what is meant, a
door in its corner where the next touch opens it, and on what a digit opens that digit.
"""

from collections.abc import Iterator

from kiosk.look.look import Look
from kiosk.look.measures import letters, sides, spaces
from kiosk.look.ring import door, rings
from kiosk.look.shapes import Rect, Shape
from kiosk.look.typeset import Ruler
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Control
from kiosk.touch.keypad import Keypad, offered
from kiosk.touch.meaning import Shown, is_opened_next

DIGITS = range(1, 10)


def marks(shown: Shown, keypad: Keypad, ruler: Ruler) -> tuple[Shape, ...]:
    """All that there is just now, from below to the top."""
    return (*_digits(shown, keypad, ruler), *_rings(shown, keypad))


def _rings(shown: Shown, keypad: Keypad) -> Iterator[Shape]:
    """Around what is being read aloud, else around what the keys act on."""
    if marked := shown.marked or keypad.focused:
        radius = marked.radius if isinstance(marked, Control) else 0
        yield from rings(marked.rect, radius, shown.sheet.look)
    if shown.touched and is_opened_next(shown.state, shown.touched):
        yield from door(shown.touched.rect, shown.sheet.look)


def _digits(shown: Shown, keypad: Keypad, ruler: Ruler) -> tuple[Shape, ...]:
    """None under a question, which any key answers."""
    if not keypad.is_used or shown.is_resting or shown.state.is_warned:
        return ()
    drawing = Drawing(shown.sheet.look, ruler)
    for digit, control in zip(DIGITS, offered(shown), strict=False):
        _digit(drawing, str(digit), control.rect)
    return tuple(drawing.shapes)


def _digit(drawing: Drawing, digit: str, rect: Rect) -> None:
    """A light figure on a dark round ground, in the upper left corner."""
    look = drawing.look
    ground, ink = look.colours.on_accent, look.colours.accent
    circle = rect.inset(look.mm(spaces.CLOSE_MM)).left(_side(look)).top(_side(look))
    drawing.fill(circle, ground, circle.w // 2)
    drawing.write(digit, circle, look.chrome_px(letters.LABEL), ink, "bold", "center")


def _side(look: Look) -> int:
    return look.px(sides.DIGIT)
