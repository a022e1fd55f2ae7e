"""Nội dung: all there is, what is published of it and what is being written."""

from datetime import date
from typing import Any, Final

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.content.find import found
from content_sync.centre.desk.content.live import SOON, brief
from content_sync.centre.desk.content.rows import rows
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.frame.partial import is_part
from content_sync.centre.desk.may import may, seen
from content_sync.centre.desk.people.models import Role

PAGE: Final = 50


def content(request: HttpRequest) -> HttpResponse:
    """The list, and the matrix of languages as a second view; filters stand in the address."""
    asked = request.GET
    today = timezone.localdate()
    entries = narrowed(visible(request), asked, today)
    page = Paginator(entries, PAGE).get_page(asked.get("trang"))
    feed = start().feed.feed
    given = {
        "page": page,
        "rows": rows(page.object_list, feed, today),
        "feed": feed,
        "asked": asked,
        "states": _states(asked.get("nhu", "")),
        "is_matrix": asked.get("xem") == "bang",
        "may_write": may(_officer(request), {Role.WRITER}),
        "kept": _kept(asked),
    }
    return render(request, "content/table.html" if is_part(request) else "content/list.html", given)


def visible(request: HttpRequest) -> QuerySet[Entry]:
    """The items that the officer may read, in the order of their titles."""
    items = Entry.objects.exclude(id__startswith="feed/").order_by("sort_key", "id")
    return seen(_officer(request), set(Role), items)


def narrowed(entries: QuerySet[Entry], asked: Any, today: date) -> QuerySet[Entry]:
    """Those that the filters of the address let through."""
    if words := asked.get("tim", "").strip():
        entries = entries.filter(pk__in=found(words))
    if topic := asked.get("muc"):
        entries = entries.filter(topics__contains=f" {topic} ")
    if area := asked.get("noi"):
        entries = entries.filter(areas__contains=f" {area} ")
    return entries.filter(_state(asked.get("nhu", ""), today))


def _state(name: str, today: date) -> Q:
    day, soon = today.isoformat(), (today + SOON).isoformat()
    there = ~Q(folder_sha="")
    aside = Q(folder_sha="", stage=Stage.NONE, dropped_at__isnull=False)
    ends = Q(valid_to__gt="", valid_to__lte=soon, valid_to__gte=day)
    over = Q(valid_to__gt="", valid_to__lt=day)
    states = {
        "nhap": Q(stage=Stage.DRAFT),
        "cho-duyet": Q(stage=Stage.REVIEW),
        "tra-lai": Q(stage=Stage.REFUSED),
        "da-duyet": Q(stage=Stage.APPROVED),
        "dang": there & ~over & Q(valid_from__lte=day),
        "sap-het": there & ends & Q(superseded_by="") & ~Q(pk__in=brief(today)),
        "het": there & over,
        "bo": aside,
    }
    return states.get(name, ~aside)


def _states(chosen: str) -> list[tuple[str, str, bool]]:
    names = {
        "": _("Tất cả"),
        "nhap": _("Bản nháp"),
        "cho-duyet": _("Chờ duyệt"),
        "tra-lai": _("Bị trả lại"),
        "da-duyet": _("Đã duyệt, chờ đẩy"),
        "dang": _("Đang phát hành"),
        "sap-het": _("Sắp hết hạn"),
        "het": _("Đã hết hạn"),
        "bo": _("Đã bỏ"),
    }
    return [(name, says, name == chosen) for name, says in names.items()]


def _kept(asked: Any) -> str:
    """The filters but for state and page, as they stand in an address."""
    kept = asked.copy()
    for name in ("nhu", "trang"):
        kept.pop(name, None)
    return str(kept.urlencode())


def _officer(request: HttpRequest) -> Any:
    return request.user
