"""Which screens stand for all of them: at most sixty pictures that show the whole kiosk.

view          the name of what is to be seen: "home", "item-guide", "search-in-vain"
Part          some views on one panel, in one profile, size of text and theme
SAMPLE        the parts, every view once among them; languages take turns
shots()       what a store has of them, as states to draw
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, cycle
from typing import Final

from content_sync.site.library import Library
from kiosk.look import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.route import NOTHING_FOUND, moments
from kiosk.state import Place, Screen, State

MOST: Final = 60  # pictures: what fits on one sheet and into the patience of a first minute


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen to draw on: size in px, diagonal in inches."""

    name: str
    size: tuple[int, int]
    diagonal_inches: float


PORTRAIT: Final = Panel("portrait", (1080, 1920), 21.5)
LANDSCAPE: Final = Panel("landscape", (1920, 1080), 21.5)
SMALL: Final = Panel("small", (1280, 800), 10.1)
PANELS: Final = (PORTRAIT, LANDSCAPE, SMALL)


@dataclass(frozen=True, slots=True)
class Part:
    """`views` ((): all there are) of the feed's profile number `profile`, on one panel.

    The languages `tags` ((): all of the feed's) take turns.
    """

    panel: Panel
    profile: int
    views: tuple[str, ...] = ()
    text: int = DEFAULT_TEXT
    theme: str = "light"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to be taken."""

    panel: Panel
    profile: str
    view: str
    state: State


_WIDE: Final = ("resting", "home", "topic", "needs", "item-article", "item-heard", "search-found")
SAMPLE: Final = (
    Part(PORTRAIT, profile=0),
    Part(PORTRAIT, profile=1, views=("home", "item-article"), text=LARGEST_TEXT),
    Part(LANDSCAPE, profile=1, views=(*_WIDE, "emergency", "player-video", "ask", "item-guide")),
    Part(LANDSCAPE, profile=0, views=("home", "item-infographic"), theme="dark"),
    Part(SMALL, profile=1, views=(*_WIDE, "emergency", "picture", "languages")),
    Part(SMALL, profile=0, views=("home", "search-found"), text=LARGEST_TEXT, theme="contrast"),
)


def shots(
    open_profile: Callable[[str], Library], first: Library, parts: tuple[Part, ...] = SAMPLE
) -> tuple[Shot, ...]:
    """The pictures of `parts` that a store has; a feed of one profile shows that one twice."""
    profiles = [one.id for one in first.feed.profiles]
    found = (_of_part(part, profiles, open_profile) for part in parts)
    return tuple(chain.from_iterable(found))[:MOST]


def _of_part(
    part: Part, profiles: list[str], open_profile: Callable[[str], Library]
) -> Iterator[Shot]:
    profile = profiles[min(part.profile, len(profiles) - 1)]
    shelf = open_profile(profile)
    tags = part.tags or tuple(one.tag for one in shelf.feed.languages)
    seen = {tag: _views(shelf, tag) for tag in tags}
    turn = cycle(tags)
    for view in part.views or tuple(seen[tags[0]]):
        if state := seen[tag := next(turn)].get(view):
            state = replace(state, language=tag, text=part.text, theme=part.theme)
            yield Shot(part.panel, profile, view, state)


def _views(shelf: Library, tag: str) -> dict[str, State]:
    """The first state of each view, in the order a visitor comes to them."""
    resting = State(place=Place(Screen.RESTING))
    away = State(place=Place(Screen.UNAVAILABLE))
    views: dict[str, State] = {}
    for state in (resting, *moments(shelf, tag), away):
        views.setdefault(view_of(state, shelf), state)
    return views


def view_of(state: State, shelf: Library) -> str:
    """What is to be seen, by name: the screen, and what makes it look otherwise."""
    place = state.place
    item = shelf.item(place.item) if place.item else None
    kind = item.kind if item and place.screen is Screen.ITEM else ""
    special = {
        "heard": state.is_listening,
        "warned": state.is_warned,
        "large": place.zoom > 1,
        "in-vain": state.typed == NOTHING_FOUND,
        "found": state.typed not in ("", NOTHING_FOUND),
        kind: bool(kind),
        _played(state, shelf): place.screen is Screen.PLAYER,
    }
    name = next((name for name, is_so in special.items() if is_so), "")
    return "-".join(filter(None, (place.screen.value, name)))


def _played(state: State, shelf: Library) -> str:
    item = shelf.item(state.place.item) if state.place.screen is Screen.PLAYER else None
    blocks = shelf.text(item, shelf.feed.languages[0].tag)[1].blocks if item else ()
    block = blocks[state.place.block] if state.place.block < len(blocks) else None
    return "video" if block and block.video else "sound"
