"""A tour goes through an interview as a household would."""

import pytest
from asked import household
from shelf import article, opened

from kiosk.tour.route import moments
from kiosk.tour.sample import view_of
from kiosk.visit.state import Screen


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Screen, str]]:
    shelf = opened(tmp_path_factory.mktemp("toured"), article("vay-von"), household())
    states = [one for one in moments(shelf, "vi") if one.place.item == "nha-toi"]
    assert all(view_of(one, shelf) for one in states)
    return [(one.place.screen, one.place.question) for one in states]


def test_every_question_of_a_way_is_seen_then_what_follows(found: list[tuple[Screen, str]]) -> None:
    assert found == [
        *((Screen.QUESTION, one) for one in ("house", "list", "school")),
        *((one, "") for one in (Screen.HALFWAY, Screen.OUTCOME, Screen.RESULT, Screen.RESULTS)),
        *((one, "") for one in (Screen.OFFICER, Screen.TAKE_ALONG)),
    ]
