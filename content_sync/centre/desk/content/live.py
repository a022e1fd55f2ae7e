"""What of an entry is published, today: computed from folder and day, never stored."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.draft.models import Entry

SOON: Final = timedelta(days=30)
WITHDRAWN: Final = "9999-12-31"  # valid_from of what was taken down by hand before its day


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
    if entry.valid_to and entry.valid_to <= (today + SOON).isoformat():
        return Live.SOON
    return Live.LIVE
