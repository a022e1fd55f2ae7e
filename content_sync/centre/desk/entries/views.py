"""Cơ quan, danh mục: the lists of feed.yaml as cards, what is not known first; one new."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries import have, saving
from content_sync.centre.desk.entries.fields import BY_KEY, LISTS, List
from content_sync.centre.desk.entries.shown import Card
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.errors import SourceError


@dataclass(frozen=True, slots=True)
class Section:
    """A list with its cards, and how many fields of them are not known."""

    its: List
    cards: tuple[Card, ...]
    missing: int
    may_add: bool


def bodies(request: HttpRequest) -> HttpResponse:
    """The offices."""
    return _listed(request, "bodies")


def topics(request: HttpRequest) -> HttpResponse:
    """The topics."""
    return _listed(request, "topics")


def needs(request: HttpRequest) -> HttpResponse:
    """The needs."""
    return _listed(request, "needs")


def areas(request: HttpRequest) -> HttpResponse:
    """The areas, and the places in them."""
    return _listed(request, "areas", "places")


def new(request: HttpRequest, list: str) -> HttpResponse:
    """An entry more, with nothing but its name: its form comes next."""
    officer, its = officer_of(request), BY_KEY.get(list)
    if its is None:
        return not_found(request)
    name = " ".join(request.POST.get("name", "").split())[:300]
    code = request.POST.get("code", "").strip()[:40]
    id_ = code if its.id_key == "code" else saving.new_id(its, name)
    if not name or not saving.is_id(id_):
        tell(request, _("Mời ghi tên; với địa bàn thì ghi cả mã, như 20 hoặc 06040."))
        return redirect(its.address)
    key = f"feed/{its.key}/{id_}"
    if Entry.objects.filter(pk=key).exists():
        tell(request, _("Mã ấy đã có rồi: mời sửa mục đang có."))
        return redirect("entry", id=key)
    spoken = have.languages()
    value = {its.id_key: id_, "names": {spoken[0].tag: name}}
    mine = have.writes_in(officer)
    if mine and its.key in ("bodies", "places"):
        value["area"] = min(mine)
    if not may(officer, {Role.WRITER}, Entry(**saving.card_of(key, value, spoken))):
        tell(request, _("Mục này của cả tỉnh: người viết của tỉnh mới thêm được."))
        return redirect(its.address)
    entry = saving.made(its, id_, value, officer, spoken)
    note("new", entry.pk, request=request, after=value)
    tell(request, _("Đã thêm «%(title)s» thành bản nháp. Mời ghi tiếp.") % {"title": name})
    return redirect("entry", id=entry.pk)


def officer_of(request: HttpRequest) -> Officer:
    """Who asks; the guard has let nobody else through."""
    assert isinstance(request.user, Officer)
    return request.user


def _listed(request: HttpRequest, *keys: str) -> HttpResponse:
    officer = officer_of(request)
    writes = may(officer, {Role.WRITER})
    broken, sections = "", []
    try:
        for key in keys:
            cards = have.cards(officer, BY_KEY[key])
            lacks = sum(len(card.lacks) for card in cards)
            may_add = writes and (have.writes_in(officer) is None or key in ("bodies", "places"))
            sections.append(Section(BY_KEY[key], tuple(cards), lacks, may_add))
    except SourceError as error:
        broken = in_words(error)
    given = {
        "sections": sections,
        "pages": [each for each in LISTS if each.key != "places"],
        "missing": sum(each.missing for each in sections),
        "says": BY_KEY[keys[0]].says,
        "broken": broken,
    }
    return render(request, "entries/list.html", given)
