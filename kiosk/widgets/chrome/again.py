"""Where the ear says once more what was said: a question, and how much was found."""

from typing import Final

from kiosk.scene import Scene
from kiosk.visit.state import Screen

ASKED: Final = frozenset({Screen.QUESTION, Screen.HALFWAY, Screen.OUTCOME})


def says_again(scene: Scene) -> bool:
    """Whether a listener has been told all of it, or made the voice wait: the ear then begins anew,
    where it would else stop.
    """
    state, hearing = scene.state, scene.hearing
    is_over = hearing.at >= hearing.count > 0 or state.reading.is_paused
    return state.is_listening and state.place.screen in ASKED and is_over
