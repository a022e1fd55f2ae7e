"""/nhat-ky/: who did what, when, from where; filtered, and as a file.

Whose grant is narrowed sees what was done to the entries it covers, and nothing else.
"""

from datetime import date, datetime, time
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.log import words
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.log.models import Line
from content_sync.centre.desk.may import may, seen
from content_sync.centre.desk.people.models import Officer, Role

PAGE = 50
YEARS = range(2000, 9000)
READ_ALL = frozenset({Role.ADMINISTRATOR})
KEYS = ("who", "deed", "about", "since", "until")
FILES = {
    "csv": (words.table, "text/csv; charset=utf-8"),
    "jsonl": (words.json_lines, "application/jsonl; charset=utf-8"),
}


def log(request: HttpRequest) -> HttpResponse:
    """The log, the last deed first."""
    asked = _asked(request)
    found = _found(_visible(request), asked).order_by("-id")
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    shown = {
        "page": page,
        "lines": [(line, words.said(line.deed), words.change(line)) for line in page],
        "asked": asked,
        "deeds": [(deed, words.said(deed)) for deed in words.SAID],
        "query": urlencode(_filled(asked)),
    }
    return render(request, "log/log.html", shown)


def export(request: HttpRequest) -> StreamingHttpResponse:
    """What the filters leave, in the order it was written; that is noted, too."""
    kind = request.GET.get("as", "jsonl")
    kind = kind if kind in FILES else "jsonl"
    make, content_type = FILES[kind]
    asked = _asked(request)
    note("log-exported", request=request, after=_filled(asked))
    lines = _found(_visible(request), asked).order_by("id").iterator()
    answer = StreamingHttpResponse(make(lines), content_type=content_type)
    answer["Content-Disposition"] = f'attachment; filename="nhat-ky.{kind}"'
    return answer


def _visible(request: HttpRequest) -> QuerySet[Line]:
    officer = request.user
    assert isinstance(officer, Officer)
    lines = Line.objects.all()
    grants = [grant for grant in officer.grants.all() if grant.role == Role.OBSERVER]
    is_wide = any(not (grant.area or grant.topic) for grant in grants)
    if is_wide or may(officer, READ_ALL):
        return lines
    entries = seen(officer, {Role.OBSERVER}, Entry.objects.all())
    return lines.filter(about__in=entries.values("pk"))


def _asked(request: HttpRequest) -> dict[str, str]:
    return {key: request.GET.get(key, "").replace("\0", "")[:200].strip() for key in KEYS}


def _filled(asked: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in asked.items() if value}


def _found(lines: QuerySet[Line], asked: dict[str, str]) -> QuerySet[Line]:
    if who := asked["who"]:
        lines = lines.filter(Q(name__icontains=who) | Q(who__login=who.lower()))
    if asked["deed"]:
        lines = lines.filter(deed=asked["deed"])
    if asked["about"]:
        lines = lines.filter(about__icontains=asked["about"])
    if since := _moment(asked["since"], time.min):
        lines = lines.filter(at__gte=since)
    if until := _moment(asked["until"], time.max):
        lines = lines.filter(at__lte=until)
    return lines


def _moment(typed: str, at: time) -> datetime | None:
    """That time of a day in Việt Nam; None where no day was typed, or none that a log can have."""
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return timezone.make_aware(datetime.combine(day, at)) if day.year in YEARS else None
