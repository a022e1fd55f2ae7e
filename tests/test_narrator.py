from dataclasses import replace
from pathlib import Path

import pytest
from hearing_visitor import Listener, keep
from shelf import article, shelve, text
from visitor import named

from content_sync.model import Block, Item, ItemSound, Sentence, Text
from kiosk.playing import Playing
from kiosk.sheet import Control
from kiosk.state import Place, Screen, State

ITEM = Place(Screen.ITEM, topic="support", item="vay-von")
SAID = [f"Câu số {number} của bài này nói về vay vốn cho bà con." for number in range(1, 61)]
BLOCKS = tuple(Block(p=(Sentence(f"s{at}", words),)) for at, words in enumerate(SAID, start=1))


def loans(sound: ItemSound | None = None, **more: object) -> Item:
    vi = Text(title="Vay vốn", summary="Bà con được vay.", blocks=BLOCKS, sound=sound)
    return article("vay-von", {"vi": vi}, **more)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def listener(store: Path) -> Listener:
    shelve(store, loans(), article("cho-phien", {"vi": text("Chợ phiên"), "en": text("Market")}))
    return Listener(store)


def reads_item(listener: Listener, language: str = "") -> None:
    listener.comes_to(State(place=ITEM, language=language))
    listener.tap("Listen")


def test_an_item_is_read_sentence_by_sentence_and_each_is_marked(listener: Listener) -> None:
    reads_item(listener)

    heard = [listener.hears(), *(listener.hears_it_out() for _ in range(3))]

    assert heard == ["Vay vốn", "Bà con được vay.", SAID[0], SAID[1]]
    assert listener.sees().marked == "s2"


def test_the_page_turns_to_the_sentence_that_is_read(listener: Listener) -> None:
    reads_item(listener)
    pages = listener.sees().sentence_pages

    for _ in range(61):
        listener.hears_it_out()

    assert listener.hears() == SAID[59]
    assert listener.state.place.page == pages["s60"] > 0


def test_whoever_turns_the_page_hears_that_page(listener: Listener) -> None:
    reads_item(listener)
    pages = listener.sees().sentence_pages

    listener.tap("Next page")

    first = next(id_ for id_, page in pages.items() if page == 1)
    assert listener.hears() == SAID[int(first[1:]) - 1]
    assert listener.state.place.page == 1


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
    listener.session.listen_again()
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

    listener.session.home()
    listener.follows()

    assert "Vay vốn" not in listener.hears()
    assert listener.loudspeaker.played[-1][0] == Path(listener.narrator.marked.says.text)  # type: ignore[union-attr]


def test_the_same_place_touched_again_is_silence(listener: Listener) -> None:
    reads_item(listener)

    listener.tap("Stop")

    assert listener.hears() == ""
    assert listener.sees().marked == ""
    assert not listener.narrator.is_speaking


def test_other_screens_are_read_control_by_control_from_the_top(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.tap("Listen")

    marked: list[Control] = []
    while isinstance(listener.narrator.marked, Control):
        marked.append(listener.narrator.marked)
        assert listener.hears() == listener.narrator.marked.says.text
        listener.hears_it_out()

    assert [one.rect.y for one in marked] == sorted(one.rect.y for one in marked)
    assert {"Tiếng Việt", "support", "Hỏi ai?"} <= {one.label.text for one in marked}
    assert "Tạm dừng" not in {one.label.text for one in marked}


def test_touching_reads_first_and_acts_on_the_second_touch(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.tap("Listen")
    tile = named(listener.sees(), "support")

    listener.feels_for(tile)
    first = listener.hears(), listener.state.place.screen
    listener.hears_it_out()
    listener.feels_for(tile)

    assert first == ("support", Screen.HOME)
    assert listener.state.place.screen is Screen.TOPIC


def test_after_a_touch_nothing_else_is_read_until_asked(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.tap("Listen")
    listener.feels_for(named(listener.sees(), "services"))

    silence = listener.hears_it_out()
    listener.tap("Go on")

    assert silence == ""
    assert listener.hears() == "Tiếng Việt"


def test_a_button_of_an_item_is_heard_before_it_acts(listener: Listener) -> None:
    reads_item(listener)
    source = named(listener.sees(), "Source")

    listener.feels_for(source)

    assert listener.hears() == source.says.text
    assert listener.state.place.screen is Screen.ITEM
    assert listener.state.reading.is_paused


def test_the_warning_is_read_and_obeys_the_first_touch(listener: Listener) -> None:
    reads_item(listener)
    listener.wait(90)
    listener.follows()

    heard = listener.hears()
    listener.feels_for(named(listener.sees(), "Go on reading"))

    assert heard == listener.sees().look.say("Are you still here?").text
    assert not listener.state.is_warned


def test_the_warning_is_heard_by_whoever_has_heard_an_item_to_its_end(listener: Listener) -> None:
    reads_item(listener)
    for _ in range(62):
        listener.hears_it_out()
    listener.wait(90)
    listener.follows()

    heard = [listener.hears(), listener.hears_it_out(), listener.hears_it_out()]

    say = listener.sees().look.say
    assert heard[0] == say("Are you still here?").text
    assert set(heard[1:]) == {say("Go on reading").text, say("I have finished").text}


def test_the_warning_is_heard_in_a_pause_and_leaves_it_as_it_was(listener: Listener) -> None:
    reads_item(listener)
    listener.hears_it_out()
    listener.tap("Pause")
    listener.wait(90)
    listener.follows()
    listener.follows()
    warned = listener.hears()
    listener.hears_it_out()

    listener.feels_for(named(listener.sees(), "Go on reading"))
    silence = listener.hears()
    listener.tap("Go on")

    assert warned == listener.sees().look.say("Are you still here?").text
    assert silence == ""
    assert listener.hears() == "Bà con được vay."


def test_listen_begins_with_the_page_one_sees(listener: Listener) -> None:
    listener.comes_to(State(place=replace(ITEM, page=1)))

    listener.tap("Listen")

    first = next(id_ for id_, page in listener.sees().sentence_pages.items() if page == 1)
    assert listener.state.place.page == 1
    assert listener.hears() == SAID[int(first[1:]) - 1]


def test_a_page_arrow_is_heard_and_then_the_page_it_leads_to(listener: Listener) -> None:
    reads_item(listener)
    listener.feels_for(named(listener.sees(), "Next page"))
    arrow = listener.hears()
    listener.hears_it_out()

    listener.feels_for(named(listener.sees(), "Next page"))

    first = next(id_ for id_, page in listener.sees().sentence_pages.items() if page == 1)
    assert arrow == named(listener.sees(), "Next page").says.text
    assert listener.hears() == SAID[int(first[1:]) - 1]
    assert listener.state.place.page == 1


def test_a_page_turned_in_a_pause_is_where_reading_goes_on(listener: Listener) -> None:
    reads_item(listener)
    listener.tap("Pause")
    listener.tap("Next page")
    silence = listener.hears()

    listener.tap("Go on")

    first = next(id_ for id_, page in listener.sees().sentence_pages.items() if page == 1)
    assert silence == ""
    assert listener.hears() == SAID[int(first[1:]) - 1]
    assert listener.state.place.page == 1


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
    listener.session.wake()
    listener.session.choose_language("en")
    listener.follows()

    heard = [listener.hears()]
    while listener.hears():
        heard.append(listener.hears_it_out())

    assert [one for one in heard if one] == ["Flood", "Lũ quét", "山洪"]
    assert listener.loudspeaker.volume == 1.0
