"""What follows from an interview: cards of what may be asked for, three at once; nothing promised.

how many errands, and who decides      [hear it quietly]
[card] [card] [card]     help, duties, bans, as the officer put them in order
[worth asking]           what is open, a card an office
[ended]                  grey
if they say no           what one may do then
[see all]                and on the bar: take along, show an officer, ask again
"""

from collections.abc import Iterator, Sequence

from content_sync.interview.outcomes import Outcomes, outcomes
from content_sync.interview.values import Result
from content_sync.model import Item
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sound.clip import Clip
from kiosk.visit.asking import Asking, asking
from kiosk.visit.wishes import Change, OpenResults, OpenTakeAlong, ShowOfficer, StartOver
from kiosk.widgets.asked.ask_card import ask_cards
from kiosk.widgets.asked.found_head import found_head, quietly
from kiosk.widgets.asked.lines import heading
from kiosk.widgets.asked.refusal import refusal
from kiosk.widgets.asked.result_card import ResultCard, result_card, side_by_side
from kiosk.widgets.asked.summary import summary
from kiosk.widgets.asked.tool_bar import under_low
from kiosk.widgets.asked.ways import ways
from kiosk.widgets.asked.wording import Wording, wording
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.flow import Strip
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
            _head(drawing, scene, hand, said, found, width),
            _cards(drawing, scene, item, hand, said, found.cards, width),
            ask_cards(drawing, scene, item, said, found, width, height),
            _cards(drawing, scene, item, hand, said, found.closed, width),
            _whom(drawing, scene, item, found, width, height),
            () if found.is_empty else refusal(drawing, said, hand.interview, width),
            (ways(drawing, tuple(_last(look, hand))),),
        )
        return [strip for part in parts for strip in part]

    room, tools = under_low(drawing, room, tuple(_tools(look, scene, hand, found)))
    flow(drawing, scene, room, strips, tools, is_text=False)


def _head(
    drawing: Drawing, scene: Scene, hand: Asking, said: Wording, found: Outcomes, width: int
) -> Sequence[Strip]:
    """How many; nothing found has the interview's own words."""
    look = drawing.look
    words: Spoken = summary(look, hand.interview, found)
    clip: Clip | None = None
    if found.is_empty and said.of("o").text:
        words, clip = said.of("o"), said.clip("o")
    is_beside = look.is_portrait and not found.is_empty
    return found_head(
        drawing, words, clip, width, quietly(look, scene.state) if is_beside else None
    )


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


def _tools(look: Look, scene: Scene, hand: Asking, found: Outcomes) -> Iterator[Tool]:
    """Who looked before the last question goes on with the next one."""
    if hand.now:
        yield Tool("play", look.say("Carry on"), Change(hand.now.id))
    yield Tool("qrcode", look.say("Take along"), OpenTakeAlong())
    if not found.is_empty:
        yield Tool("account-tie", look.say("Show an officer"), ShowOfficer())
        if not look.is_portrait:
            yield quietly(look, scene.state)
    if not hand.now:
        yield _again(look)


def _last(look: Look, hand: Asking) -> Iterator[Tool]:
    """What stands at the end: what has no room on the bar."""
    if hand.now:
        yield _again(look)
    yield Tool("format-list-bulleted", look.say("See all"), OpenResults())


def _again(look: Look) -> Tool:
    return Tool("restart", look.say("Ask again"), StartOver())
