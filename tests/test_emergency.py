"""An emergency takes over at once, is understood by one visitor, and stays for the next."""

from pathlib import Path

import msgspec
import pytest
from hearing_visitor import Listener
from shelf import article, shelve, text
from visitor import LANDSCAPE, SCREENS, Visitor, is_written, labels, named

from content_sync.model import Block, Item, Sentence, Text
from kiosk.session import LOOK_S
from kiosk.state import Film, Place, Screen, State

STEPS = Block(
    steps=(
        (Sentence("s1", "Chạy lên chỗ cao hơn."),),
        (Sentence("s2", "Gọi hàng xóm."),),
    )
)
HOME = State(place=Place(Screen.HOME))


def flood(id_: str = "lu-quet", **more: object) -> Item:
    texts = {
        "vi": Text(title="Lũ quét: lên chỗ cao", summary="Đi ngay.", blocks=(STEPS,)),
        "zh-Hans": text("山洪：到高处去"),
        "en": text("Flash flood: go up"),
    }
    return article(id_, texts, class_="emergency", **more)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    shelve(tmp_path / "store", article("vay-von"))
    return tmp_path / "store"


@pytest.fixture
def visitor(store: Path) -> Visitor:
    visitor = Visitor(store)
    visitor.session.wake()
    return visitor


def warn(store: Path, *items: Item, number: int = 2) -> None:
    shelve(store, article("vay-von"), *(items or (flood(),)), number=number)


