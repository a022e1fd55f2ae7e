"""What an interview has come to, large and in the first language, for an officer to read.

whoever came by reads one line in their own language; the list is the officer's:
the office
(1) what    how much · which papers · on what law
No answer stands on it, and nothing of it is read to the hall.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from content_sync.interview.outcomes import Outcomes, outcomes
from content_sync.interview.values import Result
from content_sync.model import Item
from content_sync.shown import errand
from content_sync.shown.reader import Reader
from kiosk.look.measures import ems, spaces
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import asking
from kiosk.widgets.asked.ask_card import by_office
from kiosk.widgets.asked.lines import heading
from kiosk.widgets.asked.wording import Wording, wording
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, kept, spoken
from kiosk.widgets.reading.paragraph import paragraph, plain
from kiosk.widgets.reading.scrolling import flow


def draw(drawing: Drawing, scene: Scene) -> None:
    """The list, from where the visitor has scrolled to."""
    look = drawing.look
    place = scene.state.place
    room = surround(drawing, scene, look.say("Show an officer"), for_reading=True)
    item = scene.shelf.item(place.item) if place.item else None
    hand = asking(scene.shelf, scene.state, place)
    if item is None or hand is None:
        gone(drawing, room)
        return
    found = outcomes(hand.interview, hand.known, scene.shelf.today.isoformat())
    reader = Reader.of(scene.shelf.feed, scene.shelf.feed.languages[0].tag)
    told = _List(scene, item, reader, wording(replace(scene, language=reader.tag), item), found)

    def strips(width: int, height: int) -> list[Strip]:
        hint = look.say("This list is for an officer to read.")
        lines = paragraph(drawing, plain(hint.text), body_style(drawing, "small"), width, 0)
        return [*spoken(lines, hint), *told.strips(drawing, width)]

    flow(drawing, scene, room, strips)


@dataclass(frozen=True, slots=True)
class _List:
    """What the officer reads: `said` and `reader` are of the officer's language."""

    scene: Scene
    item: Item
    reader: Reader
    said: Wording
    found: Outcomes

    def strips(self, drawing: Drawing, width: int) -> Iterator[Strip]:
        """By office, each errand with its number; first what no office is named for."""
        yield from heading(drawing, self.reader.say("To ask about").text, width, "title")
        found, number = self.found, 1
        results = (*found.cards, *found.ask, *found.changed)
        runs = by_office(self.scene, self.item, results)
        for body, run in sorted(runs, key=lambda one: one[0] is not None):
            if body:
                yield from heading(drawing, self.reader.pick(body.names).text, width)
            for one in run:
                yield from self._errand(drawing, one, number, width)
                number += 1

    def _errand(self, drawing: Drawing, result: Result, number: int, width: int) -> Iterator[Strip]:
        look = drawing.look
        name, plainly = body_style(drawing, "lead", "semibold"), body_style(drawing)
        indent = round(name.px * ems.STEP_INDENT)
        apart, close = look.mm(spaces.WORDS_MM), look.mm(spaces.TINY_MM)
        words = plain(self.said.of(f"r:{result.id}").text)
        strips = paragraph(drawing, words, name, width, apart, indent, str(number))
        for one in self._details(result):
            strips = kept(strips)
            strips += paragraph(drawing, plain(one), plainly, width, close, indent)
        yield from strips

    def _details(self, result: Result) -> Iterator[str]:
        """Whether it is open, how much, with which papers, on what law."""
        if result in self.found.changed:
            yield self.reader.say("The rule may have changed").text
        elif result in self.found.ask:
            yield self.reader.say("Worth asking").text
        elif result.give and (amount := errand.amount(self.reader, result.give).text):
            yield amount
        papers = filter(None, (self.said.of(f"p:{one}").text for one in result.bring))
        laws = (", ".join(filter(None, (one.number, one.article))) for one in result.law)
        yield from filter(None, (" · ".join(papers), " · ".join(laws)))
