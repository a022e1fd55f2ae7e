"""Makes the player do what the visit says, and says what is shown: sound never leaves its screen.

    projection.follow(session)    about 20 times a second, and after every change of the visit
    projection.showing            a value; when it is another one than was drawn, draw again
    projection.frame()            the next moving picture, for the canvas
    projection.is_playing         somebody is listening: the visit must not end meanwhile

A film that is paused while its sound is changed is loaded only when it goes on.
"""

from pathlib import Path

from content_sync.errors import FileError
from content_sync.site.library.library import Library
from content_sync.subtitles import Subtitle, at, read
from kiosk.sound.playing import Frame, Player, Playing
from kiosk.visit.reel import Reel, reel, shows_captions
from kiosk.visit.session import Session
from kiosk.visit.state import SPEEDS, VOLUMES, Film, Screen, State
from kiosk.visit.watching import NOT_YET, Showing

RUNS = frozenset({Playing.LOADING, Playing.PLAYING, Playing.SILENT})
ENDED = frozenset({Playing.OVER, Playing.BROKEN})

Key = tuple[Library, str, int, str, str, str]


class Projection:
    """One player and what it was last told."""

    def __init__(self, player: Player) -> None:
        self.showing = NOT_YET
        self._player = player
        self._film = Film()
        self._key: Key | None = None
        self._reel: Reel | None = None
        self._is_loaded = False
        self._ended: Playing | None = None  # how, since when nothing is wished for
        self._start_ms = 0  # where it begins once it is loaded
        self._captions: tuple[Subtitle, ...] = ()
        self._sound: tuple[int, int] | None = None  # steps of speed and volume

    def follow(self, session: Session) -> None:
        """Play, pause, go elsewhere or be silent, as the visit is now."""
        state = session.state
        wanted = self._wanted(session)
        if wanted is None or wanted.path is None:
            self._stop()
            return
        if (state.speed, state.volume) != self._sound:
            self._sound = state.speed, state.volume
            self._player.set_speed(SPEEDS[state.speed])
            self._player.set_volume(VOLUMES[state.volume])
        self._change(wanted, state.film)
        if self._is_loaded:
            self._steer(state.film)
        elif state.film.is_playing:
            self._player.play(
                wanted.path, self._start_ms, track=wanted.track_path, shows=wanted.is_film
            )
            self._is_loaded, self._ended = True, None
        self._film = state.film
        self.showing = self._look(wanted, state)
        if self.showing.state in ENDED:
            self._end(session, self.showing.state)
        else:
            session.mark_film(self.showing.position_ms)

    @property
    def is_playing(self) -> bool:
        """Whether a film goes on, heard or not."""
        return self._film.is_playing and self._is_loaded and self.showing.state in RUNS

    def frame(self) -> Frame | None:
        """The picture due now; None while it is the one given last."""
        shows = self._is_loaded and self._reel and self._reel.is_film
        return self._player.frame() if shows else None

    def let_go(self) -> None:
        """Give the player to another voice; a paused film goes on later from where it is."""
        if self._is_loaded:
            self._unload(self._player.position_ms)

    def _wanted(self, session: Session) -> Reel | None:
        """What is on the player screen; the item is read again only when something changed."""
        state, shelf = session.state, session.library
        if shelf is None or state.place.screen is not Screen.PLAYER:
            return None
        place, film = state.place, state.film
        key = (shelf, place.item, place.block, session.language, film.track, film.subtitles)
        if key == self._key:
            return self._reel
        self._key = key
        return reel(shelf, state, session.language)

    def _change(self, wanted: Reel, film: Film) -> None:
        """Put in another reel; the same film with another sound goes on where it is."""
        before, self._reel = self._reel, wanted
        if before is None or before.path != wanted.path:
            self._ended = None
            self._unload(film.at_ms)
        elif before.track_path != wanted.track_path:
            self._unload(self._player.position_ms if self._is_loaded else self._start_ms)
        if before is None or before.captions_path != wanted.captions_path:
            self._captions = _captions(wanted.captions_path)
        if film.turn != self._film.turn and not self._is_loaded:
            self._start_ms, self._ended = film.at_ms, None

    def _steer(self, film: Film) -> None:
        if film.turn != self._film.turn:
            self._player.seek(film.at_ms)
        if film.is_playing and not self._film.is_playing:
            self._player.resume()
        elif self._film.is_playing and not film.is_playing:
            self._player.pause()

    def _look(self, wanted: Reel, state: State) -> Showing:
        now_ms, playing = self._start_ms, Playing.PAUSED if self._start_ms else Playing.IDLE
        duration_ms = wanted.recording.duration_ms
        if self._is_loaded:
            playing, now_ms = self._player.state, self._player.position_ms
            duration_ms = duration_ms or self._player.duration_ms or 0  # a file may only guess
        elif self._ended:
            playing, now_ms = self._ended, self.showing.position_ms
        words = at(self._captions, now_ms) if shows_captions(state) else ""
        is_silent = playing is Playing.SILENT or (
            self.showing.is_silent and playing is not Playing.PLAYING
        )
        return Showing(playing, now_ms - now_ms % 1000, duration_ms, words, is_silent)

    def _end(self, session: Session, how: Playing) -> None:
        """It plays no longer: a voice may read its screen, and it begins anew."""
        self._unload(0)
        self._ended = how
        if session.state.film.is_playing:
            session.end_film()
            self._film = session.state.film

    def _stop(self) -> None:
        self._unload(0)
        self._ended = None
        self._film, self._key, self._reel, self._captions = Film(), None, None, ()
        self._sound = None  # a voice may have changed it
        self.showing = NOT_YET

    def _unload(self, start_ms: int) -> None:
        self._start_ms = start_ms
        if self._is_loaded:
            self._player.stop()
            self._is_loaded = False


def _captions(path: Path | None) -> tuple[Subtitle, ...]:
    """The subtitles in a file; none when it cannot be read."""
    try:
        return read(path.read_text(encoding="utf-8", errors="replace")) if path else ()
    except (OSError, FileError):
        return ()
