"""Where a sound comes from, and that what was spoken for a visitor goes with the visitor."""

import os
import signal
from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve
from visitor import Visitor

from content_sync.site.library.library import Library
from content_sync.speak import voice
from kiosk.aloud.speech import Coming, KioskSpeech, speech_in
from kiosk.look.look import Spoken
from kiosk.sound.clip import Clip, Made

TYPED = Spoken("vay vốn", "vi")


@pytest.fixture
def shelf(tmp_path: Path) -> Library:
    shelve(tmp_path / "store", article("vay-von"))
    shelf = Visitor(tmp_path / "store").session.library
    assert shelf is not None
    return shelf


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def spoken(speech: KioskSpeech, shelf: Library) -> Coming:
    coming = speech.find(TYPED, shelf)
    assert isinstance(coming, Coming)
    return coming


def test_what_was_prepared_is_not_spoken_again(cache: Path, shelf: Library) -> None:
    kept = voice.place(cache / "speech", TYPED.text, "vi")
    kept.parent.mkdir(parents=True)
    kept.touch()

    assert speech_in(cache).find(TYPED, shelf) == Clip(kept, Made.PREPARED)


def test_a_language_without_a_voice_is_silent(cache: Path, shelf: Library) -> None:
    assert speech_in(cache).find(Spoken("Pây háng", "tyz"), shelf) is None


def test_what_was_spoken_on_the_spot_goes_with_the_visit(cache: Path, shelf: Library) -> None:
    speech = speech_in(cache)
    coming = spoken(speech, shelf)
    coming.process.wait()
    lay_there = coming.clip.path.is_file()

    speech.forget()

    assert lay_there
    assert not list(cache.rglob("*.wav"))


def test_a_voice_that_still_speaks_at_the_end_of_a_visit_is_ended(
    cache: Path, shelf: Library
) -> None:
    speech = speech_in(cache)
    coming = spoken(speech, shelf)

    speech.forget()

    assert coming.process.returncode is not None
    assert coming.is_lost


def test_what_a_power_cut_left_is_gone_at_the_next_start(cache: Path, shelf: Library) -> None:
    coming = spoken(speech_in(cache), shelf)
    coming.process.wait()

    speech_in(cache)

    assert not coming.clip.path.exists()


def test_where_nothing_can_be_written_the_kiosk_runs_in_silence(
    tmp_path: Path, shelf: Library
) -> None:
    full = tmp_path / "full"
    full.touch()  # no folder

    speech = speech_in(full)
    said = speech.find(TYPED, shelf)
    speech.forget()

    assert said is None


def test_nobody_waits_for_a_voice_that_hangs(cache: Path, shelf: Library) -> None:
    seconds = [0.0]
    speech = KioskSpeech(cache / "speech", cache / "live", lambda: seconds[0])
    coming = spoken(speech, shelf)
    os.kill(coming.process.pid, signal.SIGSTOP)

    in_time = coming.is_ready
    seconds[0] = 11
    is_lost = coming.is_ready and coming.is_lost
    speech.forget()

    assert (in_time, is_lost) == (False, True)


def test_a_text_without_end_is_said_as_far_as_one_listens(cache: Path, shelf: Library) -> None:
    speech = speech_in(cache)

    long = speech.find(Spoken("một " * 100_000, "vi"), shelf)
    longer = speech.find(Spoken("một " * 200_000, "vi"), shelf)
    speech.forget()

    assert isinstance(long, Coming)
    assert isinstance(longer, Coming)
    assert long.clip == longer.clip


def test_a_voice_that_no_process_can_be_given_is_silent(tmp_path: Path, cache: Path) -> None:
    odd = (msgspec.structs.replace(FEED.languages[0], voice="vi\0"), *FEED.languages[1:])
    feed = msgspec.structs.replace(FEED, languages=odd)
    shelve(tmp_path / "store", article("vay-von"), feed=feed)

    shelf = Visitor(tmp_path / "store").session.library

    assert speech_in(cache).find(TYPED, shelf) is None
