"""The wishes that steer what sounds: reading aloud and the film on the player."""

from dataclasses import replace

from msgspec import Struct

from kiosk.visit.state import QUIET_VOLUME, SPEEDS, VOLUMES, Film, Reading, Screen, State


class Listen(Struct, frozen=True):
    """Read this screen and the next ones aloud."""


class Hush(Struct, frozen=True):
    """Read no longer aloud."""


class ListenAgain(Struct, frozen=True):
    """Read this screen aloud from its beginning."""


class Pause(Struct, frozen=True):
    """Read no further for now."""


class GoOn(Struct, frozen=True):
    """Read on from where it was paused."""


class ReadPart(Struct, frozen=True):
    """Hear part `at` of the screen."""

    at: int


class ChooseSpeed(Struct, frozen=True):
    """Speak at a step of SPEEDS."""

    step: int


class ChooseVolume(Struct, frozen=True):
    """Sound at a step of VOLUMES."""

    step: int


class HearQuietly(Struct, frozen=True):
    """Hear what an interview has come to so that the hall does not, or as loud as before."""

    is_quiet: bool


class PlayFilm(Struct, frozen=True):
    """Go on with what is on the player."""


class PauseFilm(Struct, frozen=True):
    """Let it wait."""


class GoTo(Struct, frozen=True):
    """Play it from there, or only go there."""

    at_ms: int
    is_playing: bool = True


class ChooseTrack(Struct, frozen=True):
    """Its sound in a language; "" is the visitor's own, OWN_SOUND what the film brings along."""

    language: str


class ChooseSubtitles(Struct, frozen=True):
    """Its subtitles in a language; "" is the visitor's own, NO_SUBTITLES none."""

    language: str


Steering = (
    Listen
    | Hush
    | ListenAgain
    | Pause
    | GoOn
    | ReadPart
    | ChooseSpeed
    | ChooseVolume
    | HearQuietly
    | PlayFilm
    | PauseFilm
    | GoTo
    | ChooseTrack
    | ChooseSubtitles
)


def steer(state: State, wish: Steering) -> State:
    """What sounds after `wish`."""
    match wish:
        case Listen():
            asked = replace(state, is_listening=True, was_heard=True, reading=Reading())
            return _given_way(asked)
        case Hush():
            return _silent(state)
        case ListenAgain():
            return _given_way(replace(_reading(state, 0), is_listening=True, was_heard=True))
        case Pause() | GoOn():
            reading = replace(state.reading, is_paused=isinstance(wish, Pause))
            return replace(state, reading=reading)
        case ReadPart(at):
            return _reading(state, at)
        case ChooseSpeed(step):
            return replace(state, speed=max(0, min(len(SPEEDS) - 1, step)))
        case ChooseVolume(step):
            return _as_loud(state, max(0, min(len(VOLUMES) - 1, step)))
        case HearQuietly(is_quiet):
            return _quietly(state, is_quiet)
        case _:
            return replace(state, film=_film(state.film, wish))


def away_from_found(state: State) -> State:
    """Who listened only to what was found, quietly, reads on in silence elsewhere."""
    return _silent(state) if state.is_quiet and not state.was_heard else state


def _silent(state: State) -> State:
    """Nothing sounds any more, a film neither."""
    film = _film(state.film, PauseFilm()) if state.film.is_playing else state.film
    return replace(state, is_listening=False, has_strip=False, reading=Reading(), film=film)


def _given_way(state: State) -> State:
    """Whoever asks for the voice in the pause of a film is read its screen."""
    return replace(state, film=replace(state.film, is_paused=False))


def _as_loud(state: State, volume: int) -> State:
    """What is heard quietly has a volume of its own, until it is as loud as all else."""
    if state.is_heard_quietly and volume < state.volume:
        return replace(state, quiet_volume=volume)
    return replace(state, volume=volume, is_quiet=state.is_quiet and not state.is_heard_quietly)


def _quietly(state: State, is_quiet: bool) -> State:
    """A card that is being read is read on; who does not listen, or has opened one, hears it from
    its beginning. Where the voice was not on before, it is not on after it.
    """
    if not is_quiet:
        loud = replace(state, is_quiet=False)
        return loud if state.was_heard else _silent(loud)
    is_begun = state.is_listening and state.place.screen is not Screen.RESULT
    begun = state if is_begun else _given_way(_reading(state, 0))
    quiet = replace(begun, is_quiet=True, quiet_volume=QUIET_VOLUME)
    return replace(quiet, is_listening=True, was_heard=state.is_listening)


def _reading(state: State, at: int) -> State:
    """Part `at` is asked for, even if it is the one being heard."""
    return replace(state, reading=Reading(at=max(0, at), turn=state.reading.turn + 1))


def _film(film: Film, wish: PlayFilm | PauseFilm | GoTo | ChooseTrack | ChooseSubtitles) -> Film:
    match wish:
        case PlayFilm() | PauseFilm():
            plays = isinstance(wish, PlayFilm)
            return replace(film, is_playing=plays, is_paused=not plays)
        case GoTo(at_ms, is_playing):
            there = max(0, at_ms)
            waits = film.is_paused and not is_playing
            turn = film.turn + 1
            return replace(film, is_playing=is_playing, is_paused=waits, at_ms=there, turn=turn)
        case ChooseTrack(language):
            return replace(film, track=language)
        case ChooseSubtitles(language):
            return replace(film, subtitles=language)
