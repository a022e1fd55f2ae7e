"""How much time is left, and how long ago something was issued."""

from datetime import date

import pytest
from shelf import FEED, article

from content_sync.model import Event
from content_sync.shown.ago import issued
from content_sync.shown.days_left import time_left
from content_sync.shown.reader import Reader

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-12-14", "Còn 15 ngày"),
        ("2026-11-30T08:00", "Ngày mai"),
        ("2026-11-29T08:00", "Hôm nay"),
        ("2026-11-28", None),
        ("2027-11-28", None),  # its date says it better
    ],
)
def test_an_event_says_in_how_many_days_it_begins(day: str, said: str | None) -> None:
    words = time_left(Reader.of(FEED, "vi"), article("hop", event=Event(starts=day)), TODAY)

    assert (words and words.text) == said


def test_what_holds_until_a_day_says_how_many_are_left() -> None:
    lasts = [article("tin", valid_to=day) for day in ("2026-12-01", "2026-11-30", "2026-11-29")]

    said = [time_left(Reader.of(FEED, "en"), item, TODAY) for item in lasts]

    assert [one and one.text for one in said] == ["2 days left", "Until tomorrow", "Last day"]


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-29", "Phát ngày 29/11/2026, hôm nay"),
        ("2026-11-27T18:00:00Z", "Phát ngày 28/11/2026, hôm qua"),
        ("2026-11-22", "Phát ngày 22/11/2026, 7 ngày trước"),
        ("2026-12-02", "Phát ngày 02/12/2026"),
    ],
)
def test_an_alarm_says_how_old_it_is(moment: str, said: str) -> None:
    assert issued(Reader.of(FEED, "vi"), moment, TODAY) == said
