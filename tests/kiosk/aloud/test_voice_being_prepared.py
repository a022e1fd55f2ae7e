"""A release whose voices are still being made: what Listen says, and when they have come."""

from pathlib import Path

import msgspec
import pytest
from hearing_visitor import Listener, keep
from long_item import listening, loans, reads_item
from shelf import FEED, shelve
from visitor import COMPACT, LANDSCAPE, PORTRAIT, shapes

from content_sync.model import ItemSound
from content_sync.speak import voice
from kiosk.aloud.speech import KioskSpeech
from kiosk.look.look import Spoken
from kiosk.look.shapes import Ink
from kiosk.sound.clip import Clip, Made

COMING = msgspec.structs.replace(FEED, voices_coming=True)
YESTERDAY = "2026-11-21"
NOTICE = "Giọng đọc đang được chuẩn bị"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def written(listener: Listener) -> str:
    """What stands on the screen, line by line, as one text."""
    return " ".join(one.text for one in shapes(listener.sees()) if isinstance(one, Ink))


def test_a_listener_is_told_that_the_voice_is_being_prepared_and_hears_a_live_one(
    store: Path,
) -> None:
    shelve(store, loans(), feed=COMING, issued=YESTERDAY)
    listener = Listener(store)
    reads_item(listener)

    assert listener.hears() == NOTICE
    assert listener.hears_it_out() == loans().texts["vi"].title


def test_nothing_is_promised_where_no_voice_is_on_its_way(store: Path) -> None:
    listener = listening(store)
    reads_item(listener)

    assert listener.hears() == loans().texts["vi"].title
    assert NOTICE not in written(listener)


def test_a_promise_older_than_a_day_is_not_believed(store: Path) -> None:
    shelve(store, loans(), feed=COMING, issued="2026-11-20")
    listener = Listener(store)
    reads_item(listener)

    assert listener.hears() == loans().texts["vi"].title
    assert NOTICE not in written(listener)


def test_a_text_that_has_its_sound_is_not_said_to_be_without(store: Path) -> None:
    media = keep(store, b"prepared")
    sound = ItemSound(media=media, made="prepared", cues=(("t", 0), ("u", 1500)))
    shelve(store, loans(sound), feed=COMING, issued=YESTERDAY)
    listener = Listener(store)
    reads_item(listener)

    assert listener.hears().startswith(media[:6])
    assert NOTICE not in written(listener)


def test_a_language_without_a_machines_voice_is_promised_none(store: Path) -> None:
    silent = tuple(msgspec.structs.replace(one, voice="") for one in FEED.languages)
    feed = msgspec.structs.replace(COMING, languages=silent)
    shelve(store, loans(), feed=feed, issued=YESTERDAY)
    listener = Listener(store)
    reads_item(listener)

    assert NOTICE not in written(listener)


@pytest.mark.parametrize("screen", [PORTRAIT, LANDSCAPE])
def test_the_bar_says_that_the_voice_is_being_prepared(
    store: Path, screen: tuple[int, int, float]
) -> None:
    shelve(store, loans(), feed=COMING, issued=YESTERDAY)
    listener = Listener(store, screen)
    reads_item(listener)

    assert NOTICE in written(listener)


def test_a_compact_screen_cuts_nothing_while_a_voice_is_being_prepared(store: Path) -> None:
    shelve(store, loans(), feed=COMING, issued=YESTERDAY)
    listener = Listener(store, COMPACT)
    reads_item(listener)

    assert not listener.sees().cut


def test_a_release_that_brings_the_voice_is_adopted_between_visits(store: Path) -> None:
    shelve(store, loans(), feed=COMING, issued=YESTERDAY)
    listener = Listener(store)
    reads_item(listener)
    media = keep(store, b"prepared")
    sound = ItemSound(media=media, made="prepared", cues=(("t", 0), ("u", 1500)))
    shelve(store, loans(sound), number=2)

    assert NOTICE in written(listener)
    listener.session.end_visit()
    listener.follows()
    reads_item(listener)

    assert listener.hears().startswith(media[:6])


def test_words_of_the_interface_that_come_later_are_found_by_a_running_kiosk(
    store: Path, tmp_path: Path
) -> None:
    shelve(store, loans())
    library = Listener(store).session.library
    speech = KioskSpeech(tmp_path / "speech", tmp_path / "live")
    words = Spoken("Trang đầu", "vi")
    before = speech.find(words, library)
    assert not isinstance(before, Clip)

    place = voice.place(tmp_path / "speech", words.text, "vi")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"OggS")

    assert speech.find(words, library) == Clip(place, Made.PREPARED)
    speech.forget()
