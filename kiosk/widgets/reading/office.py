"""An office among those that can be asked here: what for, in words and in the pictures of home.

▢ People's Committee
  ? Ask here about: Monthly allowances · Loans · …
  ● Old age  ● House, water  ● Work

What it is for nobody writes down a second time: it is what its items are about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from content_sync.model import Body, Item, Need
from content_sync.shown.facts import Detail
from kiosk.look.measures import counts, letters, proportions, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.short_title import short_title
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.reading.body_card import asked_card
from kiosk.widgets.reading.flow import Strip

TOLD: Final = frozenset({"article", "guide", "infographic"})  # what somebody asks about
ESSENTIAL: Final = "essential"


@dataclass(frozen=True, slots=True)
class Asked:
    """An office, the situations of home that it helps in, and all that it answers for here."""

    body: Body
    needs: tuple[Need, ...]
    cards: tuple[Item, ...]


def offices(scene: Scene) -> Iterator[Asked]:
    """All that can be asked here."""
    shelf, cards = scene.shelf, _cards(scene)
    helped = [(need, {one.body for one in shelf.answers(need)}) for need in shelf.needs()]
    for body in shelf.bodies():
        needs = tuple(need for need, bodies in helped if body.id in bodies)
        yield Asked(body, needs, tuple(one for one in cards if one.body == body.id))


def office(drawing: Drawing, scene: Scene, asked: Asked, width: int, height: int) -> list[Strip]:
    """Its card; where that has room, with the situations it helps in."""
    strips = asked_card(drawing, scene, asked.body, tuple(_about(scene, asked)), width, height)
    return [_with_pictures(drawing, scene, strips[0], asked.needs)] if len(strips) == 1 else strips


def _about(scene: Scene, asked: Asked) -> Iterator[Detail]:
    """What is asked there, by the titles of what it answers for."""
    language = scene.pick(asked.body.names).language
    found = (one for one in asked.cards if one.kind in TOLD)
    told = (scene.shelf.text(one, scene.language) for one in found)
    titles = dict.fromkeys(short_title(text.title) for tag, text in told if tag == language)
    few = list(titles)[: counts.TITLES_OF_OFFICE]
    if few:
        words, says = (
            scene.reader.say("Ask here about: {things}", things=between.join(few))
            for between in (" · ", ", ")
        )
        yield Detail("help-circle-outline", words, says)


def _cards(scene: Scene) -> list[Item]:
    """Everything shown here once, what is essential first."""
    shelf = scene.shelf
    cards = {one.id: one for topic in shelf.topics() for one in shelf.cards(topic.id)}
    current = (one for one in cards.values() if not scene.is_over(one))
    return sorted(current, key=lambda one: one.tier != ESSENTIAL)


def _with_pictures(drawing: Drawing, scene: Scene, card: Strip, shown: Sequence[Need]) -> Strip:
    """The same card with a row of pictures and their names at its foot."""
    if not shown:
        return card
    look = drawing.look
    high, pad = look.px(sides.OFFICE_PICTURE), look.px(spaces.BLOCK)
    wide = round(high * proportions.SITUATION)

    def draw(on: Drawing, rect: Rect) -> None:
        card.draw(on, rect)
        row = rect.inset(pad).foot(high)
        cells = tuple(row.columns(counts.SITUATIONS_OF_OFFICE, pad))
        names = [scene.pick(need.names).text for need in shown]
        rooms = [cell.after(wide + look.mm(spaces.WORDS_MM)) for cell in cells]
        labels = tuple(zip(names, rooms, strict=False))
        px = alike_px(on, labels, look.chrome_px(letters.LABEL))
        for need, cell, (name, words) in zip(shown, cells, labels, strict=False):
            place = cell.left(wide)
            if path := emblem(scene, need).picture:
                on.photo(path, place, radius=look.px(radii.BUTTON))
            else:
                on.icon(need.icon, place, look.colours.primary)
            on.write(name, words, px, look.colours.ink, "semibold", shrinks=False)

    return replace(card, height=card.height + high + look.mm(spaces.WORDS_MM), draw=draw)
