"""What of an entry is published, today: computed from folder and day, never stored."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.draft.models import Entry

SOON: Final = timedelta(days=30)


class Live(StrEnum):
    """How an entry stands on kiosks."""

    OFF = "off"
    DUE = "due"
    LIVE = "live"
    SOON = "soon"
    OVER = "over"
    REPLACED = "replaced"


WORDS: Final = {
    Live.OFF: _("Chưa phát hành"),
    Live.DUE: _("Chờ đến ngày"),
    Live.LIVE: _("Đang phát hành"),
    Live.SOON: _("Sắp hết hạn"),
    Live.OVER: _("Đã hết hạn"),
    Live.REPLACED: _("Đã có bài thay"),
}


def live(entry: Entry, today: date) -> Live:
    """How an entry stands on a day; its dates are those of the folder's text."""
    if not entry.folder_sha:
        return Live.OFF
    day = today.isoformat()
    if entry.valid_to and entry.valid_to < day:
        return Live.OVER
    if entry.superseded_by:
        return Live.REPLACED
    if entry.valid_from and entry.valid_from > day:
        return Live.DUE
    is_ending = entry.valid_to and entry.valid_to <= (today + SOON).isoformat()
    return Live.SOON if is_ending and not is_brief(entry) else Live.LIVE


def is_brief(entry: Entry) -> bool:
    """Whether it was meant for so few days that to end soon is nothing to be told of.

    Without a first day it counts from when it was first approved here; what nobody approved here
    has been there for long.
    """
    first, last = _day(entry.valid_from) or _approved(entry), _day(entry.valid_to)
    return first is not None and last is not None and last - first < SOON


def brief(today: date) -> list[str]:
    """The ids of those that are brief, of all that end soon."""
    ends = Entry.objects.filter(valid_to__gte=today.isoformat())
    soon = ends.filter(valid_to__lte=(today + SOON).isoformat())
    return [each.pk for each in soon if is_brief(each)]


def _approved(entry: Entry) -> date | None:
    first = entry.reviews.filter(verdict="approved").order_by("id").first()
    return timezone.localdate(first.decided_at) if first and first.decided_at else None


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
