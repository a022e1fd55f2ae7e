"""Every screen of the demonstration content, drawn once and kept as values for all rules.

Languages x text sizes x screens x screenfuls. With `every`: all items at all sizes in Vietnamese,
at the default and the largest in the other languages they exist in, and one of them where a
language falls back. Without it a kiosk draws each language at the largest size and one other,
another one on each kiosk, and items of every shape at the largest, in Vietnamese at the default
too; at a gate, which shows the same items, in Vietnamese alone. Colours change no rectangle: themes
are drawn apart.
"""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import font_ruler
from shapes import fewest
from visitor import SCREENS, Visitor, inks, inks_of, screenfuls

from content_sync.model import Item
from content_sync.site.library.library import Library
from kiosk.look.look import Look
from kiosk.look.shapes import Ink, Rect
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Control, Sheet
from kiosk.visit import numbered
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import (
    ChooseKeys,
    ChooseLanguage,
    ChooseText,
    ChooseTheme,
    OpenItem,
    OpenNeed,
    OpenTopic,
    Type,
)

DOCKLESS = frozenset({Screen.RESTING, Screen.UNAVAILABLE})
ABOUT = (Screen.SOURCE, Screen.ASK, Screen.TAKE_ALONG)
SECOND = "border-gate"
ACTIONS = 7
GRIDS = (OpenTopic, OpenNeed, ChooseLanguage, ChooseText, ChooseTheme)
TYPED = ("", "ho", "qqqq")  # nothing yet, much, nothing found


@dataclass(frozen=True, slots=True)
class Drawn:
    """What of a sheet the rules speak of.

    `strays` is what is written over an edge, `least_px` the smallest letters and `least` whose they
    are, `uneven` the labels of a grid whose letters are not as large as those of another.
    """

    profile: str
    state: State
    look: Look
    controls: tuple[Control, ...]
    cut: tuple[str, ...]
    strays: tuple[str, ...]
    least_px: int
    least: str
    uneven: tuple[str, ...]

    def __str__(self) -> str:
        place, look = self.state.place, self.look
        where = f"{place.screen} {place.topic} {place.item} at {place.spot.key}"
        how = f"{self.state.language} text {look.text} {look.theme} {look.width}x{look.height}"
        return f"{self.profile} {where}, {how}{' warned' if self.state.is_warned else ''}"

    @property
    def has_dock(self) -> bool:
        """A compact screen gives the actions' place to the keyboard."""
        return _has_dock(self.state, self.look)

    @property
    def parts(self) -> tuple[Control, ...]:
        """The controls without a full-screen ground."""
        return tuple(
            one for one in self.controls if one.rect[2:] != (self.look.width, self.look.live)
        )

    def of(self, *messages: str) -> tuple[Control, ...]:
        """The controls that say one of these messages of the interface."""
        said = {self.look.say(message) for message in messages}
        return tuple(one for one in self.controls if one.label in said)


@cache
def drawn(store: Path, screen: str, profile: str, every: bool) -> tuple[Drawn, ...]:
    """All of one screen and profile, in light colours."""
    visitor = Visitor(store, SCREENS[screen], profile)
    shelf = visitor.session.library
    assert shelf is not None
    return tuple(
        keep(profile, state, sheet)
        for number, language in enumerate(shelf.feed.languages)
        for text in _sizes(number + len(screen) + len(profile), language.tag, every)
        for start in states(shelf, language.tag, text, every=every)
        if every or profile != SECOND or language.tag == "vi" or not _is_item(start)
        for state, sheet in screenfuls(visitor, start)
    )


def _sizes(turn: int, tag: str, every: bool) -> tuple[int, ...]:
    """The sizes of letters one language is drawn in."""
    if every:
        return tuple(range(LARGEST_TEXT + 1))
    other = DEFAULT_TEXT if tag == "vi" else turn % LARGEST_TEXT
    return other, LARGEST_TEXT


def _is_item(state: State) -> bool:
    return bool(state.place.item) and state.place.screen not in ABOUT


def in_theme(store: Path, screen: str, profile: str, theme: str) -> Iterator[Drawn]:
    """What is seen first of one language at one size, in `theme`."""
    visitor = Visitor(store, SCREENS[screen], profile)
    assert visitor.session.library
    for state in states(visitor.session.library, "zh-Hans", LARGEST_TEXT, theme):
        yield keep(profile, state, visitor.comes_to(state))


def states(
    shelf: Library, tag: str, text: int, theme: str = "light", every: bool = False
) -> Iterator[State]:
    """Every place of a profile as a reader of `tag` comes to it."""
    some = text in (DEFAULT_TEXT, LARGEST_TEXT)
    with_items = tag == "vi" or some if every else text == LARGEST_TEXT or (tag == "vi" and some)
    for place in places(shelf, tag, with_items, every):
        yield State(place=place, language=tag, text=text, theme=theme)
    for typed in TYPED:
        place = Place(Screen.SEARCH)
        yield State(place=place, language=tag, text=text, theme=theme, typed=typed)
    yield State(place=Place(Screen.HOME), language=tag, text=text, theme=theme, is_warned=True)


