"""One pure step of a visit: a state, a wish, and what is on the shelf make the next state."""

from dataclasses import replace

from content_sync.site.library.library import Library
from kiosk.look.colours import THEMES
from kiosk.look.lens import ZOOMS
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.visit.going import from_line_starts, go, language_of
from kiosk.visit.state import Spot, State
from kiosk.visit.steering import Steering, steer
from kiosk.visit.typed import erase, keys_of, press, put_word, rewritten
from kiosk.visit.wishes import (
    ChooseKeys,
    ChooseMotion,
    ChooseReach,
    ChooseText,
    ChooseTheme,
    Clear,
    Erase,
    LookAt,
    Looking,
    PutWord,
    ScrollTo,
    Stay,
    Type,
    Typing,
    Wish,
)


def visit(state: State, wish: Wish, library: Library | None) -> State:
    """The state after `wish`; without a library there is nothing to wish for."""
    if library is None:
        return state
    if isinstance(wish, Steering):
        return steer(state, wish)
    if isinstance(wish, Typing):
        return _type(state, wish, language_of(state, library))
    if isinstance(wish, Looking):
        return _look(state, wish)
    return go(state, wish, library)


def _look(state: State, wish: Looking) -> State:
    """What a visitor changes without going anywhere."""
    match wish:
        case Stay():
            return replace(state, is_warned=False)
        case ScrollTo(key, share):
            spot = Spot(key, max(0.0, min(1.0, share)))
            return replace(state, place=replace(state.place, spot=spot))
        case LookAt(zoom, centre):
            zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
            return replace(state, place=replace(state.place, zoom=zoom, centre=centre))
        case ChooseText(size):
            return from_line_starts(replace(state, text=max(0, min(LARGEST_TEXT, size))))
        case ChooseReach(is_low):
            return from_line_starts(replace(state, is_low=is_low))
        case ChooseTheme(name):
            return replace(state, theme=name) if name in THEMES else state
        case ChooseMotion(moves):
            return replace(state, is_calm=not moves)


def _type(state: State, wish: Typing, language: str) -> State:
    """The query anew; its results are seen from the first."""
    keys = keys_of(state.keys, language)
    first = replace(state, place=replace(state.place, spot=Spot()))
    match wish:
        case Type(key):
            return replace(first, typed=press(state.typed, key))
        case Erase():
            return replace(first, typed=erase(state.typed, keys))
        case Clear():
            return replace(first, typed="")
        case PutWord(word):
            return replace(first, typed=put_word(state.typed, word))
        case ChooseKeys(others):
            return replace(first, typed=rewritten(state.typed, keys, others), keys=others)
