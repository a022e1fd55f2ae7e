"""An item is read sentence by sentence, and the visitor stops it, scrolls, goes on."""

from dataclasses import replace
from pathlib import Path

import pytest
from hearing_visitor import Listener
from long_item import ITEM, SAID, listening, reads_item
from visitor import named

from kiosk.visit.state import Spot, State
from kiosk.visit.steering import ListenAgain
from kiosk.visit.wishes import OpenLanguages, ScrollTo


@pytest.fixture
def listener(tmp_path: Path) -> Listener:
    return listening(tmp_path / "store")


def test_an_item_is_read_sentence_by_sentence_and_each_is_marked(listener: Listener) -> None:
    reads_item(listener)

    heard = [listener.hears(), *(listener.hears_it_out() for _ in range(3))]

    assert heard == ["Vay vốn", "Bà con được vay.", SAID[0], SAID[1]]
    assert listener.sees().marked == "s2"


def first_seen(listener: Listener) -> str:
    """The first sentence that is wholly in view."""
    scroll = listener.sees().scroll
    assert scroll
    first = next(run.key for run in scroll.content.sentences if run.top >= scroll.offset)
    return SAID[int(first[1:]) - 1]


def is_seen(listener: Listener, sentence: str) -> bool:
    """Whether a sentence is wholly in view."""
    scroll = listener.sees().scroll
    assert scroll
    top, bottom = scroll.extent(sentence) or (-1, -1)
    return scroll.offset <= top and bottom <= scroll.offset + scroll.room.h


def test_what_is_read_comes_into_view(listener: Listener) -> None:
    reads_item(listener)

    listener.hears_it_out()

    for number in range(1, 61):
        heard = listener.hears_it_out()

        assert heard == SAID[number - 1]
        assert is_seen(listener, f"s{number}")


def test_it_does_not_scroll_at_every_sentence(listener: Listener) -> None:
    reads_item(listener)
    tops = set()

    for _ in range(61):
        listener.hears_it_out()
        tops.add(listener.state.place.spot)

    assert 1 < len(tops) < 12


def test_whoever_scrolls_on_hears_what_is_seen_then(listener: Listener) -> None:
    reads_item(listener)

    listener.tap("Look further down")

    assert listener.state.place.spot != Spot()
    assert listener.hears() == first_seen(listener)


def test_a_little_scrolling_that_keeps_what_is_heard_in_view_changes_nothing(
    listener: Listener,
) -> None:
    reads_item(listener)
    for _ in range(6):
        listener.hears_it_out()
    before = listener.hears()

    listener.session.do(ScrollTo("s1"))
    listener.follows()

    assert listener.hears() == before == SAID[4]
    assert listener.state.place.spot == Spot("s1")


def test_one_sentence_back_is_the_one_before(listener: Listener) -> None:
    reads_item(listener)
    listener.hears_it_out()
    listener.hears_it_out()

    listener.tap("One sentence back")

    assert listener.hears() == "Bà con được vay."
    assert listener.sees().marked == "u"


def test_a_paused_reading_goes_on_where_it_was(listener: Listener) -> None:
    reads_item(listener)
    listener.hears_it_out()

    listener.tap("Pause")
    silence = listener.hears()
    listener.tap("Go on")

    assert silence == ""
    assert listener.hears() == "Bà con được vay."
    assert len(listener.loudspeaker.played) == 2


def test_after_the_last_sentence_it_can_be_read_again(listener: Listener) -> None:
    reads_item(listener)
    for _ in range(62):
        listener.hears_it_out()

    assert listener.hears() == ""
    assert listener.narrator.hearing.at == listener.narrator.hearing.count == 62
    assert not listener.narrator.is_speaking
    listener.session.do(ListenAgain())
    listener.follows()
    assert listener.hears() == "Vay vốn"


def test_speed_and_volume_reach_the_loudspeaker(listener: Listener) -> None:
    reads_item(listener)
    before = listener.loudspeaker.volume

    listener.tap("Faster")
    listener.tap("Louder")

    assert listener.loudspeaker.speed == 1.25
    assert listener.loudspeaker.volume > before
    assert listener.hears() == "Vay vốn"


def test_a_new_volume_is_heard_also_while_nothing_is_said(listener: Listener) -> None:
    reads_item(listener)
    for _ in range(62):
        listener.hears_it_out()

    listener.tap("Quieter")

    assert listener.hears() == listener.sees().look.say("Volume").text


def test_sound_never_spills_from_one_screen_to_the_next(listener: Listener) -> None:
    reads_item(listener)

    listener.session.do(OpenLanguages())
    listener.follows()

    assert "Vay vốn" not in listener.hears()
    heard, marked = listener.loudspeaker.played[-1], listener.narrator.marked
    assert marked and heard[0] == Path(marked.says.text)


def test_the_same_place_touched_again_is_silence(listener: Listener) -> None:
    reads_item(listener)

    listener.tap("Stop")

    assert listener.hears() == ""
    assert listener.sees().marked == ""
    assert not listener.narrator.is_speaking


def test_listen_begins_with_what_one_sees(listener: Listener) -> None:
    listener.comes_to(State(place=replace(ITEM, spot=Spot("s20"))))

    listener.tap("Listen")

    assert listener.state.place.spot == Spot("s20")
    assert listener.hears() == SAID[19]


def test_an_arrow_scrolls_at_the_first_touch(listener: Listener) -> None:
    reads_item(listener)

    listener.feels_for(named(listener.sees(), "Look further down"))

    assert listener.hears() == first_seen(listener)
    assert listener.state.place.spot != Spot()


def test_where_one_scrolled_in_a_pause_reading_goes_on(listener: Listener) -> None:
    reads_item(listener)
    listener.tap("Pause")
    listener.swipe(-400)
    listener.follows()
    silence = listener.hears()

    listener.tap("Go on")

    assert silence == ""
    assert listener.hears() == first_seen(listener)
    assert listener.state.place.spot != Spot()


def test_a_pause_also_holds_what_a_slow_voice_is_still_making(
    listener: Listener, tmp_path: Path
) -> None:
    listener.voices.is_slow, listener.voices.folder = True, tmp_path
    reads_item(listener)
    listener.tap("Pause")
    listener.voices.answer()
    listener.follows()
    silence = listener.hears()

    listener.tap("Go on")

    assert silence == ""
    assert listener.hears().endswith("Vay vốn")


def test_a_new_volume_is_heard_in_a_pause_and_the_sentence_begins_again(listener: Listener) -> None:
    reads_item(listener)
    listener.hears_it_out()
    listener.tap("Pause")

    listener.tap("Quieter")
    volume = listener.hears()
    listener.tap("Go on")

    assert volume == listener.sees().look.say("Volume").text
    assert listener.hears() == "Bà con được vay."


def test_a_visit_in_which_something_sounds_is_told_from_silence(listener: Listener) -> None:
    reads_item(listener)

    assert listener.narrator.is_speaking
    listener.tap("Pause")
    assert not listener.narrator.is_speaking