def places(shelf: Library, tag: str, with_items: bool, every: bool) -> Iterator[Place]:
    """Every screen there is, and of lists and items each or one of each shape."""
    yield from (Place(one) for one in (Screen.RESTING, Screen.HOME, Screen.LANGUAGES))
    yield from (Place(Screen.TOPIC, topic=topic.id) for topic in shelf.topics())
    yield from (Place(Screen.NUMBERS, topic="emergency"), Place(Screen.TOPICS))
    yield from (Place(Screen.NEED, need=one.id) for one in shelf.needs())
    cards = {
        card.id: (topic.id, card) for topic in shelf.topics() for card in shelf.cards(topic.id)
    }
    if with_items:
        items = {id_: item for id_ in cards if (item := shelf.item(id_))}
        shown = items if every else tuple(fewest({id_: shape(items[id_]) for id_ in items}))
        yield from (one for id_ in shown for one in numbered.places(shelf, cards[id_][0], id_))
        found = [
            Place(Screen.ITEM, cards[id_][0], id_) for id_ in shown if tag in cards[id_][1].texts
        ]
        yield from found or [Place(Screen.ITEM, item=next(iter(cards)))]
    for card in shelf.plans:
        points = ("", _point(card)) if with_items else ("",)
        yield from (Place(Screen.PLAN, item=card.id, point=point) for point in points)
    yield from (Place(one, item=next(iter(cards))) for one in ABOUT)
    yield Place(Screen.COMFORT)


def _point(card: Item) -> str:
    """A place on a plan: the last of it."""
    return card.plan.marks[-1].id if card.plan else ""


def shape(item: Item) -> frozenset[Hashable]:
    """What stands of an item that may not fit: blocks, widths of tables, lengths."""
    blocks = [block for text in item.texts.values() for block in text.blocks]
    lengths = (max(len(text.title) // 20 for text in item.texts.values()), len(blocks) // 30)
    return frozenset(
        {
            ("kind", item.kind),
            ("class", item.class_),
            ("languages", *item.texts),
            ("lengths", *lengths),
            *(("block", block.kind) for block in blocks),
            *(("columns", len(block.table.head)) for block in blocks if block.table),
        }
    )


def _has_dock(state: State, look: Look) -> bool:
    screen = state.place.screen
    return screen not in DOCKLESS and not (screen is Screen.SEARCH and look.is_compact)


def first_of_each(
    visitor: Visitor, starts: Iterable[State], every: bool
) -> Iterator[tuple[State, Sheet]]:
    """All screenfuls; without `every` the first two of one of each kind."""
    known = set()
    for start in starts:
        kind = (start.language, start.text, start.place.screen, start.typed, start.is_warned)
        if every or kind not in known:
            known.add(kind)
            yield from islice(screenfuls(visitor, start), None if every else 2)


def keep(profile: str, state: State, sheet: Sheet) -> Drawn:
    """What of a sheet the rules speak of."""
    covered = state.is_warned  # the question lies over what stands below it
    strays = () if covered else tuple(ink.text for ink in _strays(sheet))
    least = min(inks(sheet), key=lambda ink: ink.px)
    return Drawn(
        profile,
        state,
        sheet.look,
        tuple(sheet.controls),
        tuple(sheet.cut),
        strays,
        least.px,
        least.text,
        tuple(_uneven(state, sheet)),
    )


def _uneven(state: State, sheet: Sheet) -> Iterator[str]:
    """The grids whose labels have several sizes."""
    for grid in _grids(state, sheet):
        sizes = {px for control in grid if (px := _size(sheet, control))}
        if len(sizes) > 1:
            yield f"{grid[0].label.text} …: {sorted(sizes)}"


def _grids(state: State, sheet: Sheet) -> Iterator[tuple[Control, ...]]:
    """The seven actions, and whatever else carries wishes of one kind."""
    if state.is_warned:
        yield sheet.controls[1:]
        return
    actions = ACTIONS if _has_dock(state, sheet.look) else 0
    yield sheet.controls[:actions]
    others = sheet.controls[actions:]
    kinds = GRIDS + ((OpenItem,) if state.place.screen is Screen.SEARCH else ())
    for kind in kinds:
        yield tuple(one for one in others if isinstance(one.wish, kind))
    keys = [one for one in others if isinstance(one.wish, Type | ChooseKeys)]
    yield tuple(one for one in keys if len(one.label.text) == 1)
    yield tuple(one for one in keys if len(one.label.text) > 1)


def _size(sheet: Sheet, control: Control) -> int:
    """That of its label, 0 without one; a hint, a line of summary, a mark in a corner are none."""
    return max(
        (
            ink.px
            for ink in inks(sheet)
            if "bold" in ink.face
            and ink.text.strip() in control.label.text
            and _holds(control.rect, Rect(ink.x, ink.baseline, 0, 0))
        ),
        default=0,
    )


def _strays(sheet: Sheet) -> Iterator[Ink]:
    """What is written over an edge of the screen, of all that can be scrolled or of a control."""
    whole = Rect(0, 0, sheet.look.width, sheet.look.height)  # the upper part may show, too
    yield from _astray(inks_of(sheet.shapes), whole, sheet.controls)
    if sheet.scroll:
        content = sheet.scroll.content
        shapes = (one for band in content.bands for one in band.shapes)
        all_of_it = Rect(0, 0, sheet.look.width, content.end)
        yield from _astray(inks_of(shapes), all_of_it, content.controls)


def _astray(written: Iterator[Ink], within: Rect, controls: tuple[Control, ...]) -> Iterator[Ink]:
    """What leaves `within`, or lies half on something to touch and half beside it."""
    for ink in written:
        width = font_ruler.width(ink.text, ink.face, ink.px)
        box = Rect(ink.x, ink.baseline - ink.px // 2, width, ink.px // 2)
        if not _holds(within, box) or any(
            _touches(one.rect, box) and not _holds(one.rect, box) for one in controls
        ):
            yield ink


def _holds(outer: Rect, box: Rect) -> bool:
    return (
        outer.x <= box.x and box.right <= outer.right + 1
        and outer.y <= box.y and box.bottom <= outer.bottom
    )  # fmt: skip


def _touches(one: Rect, box: Rect) -> bool:
    return one.x < box.right and box.x < one.right and one.y < box.bottom and box.y < one.bottom
