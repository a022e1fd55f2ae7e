"""The way of a tour: what it comes to."""

from pathlib import Path

from shelf import article, shelve
from visitor import Visitor

from kiosk.tour.route import states
from kiosk.visit.state import Screen


def test_the_whole_tour_comes_to_every_screen_at_low_reach_too(tmp_path: Path) -> None:
    shelve(tmp_path / "store", article("vay-von"))
    shelf = Visitor(tmp_path / "store").session.library

    low = {one.place.screen for one in states(shelf, ("vi",), True) if one.is_low}
    short = [one for one in states(shelf, ("vi",), False) if one.is_low]

    assert {Screen.HOME, Screen.ITEM, Screen.SEARCH, Screen.COMFORT, Screen.LANGUAGES} <= low
    assert not short
