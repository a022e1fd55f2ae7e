"""Makes the player do what the visit says, and says what is shown: sound never leaves its screen.

    projection.follow(session)    about 20 times a second, and after every change of the visit
    projection.showing            a value; when it is another one than was drawn, draw again
    projection.frame()            the next moving picture, for the canvas
    projection.is_playing         somebody is listening: the visit must not end meanwhile

What is to happen is decided in `viewing`.
"""

from pathlib import Path

from content_sync.errors import FileError
from content_sync.site.library.library import Library
from content_sync.subtitles import Subtitle, read
from kiosk.aloud import viewing
from kiosk.aloud.orders import EndFilm, Hold, Order, Play, Seek, Stop, tune
from kiosk.sound.playing import Player, Playing, Still
from kiosk.visit.reel import Reel, reel
from kiosk.visit.session import Session
from kiosk.visit.state import Screen
from kiosk.visit.watching import NOT_YET

Key = tuple[Library, str, int, str, str, str]


class Projection:
    """One player, what it was last told, and the reel of the screen."""

    def __init__(self, player: Player) -> None:
        self.showing = NOT_YET
        self._player = player
        self._viewing = viewing.Viewing()
        self._key: Key | None = None
        self._reel: Reel | None = None
        self._captions: tuple[Subtitle, ...] = ()

    def follow(self, session: Session) -> None:
        """Play, pause, go elsewhere or be silent, as the visit is now."""
        self._find(session)
        state = session.state
        tune(self._player, state)
        self._viewing, orders = viewing.step(self._viewing, state.film, self._reel, self._progress)
        self._obey(session, orders)
        self.showing = viewing.show(
            self._viewing, state, self._captions, self._progress, self.showing
        )
        if self._viewing.reel and self.showing.state not in viewing.ENDED:
            session.mark_film(self.showing.position_ms)

    @property
    def is_playing(self) -> bool:
        """Whether a film goes on, heard or not."""
        return self._viewing.does is Playing.PLAYING

    def frame(self) -> Still | None:
        """The picture due now; None while it is the one given last."""
        shows = self._viewing.does in viewing.LOADED and self._reel and self._reel.is_film
        return self._player.frame() if shows else None

    def let_go(self) -> None:
        """Give the player to another voice; a paused film goes on later from where it is."""
        self._viewing, orders = viewing.let_go(self._viewing, self._progress)
        if orders:
            self._player.stop()

    @property
    def _progress(self) -> viewing.Progress:
        player = self._player
        return viewing.Progress(player.state, player.position_ms, player.duration_ms)

    def _obey(self, session: Session, orders: tuple[Order, ...]) -> None:
        for order in orders:
            match order:
                case Play(wanted, start_ms) if wanted.path:
                    track, shows = wanted.track_path, wanted.is_film
                    self._player.play(wanted.path, start_ms, track=track, shows=shows)
                case Hold(True):
                    self._player.pause()
                case Hold(False):
                    self._player.resume()
                case Seek(ms):
                    self._player.seek(ms)
                case Stop():
                    self._player.stop()
                case EndFilm():
                    session.end_film()

    def _find(self, session: Session) -> None:
        """What is on the player screen; it is read again only when something changed."""
        state, shelf = session.state, session.library
        place, film = state.place, state.film
        if shelf is None or place.screen is not Screen.PLAYER:
            self._key, self._reel, self._captions = None, None, ()
            return
        key = (shelf, place.item, place.block, session.language, film.track, film.subtitles)
        if key != self._key:
            found = reel(shelf, state, session.language)
            self._key, self._reel = (key, found) if found and found.path else (None, None)
            self._captions = _captions(self._reel.captions_path if self._reel else None)


def _captions(path: Path | None) -> tuple[Subtitle, ...]:
    """The subtitles in a file; none when it cannot be read."""
    try:
        return read(path.read_text(encoding="utf-8", errors="replace")) if path else ()
    except (OSError, FileError):
        return ()
