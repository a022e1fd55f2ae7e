"""The player does what the visit says, and its sound never leaves the player screen."""

from pathlib import Path

import pytest
from films import film, sha, sound
from watcher import Watcher

from kiosk.sound.playing import Playing, Still
from kiosk.visit.state import SPEEDS, VOLUMES
from kiosk.visit.steering import ChooseSpeed, ChooseVolume, PauseFilm, PlayFilm
from kiosk.visit.watching import NOT_YET
from kiosk.visit.wishes import Back, Home, Leave, OpenAsk, OpenLanguages, Wish


@pytest.fixture
def watcher(tmp_path: Path) -> Watcher:
    """Somebody before a film without anything to choose."""
    return Watcher(tmp_path, film())


# --- play, pause, go elsewhere ---


def test_a_film_plays_as_soon_as_it_is_opened(watcher: Watcher) -> None:
    assert watcher.player.told == [("play", sha("f"), 0, None, True)]
    assert watcher.projection.is_playing


def test_a_sound_is_played_without_asking_for_pictures(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path, sound())
    watcher.player.bring(Still((1, 1), b"abc"))

    assert watcher.last == ("play", sha("f"), 0, None, False)
    assert watcher.projection.frame() is None


def test_a_pause_is_told_once_and_so_is_its_end(watcher: Watcher) -> None:
    watcher.wishes(PauseFilm())
    watcher.watches(1000)
    assert not watcher.projection.is_playing

    watcher.wishes(PlayFilm())
    watcher.watches(1000)

    assert watcher.player.told[1:] == [("pause",), ("resume",)]
    assert watcher.projection.is_playing


def test_the_same_place_can_be_wished_for_twice(watcher: Watcher) -> None:
    watcher.goes_to(12_000)
    watcher.watches(3000)
    watcher.goes_to(12_000)

    assert watcher.player.told[1:] == [("seek", 12_000), ("seek", 12_000)]
    assert watcher.projection.showing.position_ms == 12_000


def test_a_place_wished_for_while_paused_stays_paused(watcher: Watcher) -> None:
    watcher.wishes(PauseFilm())

    watcher.goes_to(12_000)

    assert watcher.player.state is Playing.PAUSED
    assert not watcher.projection.is_playing


def test_speed_and_volume_are_the_visitors(watcher: Watcher) -> None:
    watcher.session.do(ChooseSpeed(0))
    watcher.session.do(ChooseVolume(1))
    watcher.projection.follow(watcher.session)

    assert (watcher.player.speed, watcher.player.volume) == (SPEEDS[0], VOLUMES[1])


def test_at_the_end_nothing_plays_and_it_can_be_played_again(watcher: Watcher) -> None:
    watcher.watches(30_000)
    over = watcher.projection.showing
    assert over.state is Playing.OVER
    assert not watcher.projection.is_playing

    watcher.wishes(PlayFilm())

    assert watcher.projection.showing.state is Playing.PLAYING
    assert watcher.projection.showing.position_ms == 0
    assert watcher.projection.is_playing


# --- sound never spills ---


@pytest.mark.parametrize("leave", [Home(), Back(), OpenAsk(), OpenLanguages(), Leave()])
def test_whoever_leaves_the_screen_hears_nothing_more(watcher: Watcher, leave: Wish) -> None:
    watcher.session.do(leave)
    watcher.projection.follow(watcher.session)

    assert watcher.last == ("stop",)
    assert watcher.projection.showing == NOT_YET
    assert not watcher.projection.is_playing


def test_a_silent_player_is_not_told_to_stop_again_and_again(watcher: Watcher) -> None:
    watcher.session.do(Home())
    for _ in range(3):
        watcher.projection.follow(watcher.session)

    assert watcher.player.told.count(("stop",)) == 1


