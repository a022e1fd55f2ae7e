"""The sample: at most sixty pictures, and nothing of the kiosk is missing from them."""

import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import msgspec
import pytest
from demonstration import CONTENT, stock
from PIL import Image
from shelf import article, shelve

from content_sync.site.library.library import Library
from kiosk.tour.contact_sheet import Picture, write
from kiosk.tour.sample import MOST, PANELS, Shot, shots, view_of
from kiosk.visit.asking import SCREENS
from kiosk.visit.state import Screen

DRILL = CONTENT.parent / "drill" / "items"
KINDS = ("article", "guide", "infographic", "story", "notice", "event", "audio", "video")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration with its drill, as the demo shows it."""
    folder = tmp_path_factory.mktemp("sample")
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    shutil.copytree(DRILL, content / "items", dirs_exist_ok=True)
    return stock(content, folder / "store")


def open_in(store: Path, profile: str = "") -> Library:
    library = Library.open(store, profile or None, today=date(2026, 11, 29))
    assert library is not None
    return library


@pytest.fixture(scope="module")
def chosen(store: Path) -> tuple[Shot, ...]:
    return shots(cache(lambda profile: open_in(store, profile)), open_in(store))


def test_it_is_no_more_than_anybody_looks_at(chosen: tuple[Shot, ...]) -> None:
    assert 40 <= len(chosen) <= MOST


def test_every_screen_and_every_kind_of_item_is_there(chosen: tuple[Shot, ...]) -> None:
    views = {shot.view for shot in chosen}

    asked = SCREENS  # those of an interview are walked in test_interviewed
    assert {shot.state.place.screen for shot in chosen} | asked == set(Screen)
    assert {f"item-{kind}" for kind in KINDS if kind != "interview"} <= views
    assert {"home-warned", "home-heard", "item-heard", "picture-large"} <= views
    assert {"search", "search-found", "search-in-vain", "player-sound", "player-video"} <= views


def test_both_profiles_five_languages_and_all_panels_are_there(chosen: tuple[Shot, ...]) -> None:
    assert {shot.profile for shot in chosen} == {"commune", "border-gate"}
    for panel in PANELS:
        tags = {shot.state.language for shot in chosen if shot.panel is panel}
        assert tags == {"vi", "tyz", "nut", "zh-Hans", "en"}
    assert {shot.state.theme for shot in chosen} == {"light", "dark", "contrast"}


def test_every_panel_shows_the_drill(chosen: tuple[Shot, ...]) -> None:
    drills = {shot.panel for shot in chosen if shot.state.place.screen is Screen.EMERGENCY}

    assert drills == set(PANELS)


def test_a_feed_of_one_profile_and_one_language_has_a_sample_too(tmp_path: Path) -> None:
    store = tmp_path / "store"
    shelve(store, article("vay-von"))
    small = with_one_of_each(open_in(store))

    chosen = shots(lambda _: small, small)

    assert {shot.profile for shot in chosen} == {"commune"}
    assert {shot.state.place.screen for shot in chosen} >= {Screen.HOME, Screen.ITEM, Screen.ASK}


def with_one_of_each(library: Library) -> Library:
    """`library` with its first profile and its first language alone."""
    feed = library.feed
    library.feed = msgspec.structs.replace(
        feed, profiles=feed.profiles[:1], languages=feed.languages[:1]
    )
    return library


def test_views_are_told_apart_by_what_is_seen(chosen: tuple[Shot, ...], store: Path) -> None:
    library = open_in(store)
    home = next(shot.state for shot in chosen if shot.view == "home")

    assert view_of(home, library) == "home"
    assert view_of(replace(home, is_warned=True), library) == "home-warned"


def test_the_sheet_has_every_picture_and_none_over_another(tmp_path: Path) -> None:
    colours = {"red": (1080, 1920), "blue": (1920, 1080), "green": (1280, 800)}
    pictures = []
    for name, size in colours.items():
        for at in range(12):
            file = tmp_path / f"{name}-{at}.png"
            Image.new("RGB", size, name).save(file)
            pictures.append(Picture(file, name, "commune · vi"))

    write(pictures, tmp_path / "sheet.png")

    with Image.open(tmp_path / "sheet.png") as sheet:
        count = {colour: n for n, colour in sheet.getcolors(1 << 24) or ()}
        wide, high = sheet.size
    assert count[(255, 0, 0)] == 12 * 400 * 711
    assert count[(0, 0, 255)] > 12 * 519 * 291
    assert count[(0, 128, 0)] > 12 * 519 * 324
    assert wide < 4_000
    assert high < 8_000
