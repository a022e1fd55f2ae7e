"""How large letters are on every screen: none too small to be judged, all of one grid alike."""

from pathlib import Path

import pytest
from every_screen import Drawn, drawn
from visitor import SCREENS

from kiosk.look.sizes import CAPITAL_RATIO, COMPACT_LEAST_CAPITAL_MM, LEAST_CAPITAL_MM

PROFILES = ("commune", "border-gate")


@pytest.fixture(scope="module", params=[(s, p) for s in SCREENS for p in PROFILES], ids="-".join)
def sheets(request: pytest.FixtureRequest, demo_store: Path, is_all: bool) -> tuple[Drawn, ...]:
    """Every screen of one kind of kiosk."""
    return drawn(demo_store, *request.param, is_all)


def test_no_letter_is_smaller_than_whoever_stands_there_can_read(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        look = sheet.look
        least_mm = COMPACT_LEAST_CAPITAL_MM if look.is_compact else LEAST_CAPITAL_MM
        capital_mm = sheet.least_px * CAPITAL_RATIO / look.px_per_mm
        assert capital_mm >= least_mm, (sheet, sheet.least)


def test_the_labels_of_one_grid_have_one_size(sheets: tuple[Drawn, ...]) -> None:
    for sheet in sheets:
        assert not sheet.uneven, (sheet, sheet.uneven)
