"""Rules that hold on every screen, in every language and size."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from every_screen import Drawn, drawn, in_theme
from visitor import SCREENS

from kiosk.look.colours import TOPIC_COLOURS, contrast
from kiosk.look.measures.fingers import GAP_MM, TARGET_MM
from kiosk.look.shapes import Rect
from kiosk.look.sizes import CAPITAL_RATIO, COMPACT_LEAST_CAPITAL_MM, LEAST_CAPITAL_MM
from kiosk.sheet.sheet import Control
from kiosk.visit.state import Place, Screen, Spot, State

ACTIONS = ("Home", "Back", "Listen", "Language", "Search", "Text size", "Whom to ask?")
PROFILES = ("commune", "border-gate")


@pytest.fixture(scope="module", params=[(s, p) for s in SCREENS for p in PROFILES], ids="-".join)
def sheets(request: pytest.FixtureRequest, demo_store: Path, is_all: bool) -> tuple[Drawn, ...]:
    """Every screen of one kind of kiosk."""
    return drawn(demo_store, *request.param, is_all)


def apart(one: Rect, other: Rect) -> int:
    """How far two rectangles are from each other in px; below 0 they overlap."""
    across = max(one.x - other.right, other.x - one.right)
    return max(across, one.y - other.bottom, other.y - one.bottom)


def with_dock(sheets: tuple[Drawn, ...]) -> Iterator[Drawn]:
    return (one for one in sheets if one.has_dock and not one.state.is_warned)


# --- what is written ---


def test_nothing_that_is_written_is_cut(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        assert not sheet.cut, sheet


def test_nothing_is_written_over_the_edge_of_the_screen_or_of_what_can_be_touched(
    sheets: tuple[Drawn, ...],
) -> None:
    for sheet in sheets:
        assert not sheet.strays, sheet


def test_no_letter_is_smaller_than_whoever_stands_there_can_read(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        look = sheet.look
        least_mm = COMPACT_LEAST_CAPITAL_MM if look.is_compact else LEAST_CAPITAL_MM
        capital_mm = sheet.least_px * CAPITAL_RATIO / look.px_per_mm
        assert capital_mm >= least_mm, (sheet, sheet.least)


def test_the_labels_of_one_grid_have_one_size(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        assert not sheet.uneven, (sheet, sheet.uneven)


# --- what can be touched ---


def test_nothing_to_touch_is_smaller_than_fifteen_millimetres(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        for control in sheet.controls:
            assert min(control.rect.w, control.rect.h) >= sheet.look.mm(15), (sheet, control.label)


def test_tiles_and_actions_are_twenty_millimetres_each_way(sheets: tuple[Drawn, ...]) -> None:
    for sheet in with_dock(sheets):
        arrows = () if sheet.look.is_compact else sheet.of("Look further up", "Look further down")
        for control in (*dock(sheet), *arrows, *tiles(sheet)):
            side = min(control.rect.w, control.rect.h)
            assert side >= sheet.look.mm(TARGET_MM) - 1, (sheet, control.label)


def test_nothing_to_touch_lies_over_or_close_to_another(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        gap = sheet.look.mm(GAP_MM)
        for one, other in combinations(sheet.parts, 2):
            assert apart(one.rect, other.rect) >= gap, (sheet, one.label, other.label)


def test_everything_to_touch_is_on_the_screen(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        for rect in (control.rect for control in sheet.controls):
            assert rect.x >= 0 and rect.y >= 0, sheet
            assert rect.right <= sheet.look.width and rect.bottom <= sheet.look.height, sheet


def test_everything_to_touch_can_say_what_it_does(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        for control in sheet.controls:
            assert control.says.text.strip() and control.says.language, (sheet, control)


def test_what_can_be_touched_is_read_four_and_a_half_to_one(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        for control in sheet.controls:
            least = 4.5 if control.wish else 3
            assert contrast(control.ink, control.ground) >= least, (sheet, control.label)


# --- what stands where ---


def test_the_seven_actions_are_always_in_the_same_place(sheets: tuple[Drawn, ...]) -> None:
    seen = {tuple(one.rect for one in dock(sheet)) for sheet in with_dock(sheets)}

    assert len(seen) == 1


def test_the_seven_actions_are_always_in_the_same_order(sheets: tuple[Drawn, ...]) -> None:
    for sheet in with_dock(sheets):
        assert [one.label for one in dock(sheet)] == [sheet.look.say(one) for one in ACTIONS]
        places = [one.rect.x for one in dock(sheet)]
        assert places == sorted(places), sheet


def test_home_and_back_lead_nowhere_from_home(sheets: tuple[Drawn, ...]) -> None:
    for sheet in with_dock(sheets):
        home, back = dock(sheet)[:2]
        is_home = sheet.state.place.screen is Screen.HOME
        assert (home.wish is None, back.wish is None) == (is_home, is_home), sheet


def test_all_of_home_shows_each_situation(sheets: tuple[Drawn, ...]) -> None:
    shown: dict[State, list[str]] = {}
    for sheet in homes(sheets):
        first = replace(sheet.state, place=Place(Screen.HOME))
        shown.setdefault(first, []).extend(one.label.text for one in tiles(sheet))

    for state, labels in shown.items():
        assert len(set(labels)) in (8, 7), state  # of a commune, of a gate


def test_only_the_largest_text_lets_home_be_scrolled(sheets: tuple[Drawn, ...]) -> None:
    for sheet in homes(sheets):
        assert len(tiles(sheet)) in (8, 7) or sheet.look.is_largest, sheet


def test_at_the_largest_text_tiles_stand_in_one_column_on_a_tall_screen(
    sheets: tuple[Drawn, ...],
) -> None:
    for sheet in homes(sheets):
        if sheet.look.is_largest and tiles(sheet):
            columns = 1 if sheet.look.is_portrait else 2
            assert len({tile.rect.x for tile in tiles(sheet)}) <= columns, sheet


def test_four_situations_are_seen_first_at_the_largest_text(sheets: tuple[Drawn, ...]) -> None:
    for sheet in homes(sheets):
        if sheet.look.is_largest and sheet.state.place.spot == Spot():
            whole = [one for one in tiles(sheet) if one.rect.h >= sheet.look.mm(TARGET_MM) - 1]
            assert len(whole) >= 4, sheet


def test_home_and_rest_offer_every_language_in_its_own_name(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        place = sheet.state.place
        begins = place.spot == Spot()
        if begins and place.screen in (Screen.HOME, Screen.RESTING, Screen.LANGUAGES):
            said = [control.says.text for control in sheet.parts]
            names = ["Tiếng Việt", "Tày", "Nùng", "中文", "English"]
            assert [one for one in said if one in names] == names or sheet.state.is_warned, sheet


def test_the_question_before_the_end_leaves_nothing_else_to_touch(
    sheets: tuple[Drawn, ...],
) -> None:
    for sheet in sheets:
        if sheet.state.is_warned:
            ground, stay, leave = sheet.controls
            assert (ground.rect.w, ground.rect.h) == (sheet.look.width, sheet.look.height)
            assert (stay, leave) == sheet.of("Go on reading", "I have finished")


# --- colours ---


@pytest.mark.parametrize("theme", ["dark", "contrast"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_theme_changes_colours_and_nothing_else(
    demo_store: Path, screen: str, theme: str
) -> None:
    light = list(in_theme(demo_store, screen, "commune", "light"))
    other = list(in_theme(demo_store, screen, "commune", theme))

    for one, same in zip(light, other, strict=True):
        assert [(c.rect, c.says) for c in one.controls] == [(c.rect, c.says) for c in same.controls]
        assert not same.cut and not same.strays
        for control in same.controls:
            assert contrast(control.ink, control.ground) >= (4.5 if control.wish else 3), same


def dock(sheet: Drawn) -> tuple[Control, ...]:
    """The seven actions: what a frame draws before anything else."""
    return sheet.controls[: len(ACTIONS)]


def tiles(sheet: Drawn) -> list[Control]:
    """The topics, and situations of a home; in light colours nothing else is as they are."""
    return [one for one in sheet.controls if one.ground in TOPIC_COLOURS.values()]


def homes(sheets: tuple[Drawn, ...]) -> Iterator[Drawn]:
    return (one for one in with_dock(sheets) if one.state.place.screen is Screen.HOME)