@pytest.mark.parametrize(("seen_ms", "there_ms"), [(9000, 9000), (30_000, 0)])
def test_a_film_one_comes_back_to_waits_where_it_was_left(
    watcher: Watcher, seen_ms: int, there_ms: int
) -> None:
    watcher.watches(seen_ms)
    watcher.session.do(OpenAsk())
    watcher.projection.follow(watcher.session)
    watcher.session.do(Back())
    watcher.projection.follow(watcher.session)
    assert watcher.last == ("stop",)
    assert watcher.projection.showing.position_ms == there_ms

    watcher.wishes(PlayFilm())

    assert watcher.player.told[-1] == ("play", sha("f"), there_ms, None, True)


def test_a_place_chosen_before_the_film_plays_is_where_it_begins(watcher: Watcher) -> None:
    watcher.session.do(OpenAsk())
    watcher.projection.follow(watcher.session)
    watcher.session.do(Back())
    watcher.projection.follow(watcher.session)

    watcher.goes_to(12_000)
    assert watcher.projection.showing.position_ms == 12_000
    watcher.wishes(PlayFilm())

    assert watcher.last == ("play", sha("f"), 12_000, None, True)


def test_a_paused_film_lets_a_voice_speak_and_goes_on_where_it_was(watcher: Watcher) -> None:
    watcher.watches(7000)
    watcher.wishes(PauseFilm())

    watcher.projection.let_go()
    watcher.watches(0)
    assert watcher.last == ("stop",)
    assert watcher.projection.showing.position_ms == 7000
    watcher.wishes(PlayFilm())

    assert watcher.player.told[-1] == ("play", sha("f"), 7000, None, True)


def test_a_film_that_left_the_library_falls_silent(watcher: Watcher) -> None:
    watcher.session.library = None
    watcher.projection.follow(watcher.session)

    assert watcher.last == ("stop",)


# --- files that are missing or broken ---


def test_a_film_whose_file_has_not_arrived_is_not_played(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path, film(media=sha("9")))

    assert watcher.player.told == []
    assert not watcher.projection.is_playing


def test_a_film_that_breaks_off_holds_nobody(watcher: Watcher) -> None:
    watcher.player.break_off()
    watcher.projection.follow(watcher.session)

    assert watcher.projection.showing.state is Playing.BROKEN
    assert not watcher.projection.is_playing


def test_without_a_loudspeaker_the_film_goes_on(watcher: Watcher) -> None:
    watcher.player.lose_sound()
    watcher.watches(5000)

    assert watcher.projection.showing.state is Playing.SILENT
    assert watcher.projection.showing.position_ms == 5000
    assert watcher.projection.is_playing


def test_that_nothing_can_be_heard_is_not_forgotten_in_a_pause_nor_on_the_way_elsewhere(
    watcher: Watcher,
) -> None:
    assert not watcher.projection.showing.is_silent
    watcher.player.lose_sound()
    watcher.watches(1000)
    assert watcher.projection.showing.is_silent

    watcher.wishes(PauseFilm())
    assert watcher.projection.showing.is_silent
    watcher.player.state = Playing.LOADING
    watcher.watches(0)
    assert watcher.projection.showing.is_silent
    watcher.player.state = Playing.PLAYING
    watcher.watches(0)
    assert not watcher.projection.showing.is_silent


# --- what is told to the screen ---


def test_what_is_shown_changes_once_a_second_and_no_oftener(watcher: Watcher) -> None:
    shown = set()
    for _ in range(40):
        watcher.watches(50)
        shown.add(watcher.projection.showing)

    assert {one.position_ms for one in shown} == {0, 1000, 2000}
    assert len(shown) == 3


def test_the_length_is_that_of_the_content_for_a_file_may_only_guess(watcher: Watcher) -> None:
    for guessed in (None, 29_467):
        watcher.player.duration_ms = guessed
        watcher.watches(0)

        assert watcher.projection.showing.duration_ms == 30_000


def test_the_pictures_of_a_film_are_handed_on(watcher: Watcher) -> None:
    watcher.player.bring(Still((1, 1), b"abc"))

    assert watcher.projection.frame() == Still((1, 1), b"abc")
    assert watcher.projection.frame() is None
