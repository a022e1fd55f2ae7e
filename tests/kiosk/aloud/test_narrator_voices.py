"""Whose voice reads: a recording, prepared sound or a machine, and what is heard without any."""

from pathlib import Path

import pytest
from hearing_visitor import Listener, keep
from long_item import listening, loans, reads_item
from shelf import article, shelve, text

from content_sync.model import ItemSound
from kiosk.sound.playing import Playing
from kiosk.visit.wishes import ChooseLanguage, Wake


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def listener(store: Path) -> Listener:
    return listening(store)


def test_prepared_sound_is_played_piece_by_piece_from_one_file(store: Path) -> None:
    media = keep(store, b"prepared")
    sound = ItemSound(
        media=media, made="prepared", cues=(("t", 0), ("u", 1500), ("s1", 3200), ("s2", 6000))
    )
    shelve(store, loans(sound))
    listener = Listener(store)
    reads_item(listener)

    heard = [listener.hears(), *(listener.hears_it_out() for _ in range(3))]

    name = media[:6]
    assert heard == [
        f"{name} 0-1250",
        f"{name} 1500-2950",
        f"{name} 3200-5750",
        f"{name} 6000-None",
    ]
    assert listener.voices.asked == []
    assert listener.narrator.hearing.is_machine


def test_a_recording_is_no_machines_voice_and_plays_whole_without_cues(store: Path) -> None:
    media = keep(store, b"recorded")
    shelve(store, loans(ItemSound(media=media, made="recorded")))
    listener = Listener(store)
    reads_item(listener)

    assert listener.hears().endswith(media)
    assert not listener.narrator.hearing.is_machine
    assert listener.sees().marked == ""
    assert listener.hears_it_out() == ""


def test_a_tay_recording_of_a_vietnamese_text_is_heard_by_a_tay_listener(store: Path) -> None:
    media = keep(store, b"tyz")
    shelve(store, loans(spoken={"tyz": ItemSound(media=media, made="recorded")}))
    listener = Listener(store)

    reads_item(listener, "tyz")

    assert listener.hears().endswith(media)


@pytest.mark.parametrize("language", ["tyz", "nut", "zh-Hans"])
def test_without_a_sound_of_ones_own_a_notice_says_so_and_vietnamese_follows(
    listener: Listener, language: str
) -> None:
    reads_item(listener, language)

    notice = listener.hears()

    assert notice == listener.sees().look.say("This text is only in Vietnamese.").text
    assert listener.hears_it_out() == "Vay vốn"


def test_tay_words_are_never_given_to_a_voice(store: Path) -> None:
    texts = {"vi": text("Dựng nhà", "Giúp nhau."), "tyz": text("Hưa căn hết rườn", "Pây háng.")}
    shelve(store, article("vay-von", texts))
    listener = Listener(store)

    reads_item(listener, "tyz")
    heard = [listener.hears(), *(listener.hears_it_out() for _ in range(3))]

    assert heard[1:3] == ["Dựng nhà", "Giúp nhau."]
    assert "tyz" not in {one.language for one in listener.voices.asked}


def test_a_slow_voice_is_waited_for_and_nothing_stops_meanwhile(listener: Listener) -> None:
    listener.voices.is_slow = True
    reads_item(listener)

    before = listener.hears()
    listener.voices.answer()
    listener.follows()

    assert before == ""
    assert listener.narrator.is_speaking
    assert listener.hears() == ""  # the process left no file: that part is passed over


def test_a_broken_file_is_passed_over(listener: Listener) -> None:
    reads_item(listener)

    listener.loudspeaker.state = Playing.BROKEN
    listener.follows()

    assert listener.hears() == "Bà con được vay."


def test_without_a_loudspeaker_marks_move_on_and_the_bar_says_so(listener: Listener) -> None:
    reads_item(listener)

    listener.loudspeaker.lose()
    listener.follows()

    assert not listener.narrator.hearing.has_device
    assert listener.hears_it_out() == "Bà con được vay."


def test_an_emergency_is_said_in_every_language_it_has_the_visitors_first(store: Path) -> None:
    texts = {"vi": text("Lũ quét"), "en": text("Flood"), "zh-Hans": text("山洪")}
    shelve(store, article("lu-quet", texts, class_="emergency"))
    listener = Listener(store)
    listener.session.do(Wake())
    listener.session.do(ChooseLanguage("en"))
    listener.follows()

    heard = [listener.hears()]
    while listener.hears():
        heard.append(listener.hears_it_out())

    assert [one for one in heard if one] == ["Flood", "Lũ quét", "山洪"]
    assert listener.loudspeaker.volume == 1.0
