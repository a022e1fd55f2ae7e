"""What an emergency shows and says: what to do, in every language, and nothing else."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import msgspec
import pytest
from flood import STEPS, calm, flood, warn
from folder import PNG
from hearing_visitor import Listener, keep
from planned import hall
from visitor import LANDSCAPE, SCREENS, Visitor, inks, is_written, labels, named, shapes

from content_sync.model import Cover, Text
from content_sync.prose import Block, Sentence
from kiosk.look.shapes import Photo
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import ListenAgain
from kiosk.visit.wishes import Wake


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return calm(tmp_path)


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
    assert visitor.session.library
    names = [one.name for one in visitor.session.library.feed.languages]
    say = sheet.look.say
    assert labels(sheet) == [*names, say("Listen again").text, say("I have understood").text]
    assert not sheet.cut


@pytest.mark.parametrize("screen", [*SCREENS.values(), (800, 1280, 10.1)])
@pytest.mark.parametrize("language", ["vi", "tyz", "nut", "zh-Hans", "en"])
def test_the_way_to_where_everybody_goes_has_room_in_every_language(
    store: Path, screen: tuple[int, int, float], language: str
) -> None:
    warn(store, flood(), hall())
    visitor = Visitor(store, screen)
    danger = State(place=Place(Screen.EMERGENCY, item="lu-quet"), language=language)

    for text, is_low in product((DEFAULT_TEXT, LARGEST_TEXT), (False, True)):
        sheet = visitor.comes_to(replace(danger, text=text, is_low=is_low))

        assert labels(sheet).count(sheet.look.say("Where to go").text) == 1
        assert not sheet.cut, (text, is_low)
        whole = {word for ink in inks(sheet) for word in ink.text.split()}
        broken = [word for one in labels(sheet) for word in one.split() if word not in whole]
        assert not broken or language == "zh-Hans", broken
        rects = [one.rect for one in sheet.controls]
        assert all(min(one.w, one.h) >= sheet.look.mm(15) for one in rects)


def test_steps_stand_in_numbered_circles_and_the_one_heard_is_marked(store: Path) -> None:
    warn(store)
    visitor = Visitor(store, LANDSCAPE)
    place = Place(Screen.EMERGENCY, item="lu-quet")

    quiet = visitor.comes_to(State(place=place))
    visitor.session.do(ListenAgain())
    visitor.session.mark_part(2, "s1")
    marked = visitor.sees()

    assert is_written(quiet, "Chạy lên chỗ cao hơn.")
    assert len(marked.shapes) == len(quiet.shapes) + 1


def test_places_of_a_plan_are_not_what_to_do(store: Path) -> None:
    places = Block(steps=((Sentence("l:may", "Máy này."),),))
    text = Text(title="Lũ", summary="Đi.", blocks=(places, STEPS))
    warn(store, msgspec.structs.replace(flood(), texts={"vi": text}))
    visitor = Visitor(store, LANDSCAPE)

    sheet = visitor.comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))

    assert is_written(sheet, "Gọi hàng xóm.")
    assert not is_written(sheet, "Máy này.")


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_its_drawing_is_never_cropped_and_it_says_how_old_it_is(
    store: Path, screen: tuple[int, int, float]
) -> None:
    cover = Cover(media=keep(store, PNG), size=(1600, 900))
    warn(store, flood(cover=cover, as_of="2026-11-21"))

    sheet = Visitor(store, screen).comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))

    [drawing] = [one.rect for one in shapes(sheet) if isinstance(one, Photo)]
    assert drawing.w / drawing.h == pytest.approx(1600 / 900, abs=0.02)
    assert is_written(sheet, "Phát ngày 21/11/2026, hôm qua")


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
    listener.session.do(Wake())
    listener.follows()
    listener.hears_it_out()

    listener.feels_for(named(listener.sees(), "Listen again"))

    assert listener.hears() == "Lũ quét: lên chỗ cao"


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_language_is_chosen_at_one_touch_and_the_alarm_goes_on_in_it(
    store: Path, screen: tuple[int, int, float]
) -> None:
    warn(store)
    listener = Listener(store, screen)
    listener.session.do(Wake())
    listener.follows()

    listener.feels_for(named(listener.sees(), "English"))

    assert listener.state.language == "en"
    assert listener.hears() == "Flash flood: go up"
    assert Manner.HEARD_FIRST not in {one.manner for one in listener.sees().controls}
