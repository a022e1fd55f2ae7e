"""Which subtitles, which sound and which film a visitor gets, by the language of the visit."""

from pathlib import Path

import pytest
from films import CHAPTERS, film, put, put_subtitles, sha
from watcher import Watcher

from kiosk.visit.state import NO_SUBTITLES, OWN_SOUND
from kiosk.visit.steering import ChooseSubtitles, ChooseTrack, PauseFilm, PlayFilm
from kiosk.visit.wishes import ChooseLanguage


def subtitled(store: Path, language: str) -> Watcher:
    put_subtitles(store, "1", "Mưa nhiều ngày.")
    put_subtitles(store, "2", "Rain for days.")
    return Watcher(store, film(subtitles={"vi": sha("1"), "en": sha("2")}), language)


@pytest.mark.parametrize(
    ("language", "words"),
    [("vi", "Mưa nhiều ngày."), ("tyz", "Mưa nhiều ngày."), ("zh-Hans", "Rain for days.")],
)
def test_subtitles_are_in_the_visitors_language_or_the_next(
    tmp_path: Path, language: str, words: str
) -> None:
    watcher = subtitled(tmp_path, language)
    before = watcher.projection.showing.subtitle

    watcher.watches(1500)
    during = watcher.projection.showing.subtitle
    watcher.watches(2000)

    assert (before, during, watcher.projection.showing.subtitle) == ("", words, "")


def test_subtitles_can_be_switched_off(tmp_path: Path) -> None:
    watcher = subtitled(tmp_path, "vi")
    watcher.watches(1500)

    watcher.wishes(ChooseSubtitles(NO_SUBTITLES))

    assert watcher.projection.showing.subtitle == ""


def test_subtitles_that_are_none_are_no_subtitles(tmp_path: Path) -> None:
    put(tmp_path, "1", b"\xff\xfe no times --> here")

    watcher = Watcher(tmp_path, film(subtitles={"vi": sha("1")}))
    watcher.watches(1500)

    assert watcher.projection.showing.subtitle == ""
    assert watcher.projection.is_playing


def voiced(store: Path, language: str) -> Watcher:
    put(store, "3")
    put(store, "4")
    tracks = {"tyz": sha("3"), "en": sha("4"), "nut": sha("9")}
    return Watcher(store, film(tracks=tracks, chapters=CHAPTERS), language)


@pytest.mark.parametrize(
    ("language", "track"), [("tyz", "3"), ("zh-Hans", "4"), ("vi", None), ("nut", None)]
)
def test_the_sound_is_in_the_visitors_language_or_the_next_else_the_films_own(
    tmp_path: Path, language: str, track: str | None
) -> None:
    watcher = voiced(tmp_path, language)

    assert watcher.last[3] == (track and sha(track))


def test_a_films_own_sound_is_taken_before_one_further_down_the_chain(tmp_path: Path) -> None:
    own = film(tracks={"en": sha("4")}, language="zh-Hans")

    def heard(tag: str) -> object:
        put(tmp_path / tag, "4")
        return Watcher(tmp_path / tag, own, tag).last[3]

    assert [heard(tag) for tag in ("zh-Hans", "en", "vi")] == [None, sha("4"), None]


def test_another_sound_goes_on_where_the_film_is(tmp_path: Path) -> None:
    watcher = voiced(tmp_path, "tyz")
    watcher.watches(7000)

    watcher.wishes(ChooseTrack("en"))
    assert watcher.last == ("play", sha("f"), 7000, sha("4"), True)
    watcher.watches(1000)
    watcher.wishes(ChooseTrack(OWN_SOUND))

    assert watcher.player.told[-1] == ("play", sha("f"), 8000, None, True)


def test_another_sound_of_a_paused_film_waits_until_it_goes_on(tmp_path: Path) -> None:
    watcher = voiced(tmp_path, "tyz")
    watcher.watches(7000)
    watcher.wishes(PauseFilm())

    watcher.wishes(ChooseTrack("en"))
    assert watcher.last == ("stop",)
    assert watcher.projection.showing.position_ms == 7000
    watcher.wishes(PlayFilm())

    assert watcher.player.told[-1] == ("play", sha("f"), 7000, sha("4"), True)


def test_a_language_with_a_film_of_its_own_plays_that_one(tmp_path: Path) -> None:
    put(tmp_path, "7")
    watcher = Watcher(tmp_path, film(), en=film(media=sha("7")))

    watcher.session.do(ChooseLanguage("en"))
    watcher.projection.follow(watcher.session)

    assert watcher.last == ("play", sha("7"), 0, None, True)
