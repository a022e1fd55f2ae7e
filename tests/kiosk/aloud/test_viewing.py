"""What becomes of a film, without a player: what holds whatever a visitor does."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from content_sync.prose import Recording
from kiosk.aloud.orders import EndFilm, Hold, Order, Play, Seek, Stop
from kiosk.aloud.viewing import ENDED, LOADED, Progress, Viewing, let_go, step
from kiosk.sound.playing import Playing
from kiosk.visit.reel import Reel
from kiosk.visit.state import Film

LONG_MS = 30_000
RECORDING = Recording(media="f", alt="Lũ quét", duration_ms=LONG_MS, size=(640, 360))
REEL = Reel(RECORDING, "vi", Path("f"))


class Spectator:
    """A film as wished for, and as far as the player is that was ordered about."""

    def __init__(self) -> None:
        self.reel: Reel | None = REEL
        self.film = Film(is_playing=True)
        self.viewing = Viewing()
        self.player = Progress(Playing.IDLE, 0)
        self.follows()

    @property
    def is_loaded(self) -> bool:
        return self.player.playing is not Playing.IDLE

    def follows(self) -> tuple[Order, ...]:
        self.viewing, orders = step(self.viewing, self.film, self.reel, self.player)
        self._obey(orders)
        return orders

    def does(self, what: str) -> None:
        """One thing that may happen, and the moment after it."""
        match what.split():
            case ["watches", seconds] if self.player.playing is Playing.PLAYING:
                at_ms = min(LONG_MS, self.player.at_ms + 1000 * int(seconds))
                self.player = replace(self.player, at_ms=at_ms)
                if at_ms == LONG_MS:
                    self.player = Progress(Playing.OVER, LONG_MS)
            case ["breaks", "off"] if self.is_loaded:
                self.player = replace(self.player, playing=Playing.BROKEN)
            case ["pauses"]:
                self.film = replace(self.film, is_playing=False)
            case ["plays"]:
                self.film = replace(self.film, is_playing=True)
            case ["goes", "to", seconds]:
                there = 1000 * int(seconds)
                self.film = replace(self.film, at_ms=there, turn=self.film.turn + 1)
            case ["takes", "track", name]:
                self.reel = replace(REEL, track_path=Path(name))
            case ["hears", "a", "voice"] if not self.film.is_playing:
                self.viewing, orders = let_go(self.viewing, self.player)
                self._obey(orders)
            case ["leaves"]:
                self.reel, self.film = None, Film()
            case ["comes"]:
                self.reel = self.reel or REEL
        self.follows()

    def _obey(self, orders: tuple[Order, ...]) -> None:
        for order in orders:
            if not isinstance(order, Play | EndFilm):
                assert self.is_loaded, f"{order} to a player that has another's sound"
            match order:
                case Play(_, start_ms):
                    self.player = Progress(Playing.PLAYING, start_ms)
                case Hold(is_held):
                    playing = Playing.PAUSED if is_held else Playing.PLAYING
                    self.player = replace(self.player, playing=playing)
                case Seek(ms):
                    has_ended = self.player.playing in ENDED
                    playing = Playing.PLAYING if has_ended else self.player.playing
                    self.player = Progress(playing, ms)
                case Stop():
                    self.player = Progress(Playing.IDLE, 0)
                case EndFilm():
                    self.film = replace(self.film, is_playing=False, at_ms=0)


HAPPENS = (
    *("watches 3", "watches 20", "breaks off", "pauses", "plays", "goes to 12", "takes track tyz"),
    *("takes track vi", "hears a voice", "leaves", "comes"),
)
VISITS = some.lists(some.sampled_from(HAPPENS), max_size=20)


def after(visit: list[str]) -> Spectator:
    spectator = Spectator()
    for what in visit:
        spectator.does(what)
    return spectator


@given(VISITS)
def test_it_plays_when_it_is_wished_for_and_only_then(visit: list[str]) -> None:
    spectator = after(visit)

    is_wished = spectator.reel is not None and spectator.film.is_playing
    assert (spectator.player.playing is Playing.PLAYING) == is_wished
    assert (spectator.viewing.does is Playing.PLAYING) == is_wished


@given(VISITS)
def test_whoever_leaves_leaves_silence(visit: list[str]) -> None:
    spectator = after([*visit, "leaves"])

    assert not spectator.is_loaded
    assert spectator.viewing == Viewing()


@given(VISITS, some.lists(some.sampled_from(("hears a voice", "takes track tyz", "pauses"))))
def test_a_paused_film_goes_on_where_it_stopped_whatever_is_heard_meanwhile(
    visit: list[str], pause: list[str]
) -> None:
    spectator = after([*visit, "comes", "plays", "goes to 12", "watches 3", "pauses"])
    for what in pause:
        spectator.does(what)

    spectator.does("plays")

    assert spectator.player == Progress(Playing.PLAYING, 15_000)


@given(VISITS, some.sampled_from(("watches 20", "breaks off")))
def test_what_ended_is_silent_until_it_is_wished_for_and_then_begins_anew(
    visit: list[str], end: str
) -> None:
    spectator = after([*visit, "comes", "plays", "goes to 12", end])
    left = spectator.is_loaded, spectator.film.is_playing
    spectator.does("hears a voice")

    spectator.does("plays")

    assert left == (False, False)
    assert spectator.player == Progress(Playing.PLAYING, 0)


@given(VISITS)
def test_what_is_in_the_player_is_known_and_what_is_obeyed_is_not_ordered_again(
    visit: list[str],
) -> None:
    spectator = after(visit)

    assert (spectator.viewing.does in LOADED) == spectator.is_loaded
    assert spectator.follows() == ()
