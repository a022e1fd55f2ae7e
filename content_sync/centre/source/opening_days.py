"""Days of opening hours that can hardly be meant: exceptions that are over, facts that grew old.

Each may stand, so each is a warning.
"""

from collections.abc import Iterator
from datetime import date

from content_sync.centre.written.page import Page
from content_sync.opening.values import Opening, is_old, last_known
from content_sync.said import Said, phrase


def check_opening(page: Page, opening: Opening, line: int, today: date) -> None:
    """Warn of what can hardly be meant on `today`; `line`: where the hours stand."""
    for what, fix in _doubts(opening, today):
        page.warn(line, what, fix)


def _doubts(opening: Opening, today: date) -> Iterator[tuple[Said, Said]]:
    known = last_known(opening)
    if known > today.isoformat():
        what = phrase("the day of the hours, {day}, lies in the future", day=known)
        yield what, phrase("write the day on which the facts were looked up")
    elif known and is_old(opening, today):
        what = phrase("the hours are of {day}: kiosks say that they are old", day=known)
        yield what, phrase("ask whether they still hold, and write confirmed: and that day")
    for exception in opening.exceptions:
        if exception.last < today.isoformat():
            what = phrase("the exception of the hours until {day} is over", day=exception.last)
            yield what, phrase("remove it")
