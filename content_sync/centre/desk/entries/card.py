"""One entry of feed.yaml: its form, saved, sent to be approved, dropped; a clash is chosen."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve import reviews
from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Stage
from content_sync.centre.desk.entries import form, have, saving
from content_sync.centre.desk.entries.fields import BY_KEY, How, List, list_of, name_of
from content_sync.centre.desk.entries.shown import beside, lacking, rows
from content_sync.centre.desk.entries.subject import FILE, checked_entry, value_now
from content_sync.centre.desk.entries.views import officer_of
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Role
from content_sync.centre.desk.shelf.merging import settle
from content_sync.centre.written.remarks import Remark
from content_sync.errors import SourceError

LARGEST: Final = 100_000  # letters of what a form began from


def page(request: HttpRequest, entry: Entry) -> HttpResponse:
    """The form; who may not write sees it closed."""
    if entry.is_item:
        return redirect("item", id=entry.pk)
    if list_or_none(entry) is None:
        return not_found(request)
    return _form(request, entry)


def save(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Save what was typed; with `then=send`, send it to be approved too."""
    list_, officer = list_or_none(entry), officer_of(request)
    if list_ is None:
        return not_found(request)
    tags = start().feed.tags
    with transaction.atomic():
        entry = Entry.objects.select_for_update().get(pk=entry.pk)
        value = value_now(entry)
        now = form.shown(value, list_.fields, tags)
        was = now | _began(request, now)
        mine = _resolved(list_, form.typed(dict(request.POST.lists()), was))
        merged = form.merged(was, now, mine, list_.fields)
        if merged.theirs:
            return _form(request, entry, merged.form, merged.theirs)
        made = form.value_of(value, merged.form, list_.fields, tags)
        spoken = have.languages()
        if not may(officer, {Role.WRITER}, Entry(**saving.card_of(entry.pk, made, spoken))):
            remark = Remark(
                *(FILE, 0, "area", _("địa bàn này không thuộc phần việc của anh/chị")),
                *(_("mời chọn địa bàn của mình"), True),
            )
            return _form(request, entry, merged.form, said={"area": [remark]})
        is_changed = saving.save(entry, officer, made, spoken)
    if is_changed:
        note("edit", entry.pk, request=request, before=value, after=made)
    entry.refresh_from_db()
    if request.POST.get("then") == "send":
        return _sent(request, entry)
    at = timezone.localtime().strftime("%H:%M")
    said = _("Đã lưu %(at)s. Xong thì gửi duyệt.") if is_changed else _("Không có gì đổi.")
    tell(request, said % {"at": at})
    return redirect("entry", id=entry.pk)


def drop(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Take the draft back."""
    list_ = list_or_none(entry)
    if list_ is None:
        return not_found(request)
    before = value_now(entry)
    if saving.drop(entry, officer_of(request), have.languages()):
        note("drop", entry.pk, request=request, before=before)
        said = _("Đã bỏ bản nháp của «%(title)s»; bản cũ vẫn còn trong Lịch sử.")
        tell(request, said % {"title": entry.title})
    return redirect(list_.address)


def choose(request: HttpRequest, entry: Entry) -> HttpResponse:
    """End a clash with the folder: ours, or what stands there."""
    key, takes_theirs = request.POST.get("key", ""), request.POST.get("take") == "theirs"
    if list_or_none(entry) is None:
        return not_found(request)
    settle(entry, "", key, takes_theirs, officer_of(request))
    note("settle", entry.pk, request=request, after={"key": key, "theirs": takes_theirs})
    tell(request, _("Đã chọn. Xong thì gửi duyệt lại."))
    return redirect("entry", id=entry.pk)


def list_or_none(entry: Entry) -> List | None:
    """The list of an entry, if it is of one."""
    return None if entry.is_item or entry.pk.split("/")[1] not in BY_KEY else list_of(entry.pk)


def _sent(request: HttpRequest, entry: Entry) -> HttpResponse:
    if entry.stage == Stage.NONE:
        tell(request, _("Chưa sửa gì nên không có gì để gửi duyệt."))
        return redirect("entry", id=entry.pk)
    try:
        reviews.send(entry, officer_of(request))
    except reviews.RefusedError as error:
        tell(request, f"{_('Đã lưu, chưa gửi.')} {error}")
        return redirect("entry", id=entry.pk)
    entry.refresh_from_db()
    note("send", entry.pk, request=request, after={"sha": entry.shown_sha, "stage": entry.stage})
    said = _("Đã gửi duyệt «%(title)s». Người duyệt thấy mục này ở trang đầu của họ.")
    tell(request, said % {"title": entry.title})
    return redirect(list_of(entry.pk).address)


def _form(
    request: HttpRequest,
    entry: Entry,
    typed: Mapping[str, str] | None = None,
    theirs: Mapping[str, str] = {},
    said: Mapping[str, Sequence[Remark]] = {},
) -> HttpResponse:
    """The form with what is wrong beside each field; `typed` was not saved."""
    list_, officer = list_of(entry.pk), officer_of(request)
    value = value_now(entry)
    try:
        feed = start().feed
        found = checked_entry(entry.pk, value, get_language() or "vi")
    except SourceError as error:
        return render(request, "frame/failure.html", {"said": in_words(error)}, status=503)
    told = {**beside(list_, name_of(entry.pk), found.remarks), **said}
    now = form.shown(value, list_.fields, feed.tags)
    choices, named = have.choices(officer, list_), have.items() if list_.key == "needs" else {}
    filled = dict(typed or now)
    if "items" in filled:
        filled["items"] = "\n".join(named.get(each, each) for each in filled["items"].splitlines())
    given = {
        "entry": entry,
        "list": list_,
        "rows": rows(list_, filled, feed.feed.languages, choices, told, theirs),
        "general": told.get("", ()),
        "lacks": lacking(list_, value),
        "was": msgspec.json.encode(now).decode(),
        "theirs": theirs,
        "is_unsaved": typed is not None,
        "offered": choices[How.ITEMS],
        "open": Review.objects.filter(entry=entry, verdict=Verdict.OPEN).first(),
        "last": Review.objects.filter(entry=entry).exclude(verdict=Verdict.OPEN).last(),
        "may_write": may(officer, {Role.WRITER}, entry),
        "may_approve": may(officer, {Role.APPROVER}, entry),
        "stage_says": str(Stage(entry.stage).label),
        "me": officer,
    }
    status = 409 if theirs else 422 if typed is not None else 200
    return render(request, "entries/card.html", given, status=status)


def _began(request: HttpRequest, now: Mapping[str, str]) -> dict[str, str]:
    """What the form began from, as it says itself."""
    said = request.POST.get("was", "")
    try:
        was: dict[str, Any] = msgspec.json.decode(said[:LARGEST], type=dict[str, str])
    except msgspec.MsgspecError:
        return {}
    return {key: text for key, text in was.items() if key in now}


def _resolved(list_: List, mine: dict[str, str]) -> dict[str, str]:
    """Items by their ids, where they were called by their titles."""
    if "items" not in mine or list_.key != "needs":
        return mine
    ids = {title.casefold(): id_ for id_, title in have.items().items()}
    lines = (ids.get(each.casefold(), each) for each in mine["items"].splitlines())
    return {**mine, "items": "\n".join(lines)}
