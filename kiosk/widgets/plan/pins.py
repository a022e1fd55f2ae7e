"""The drawing of a plan with its places on it, each large enough for a finger, and «you are here».

A pin stays within the drawing; that it is apart from the next one, `check` has seen to. Where the
visitor stands, words say so on a flag that lies over no other pin.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from content_sync.plan import FINGER_MM, Mark, apart, middle
from kiosk.look.lens import Lens
from kiosk.look.measures import edges, letters, radii, rims, sides, spaces
from kiosk.look.measures.fingers import GAP_MM
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.plan.shown import ShownPlan


def plan_with_pins(drawing: Drawing, scene: Scene, shown: ShownPlan, room: Rect) -> None:
    """The whole of it in `room`, as large as it can be."""
    look = drawing.look
    place = Lens(shown.plan.size, room).place
    _ground(drawing, scene, shown, place)
    marks = tuple(shown.marks())
    side = _side(drawing, marks, place)
    pins = {mark.id: pin(mark, place, side) for mark in marks}
    here = next((mark for mark in marks if shown.is_here(mark)), None)
    if here:
        others = [rect for id_, rect in pins.items() if id_ != here.id]
        ring = look.edge(edges.CHOSEN) * 2 if here.id == shown.point else 0
        _flag(drawing, shown, place, pins[here.id].inset(-ring), others)
    for mark in marks:
        _pin(drawing, shown, mark, pins[mark.id])


def numbered(drawing: Drawing, scene: Scene, shown: ShownPlan, place: Rect) -> None:
    """The same, small, among words: the numbers of the list below it."""
    look = drawing.look
    colours = look.colours
    _ground(drawing, scene, shown, place)
    side = look.px(sides.DIGIT)
    for number, mark in enumerate(shown.marks(), 1):
        disc = pin(mark, place, side)
        is_here = shown.is_here(mark)
        ground, ink = (
            (colours.accent, colours.on_accent)
            if is_here
            else (colours.primary, colours.on_primary)
        )
        drawing.fill(disc.inset(-look.edge(edges.EDGE)), colours.card, side // 2 + 1)
        drawing.fill(disc, ground, side // 2)
        drawing.write(str(number), disc, look.chrome_px(letters.QUIET), ink, "bold", "center")


def pin(mark: Mark, place: Rect, side: int) -> Rect:
    """Where a pin of that size stands on the drawing at `place`."""
    x, y = middle(mark, place.w, place.h, side)
    return Rect(place.x + round(x - side / 2), place.y + round(y - side / 2), side, side)


def _side(drawing: Drawing, marks: tuple[Mark, ...], place: Rect) -> int:
    """As large as a pin can be where the next one is a gap away, never less than a finger."""
    look = drawing.look
    side = look.px(sides.PIN)
    near = min(
        (apart(*two, place.w, place.h, side) for two in combinations(marks, 2)), default=side * 2
    )
    return max(look.mm(FINGER_MM - GAP_MM), min(side, int(near) - look.mm(GAP_MM)))


def _ground(drawing: Drawing, scene: Scene, shown: ShownPlan, place: Rect) -> None:
    """The drawing; until its file has come the places stand on an empty ground."""
    look = drawing.look
    radius = look.px(radii.PICTURE)
    path = scene.shelf.media(shown.plan.media)
    if path:
        drawing.photo(path, place, is_whole=True, radius=radius)
    else:
        drawing.fill(place, look.colours.chip, radius)


def _pin(drawing: Drawing, shown: ShownPlan, mark: Mark, rect: Rect) -> None:
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.BUTTON)
    is_chosen = mark.id == shown.point
    ground, ink = colours.card, colours.primary
    if shown.is_here(mark):
        ground, ink = colours.accent, colours.on_accent
    elif is_chosen:
        ground, ink = colours.primary, colours.on_primary
    line = colours.ink if shown.is_here(mark) else colours.primary
    edge = look.edge(edges.CHOSEN)
    if is_chosen:
        drawing.fill(rect.inset(-edge * 2), colours.primary, radius + edge * 2)
        drawing.fill(rect.inset(-edge), colours.card, radius + edge)
    drawing.box(rect, ground, radius, line, edges.FIRM)
    drawing.icon(shown.icon(mark), rect.within(rims.SIGN), ink)
    name, wish, says = shown.name(mark), shown.wish(mark), shown.says(mark)
    drawing.control(rect, name, wish, ink, ground, says, radius, clip=shown.clip(mark))


def _flag(
    drawing: Drawing, shown: ShownPlan, place: Rect, at: Rect, others: Iterable[Rect]
) -> None:
    """The words beside the pin of this place, where they hide no other one."""
    look = drawing.look
    colours = look.colours
    px = look.chrome_px(letters.LABEL)
    words = shown.you_are_here.text
    pad = look.mm(spaces.WORDS_MM)
    wide = min(place.w, drawing.width(words, "bold", px) + 2 * pad + 1)
    high = px + 2 * pad
    around = tuple(_around(at, place, wide, high))
    taken = tuple(others)
    free = (one for one in around if not any(_meet(one, other) for other in taken))
    flag = next(free, around[0])
    radius, edge = look.px(radii.BUTTON), look.edge(edges.FIRM)
    drawing.fill(flag, colours.accent, radius)
    drawing.frame(flag, colours.ink, edge, radius)
    drawing.write(words, flag.inset(pad, 0), px, colours.on_accent, "bold", "center")


def _around(at: Rect, place: Rect, wide: int, high: int) -> Iterator[Rect]:
    """Above it, below it, on its right, on its left, all within the drawing."""
    x, y = at.x + (at.w - wide) // 2, at.y + (at.h - high) // 2
    sides_of = (
        (x, at.y - high),
        (x, at.bottom),
        (at.right, y),
        (at.x - wide, y),
        (at.right, at.y - high),
        (at.right, at.bottom),
        (at.x - wide, at.y - high),
        (at.x - wide, at.bottom),
    )
    for left, top in sides_of:
        kept_x = max(place.x, min(place.right - wide, left))
        kept_y = max(place.y, min(place.bottom - high, top))
        flag = Rect(kept_x, kept_y, wide, high)
        if not _meet(flag, at):
            yield flag
    yield Rect(place.x, place.y, wide, high)


def _meet(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom
