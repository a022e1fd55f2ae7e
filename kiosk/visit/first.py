"""Who speaks first: how a visit begins for somebody who may not read.

Where a kiosk speaks first, every visit begins by listening, quietly; elsewhere the ear at rest does
the same. A language says good day when it is chosen, and one that no machine speaks, and that is
therefore heard in another one, is spoken slowly.
"""

from dataclasses import replace
from typing import Final

from content_sync.site.library.library import Library
from kiosk.settings import Settings
from kiosk.visit.state import FIRST_VOLUME, NORMAL_SPEED, SLOW_SPEED, Screen, State

SPOKEN_TO: Final = ("commune",)  # profiles whose visitors may not read
HOME_S: Final = 60.0  # at home, where what is there is said first


def speaks_first(settings: Settings, shelf: Library | None) -> bool:
    """As kiosk.toml says; where it says nothing, in a commune."""
    if settings.speaks_first is not None:
        return settings.speaks_first
    return shelf is not None and shelf.profile.id in SPOKEN_TO


def listening(state: State) -> State:
    """The same visit from its beginning by ear; an emergency that speaks is followed by it."""
    if state.place.screen is Screen.EMERGENCY:
        return replace(state, was_listening=True, volume=FIRST_VOLUME)
    return replace(state, is_listening=True, has_strip=True, volume=FIRST_VOLUME)


def has_voice(shelf: Library | None, tag: str) -> bool:
    """Whether a machine speaks a language."""
    languages = shelf.feed.languages if shelf else ()
    return any(one.tag == tag and one.voice for one in languages)


def in_its_pace(state: State, before: str, shelf: Library) -> State:
    """The language has changed from `before`: one that is heard in another is spoken slowly."""
    was_slow = not has_voice(shelf, before) and state.speed == SLOW_SPEED
    if not has_voice(shelf, state.language):
        return replace(state, speed=min(state.speed, SLOW_SPEED))
    return replace(state, speed=NORMAL_SPEED) if was_slow else state
