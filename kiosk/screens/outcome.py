"""What follows from an interview: cards of what may be asked for, three at once; nothing promised.

how many errands, and who decides
[card] [card] [card]     help, duties, bans, as the officer put them in order
worth asking             what is open, by office
[ended]                  grey, last
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from content_sync.interview.outcomes import Outcomes, outcomes
from content_sync.interview.values import Result
from content_sync.model import Item
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip
from kiosk.visit.asking import Asking, asking
from kiosk.visit.wishes import Change, OpenResults, OpenTakeAlong, StartOver
from kiosk.widgets.asked.lines import heading, lines
from kiosk.widgets.asked.result_card import ResultCard, result_card, side_by_side
from kiosk.widgets.asked.result_face import office
from kiosk.widgets.asked.summary import summary
from kiosk.widgets.asked.tool_bar import under_low
from kiosk.widgets.asked.wording import Wording, wording
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.flow import Strip, spoken
from kiosk.widgets.reading.paragraph import paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """The errands, from where the visitor has scrolled to."""
    look = drawing.look
    place = scene.state.place
    item = scene.shelf.item(place.item) if place.item else None
    hand = asking(scene.shelf, scene.state, place)
    if item is None or hand is None:
        gone(drawing, surround(drawing, scene, look.say("Home"), for_reading=True))
        return
    said = wording(scene, item)
    title = Spoken(scene.shelf.text(item, scene.language)[1].title, said.tag)
    room = surround(drawing, scene, title, for_reading=True)
    found = outcomes(hand.interview, hand.known, scene.shelf.today.isoformat())

    def strips(width: int, height: int) -> list[Strip]:
        parts = (
            _head(drawing, hand, said, found, width),
            _cards(drawing, scene, item, hand, said, found.cards, width),
            _ask(drawing, scene, item, said, found, width),
            _cards(drawing, scene, item, hand, said, found.closed, width),
            _whom(drawing, scene, item, found, width, height),
        )
        return [strip for part in parts for strip in part]

    room, tools = under_low(drawing, room, tuple(_tools(look, hand)))
    flow(drawing, scene, room, strips, tools, is_text=False)


def _head(
    drawing: Drawing, hand: Asking, said: Wording, found: Outcomes, width: int
) -> Sequence[Strip]:
    """How many; nothing found has the interview's own words."""
    words: Spoken = summary(drawing.look, hand.interview, found)
    clip: Clip | None = None
    if found.is_empty and said.of("o").text:
        words, clip = said.of("o"), said.clip("o")
    style = body_style(drawing, "lead", "bold")
    return spoken(paragraph(drawing, plain(words.text), style, width, 0), words, clip)


def _cards(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    hand: Asking,
    said: Wording,
    results: Sequence[Result],
    width: int,
) -> Sequence[Strip]:
    """Below each other on a tall screen, else three side by side, their pictures above."""
    look = drawing.look
    across = min(_across(look), max(1, len(results)))
    wide = (width - look.gap * (across - 1)) // across
    is_high = across > 1

    def made(result: Result) -> ResultCard:
        return result_card(drawing, scene, item, hand, said, result, wide, is_high)

    return side_by_side(look, [made(one) for one in results], width, across)


def _ask(
    drawing: Drawing, scene: Scene, item: Item, said: Wording, found: Outcomes, width: int
) -> Sequence[Strip]:
    """What is open, and what may have changed since: by office."""
    look = drawing.look
    results = (*found.ask, *found.changed)
    if not results:
        return ()
    strips = list(heading(drawing, look.say("Worth asking").text, width))
    changed = look.say("The rule may have changed")

    def by_office(one: Result) -> str:
        body = office(scene, item, one)
        return scene.pick(body.names).text if body else ""

    for name, run in groupby(sorted(results, key=by_office), by_office):
        strips += heading(drawing, name, width, "small")
        for one in run:
            note = changed if one in found.changed else None
            strips += lines(drawing, said, (one,), width, note)
    return strips


def _whom(
    drawing: Drawing, scene: Scene, item: Item, found: Outcomes, width: int, height: int
) -> Sequence[Strip]:
    """Where nothing was found the way to a person stands at once."""
    body = scene.shelf.body(item.body) or scene.shelf.body(scene.shelf.profile.body)
    if body is None or not found.is_empty:
        return ()
    question = heading(drawing, drawing.look.say("Whom to ask?").text, width)
    return [*question, *body_card(drawing, scene, body, width, height)]


def _across(look: Look) -> int:
    is_wide = not look.is_narrow and not look.is_compact
    return counts.RESULTS_ACROSS if is_wide else 1


def _tools(look: Look, hand: Asking) -> Iterator[Tool]:
    """Who looked before the last question goes on with the next one."""
    if hand.now:
        yield Tool("play", look.say("Carry on"), Change(hand.now.id))
    yield Tool("qrcode", look.say("Take along"), OpenTakeAlong())
    yield Tool("format-list-bulleted", look.say("See all"), OpenResults())
    yield Tool("restart", look.say("Ask again"), StartOver())
