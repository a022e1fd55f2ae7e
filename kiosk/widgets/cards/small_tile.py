"""What can be looked through instead of searched, as small tiles: topics, whom to ask."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenAsk, OpenTopic, Wish
from kiosk.widgets.cards.emblem import Emblem, draw_emblem, emblem
from kiosk.widgets.controls.alike import alike_px


@dataclass(frozen=True, slots=True)
class Entry:
    """One way on; `role` is the colour of a topic, "" for the colour of the bars."""

    shown: Emblem
    label: Spoken
    wish: Wish
    role: str = ""


def entries(scene: Scene, with_ask: bool) -> tuple[Entry, ...]:
    """Every way on but search."""
    say = scene.look.say
    ask = Entry(Emblem("account-question"), say("Whom to ask?"), OpenAsk())
    topics = (
        Entry(emblem(scene, topic), scene.pick(topic.names), OpenTopic(topic.id), topic.colour)
        for topic in scene.shelf.topics()
    )
    return (
        *((ask,) if with_ask else ()),
        *topics,
    )


def small_tiles(drawing: Drawing, shown: Iterable[Entry], cells: Iterable[Rect]) -> None:
    """Each in its cell, the words of all in one size."""
    look = drawing.look
    placed = tuple(zip(shown, cells, strict=False))
    labels = ((entry.label.text, _halves(look, cell)[1]) for entry, cell in placed)
    least = min((cell.h for _, cell in placed), default=0)
    px = max(look.least_px, min(look.font_px("body"), round(least * 0.4)))
    px = alike_px(drawing, labels, px)
    for entry, cell in placed:
        _draw(drawing, cell, entry, px)


def _halves(look: Look, rect: Rect) -> tuple[Rect, Rect]:
    """A picture, and words beside it."""
    room = rect.inset(look.px(spaces.BUTTON), look.px(spaces.CARD))
    side = min(round(room.h * 0.7), round(room.w * 0.26), look.px(sides.TILE))
    picture = room.left(side).inset(0, (room.h - side) // 2)
    return picture, room.after(side + look.px(spaces.CARD))


def _draw(drawing: Drawing, rect: Rect, entry: Entry, px: int) -> None:
    look = drawing.look
    colours = look.colours
    ground = look.topic(entry.role) if entry.role else colours.bar
    ink = colours.on_topic if entry.role else colours.on_bar
    radius = look.px(radii.BUTTON)
    drawing.box(rect, ground, radius, ink if colours.is_flat else None)
    if entry.role == "emergency" and not colours.is_flat:
        edge = look.edge(edges.EDGE)
        drawing.frame(rect.inset(edge * 2), ink, edge, max(1, radius - edge * 2))
    picture, words = _halves(look, rect)
    draw_emblem(drawing, entry.shown, picture, ink)
    drawing.write(entry.label.text, words, px, ink, "semibold", shrinks=False)
    drawing.control(rect, entry.label, entry.wish, ink, ground, radius=radius)
