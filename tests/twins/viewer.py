"""Somebody before the player, and what a press on its buttons makes of the film."""

from pathlib import Path

from films import film_item, put
from shelf import shelve
from visitor import SCREENS, Visitor

from content_sync.prose import Recording
from kiosk.look.shapes import Screening
from kiosk.sheet.sheet import Sheet
from kiosk.sound.playing import Playing
from kiosk.visit.state import Film, Place, Screen, State
from kiosk.visit.watching import Showing

PLAYS = Film(is_playing=True)
PLAYER = State(place=Place(Screen.PLAYER, topic="support", item="lu-quet", block=1), film=PLAYS)
AT_NINE = Showing(Playing.PLAYING, 9000, 30_000)


class Viewer(Visitor):
    """A visitor to whom a projection shows the ninth second."""

    def __init__(self, store: Path, screen: str) -> None:
        super().__init__(store, SCREENS[screen])
        self.showing = AT_NINE
        self.session.state = PLAYER

    def presses(self, label: str) -> Film:
        self.tap(label)
        return self.state.film


def viewer(
    store: Path, shown: Recording, *, screen: str = "portrait", **texts: Recording
) -> Viewer:
    """Somebody before the player, the files of a film in place."""
    put(store, "f")
    put(store, "e")
    shelve(store, film_item(shown, **texts))
    return Viewer(store, screen)


def screening(sheet: Sheet) -> Screening:
    """Where the film is seen."""
    (one,) = (shape for shape in sheet.shapes if isinstance(shape, Screening))
    return one
