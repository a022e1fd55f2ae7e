"""Places that a new release took away, and odd values: a visitor is told, or sees the rest."""

from pathlib import Path

import pytest
import visitor
from films import film, film_item, put
from shelf import article, shelve
from visitor import Visitor, at, is_written, named

from content_sync.model import Event
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Home, OpenAsk, OpenSearch

SCREENS = (
    *(Screen.ITEM, Screen.SOURCE, Screen.TAKE_ALONG, Screen.PLAYER, Screen.PICTURE),
    *(Screen.TOPIC, Screen.NEED, Screen.EMERGENCY),
)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", ["portrait", "landscape", "compact"])
@pytest.mark.parametrize("text", [1, 3])
def test_what_is_no_longer_there_says_so_aloud_and_leads_on(
    tmp_path: Path, screen: Screen, size: str, text: int
) -> None:
    place = Place(screen, topic="gone", need="gone", item="gone")
    shelve(tmp_path, article("vay-von"))

    sheet = Visitor(tmp_path, visitor.SCREENS[size]).comes_to(State(place=place, text=text))

    gone = sheet.look.say("This is no longer shown. Please ask the staff.").text
    assert is_written(sheet, gone)
    assert gone in [passage.says.text for passage in sheet.passages]
    assert {OpenSearch(), OpenAsk(), Home()} <= {control.wish for control in sheet.controls}
    assert sheet.cut == ()


def test_a_topic_without_items_says_so_aloud_and_leads_on(tmp_path: Path) -> None:
    sheet = at(tmp_path, State(place=Place(Screen.TOPIC, topic="services")), article("vay-von"))

    nothing = sheet.look.say("There is nothing here yet. Please ask the staff.").text
    assert nothing in [passage.says.text for passage in sheet.passages]
    assert named(sheet, "Whom to ask?").wish == OpenAsk()


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
