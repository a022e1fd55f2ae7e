"""What is said before anybody asks, to whom, and how it falls silent."""

from pathlib import Path

import pytest
from hearing_visitor import Listener
from msgspec.structs import replace
from shelf import FEED, article, shelve
from visitor import named

from content_sync.model import Need
from content_sync.words import words
from kiosk.aloud.first import shortly
from kiosk.aloud.recorded import file_name, recorded
from kiosk.look.look import Spoken
from kiosk.sheet.sheet import Control
from kiosk.sound.playing import Playing
from kiosk.visit.state import FIRST_VOLUME, VOLUMES, Place, Screen, State
from kiosk.visit.wishes import ChooseLanguage, WakeListening

VI, NUT = words(("vi",)), words(("nut", "vi"))
LOAN, ILL, ALL = "Tôi cần vay vốn", "Nhà có người ốm", "Tất cả các mục"
LESSON = "Touch a picture to hear it, touch it again to open it."
HINT = "Touch a picture. Touch the ear to hear it again."
ASK = "Not there? Touch the person to ask an officer."


@pytest.fixture
def store(tmp_path: Path) -> Path:
    ill = Need(id="ill", icon="pill", names={"vi": ILL}, items=("vay-von",))
    feed = replace(FEED, needs=(*FEED.needs, ill))
    shelve(tmp_path / "store", article("vay-von"), feed=feed)
    return tmp_path / "store"


