"""One result of an interview: all of its card, why it stands here, on what law, whom to ask."""

from collections.abc import Iterator

from msgspec import structs

from content_sync.interview.outcomes import outcomes
from content_sync.interview.values import Cited, Result, ResultKind
from content_sync.model import Item
from content_sync.shown import errand
from kiosk.look.measures import counts, heights
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.asking import Asking, asking
from kiosk.visit.wishes import Change, OpenTakeAlong
from kiosk.widgets.asked.choice import Choice, choices
from kiosk.widgets.asked.found_head import quietly
from kiosk.widgets.asked.lines import heading
from kiosk.widgets.asked.result_card import result_card, side_by_side
from kiosk.widgets.asked.result_face import office, reasons, row
from kiosk.widgets.asked.tool_bar import under_low
from kiosk.widgets.asked.wording import Wording, wording
from kiosk.widgets.cards.link_card import link_card, link_card_px
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """The result, from where the visitor has scrolled to."""
    look = drawing.look
    place = scene.state.place
    item = scene.shelf.item(place.item) if place.item else None
    hand = asking(scene.shelf, scene.state, place)
    results = hand.interview.results if hand else ()
    result = next((one for one in results if one.id == place.result), None)
    room = surround(drawing, scene, look.say("What it is about"), for_reading=True)
    if item is None or hand is None or result is None:
        gone(drawing, room)
        return
    said = wording(scene, item)
    found = outcomes(hand.interview, hand.known, scene.shelf.today.isoformat())
    if result in (*found.ask, *found.changed):
        result = structs.replace(result, kind=ResultKind.ASK)

    def strips(width: int, height: int) -> list[Strip]:
        card = result_card(drawing, scene, item, hand, said, result, width, is_open=True)
        return [
            *side_by_side(look, [card], width, 1),
            *_why(drawing, scene, hand, said, result, width),
            *_law(drawing, scene, result, width),
            *_whom(drawing, scene, item, result, width, height),
            *_more(drawing, scene, result, width),
        ]

    take = Tool("qrcode", look.say("Take along"), OpenTakeAlong())
    room, tools = under_low(drawing, room, (take, quietly(look, scene.state)))
    flow(drawing, scene, room, strips, tools)


def _why(
    drawing: Drawing, scene: Scene, hand: Asking, said: Wording, result: Result, width: int
) -> Iterator[Strip]:
    """The pictures that were touched; a touch on one answers it otherwise."""
    look = drawing.look
    found = [
        Choice(said.of(f"a:{question}:{value}"), Change(question), picture)
        for question, value, picture in reasons(scene, hand, result)
    ]
    if not found:
        return
    yield from heading(drawing, look.say("Because you chose").text, width)
    is_short = look.is_narrow or look.is_compact
    across = min(len(found), 2) if is_short else counts.RESULTS_ACROSS
    high = look.px(heights.REASON)
    for start in range(0, len(found), across):
        yield Strip(high, _Row(found[start : start + across], across), look.gap)


class _Row:
    """Some reasons side by side."""

    def __init__(self, shown: list[Choice], across: int) -> None:
        self._shown, self._across = shown, across

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        cells = tuple(rect.columns(self._across, drawing.look.gap))
        choices(drawing, self._shown, cells, Manner.HEARD_FIRST)


def _law(drawing: Drawing, scene: Scene, result: Result, width: int) -> Iterator[Strip]:
    """The documents it rests on, and how long an answer may take."""
    look = drawing.look
    if result.law:
        yield from heading(drawing, look.say("Legal basis").text, width)
        for one in result.law:
            yield from row(drawing, "file-document", _cited(one), width)
    if within := errand.answered_in(scene.reader, result):
        yield from row(drawing, "clock-outline", within.text, width)


def _cited(one: Cited) -> str:
    """20/2021/NĐ-CP, Đ.5.4: Trợ giúp xã hội."""
    number = ", ".join(filter(None, (one.number, one.article)))
    return ": ".join(filter(None, (number, one.title)))


def _whom(
    drawing: Drawing, scene: Scene, item: Item, result: Result, width: int, height: int
) -> Iterator[Strip]:
    if body := office(scene, item, result):
        yield from heading(drawing, drawing.look.say("Whom to ask?").text, width)
        yield from body_card(drawing, scene, body, width, height)


def _more(drawing: Drawing, scene: Scene, result: Result, width: int) -> Iterator[Strip]:
    """What it leads on to."""
    for card in scene.shelf.standing_for((result.item,) if result.item else ()):
        high = link_card_px(drawing, scene, card, width)
        yield Strip(high, _Link(scene, card), drawing.look.gap, key=f"@{card.id}")


class _Link:
    """An item as a strip."""

    def __init__(self, scene: Scene, item: Item) -> None:
        self._scene, self._item = scene, item

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        link_card(drawing, self._scene, self._item, rect)
