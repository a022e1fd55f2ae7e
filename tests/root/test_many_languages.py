"""Thirty languages: every name is readable, none lies over another, and each can be reached."""

from itertools import combinations
from pathlib import Path

import pytest
from msgspec.structs import replace
from shelf import FEED, article, shelve, text
from visitor import COMPACT, SCREENS, Visitor, labels, screenfuls

from content_sync.model import Language
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

LEAST_MM = 14.9  # nothing is below 15
NAMES = ("Tiếng H’Mông trắng", "Bahasa Indonesia", "Dao (Kiềm Miền)", "Português do Brasil")
OTHERS = (*NAMES, *(f"Tiếng thứ {number}" for number in range(1, 22)))
LANGUAGES = (
    *FEED.languages,
    *(
        Language(tag=f"xa{chr(97 + at)}", name=name, fallback=("vi",))
        for at, name in enumerate(OTHERS)
    ),
)
DANGER = article("lu-quet", {"vi": text("Lũ quét", "Chạy lên cao.")}, class_="emergency")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    shelve(folder, article("vay-von"), DANGER, feed=replace(FEED, languages=LANGUAGES))
    return folder


def offered(sheet: Sheet) -> list[str]:
    """The languages that can be chosen, in their order."""
    names = [one.name for one in LANGUAGES]
    return [label for label in labels(sheet) if label in names]


@pytest.mark.parametrize("tag", ["vi", "xay"])
@pytest.mark.parametrize("text_size", [1, 3])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(
    "place",
    [
        Place(Screen.HOME),
        Place(Screen.RESTING),
        Place(Screen.LANGUAGES),
        Place(Screen.EMERGENCY, item="lu-quet"),
    ],
)
def test_names_are_whole_apart_and_large_enough_to_touch(
    store: Path, place: Place, screen: str, text_size: int, tag: str
) -> None:
    visitor = Visitor(store, SCREENS[screen])

    sheet = visitor.comes_to(State(place=place, language=tag, text=text_size))

    buttons = [one for one in sheet.controls if one.label.text in offered(sheet)]
    assert len(buttons) >= 3 and not sheet.cut
    for button in buttons:
        assert min(button.rect.w, button.rect.h) / sheet.look.px_per_mm >= LEAST_MM
        assert button.rect.right <= sheet.look.width
    for one, other in combinations((button.rect for button in buttons), 2):
        beside = one.right <= other.x or other.right <= one.x
        assert beside or one.bottom <= other.y or other.bottom <= one.y


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("start", [Screen.HOME, Screen.RESTING])
def test_the_last_language_is_reached_and_is_then_in_the_row(
    store: Path, start: Screen, screen: str
) -> None:
    visitor = Visitor(store, SCREENS[screen])
    visitor.comes_to(State(place=Place(start)))
    assert OTHERS[-1] not in labels(visitor.sees())

    visitor.tap("Language")
    while OTHERS[-1] not in labels(visitor.sees()):
        visitor.tap("Look further down")
    visitor.tap(OTHERS[-1])

    assert visitor.state.place.screen is Screen.HOME
    assert visitor.state.language == LANGUAGES[-1].tag
    assert OTHERS[-1] in labels(visitor.sees())


@pytest.mark.parametrize("text_size", [1, 3])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_list_of_languages_has_each(store: Path, screen: str, text_size: int) -> None:
    visitor = Visitor(store, SCREENS[screen])
    state = State(place=Place(Screen.LANGUAGES), text=text_size)

    seen = [name for _, sheet in screenfuls(visitor, state) for name in offered(sheet)]

    assert list(dict.fromkeys(seen)) == [one.name for one in LANGUAGES]


def test_in_an_emergency_the_row_turns_and_nothing_leaves_it(store: Path) -> None:
    visitor = Visitor(store, COMPACT)
    visitor.comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))
    seen: list[str] = []

    while offered(visitor.sees())[0] not in seen:
        seen += offered(visitor.sees())
        visitor.tap("Language")

    assert seen == [one.name for one in LANGUAGES]
    assert visitor.state.place.screen is Screen.EMERGENCY


@pytest.mark.parametrize("screen", SCREENS)
def test_five_languages_all_stand_in_the_row(tmp_path: Path, screen: str) -> None:
    shelve(tmp_path, article("vay-von"))

    for place in (Place(Screen.HOME), Place(Screen.RESTING)):
        sheet = Visitor(tmp_path, SCREENS[screen]).comes_to(State(place=place))
        assert len(offered(sheet)) == 5
