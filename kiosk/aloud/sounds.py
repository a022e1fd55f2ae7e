"""All that sounds: one player, the voice that reads screens aloud and the film on its screen.

The player and who speaks are loaded when something first is to be heard: it takes memory and time.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.aloud.speech import Speech, speech_in
from kiosk.sheet.sheet import Control, Passage, Sheet
from kiosk.sound.playing import Player, Still
from kiosk.visit.hearing import NOTHING, Hearing
from kiosk.visit.session import Session
from kiosk.visit.state import Screen, State
from kiosk.visit.watching import NOT_YET, Showing

if TYPE_CHECKING:
    from kiosk.aloud.narrator import Narrator
    from kiosk.aloud.projection import Projection


def is_wanted(state: State) -> bool:
    """Whether anything sounds or may begin to."""
    is_asked = state.is_listening or state.is_warned or state.greets
    return is_asked or state.place.screen is Screen.PLAYER


def sounds_of(cache: Path) -> "Sounds":
    """The sounds of a kiosk whose cache folder is `cache`."""

    def make_player() -> Player:
        from kiosk.sound.player import FilePlayer

        return FilePlayer()

    return Sounds(make_player, speech_in(cache))


class Sounds:
    """What is heard at the moment, for the app."""

    def __init__(self, make_player: Callable[[], Player], speech: Speech) -> None:
        self._make_player, self._speech = make_player, speech
        self._narrator: Narrator | None = None
        self._projection: Projection | None = None

    @property
    def hearing(self) -> Hearing:
        """What a voice says now, for whoever marks it on the screen."""
        return self._narrator.hearing if self._narrator else NOTHING

    @property
    def showing(self) -> Showing:
        """How far the film or sound on the player is."""
        return self._projection.showing if self._projection else NOT_YET

    @property
    def is_busy(self) -> bool:
        """Whether something sounds: a visit does not end meanwhile."""
        speaks = self._narrator is not None and self._narrator.is_speaking
        return speaks or (self._projection is not None and self._projection.is_playing)

    @property
    def marked(self) -> Control | Passage | None:
        """What is being read aloud."""
        return self._narrator.marked if self._narrator else None

    @property
    def touched(self) -> Control | None:
        """What the visitor asked to hear last: the next touch on it acts."""
        return self._narrator.touched if self._narrator else None

    def _prepare(self) -> None:
        if self._narrator is None:
            from kiosk.aloud.narrator import Narrator
            from kiosk.aloud.projection import Projection

            player = self._make_player()
            self._narrator = Narrator(player, self._speech)
            self._projection = Projection(player)

    def follow(self, session: Session, sheet: Sheet) -> None:
        """Go on with what sounds; called many times a second while anything may."""
        if is_wanted(session.state):
            self._prepare()
        if self._narrator is None or self._projection is None:
            return
        if session.state.is_read_aloud:  # the film lets go of the player before the voice takes it
            self._projection.follow(session)
            self._projection.let_go()
            self._narrator.follow(session, sheet)
        else:
            self._narrator.follow(session, sheet)
            self._projection.follow(session)

    def frame(self) -> Still | None:
        """The next moving picture."""
        return self._projection.frame() if self._projection else None

    def read(self, session: Session, target: Control | Passage) -> None:
        """Read a control to a listener, or read on from words that were touched."""
        self._prepare()
        if self._narrator:
            self._narrator.read(session, target)

    def lull(self, is_lulled: bool) -> None:
        """The voice that reads a screen is silent while a finger lies on it."""
        if self._narrator:
            self._narrator.lull(is_lulled)

    def end(self) -> None:
        """The visit is over."""
        if self._narrator:
            self._narrator.hush()
        self._speech.forget()