def test_it_takes_over_a_visit_within_five_seconds(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von", page=2)))
    warn(store)

    visitor.wait(LOOK_S)

    assert LOOK_S <= 5
    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")
    assert visitor.state.is_listening  # it is spoken at once


@pytest.mark.parametrize("screen", [Screen.PLAYER, Screen.SEARCH, Screen.PICTURE, Screen.COMFORT])
def test_it_takes_over_whatever_is_on_the_screen_and_gives_it_back(
    visitor: Visitor, store: Path, screen: Screen
) -> None:
    place = Place(screen, item="vay-von")
    visitor.comes_to(State(place=place, typed="vay vo", film=Film(is_playing=True), text=2))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")

    assert visitor.state.place == place
    assert visitor.state.typed == "vay vo"
    assert visitor.state.text == 2
    assert not visitor.state.film.is_playing
    assert not visitor.state.is_listening


def test_at_rest_it_stands_there_speaks_and_then_keeps_silent(store: Path) -> None:
    listener = Listener(store)
    warn(store)

    listener.wait(1)
    listener.follows()
    heard = listener.hears()
    for _ in range(12):
        listener.hears_it_out()
    listener.wait(91)

    assert heard == "Lũ quét: lên chỗ cao"
    assert listener.state == State(place=Place(Screen.EMERGENCY, item="lu-quet"))
    assert listener.session.is_resting


def test_it_comes_back_to_each_new_visit_and_speaks_to_it(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")

    visitor.session.end_visit()
    before = visitor.state
    visitor.session.wake()

    assert before == State(place=Place(Screen.EMERGENCY, item="lu-quet"))
    assert visitor.state.place.screen is Screen.EMERGENCY
    assert visitor.state.is_listening


def test_whoever_has_understood_is_not_interrupted_again(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")

    visitor.session.home()
    visitor.wait(LOOK_S * 3)

    assert visitor.state.place == Place(Screen.HOME)


def test_a_reader_who_touched_nothing_for_a_while_is_warned_and_keeps_the_place(
    visitor: Visitor, store: Path
) -> None:
    place = Place(Screen.ITEM, item="vay-von", page=2)
    visitor.comes_to(State(place=place))
    visitor.wait(60)
    warn(store)

    visitor.wait(LOOK_S)
    spoken = visitor.state.is_listening
    visitor.tap("I have understood")

    assert spoken
    assert visitor.state.place == place


def test_it_takes_the_place_of_the_question_whether_anybody_is_there(
    visitor: Visitor, store: Path
) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von")))
    visitor.wait(92)
    warn(store)

    visitor.wait(LOOK_S)

    assert visitor.state.place.screen is Screen.EMERGENCY
    assert visitor.state.is_listening
    assert not visitor.state.is_warned


def test_whoever_listened_before_listens_afterwards(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von"), is_listening=True))
    warn(store, flood("a-lu-quet"), flood("b-chay-rung"))
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")
    visitor.tap("I have understood")

    assert visitor.state == State(
        place=Place(Screen.ITEM, item="vay-von"),
        is_listening=True,
        understood=frozenset({"a-lu-quet", "b-chay-rung"}),
    )


def test_no_key_leads_past_an_emergency(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von"), trail=(Place(Screen.HOME),)))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.session.home()
    visitor.session.back()

    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")


def test_one_that_says_something_else_is_shown_again(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")
    elsewhere = Block(steps=((Sentence("s1", "Trường học đã ngập."),),))
    vi = Text(title="Lũ quét: lên chỗ cao", summary="Đi ngay.", blocks=(elsewhere,))

    warn(store, msgspec.structs.replace(flood(), texts={"vi": vi}), number=3)
    visitor.wait(LOOK_S)

    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")
    assert is_written(visitor.sees(), "Trường học đã ngập.")


def test_the_newest_is_spoken_first_during_a_visit_and_at_rest(store: Path) -> None:
    resting, visitor = Visitor(store), Visitor(store)
    visitor.session.wake()
    warn(store, flood("a-lu-quet"))
    resting.wait(1)
    visitor.wait(LOOK_S)

    warn(store, flood("a-lu-quet"), flood("b-chay-rung"), number=3)
    resting.wait(LOOK_S)
    visitor.wait(LOOK_S)

    assert resting.state.place.item == visitor.state.place.item == "b-chay-rung"
    assert resting.state.is_listening
    visitor.tap("I have understood")
    assert visitor.state.place.item == "a-lu-quet"


def test_a_film_stands_afterwards_where_it_was(visitor: Visitor, store: Path) -> None:
    film = Film(is_playing=True, at_ms=42_000, turn=3, subtitles="en")
    visitor.comes_to(State(place=Place(Screen.PLAYER, item="vay-von", block=1), film=film))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")

    assert visitor.state.film == Film(at_ms=42_000, turn=3, subtitles="en")


def test_a_second_emergency_follows_the_first(visitor: Visitor, store: Path) -> None:
    warn(store, flood("a-lu-quet"), flood("b-chay-rung"))
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")
    second = visitor.state.place.item
    visitor.tap("I have understood")

    assert second == "b-chay-rung"
    assert visitor.state.place.screen is Screen.HOME


def test_a_withdrawn_one_is_gone_from_the_visit_too(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)

    shelve(store, article("vay-von"), number=3)
    visitor.wait(LOOK_S)

    assert visitor.state == HOME
    visitor.session.end_visit()
    assert visitor.state == State()


def test_an_ordinary_release_still_waits_for_the_end_of_the_visit(
    visitor: Visitor, store: Path
) -> None:
    shelve(store, article("vay-von"), article("cho-phien"), number=2)

    visitor.wait(LOOK_S * 2)
    during = visitor.session.library.release  # type: ignore[union-attr]
    visitor.session.end_visit()

    assert during == 1
    assert visitor.session.library.release == 2  # type: ignore[union-attr]


def test_two_ordinary_releases_during_a_visit_leave_the_newer_one(
    visitor: Visitor, store: Path
) -> None:
    for number in (2, 3):
        shelve(store, article("vay-von"), number=number)
        visitor.wait(LOOK_S)

    visitor.session.end_visit()

    assert visitor.session.library.release == 3  # type: ignore[union-attr]


def test_an_emergency_nobody_answers_is_not_asked_whether_it_is_still_there(
    visitor: Visitor, store: Path
) -> None:
    warn(store)
    visitor.wait(LOOK_S)

    visitor.wait(89)
    assert not visitor.state.is_warned
    visitor.wait(1)

    assert visitor.session.is_resting


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("language", ["vi", "tyz", "nut", "zh-Hans", "en"])
def test_it_shows_what_to_do_in_every_language_and_nothing_else(
    store: Path, screen: tuple[int, int, float], language: str
) -> None:
    warn(store)
    visitor = Visitor(store, screen)

    sheet = visitor.comes_to(
        State(place=Place(Screen.EMERGENCY, item="lu-quet"), language=language)
    )

    title = {"zh-Hans": "山洪：到高处去", "en": "Flash flood: go up"}.get(language)
    assert is_written(sheet, title or "Lũ quét: lên chỗ cao")
    names = [one.name for one in visitor.session.library.feed.languages]  # type: ignore[union-attr]
    say = sheet.look.say
    assert labels(sheet) == [*names, say("Listen again").text, say("I have understood").text]
    assert not sheet.cut


def test_steps_stand_in_numbered_circles_and_the_one_heard_is_marked(store: Path) -> None:
    warn(store)
    visitor = Visitor(store, LANDSCAPE)
    place = Place(Screen.EMERGENCY, item="lu-quet")

    quiet = visitor.comes_to(State(place=place))
    visitor.session.listen_again()
    visitor.session.mark_part(2, "s1")
    marked = visitor.sees()

    assert is_written(quiet, "Chạy lên chỗ cao hơn.")
    assert len(marked.shapes) == len(quiet.shapes) + 1


@pytest.mark.parametrize(
    ("drill", "words"), [(True, "Drill: not a real emergency"), (False, "Emergency")]
)
def test_a_drill_says_that_it_is_one(store: Path, drill: bool, words: str) -> None:
    warn(store, flood(drill=drill))
    visitor = Visitor(store)

    sheet = visitor.comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))

    assert is_written(sheet, sheet.look.say(words).text.upper())


def test_listen_again_begins_at_the_first_word(store: Path) -> None:
    warn(store)
    listener = Listener(store)
    listener.session.wake()
    listener.follows()
    listener.hears_it_out()

    listener.feels_for(named(listener.sees(), "Listen again"))

    assert listener.hears() == "Lũ quét: lên chỗ cao"
