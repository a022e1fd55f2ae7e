"""Hôm nay: what waits for me, by deed, and what I was at last."""

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.content.rows import rows
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries.have import missing_count
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.today import waiting
from content_sync.errors import SourceError

LAST: Final = 5


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that waits: how many, what to do, where; `step`: the page of one of `first`."""

    count: int
    says: str
    href: str
    first: tuple[Entry, ...] = ()
    step: str = "item"


def today(request: HttpRequest) -> HttpResponse:
    """What waits for the officer, and what they did last."""
    officer = request.user
    assert isinstance(officer, Officer)
    day = timezone.localdate()
    try:
        feed, broken = start().feed.feed, ""
    except SourceError as error:
        feed, broken = None, in_words(error)
    last = list(waiting.mine(officer)[:LAST])
    ends = list(waiting.ending(officer, day)[:LAST])
    given = {
        "deeds": [deed for deed in _deeds(officer) if deed.count],
        "last": rows(last, feed, day) if feed else [],
        "ending": rows(ends, feed, day) if feed else [],
        "broken": broken,
        "may_write": may(officer, {Role.WRITER}),
    }
    return render(request, "today/today.html", given)


def _deeds(officer: Officer) -> list[Deed]:
    found = []
    if may(officer, {Role.APPROVER}):
        sent = waiting.to_approve(officer)
        first = tuple(sent[:LAST])
        says = _("bài chờ anh/chị duyệt")
        found.append(Deed(sent.count(), says, "/duyet/", first, "approve"))
    if may(officer, {Role.WRITER}):
        count = waiting.refused(officer).count()
        found.append(Deed(count, _("bài bị trả lại, cần sửa"), "/noi-dung/?nhu=tra-lai"))
    if may(officer, {Role.TRANSLATOR}):
        count = waiting.stale(officer).count()
        found.append(Deed(count, _("bài cần dịch lại"), "/noi-dung/?xem=bang"))
    if may(officer, {Role.PUBLISHER}):
        goes = waiting.to_push(officer)
        first = tuple(goes[:LAST])
        found.append(Deed(goes.count(), _("bài đã duyệt, chờ đẩy"), "/day/", first))
    soon = waiting.ending(officer).count()
    says = _("bài sắp hết hạn, chưa có bài thay")
    found.append(Deed(soon, says, "/noi-dung/?nhu=sap-het"))
    missing = _missing(officer)
    found.append(Deed(missing, _("chỗ còn thiếu trong danh mục"), "/co-quan/"))
    return found


def _missing(officer: Officer) -> int:
    """Fields of offices that kiosks show as unknown, and nobody has begun to fill in."""
    if not may(officer, {Role.WRITER, Role.APPROVER}):
        return 0
    try:
        return missing_count(officer)
    except SourceError:
        return 0
