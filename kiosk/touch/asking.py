"""What a touch asks of the voice: what this is, or to wait."""

from kiosk.sheet.sheet import Control, Manner
from kiosk.touch.meaning import Shown
from kiosk.touch.unmeant import HEAR_S, LONGEST_S
from kiosk.visit.state import Screen, State


def asks(shown: Shown, held: Control, lain_s: float) -> bool:
    """Whether a finger that lies so long on a control asks what it is. Who listens asks so of
    what one touch would do; the rest they hear by touching it. Nobody talks into an emergency, nor
    into the question whether anybody is there.
    """
    state = shown.state
    is_busy = state.is_warned or state.place.screen in (Screen.PLAYER, Screen.EMERGENCY)
    if shown.is_resting or is_busy:
        return False
    is_told = held.manner in (Manner.BUTTON, Manner.AT_ONCE)
    is_told = is_told or (held.manner is Manner.HEARD_FIRST and not state.is_read_aloud)
    return is_told and HEAR_S <= lain_s < LONGEST_S


def is_silenced(state: State) -> bool:
    """Whether a touch on nothing makes the voice wait; an emergency speaks on."""
    return hears_words(state) and not state.reading.is_paused


def hears_words(state: State) -> bool:
    """Whether words that are touched are read: an emergency is not talked into."""
    return state.is_read_aloud and state.place.screen is not Screen.EMERGENCY
