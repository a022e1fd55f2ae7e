"""Take down: over since yesterday with the next push; one person who is not its author suffices."""

import re
from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.shelf.stand import ids, item_files
from content_sync.centre.written.splice import value_of


def withdraw(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Say why, and have it taken down with the next push; or not after all."""
    officer = request.user
    if not entry.is_item or not entry.folder_sha or not isinstance(officer, Officer):
        raise Http404
    is_author = author_of(entry) == officer.signing_name
    reason = request.POST.get("reason", "").strip()
    if request.method == "POST" and request.POST.get("do") == "keep":
        return _kept(request, entry)
    if request.method == "POST" and reason and not is_author:
        said = {"by": officer.pk, "name": officer.signing_name, "reason": reason}
        if last := last_day(request.POST.get("last", "")):
            said["last"] = last
        at = timezone.now().isoformat()
        Entry.objects.filter(pk=entry.pk).update(withdrawal={**said, "at": at})
        note("withdraw", entry.pk, request=request, after={"reason": reason})
        if may(officer, {Role.PUBLISHER}):
            tell(request, _("Bài sẽ được gỡ ở lần đẩy này: mời xem và đẩy ngay."))
            return redirect("push")
        tell(request, _("Bài sẽ được gỡ ở lần đẩy tới. Người đẩy đã thấy việc này."))
        return redirect("item", id=entry.pk)
    known = {
        "entry": entry,
        "linking": [(one, _title(one)) for one in linking(entry.pk)],
        "is_author": is_author,
        "refused": request.method == "POST" and not is_author,
    }
    return render(request, "push/withdraw.html", known, status=422 if known["refused"] else 200)


def last_day(asked: str) -> str:
    """The last day an item is still shown, from today on; "" for at once."""
    try:
        day = date.fromisoformat(asked)
    except ValueError:
        return ""
    return asked if day >= timezone.localdate() else ""


def author_of(entry: Entry) -> str:
    """Who answers for what is published of it, by their signing name."""
    data = item_files(settings.PLACE.content / "items" / entry.pk).get("item.yaml", b"")
    return str(value_of(data.decode("utf-8-sig"), "author") or "") if data else ""


def linking(id_: str) -> list[str]:
    """The items whose files name this one."""
    content = settings.PLACE.content
    named = re.compile(rb"(?<![\w.-])" + re.escape(id_.encode()) + rb"(?![\w-])")
    link = re.compile(rb"item:" + re.escape(id_.encode()) + rb"(?![\w-])")
    found = []
    for other in sorted(ids(content)):
        files = item_files(content / "items" / other).items()
        if other != id_ and any(
            (named if name == "item.yaml" else link).search(data) for name, data in files
        ):
            found.append(other)
    return found


def _kept(request: HttpRequest, entry: Entry) -> HttpResponse:
    Entry.objects.filter(pk=entry.pk).update(withdrawal=None)
    note("withdraw not after all", entry.pk, request=request)
    tell(request, _("Bài ở lại, không gỡ nữa."))
    return redirect("item", id=entry.pk)


def _title(id_: str) -> str:
    entry = Entry.objects.filter(pk=id_).first()
    return entry.title if entry and entry.title else id_
