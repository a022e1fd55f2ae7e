"""«Worth asking» as one card an office, its lines in it: one errand, however many things to ask."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from content_sync.interview.outcomes import Outcomes
from content_sync.interview.values import Result, ResultKind
from content_sync.model import Body, Item
from content_sync.shown import facts
from kiosk.look.measures import edges, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.asked.lines import lines
from kiosk.widgets.asked.result_face import kind_band, office, row
from kiosk.widgets.asked.wording import Wording
from kiosk.widgets.reading.flow import Strip, draw_column, height_of, kept


def ask_cards(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    said: Wording,
    found: Outcomes,
    width: int,
    height: int,
) -> Iterator[Strip]:
    """What is open, and what may have changed since; in its parts where a card would be higher
    than `height`.
    """
    for body, results in by_office(scene, item, (*found.ask, *found.changed)):
        card = _card(drawing, scene, body, said, found, results, width)
        if card.height <= height:
            yield card
            continue
        yield from kept(_head(drawing, scene, body, width))
        yield from _lines(drawing, said, found, results, width)


def by_office(
    scene: Scene, item: Item, results: Sequence[Result]
) -> Iterator[tuple[Body | None, tuple[Result, ...]]]:
    """Results by whom to ask about them, the offices in the order of their first one."""
    bodies = {one.id: office(scene, item, one) for one in results}
    ids = [body.id if body else "" for body in bodies.values()]
    order = {id_: at for at, id_ in reversed([*enumerate(ids)])}

    def place(one: Result) -> int:
        body = bodies[one.id]
        return order[body.id if body else ""]

    for _, run in groupby(sorted(results, key=place), place):
        there = tuple(run)
        yield bodies[there[0].id], there


def _card(
    drawing: Drawing,
    scene: Scene,
    body: Body | None,
    said: Wording,
    found: Outcomes,
    results: Sequence[Result],
    width: int,
) -> Strip:
    look = drawing.look
    pad, inner = look.px(spaces.CARD), width - 2 * look.px(spaces.CARD)
    rows = (
        *_head(drawing, scene, body, inner),
        *_lines(drawing, said, found, results, inner),
    )

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        on.box(rect, colours.card, look.px(radii.CARD), colours.line, edges.EDGE)
        draw_column(on, rows, rect.inset(pad))

    high = height_of(rows) + 2 * pad
    return Strip(high, draw, look.gap, key=f"@{results[0].id}", is_whole=True)


def _head(drawing: Drawing, scene: Scene, body: Body | None, width: int) -> list[Strip]:
    """What it is, and where."""
    head = [kind_band(drawing, scene, ResultKind.ASK)]
    if body:
        head += row(drawing, body.icon or facts.OFFICE, scene.pick(body.names).text, width)
    return head


def _lines(
    drawing: Drawing, said: Wording, found: Outcomes, results: Sequence[Result], width: int
) -> Iterator[Strip]:
    say = drawing.look.say
    for one in results:
        note = None
        if one in found.changed:
            note = say("The rule may have changed")
        elif condition := said.of(f"b:{one.id}").text:
            note = say("If: {condition}", condition=condition)
        yield from lines(drawing, said, (one,), width, note)
