"""What becomes of the film on its screen: decided here, obeyed by the projection.

    IDLE             waits at `at_ms`, out of the player: another voice may have it
    PLAYING, PAUSED  in the player, as the visitor wishes
    OVER, BROKEN     ended at `at_ms`, and begins anew

A film that is paused while its sound is changed is loaded only when it goes on.
"""

from dataclasses import dataclass, replace
from typing import Final

from content_sync.subtitles import Subtitle, at
from kiosk.aloud.orders import EndFilm, Hold, Order, Play, Seek, Stop
from kiosk.sound.playing import Playing
from kiosk.visit.reel import Reel, shows_captions
from kiosk.visit.state import Film, State
from kiosk.visit.watching import NOT_YET, Showing

LOADED: Final = (Playing.PLAYING, Playing.PAUSED)
ENDED: Final = (Playing.OVER, Playing.BROKEN)


@dataclass(frozen=True, slots=True)
class Viewing:
    """The reel, what it does, and the visitor's last wish to go somewhere."""

    reel: Reel | None = None
    does: Playing = Playing.IDLE
    at_ms: int = 0
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the player is."""

    playing: Playing
    at_ms: int
    duration_ms: int | None = None


Viewed = tuple[Viewing, tuple[Order, ...]]


def step(was: Viewing, film: Film, reel: Reel | None, progress: Progress) -> Viewed:
    """Play, pause, go elsewhere or be silent, as the visit is now."""
    if reel is None:
        return Viewing(), _out(was)
    now, changes = _change(was, film, reel, progress)
    now, steers = _steer(now, film, progress)
    return replace(now, turn=film.turn), (*changes, *steers)


def let_go(was: Viewing, progress: Progress) -> Viewed:
    """Give the player to another voice; a paused film goes on later from where it is."""
    if was.does not in LOADED:
        return was, ()
    return replace(was, does=Playing.IDLE, at_ms=progress.at_ms), _out(was)


def show(
    now: Viewing, state: State, captions: tuple[Subtitle, ...], progress: Progress, shown: Showing
) -> Showing:
    """What is seen now, after what was `shown`."""
    if now.reel is None:
        return NOT_YET
    does, at_ms, duration_ms = now.does, now.at_ms, now.reel.recording.duration_ms
    if does in LOADED:
        does, at_ms = progress.playing, progress.at_ms
        duration_ms = duration_ms or progress.duration_ms or 0  # a file may only guess
    elif does is Playing.IDLE and at_ms:
        does = Playing.PAUSED
    words = at(captions, at_ms) if shows_captions(state) else ""
    is_silent = does is Playing.SILENT or (shown.is_silent and does is not Playing.PLAYING)
    return Showing(does, _second(at_ms), duration_ms, words, is_silent)


def _change(was: Viewing, film: Film, reel: Reel, progress: Progress) -> Viewed:
    """Put in another reel; the same film with another sound goes on where it is."""
    now = replace(was, reel=reel)
    if was.reel is None or was.reel.path != reel.path:
        return replace(now, does=Playing.IDLE, at_ms=film.at_ms), _out(was)
    is_other_sound = was.reel.track_path != reel.track_path
    now, orders = let_go(now, progress) if is_other_sound else (now, ())
    if film.turn != was.turn and now.does not in LOADED:
        now = replace(now, does=Playing.IDLE, at_ms=film.at_ms)
    return now, orders


def _steer(now: Viewing, film: Film, progress: Progress) -> Viewed:
    """When it plays no longer a voice may read its screen."""
    seek = (Seek(film.at_ms),) if now.does in LOADED and film.turn != now.turn else ()
    if now.does in LOADED and progress.playing in ENDED and not seek:
        now = replace(now, does=progress.playing, at_ms=_second(progress.at_ms))
        return now, (Stop(), EndFilm()) if film.is_playing else (Stop(),)
    match now.does, film.is_playing:
        case Playing.PLAYING, False:
            return replace(now, does=Playing.PAUSED), (*seek, Hold(True))
        case Playing.PAUSED, True:
            return replace(now, does=Playing.PLAYING), (*seek, Hold(False))
        case Playing.IDLE | Playing.OVER | Playing.BROKEN, True if now.reel:
            start_ms = now.at_ms if now.does is Playing.IDLE else 0
            return replace(now, does=Playing.PLAYING), (Play(now.reel, start_ms),)
    return now, seek


def _out(was: Viewing) -> tuple[Order, ...]:
    return (Stop(),) if was.does in LOADED else ()


def _second(ms: int) -> int:
    return ms - ms % 1000
