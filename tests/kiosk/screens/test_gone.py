"""Places that a new release took away, and odd values: a visitor is told, or sees the rest."""

from pathlib import Path

import pytest
from films import film, film_item, put
from shelf import article
from visitor import at, is_written, labels

from content_sync.model import Event
from kiosk.visit.state import Place, Screen, State


@pytest.mark.parametrize("place", [Place(Screen.TOPIC, "gone"), Place(Screen.NEED, need="gone")])
def test_a_topic_or_need_that_is_no_longer_there_says_whom_to_turn_to(
    tmp_path: Path, place: Place
) -> None:
    sheet = at(tmp_path, State(place=place), article("vay-von"))

    assert is_written(sheet, sheet.look.say("This is no longer shown. Please ask the staff.").text)
    assert sheet.look.say("Back").text in labels(sheet)


def test_a_film_that_claims_to_have_no_length_can_be_watched(tmp_path: Path) -> None:
    put(tmp_path, "f")
    place = Place(Screen.PLAYER, item="lu-quet", block=1)

    sheet = at(tmp_path, State(place=place), film_item(film(duration_ms=0)))

    assert is_written(sheet, "0:00")


def test_an_event_without_a_time_is_not_put_into_a_calendar(tmp_path: Path) -> None:
    place = Place(Screen.TAKE_ALONG, item="hop")

    sheet = at(tmp_path, State(place=place), article("hop", event=Event(starts="")))

    assert sheet.codes
    assert not is_written(sheet, sheet.look.say("Add to the calendar").text)
