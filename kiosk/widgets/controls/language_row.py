"""The languages in their own names: as many as can be read in a row, and a way to the others."""

from dataclasses import dataclass, replace

from kiosk.look.look import Spoken
from kiosk.look.measures import edges, fingers, letters, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import SMALLEST, Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import Screen
from kiosk.visit.wishes import ChooseLanguage, OpenLanguages, ScrollTo, Wish
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.button import icon_button

WIDEST_SHARE = 0.4  # of the row, for one name; a longer one stands in two lines
INSET = 2  # px around a name
OF_HIGH_ROW = 0.3  # letters grow with it, where names have room


@dataclass(frozen=True, slots=True)
class _Name:
    tag: str
    name: str
    need: int  # px


def languages_width(drawing: Drawing, scene: Scene) -> int:
    """The least width of the row when all languages stand in it, in px."""
    look = drawing.look
    names = _names(drawing, scene)
    return sum(one.need + look.mm(spaces.WORDS_MM) for one in names) + look.gap * (len(names) - 1)


def language_row(drawing: Drawing, scene: Scene, row: Rect, on_dark: bool = False) -> None:
    """As wide as the names need; what has no room is behind the button at the end."""
    names = _names(drawing, scene)
    gap, since = drawing.look.gap, len(drawing.controls)
    widths = _widths(drawing, names, row)
    if not widths:
        row, _, more = row.across(REST, gap, drawing.look.mm(fingers.TARGET_MM))
        names = _some(drawing, scene, names, row, more, on_dark)
        widths = _spread(names, row.w - gap * (len(names) - 1))
    cell = row.left(0)
    cells = []
    for width in widths:
        cell = Rect(cell.right + (gap if cell.w else 0), row.y, width, row.h)
        cells.append(cell)
    placed = tuple(zip(names, cells, strict=True))
    labels = ((name.name, cell.inset(INSET)) for name, cell in placed)
    px = max(drawing.look.chrome_px(letters.NAME), round(row.h * OF_HIGH_ROW))
    px = alike_px(drawing, labels, px)
    for name, cell in placed:
        _button(drawing, scene, name, cell, on_dark, px)
    drawing.set_as_frame(since)


def _names(drawing: Drawing, scene: Scene) -> tuple[_Name, ...]:
    look = drawing.look
    px, least = look.chrome_px(letters.NAME), look.mm(fingers.LEAST_MM)
    return tuple(
        _Name(one.tag, one.name, max(least, drawing.width(one.name, "semibold", px)))
        for one in scene.shelf.feed.languages
    )


def _widths(drawing: Drawing, names: tuple[_Name, ...], row: Rect) -> list[int]:
    """Of all names in the row: as each needs, else all alike and smaller; [] where none will do."""
    look = drawing.look
    room = row.w - look.gap * (len(names) - 1)
    if sum(one.need for one in names) <= room:
        return _spread(names, room)
    alike = room // len(names)
    px = max(look.least_px, round(look.chrome_px(letters.NAME) * SMALLEST))
    widest = max(drawing.width(one.name, "semibold", px) for one in names)
    return (
        [alike] * len(names) if max(widest + 2 * INSET, look.mm(fingers.LEAST_MM)) <= alike else []
    )


def _spread(names: tuple[_Name, ...], room: int) -> list[int]:
    spare = max(0, room - sum(one.need for one in names)) // max(1, len(names))
    return [one.need + spare for one in names]


def _some(
    drawing: Drawing,
    scene: Scene,
    names: tuple[_Name, ...],
    row: Rect,
    more: Rect,
    on_dark: bool,
) -> tuple[_Name, ...]:
    """Those of the names that stand in the row, the visitor's own among them.

    The button for the others leads to the list of all; in an emergency, which nothing leaves, it
    turns the row.
    """
    look = drawing.look
    widest = round(row.w * WIDEST_SHARE)
    room = look.mm(spaces.WORDS_MM)  # at both sides of a name
    capped = [replace(one, need=min(one.need + room, widest)) for one in names]
    if scene.state.place.screen is Screen.EMERGENCY:
        pages = _pages(capped, row.w, look.gap)
        begins = scene.state.place.spot.key
        page = next((at for at, some in enumerate(pages) if some[0].tag == begins), 0)
        following = pages[(page + 1) % len(pages)][0].tag
        _more(drawing, more, "chevron-right", look.say("Language"), ScrollTo(following), on_dark)
        return pages[page]
    _more(drawing, more, "translate", look.say("Language"), OpenLanguages(), on_dark)
    first = _pages(capped, row.w, look.gap)[0]
    if scene.language not in {one.tag for one in first}:
        capped.sort(key=lambda one: one.tag != scene.language)
        first = _pages(capped, row.w, look.gap)[0]
    return first


def _pages(names: list[_Name], width: int, gap: int) -> list[tuple[_Name, ...]]:
    """The names in rows, one after the other."""
    pages: list[tuple[_Name, ...]] = []
    row: list[_Name] = []
    for name in names:
        if row and sum(one.need + gap for one in row) + name.need > width:
            pages.append(tuple(row))
            row = []
        row.append(name)
    return [*pages, tuple(row)]


def _more(
    drawing: Drawing, rect: Rect, icon: str, label: Spoken, wish: Wish, on_dark: bool
) -> None:
    colours = drawing.look.colours
    icon_button(drawing, rect, icon, label, wish, colours.card, colours.primary)
    if not on_dark and not colours.is_flat:
        edge = drawing.look.edge(edges.EDGE)
        drawing.frame(rect, colours.primary, edge, drawing.look.px(radii.NAME))


def _button(
    drawing: Drawing, scene: Scene, name: _Name, cell: Rect, on_dark: bool, px: int
) -> None:
    look = drawing.look
    colours = look.colours
    is_on = name.tag == scene.language and not on_dark
    ground = colours.primary if is_on else colours.card
    ink = colours.on_primary if is_on else colours.primary
    radius = look.px(radii.NAME)
    line = colours.primary if not on_dark or colours.is_flat else None
    drawing.box(cell, ground, radius, line)
    drawing.write(name.name, cell.inset(INSET), px, ink, "semibold", "center", shrinks=False)
    label, says = Spoken(name.name, name.tag), scene.spoken_name(name.tag)
    is_danger = scene.state.place.screen is Screen.EMERGENCY  # which a name would silence
    manner = Manner.AT_ONCE if is_danger else Manner.HEARD_FIRST
    drawing.control(cell, label, ChooseLanguage(name.tag), ink, ground, says, radius, manner)