def comes(store: Path, **more: object) -> Listener:
    """Somebody who touches the resting screen in its middle."""
    listener = Listener(store, **more)  # type: ignore[arg-type]
    listener.touch(listener.on.width // 2, listener.on.height // 3)
    listener.follows()
    return listener


def said_by_itself(listener: Listener) -> list[str]:
    """All that is heard until it is silent."""
    said = [listener.hears()]
    while words_heard := listener.hears_it_out():
        said.append(words_heard)
    return said


def test_the_first_touch_is_told_how_it_is_done_and_then_where_home_leads(store: Path) -> None:
    listener = comes(store, speaks_first=True)

    said = said_by_itself(listener)

    assert listener.loudspeaker.volume == VOLUMES[FIRST_VOLUME]
    assert said[0] == VI.say(LESSON).text
    assert said[1:] == [LOAN, ILL, ALL]
    assert not {"Tiếng Việt", "Trang đầu", "Hỏi ai?"} & set(said)


def test_after_eight_seconds_of_silence_it_says_what_to_do_and_later_once_whom_to_ask(
    store: Path,
) -> None:
    listener = comes(store, speaks_first=True)
    said_by_itself(listener)

    heard = []
    for seconds in (7, 1, 15, 1, 60):
        listener.seconds += seconds
        listener.follows()
        heard.append(listener.hears())
        if heard[-1]:
            listener.hears_it_out()
            listener.seconds -= 0.5

    assert heard == ["", VI.say(HINT).text, "", VI.say(ASK).text, ""]


def test_what_was_touched_stays_ringed_and_says_three_times_how_it_is_opened(store: Path) -> None:
    listener = comes(store, speaks_first=True)
    after = []
    for label in (LOAN, ILL, LOAN, ILL):
        listener.feels_for(named(listener.sees(), label))
        after.append((listener.hears(), listener.hears_it_out()))
    listener.hears_it_out()
    listener.seconds += 9
    listener.follows()

    again = VI.say("Touch it again to open it.").text
    assert after == [(LOAN, again), (ILL, again), (LOAN, again), (ILL, "")]
    assert isinstance(listener.marked, Control) and listener.marked.label.text == ILL
    assert listener.hears() == VI.say(HINT).text


def test_where_it_does_not_speak_first_a_touch_acts_in_silence(store: Path) -> None:
    listener = comes(store, profile="border-gate")
    listener.tap(ALL)

    assert listener.state.place.screen is Screen.TOPICS
    assert listener.loudspeaker.played == []


def test_the_ear_begins_a_visit_that_listens(store: Path) -> None:
    listener = Listener(store, profile="border-gate")
    ear = next(one for one in listener.sees().controls if isinstance(one.wish, WakeListening))

    listener.press(ear)
    listener.follows()

    assert listener.hears() == VI.say(LESSON).text
    assert listener.state.is_listening and listener.state.volume == FIRST_VOLUME


@pytest.mark.parametrize(("tag", "hello"), [("vi", "Xin chào bà con."), ("en", "Hello.")])
def test_a_language_says_good_day_and_leaves_who_does_not_listen_in_peace(
    store: Path, tag: str, hello: str
) -> None:
    listener = Listener(store, profile="border-gate")
    listener.session.do(ChooseLanguage(tag))
    listener.follows()

    heard = listener.hears(), listener.hears_it_out()

    assert heard == (hello, "")
    assert not listener.state.is_listening


def test_a_language_without_a_voice_says_so_slowly_before_anything_else(store: Path) -> None:
    listener = Listener(store, speaks_first=True)
    listener.session.do(ChooseLanguage("nut"))
    listener.follows()
    first, speed = listener.hears(), listener.loudspeaker.speed
    second = listener.hears_it_out()
    listener.session.do(ChooseLanguage("vi"))
    listener.follows()

    assert first == "Máy chưa có tiếng Nùng. Máy nói tiếng Việt, nói chậm. Bà con nhìn hình."
    assert second == NUT.say(LESSON).text
    assert (speed, listener.loudspeaker.speed) == (0.75, 1.0)


def test_a_finger_silences_at_once_and_lets_go_on_what_it_did_not_mean_to_stop(
    store: Path,
) -> None:
    listener = comes(store, speaks_first=True)

    listener.narrator.lull(True)
    silent = listener.loudspeaker.state
    listener.follows()
    listener.narrator.lull(False)
    listener.follows()

    assert silent is Playing.PAUSED
    assert listener.loudspeaker.state is Playing.PLAYING


def test_the_last_question_is_said_to_those_too_who_do_not_listen(store: Path) -> None:
    listener = Listener(store)
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.wait(30)
    listener.follows()

    heard = listener.hears(), listener.hears_it_out()
    listener.wait(20)

    assert heard == ("Còn ai ở đây không? Chạm vào màn hình để ở lại.", "")
    assert listener.state == State()


def test_home_waits_a_minute_where_it_is_said_first(store: Path) -> None:
    assert Listener(store, speaks_first=True).comes_to(State(place=Place(Screen.HOME)))
    listener = Listener(store, speaks_first=True)
    listener.comes_to(State(place=Place(Screen.HOME)))

    listener.wait(59)
    early = listener.state.is_warned
    listener.wait(1)

    assert (early, listener.state.is_warned) == (False, True)


def test_what_a_person_has_recorded_of_the_kiosks_words_is_heard(tmp_path: Path) -> None:
    place = tmp_path / "nut" / "voice" / "xin-chao-ba-con.opus"
    place.parent.mkdir(parents=True)
    place.touch()

    clip = recorded("nut", "Xin chào bà con.", tmp_path)

    assert clip and clip.path == place and clip.is_a_persons
    assert recorded("nut", "Chạm lần nữa để mở.", tmp_path) is None
    assert recorded("tyz", "Xin chào bà con.", tmp_path) is None
    assert file_name("Nhà ở, nước, nhà vệ sinh") == "nha-o-nuoc-nha-ve-sinh"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Con nhỏ, con đi học", "Con nhỏ"),
        ("Việc làm – Sản xuất", "Việc làm"),
        ("住房、用水、卫生间", "住房"),
        ("Nhà có người ốm", "Nhà có người ốm"),
        ("Nhà, nước", "Nhà, nước"),
        ("Nhà tôi được giúp gì? Chạm vào hình", "Nhà tôi được giúp gì?"),
        (", ", ", "),
    ],
)
def test_home_says_the_first_words_of_a_name(name: str, short: str) -> None:
    assert shortly(Spoken(name, "vi")) == Spoken(short, "vi")
