"""Danger: four numbers to call before anything is read: who comes, and what to say first.

[police 113] [fire 114]                         one below the other on a tall screen
[ambulance 115] [child protection 111]
what to do                                      the first dangers as pictures, and all of them
say where you are: the name of this place
"""

from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, heights, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenNeed, OpenTopic, Wish
from kiosk.widgets.cards.what_to_do import NUMBERS, what_to_do
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.button import button, buttons_px
from kiosk.widgets.controls.rows import row_count

PICTURE: Final = 0.42  # of the width of a panel: who comes
NUMBER: Final = 0.55  # of its height


@dataclass(frozen=True, slots=True)
class _Panel:
    """A number, who comes when it is called, and their pictogram."""

    number: str
    who: Spoken
    icon: str


def draw(drawing: Drawing, scene: Scene) -> None:
    """Nobody need read to find the number: a large picture stands beside it."""
    look = drawing.look
    title = look.say("Call for help")
    room = surround(drawing, scene, title, for_reading=look.is_narrow)
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    gap = look.px(spaces.TILES)
    here_h, more_h = look.px(heights.WHERE_YOU_ARE), _more_px(drawing, scene, room.w)
    above, _, more, _, here = room.down(REST, gap, more_h, look.gap, here_h)
    shown = _panels(look)
    across = 1 if look.is_portrait else 2
    lines = above.rows(row_count(len(shown), across), gap)
    cells = [cell for line in lines for cell in line.columns(across, gap)]
    placed = [(panel, cell, *_parts(look, cell)) for panel, cell in zip(shown, cells, strict=True)]
    names = ((panel.who.text, who) for panel, _, _, _, who in placed)
    step, most = ("body", 1) if look.is_compact else ("title", 2)
    who_px = alike_px(drawing, names, look.font_px(step, min(look.text, most)), "bold")
    for panel, cell, picture, number, who in placed:
        _draw(drawing, panel, cell, picture)
        ink = look.colours.on_danger
        number_px = round(min(number.h / ems.TILE, number.w / ems.THREE_LETTERS))
        high = round(number_px * ems.TILE) + _high(drawing, panel.who.text, who_px, who.w)
        words = number._replace(h=number.h + who.h)
        words = words.middle(words.w, min(words.h, high))
        above = words.top(round(number_px * ems.TILE))
        drawing.write(panel.number, above, number_px, ink, "bold", "center", leading=ems.TILE)
        below = words.below(above.h)
        drawing.write(panel.who.text, below, who_px, ink, "bold", "center", shrinks=False)
    _more(drawing, scene, more)
    _here(drawing, scene, here)


def _panels(look: Look) -> tuple[_Panel, ...]:
    say = look.say
    police, fire, ambulance, children = NUMBERS
    return (
        _Panel(police, say("Police"), "police-badge"),
        _Panel(fire, say("Fire and rescue"), "fire-truck"),
        _Panel(ambulance, say("Ambulance"), "ambulance"),
        _Panel(children, say("Child protection"), "human-male-child"),
    )


def _parts(look: Look, cell: Rect) -> tuple[Rect, Rect, Rect]:
    """Where who comes stands, the number beside it, and their name below the number."""
    room = cell.inset(look.mm(spaces.BLOCKS_MM), look.mm(spaces.WORDS_MM))
    picture = room.left(min(room.h, round(room.w * PICTURE)))
    words = room.after(picture.w + look.mm(spaces.BLOCKS_MM))
    high = round(words.h * NUMBER)
    return picture, words.top(high), words.below(high)


def _high(drawing: Drawing, words: str, px: int, width: int) -> int:
    """How high they stand."""
    return round(px * ems.LABEL) * len(drawing.lines((Piece(words, "bold"),), px, width))


def _draw(drawing: Drawing, panel: _Panel, cell: Rect, picture: Rect) -> None:
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.TILE)
    line = colours.on_danger if colours.is_flat else None
    drawing.box(cell, colours.danger, radius, line, edges.TILE)
    drawing.icon(panel.icon, picture, colours.on_danger)
    says = look.say("Call {number}: {who}", number=panel.number, who=panel.who.text)
    drawing.aloud(cell, says)


def _here(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """What to say first: the name of the place where this kiosk stands."""
    look = drawing.look
    colours = look.colours
    body = scene.shelf.body(scene.shelf.profile.body)
    place = scene.pick(body.names if body else scene.shelf.profile.names)
    drawing.box(rect, colours.notice, look.px(radii.CARD), colours.accent, edges.FIRM)
    inner = rect.inset(look.px(spaces.NOTICE), look.mm(spaces.CLOSE_MM))
    side = min(inner.h, look.px(sides.ICON))
    drawing.icon("map-marker", inner.left(side), colours.on_notice)
    words = inner.after(side + look.px(spaces.PICTURE))
    asked = look.say("Say where you are")
    head_px = look.chrome_px(letters.ACTION)
    head_h = round(head_px * ems.LINE)
    drawing.write(asked.text, words.top(head_h), head_px, colours.on_notice)
    px = look.font_px("lead", min(look.text, 2))
    drawing.write(place.text, words.below(head_h), px, colours.on_notice, "bold")
    drawing.aloud(rect.top(head_h), asked)
    drawing.aloud(rect.below(head_h), place)


def _more_px(drawing: Drawing, scene: Scene, width: int) -> int:
    """A small screen has room for a button alone, and a button is lower than pictures."""
    look = drawing.look
    high = look.px(heights.WHAT_TO_DO)
    tried = Rect(0, 0, width, high)
    has_tiles = not look.is_compact and what_to_do(drawing.beside(), scene, tried, *_all(scene))
    return high if has_tiles else look.px(heights.WAYS_ON)


def _all(scene: Scene) -> tuple[Spoken, Wish]:
    """The way to everything that is written about it."""
    place = scene.state.place
    wish = OpenNeed(place.need) if place.need else OpenTopic(place.topic)
    return scene.look.say("What to do"), wish


def _more(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """On to what is written about it."""
    look = drawing.look
    colours = look.colours
    label, wish = _all(scene)
    if rect.h > look.px(heights.WAYS_ON) and what_to_do(drawing, scene, rect, label, wish):
        return
    px = buttons_px(drawing, ((label.text, rect),), look.font_px("label"))
    ground, ink = colours.accent, colours.on_accent
    button(drawing, rect, "text-box-outline", label, wish, ground, ink, px, is_centred=True)
