"""One player for the voice and the film: whichever sounds, the other is silent."""

from dataclasses import replace
from pathlib import Path

import pytest
from film_twin import FilmTwin
from films import film, film_item, put
from hearing_visitor import Voices
from hypothesis import given, settings
from hypothesis import strategies as some
from shelf import shelve
from visitor import Visitor, named

from kiosk.aloud.sounds import Sounds
from kiosk.sound.playing import Playing
from kiosk.touch.meaning import Heard, Meaning, Shown, meaning
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import ChooseVolume, Hush, Listen, PauseFilm, PlayFilm
from kiosk.visit.wishes import Back, Home, OpenPlayer

ITEM = State(place=Place(Screen.ITEM, topic="support", item="lu-quet"))


class Guest:
    """A visitor who listens and has opened a film."""

    def __init__(self, store: Path) -> None:
        self.film = put(store, "f")
        shelve(store, film_item(film()))
        self.visitor = Visitor(store)
        self.session = self.visitor.session
        self.player = FilmTwin()
        self.sounds = Sounds(lambda: self.player, Voices())
        self.session.state = replace(ITEM, is_listening=True)
        self.session.do(OpenPlayer(1))
        self.follows()

    def touches(self, label: str) -> Meaning:
        """What it means to touch what says `label`."""
        sheet, state = self.visitor.sees(), self.session.state
        return meaning(named(sheet, label), Shown(sheet, state, touched=self.sounds.touched))

    def follows(self) -> None:
        self.sounds.follow(self.session, self.visitor.sees())

    def hears(self) -> str:
        """The file that sounds; the voices' files are named by their words."""
        played = [wish for wish in self.player.told if wish[0] == "play"]
        return str(played[-1][1]) if played and self.player.state is Playing.PLAYING else ""


@pytest.fixture
def guest(tmp_path: Path) -> Guest:
    return Guest(tmp_path / "store")


def test_while_a_film_plays_nothing_is_read_and_every_touch_acts(guest: Guest) -> None:
    assert guest.hears() == guest.film.name
    assert guest.touches("Pause") == PauseFilm()
    assert guest.touches("Home") == Home()


def test_a_paused_film_is_silent_until_it_goes_on_or_somebody_asks_for_the_voice(
    guest: Guest,
) -> None:
    guest.player.pass_ms(7_000)
    guest.follows()
    guest.session.do(PauseFilm())
    guest.follows()
    silence = guest.hears()
    guest.session.do(Listen())
    guest.follows()
    read = guest.hears()

    guest.session.do(PlayFilm())
    guest.follows()
    guest.follows()

    assert silence == ""
    assert read not in ("", guest.film.name)
    assert guest.hears() == guest.film.name
    assert guest.player.position_ms == 7_000


@pytest.mark.parametrize("end", [Playing.OVER, Playing.BROKEN])
def test_after_a_film_its_screen_is_read_and_a_button_acts(guest: Guest, end: Playing) -> None:
    guest.player.pass_ms(30_000)
    guest.player.state = end
    for _ in range(3):
        guest.follows()
    ask = named(guest.visitor.sees(), "Whom to ask?")

    read = guest.hears()

    assert read not in ("", guest.film.name)
    assert guest.touches("Whom to ask?") == ask.wish
    assert guest.sounds.showing.state is end


def test_a_film_that_was_over_plays_again_from_its_beginning(guest: Guest) -> None:
    guest.player.pass_ms(30_000)
    for _ in range(3):
        guest.follows()
    guest.visitor.showing = guest.sounds.showing

    guest.visitor.tap("Play again")
    guest.follows()

    assert guest.hears() == guest.film.name
    assert guest.player.position_ms == 0


def test_leaving_a_film_reads_the_item(guest: Guest) -> None:
    guest.session.do(Back())

    guest.follows()

    assert guest.hears() not in ("", guest.film.name)
    assert guest.sounds.is_busy


def test_the_end_of_a_visit_is_silence(guest: Guest) -> None:
    guest.session.end_visit()
    guest.follows()

    guest.sounds.end()

    assert guest.hears() == ""
    assert not guest.sounds.is_busy


def test_a_film_is_as_quiet_after_an_emergency_as_before(guest: Guest) -> None:
    guest.session.do(ChooseVolume(0))
    guest.follows()
    player = guest.session.state

    guest.session.state = replace(player, place=Place(Screen.EMERGENCY, item="lu-quet"))
    guest.follows()
    loud = guest.player.volume
    guest.session.state = player
    guest.follows()

    assert loud == 1.0
    assert guest.player.volume == 0.0


HAPPENS = ("plays", "pauses", "watches", "ends", "leaves", "opens", "listens", "louder", "touches")


@settings(max_examples=15, deadline=None)
@given(some.lists(some.sampled_from(HAPPENS), min_size=5, max_size=12))
def test_a_film_and_a_voice_never_sound_in_each_others_place(
    tmp_path_factory: pytest.TempPathFactory, visit: list[str]
) -> None:
    guest = Guest(tmp_path_factory.mktemp("kiosk") / "store")
    for what in visit:
        does(guest, what)
        guest.follows()
        guest.follows()

        state = guest.session.state
        if state.place.screen is Screen.PLAYER and state.film.is_playing:
            assert guest.hears() == guest.film.name
        else:
            assert guest.hears() != guest.film.name
            assert state.is_listening or guest.hears() == ""


def does(guest: Guest, what: str) -> None:
    """One thing that may happen before a kiosk."""
    session, state = guest.session, guest.session.state
    is_at_film = state.place.screen is Screen.PLAYER
    match what:
        case "plays" | "pauses" if is_at_film:
            session.do(PlayFilm() if what == "plays" else PauseFilm())
        case "watches":
            guest.player.pass_ms(2_000)
        case "ends":
            guest.player.pass_ms(60_000)
        case "leaves":
            session.do(Back())
        case "opens" if state.place.screen is Screen.ITEM:
            session.do(OpenPlayer(1))
        case "listens":
            session.do(Hush() if state.is_listening else Listen())
        case "louder":
            session.do(ChooseVolume(state.volume + 1))
        case "touches":
            meant = guest.touches("Whom to ask?")
            assert meant and not isinstance(meant, Heard)
            session.do(meant)
