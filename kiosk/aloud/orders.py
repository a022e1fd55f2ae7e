"""What is decided of all that sounds: values, obeyed by the player and the visit.

What a visitor could have wished for is ordered as their wish.
"""

from dataclasses import dataclass

from kiosk.aloud.script import Saying
from kiosk.sound.playing import Player
from kiosk.visit.reel import Reel
from kiosk.visit.state import SPEEDS, VOLUMES, Screen, State
from kiosk.visit.wishes import Wish


@dataclass(frozen=True, slots=True)
class Say:
    """Say it, instead of what sounds."""

    saying: Saying


@dataclass(frozen=True, slots=True)
class Play:
    """Play a film, or a sound, from there."""

    reel: Reel
    start_ms: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Hold what sounds where it is, or let it go on."""

    is_held: bool


@dataclass(frozen=True, slots=True)
class Seek:
    """Go on from there."""

    ms: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Be silent."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The visit has come to a part of the screen."""

    at: int
    sentence: str


@dataclass(frozen=True, slots=True)
class EndFilm:
    """The film plays no longer, and begins anew."""


Order = Say | Play | Hold | Seek | Stop | Mark | EndFilm | Wish


def tune(player: Player, state: State) -> None:
    """As fast and as loud as the visitor wishes; an emergency is always heard."""
    is_danger = state.place.screen is Screen.EMERGENCY
    player.set_speed(SPEEDS[state.speed])
    player.set_volume(1.0 if is_danger else VOLUMES[state.loudness])
