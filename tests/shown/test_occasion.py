"""An event is over at its end."""

from datetime import datetime

import pytest
from shelf import article

from content_sync.model import Event
from content_sync.shown.occasion import is_over


@pytest.mark.parametrize(
    ("starts", "ends", "wall", "over"),
    [
        ("2026-12-05T08:00", "2026-12-05T11:00", "2026-12-05T10:59", False),
        ("2026-12-05T08:00", "2026-12-05T11:00", "2026-12-05T11:00", True),
        ("2026-12-05T20:00", "2026-12-06T01:00", "2026-12-06T00:59", False),
        ("2026-12-05T08:00", "", "2026-12-05T23:59", False),
        ("2026-12-05T08:00", "", "2026-12-06T00:00", True),
        ("2026-12-05", "2026-12-07", "2026-12-07T12:00", False),
        ("2026-12-05", "2026-12-07", "2026-12-08T00:00", True),
    ],
)
def test_an_event_is_over_at_its_end_or_with_its_day(
    starts: str, ends: str, wall: str, over: bool
) -> None:
    meeting = article("meeting", kind="event", event=Event(starts=starts, ends=ends))

    assert is_over(meeting, datetime.fromisoformat(wall)) is over


def test_what_is_no_event_is_never_over() -> None:
    assert not is_over(article("loan"), datetime(2099, 1, 1))
