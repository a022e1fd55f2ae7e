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
from kiosk.look.measures import counts, ems, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.emblem import emblem
from kiosk.widgets.cards.short_title import short_title
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.reading.body_card import asked_card
from kiosk.widgets.reading.flow import Strip

TOLD: Final = frozenset({"article", "guide", "infographic"})  # what somebody asks about
ESSENTIAL: Final = "essential"
WEIGHT: Final = "semibold"


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
    if len(strips) > 1:
        return strips
    return [_with_pictures(drawing, scene, strips[0], asked.needs, width)]


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


def _with_pictures(
    drawing: Drawing, scene: Scene, card: Strip, shown: Sequence[Need], width: int
) -> Strip:
    """The same card with a row of pictures, their names below, at its foot."""
    if not shown:
        return card
    look = drawing.look
    pad, gap = look.px(spaces.BLOCK), look.mm(spaces.WORDS_MM)
    shown = shown[: counts.SITUATIONS_OF_OFFICE]
    names = [scene.pick(need.names).text for need in shown]
    scene_high, wide = look.px(sides.OFFICE_PICTURE), next(_cells(Rect(0, 0, width, 0), pad)).w
    px = look.chrome_px(letters.LABEL)
    lines = max(len(drawing.lines((Piece(name, WEIGHT),), px, wide)) for name in names)
    high = lines * round(px * ems.LABEL)

    def draw(on: Drawing, rect: Rect) -> None:
        card.draw(on, rect)
        cells = tuple(_cells(rect.foot(pad + scene_high + gap + high), pad))
        labels = tuple((name, cell.foot(high)) for name, cell in zip(names, cells, strict=False))
        alike = alike_px(on, labels, px)
        for need, cell, (name, words) in zip(shown, cells, labels, strict=False):
            place = cell.top(scene_high)
            if path := emblem(scene, need).picture:
                on.photo(path, place, radius=look.px(radii.BUTTON))
            else:
                on.icon(need.icon, place, look.colours.primary)
            on.write(name, words, alike, look.colours.ink, WEIGHT, "center", shrinks=False)

    return replace(card, height=card.height + scene_high + 2 * gap + high, draw=draw)


def _cells(foot: Rect, pad: int) -> Iterator[Rect]:
    """Where the pictures with their names stand at the foot of a card."""
    row = foot.inset(pad, 0).top(foot.h - pad)
    return row.columns(counts.SITUATIONS_OF_OFFICE, pad)
