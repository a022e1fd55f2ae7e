"""Giờ mở cửa: when the place that an item tells of is open, saved as any other fact of it."""

import re
import uuid
from collections.abc import Mapping
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import saving
from content_sync.centre.desk.draft.changes import Fact, Save
from content_sync.centre.desk.draft.checked import checked, start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries import opening
from content_sync.centre.desk.entries.asked import at_the_desk
from content_sync.centre.desk.entries.boxes import hours
from content_sync.centre.desk.entries.form import typed
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.in_words import in_words, language
from content_sync.centre.desk.frame.told import WRONG, tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.session import officer_of
from content_sync.centre.written.remarks import Remark
from content_sync.errors import SourceError

OF_HOURS: Final = re.compile(rf"{opening.NAME}\b")


def page(request: HttpRequest, entry: Entry) -> HttpResponse:
    """The form, and saving it; what is wrong stands beside its field."""
    if not entry.is_item:
        return not_found(request)
    if request.method == "POST":
        return _saved(request, entry)
    return _form(request, entry)


def _saved(request: HttpRequest, entry: Entry) -> HttpResponse:
    tags, now = start().feed.tags, _now(entry)
    sent = dict(request.POST.lists())
    names = (key for key in sent if key.startswith(f"{opening.NAME}."))
    form = typed(sent, {**opening.shown(now["value"], tags), **dict.fromkeys(names, "")})
    value = opening.said(form, now["value"], tags)
    change = Fact(opening.NAME, value, request.POST.get("before", "")[:64])
    asked = Save(entry.pk, tags[0], uuid.uuid4(), entry.version, (change,))
    try:
        answer = saving.save(asked, entry, officer_of(request), tags[0])
    except (saving.RefusedError, ValueError) as error:
        tell(request, in_words(error), WRONG)
        return _form(request, entry, form, change.before)
    if answer.status != HttpResponse.status_code:
        said = _("Chưa lưu: người khác vừa sửa giờ mở cửa.")
        tell(request, f"{said} {_('Chữ của họ ghi dưới ô. Mời chọn, rồi lưu lại.')}", WRONG)
        return _form(request, entry, form)
    if answer.is_begun:
        note("edit", entry.pk, request=request, after={"tag": ""})
    tell(request, _("Đã lưu giờ mở cửa vào bản nháp."))
    return redirect("hours", id=entry.pk)


def _form(
    request: HttpRequest, entry: Entry, sent: Mapping[str, str] = {}, before: str = ""
) -> HttpResponse:
    """The hours as they stand, or those `sent` and not saved with what else stands there now.

    `before`: the name of what the officer has seen so far, where nothing else is shown.
    """
    languages, now = start().feed.feed.languages, _now(entry)
    there = opening.shown(now["value"], [each.tag for each in languages])
    is_against = bool(sent) and not before
    theirs = {key: text for key, text in there.items() if text != sent.get(key, "")}
    said = {} if sent else _said(entry)
    given = {
        "entry": entry,
        "hours": hours({**there, **sent}, languages, said, theirs if is_against else {}),
        "general": said.get(opening.NAME, ()),
        "before": before or now["sha"],
    }
    return render(request, "write/hours.html", given, status=409 if is_against else 200)


def _now(entry: Entry) -> dict[str, Any]:
    """{"value", "sha"} of the hours as the draft has them."""
    found: dict[str, Any] = saving.shown(entry, saving.ITEM)["facts"][opening.NAME]
    return found


def _said(entry: Entry) -> dict[str, list[Remark]]:
    """What check says of the hours, by the form's fields."""
    found: dict[str, list[Remark]] = {}
    try:
        remarks = checked(entry, language()).remarks
    except (SourceError, OSError):
        return {}
    for each in remarks:
        if each.file.endswith("item.yaml") and OF_HOURS.match(each.at):
            found.setdefault(opening.field_of(each.at), []).append(at_the_desk(each))
    return found
