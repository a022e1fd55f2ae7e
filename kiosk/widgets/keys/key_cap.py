"""What keys look like: a cap with an edge below it, a switch with its state in a picture."""

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish


def cap(
    drawing: Drawing,
    rect: Rect,
    label: Spoken,
    wish: Wish,
    ground: Colour,
    ink: Colour,
    says: Spoken | None = None,
) -> None:
    """The key itself, with an edge below as if it could be pressed down."""
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.KEY)
    if colours.is_flat:
        drawing.box(rect, ground, radius, ink, edges.THIN)
    else:
        edge = look.edge(edges.EDGE)
        drawing.fill(rect.top(rect.h - edge), ground, radius)
        drawing.fill(rect.foot(edge).inset(radius, 0), colours.line)
    drawing.control(rect, label, wish, ink, ground, says, radius, Manner.KEY)


def switch(
    drawing: Drawing, rect: Rect, label: Spoken, words: str, is_on: bool, wish: Wish, px: int
) -> None:
    """A key that changes what the others write; a picture and the ground show if it is on."""
    look = drawing.look
    colours = look.colours
    ground, ink = (
        (colours.primary, colours.on_primary) if is_on else (colours.chip, colours.on_chip)
    )
    cap(drawing, rect, label, wish, ground, ink)
    picture, room = switch_halves(look, rect)
    drawing.icon("toggle-switch" if is_on else "toggle-switch-off-outline", picture, ink)
    drawing.write(words, room, px, ink, "semibold", "center", shrinks=False)


def switch_halves(look: Look, rect: Rect) -> tuple[Rect, Rect]:
    """Where the picture and the words of a switch stand."""
    room = rect.inset(look.mm(spaces.WORDS_MM), 0)
    side = min(round(rect.h * 0.64), look.px(sides.ICON))
    return room.left(side), room.after(side + look.mm(spaces.NEAR_MM))


def large_px(look: Look, height: int) -> int:
    """The font size of a letter on a key `height` px high."""
    return round(min(look.chrome_px(letters.KEY), height * 0.56))


def small_px(look: Look) -> int:
    """The font size of words on a key."""
    return look.chrome_px(letters.LABEL)
