"""What the buttons of the player do: play, pause, ten seconds, a place, a chapter, how loud."""

from dataclasses import replace
from pathlib import Path

import pytest
from films import CHAPTERS, film
from viewer import AT_NINE, PLAYER, PLAYS, screening, viewer
from visitor import SCREENS, is_written, labels, named, shapes

from kiosk.look.shapes import Ink
from kiosk.sheet.sheet import Manner
from kiosk.sound.playing import Playing
from kiosk.visit.state import Film
from kiosk.visit.watching import Showing

# --- play, pause, ten seconds, a place ---


def test_play_and_pause_are_one_button(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())

    assert visitor.presses("Pause") == Film(is_paused=True)
    assert visitor.presses("Play") == PLAYS


def test_a_touch_on_the_picture_pauses_too(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    seen = screening(visitor.sees()).rect

    visitor.touch(seen.x + seen.w // 2, seen.y + seen.h // 2)

    assert visitor.state.film == Film(is_paused=True)


def test_at_the_end_it_can_be_played_again(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = Showing(Playing.OVER, 30_000, 30_000)

    assert visitor.presses("Play again") == Film(is_playing=True, at_ms=0, turn=1)


@pytest.mark.parametrize(
    ("now_ms", "label", "there_ms"),
    [
        (9000, "10 seconds on", 19_000),
        (25_000, "10 seconds on", 29_000),
        (9000, "10 seconds back", 0),
        (25_000, "10 seconds back", 15_000),
    ],
)
def test_ten_seconds_back_and_on_stay_within_the_film(
    tmp_path: Path, now_ms: int, label: str, there_ms: int
) -> None:
    visitor = viewer(tmp_path, film())
    visitor.showing = replace(AT_NINE, position_ms=now_ms)

    assert visitor.presses(label) == Film(is_playing=True, at_ms=there_ms, turn=1)


def test_ten_seconds_in_a_paused_film_leave_it_paused(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film())
    visitor.session.state = replace(PLAYER, film=Film())

    assert not visitor.presses("10 seconds on").is_playing


@pytest.mark.parametrize("screen", SCREENS)
def test_a_touch_on_the_time_bar_goes_there(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)
    keys = [one for one in visitor.sees().controls if one.manner is Manner.KEY]
    places = []
    for key in keys:
        visitor.touch(key.rect.x + 5, key.rect.y + 5)
        places.append(visitor.state.film.at_ms)

    assert len(keys) >= 4
    assert places[0] == 0
    assert places == sorted(set(places))
    assert places[-1] < 30_000


def test_a_short_recording_is_not_cut_into_moments(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film(duration_ms=7000))
    visitor.showing = Showing(Playing.PLAYING, 0, 7000)
    sheet = visitor.sees()

    assert len([one for one in sheet.controls if one.manner is Manner.KEY]) == 2


# --- chapters ---


def test_a_chapter_is_a_button_with_its_time_that_plays_from_there(tmp_path: Path) -> None:
    visitor = viewer(tmp_path, film(chapters=CHAPTERS))
    visitor.session.state = replace(PLAYER, film=Film())

    assert is_written(visitor.sees(), "0:12  Chạy lên cao")
    assert named(visitor.sees(), "Chạy lên cao").says.text == "Chạy lên cao"  # 0:12 is no hour
    assert visitor.presses("Chạy lên cao") == Film(is_playing=True, at_ms=12_000, turn=1)


@pytest.mark.parametrize(("now_ms", "current"), [(0, 0), (11_000, 0), (12_000, 1), (29_000, 1)])
def test_the_chapter_that_plays_is_marked_by_more_than_colour(
    tmp_path: Path, now_ms: int, current: int
) -> None:
    visitor = viewer(tmp_path, film(chapters=CHAPTERS))
    visitor.showing = replace(AT_NINE, position_ms=now_ms)
    sheet = visitor.sees()

    grounds = [named(sheet, chapter.title).ground for chapter in CHAPTERS]
    marked = [ground == sheet.look.colours.primary for ground in grounds]
    assert marked == [at == current for at in range(2)]
    playing = named(sheet, CHAPTERS[current].title).rect
    icons = [one for one in shapes(sheet) if isinstance(one, Ink) and one.face == "icon"]
    assert any(playing.x <= one.x < playing.right and playing.y < one.baseline < playing.bottom
               for one in icons)  # fmt: skip


# --- how loud it is ---


@pytest.mark.parametrize("screen", SCREENS)
def test_the_volume_of_a_film_is_steered_beside_it(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)

    for label, step in (("Louder", 1), ("Quieter", -1)):
        control = named(visitor.sees(), label)
        assert min(control.rect.w, control.rect.h) >= visitor.sees().look.mm(15)
        before = visitor.state
        visitor.tap(label)
        assert visitor.state == replace(before, volume=before.volume + step)


@pytest.mark.parametrize("screen", SCREENS)
def test_whoever_listens_has_one_volume_and_not_two(tmp_path: Path, screen: str) -> None:
    visitor = viewer(tmp_path, film(), screen=screen)

    sheet = visitor.comes_to(replace(PLAYER, is_listening=True))

    assert labels(sheet).count(sheet.look.say("Louder").text) == 1
