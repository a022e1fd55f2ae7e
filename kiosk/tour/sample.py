"""Which screens stand for all of them: at most sixty pictures that show the whole kiosk.

view          the name of what is to be seen: "home", "item-guide", "search-in-vain"
Part          some views on one panel, in one profile, size of text and theme
SAMPLE        the parts, every view once among them; languages take turns
shots()       what a store has of them, as states to draw
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import cycle
from typing import Final

from content_sync.site.library.library import Library
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.tour.route import NOTHING_FOUND, moments, query
from kiosk.visit.state import Place, Screen, State

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


_SEEN: Final = ("resting", "home", "item-article", "search-found")
_WIDE: Final = (*_SEEN, "topic", "item-heard")
SAMPLE: Final = (
    Part(PORTRAIT, profile=0),
    Part(PORTRAIT, profile=1, views=("home", "item-article"), text=LARGEST_TEXT),
    Part(LANDSCAPE, profile=1, views=(*_WIDE, "emergency", "player-video", "ask", "item-guide")),
    Part(LANDSCAPE, profile=0, views=("home", "item-infographic"), theme="dark"),
    Part(SMALL, profile=1, views=(*_SEEN, "emergency", "picture")),
    Part(SMALL, profile=0, views=("home", "search-found"), text=LARGEST_TEXT, theme="contrast"),
)


def shots(
    open_profile: Callable[[str], Library], first: Library, parts: tuple[Part, ...] = SAMPLE
) -> tuple[Shot, ...]:
    """The pictures of `parts` that a store has; a feed of one profile shows that one twice."""
    profiles = [one.id for one in first.feed.profiles]
    views = cache(lambda profile: _views(open_profile(profile)))
    all_tags = tuple(one.tag for one in first.feed.languages)
    found = []
    for part in parts:
        profile = profiles[min(part.profile, len(profiles) - 1)]
        turn = cycle(part.tags or all_tags)
        for view in part.views or views(profile):
            if state := views(profile).get(view):
                found.append(Shot(part.panel, profile, view, _as_in(part, state, next(turn))))
    return tuple(found[:MOST])


def _as_in(part: Part, state: State, tag: str) -> State:
    typed = query(tag) if _is_query(state) else state.typed
    return replace(state, language=tag, text=part.text, theme=part.theme, typed=typed)


def _views(shelf: Library) -> dict[str, State]:
    """The first state of each view, in the order a visitor comes to them."""
    resting = State(place=Place(Screen.RESTING))
    away = State(place=Place(Screen.UNAVAILABLE))
    views: dict[str, State] = {}
    for state in (resting, *moments(shelf, shelf.feed.languages[0].tag), away):
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
        "found": _is_query(state),
        kind: bool(kind),
        _played(state, shelf): place.screen is Screen.PLAYER,
    }
    name = next((name for name, is_so in special.items() if is_so), "")
    return "-".join(filter(None, (place.screen.value, name)))


def _is_query(state: State) -> bool:
    return state.typed not in ("", NOTHING_FOUND)


def _played(state: State, shelf: Library) -> str:
    item = shelf.item(state.place.item) if state.place.screen is Screen.PLAYER else None
    blocks = shelf.text(item, shelf.feed.languages[0].tag)[1].blocks if item else ()
    block = blocks[state.place.block] if state.place.block < len(blocks) else None
    return "video" if block and block.video else "sound"
