"""Bài: one entry as it stands, and what may be done with it."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from content_sync.centre.desk.approve.models import Review
from content_sync.centre.desk.content.rows import rows
from content_sync.centre.desk.draft.checked import checked, start
from content_sync.centre.desk.draft.models import Entry, Revision, Stage, Why
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role

FEW: Final = 6


def item(request: HttpRequest, entry: Entry) -> HttpResponse:
    """What is shown, how each language stands, what is to be mended, who did what last."""
    if not entry.is_item:
        return redirect("entry", id=entry.pk)
    officer = request.user
    assert isinstance(officer, Officer)
    found = checked(entry)
    deeds = Revision.objects.filter(entry=entry).exclude(why=Why.AUTO).select_related("by")
    given = {
        "entry": entry,
        "row": rows([entry], start().feed.feed, timezone.localdate())[0],
        "item": found.item,
        "texts": found.item.texts.items(),
        "remarks": found.remarks,
        "open": Review.objects.filter(entry=entry, verdict="open").first(),
        "last": Review.objects.filter(entry=entry).exclude(verdict="open").order_by("-id").first(),
        "deeds": deeds.order_by("-id")[:FEW],
        "may_write": may(officer, {Role.WRITER, Role.TRANSLATOR}, entry),
        "may_approve": may(officer, {Role.APPROVER}, entry) and entry.stage == Stage.REVIEW,
        "may_withdraw": may(officer, {Role.APPROVER, Role.PUBLISHER}, entry)
        and bool(entry.folder_sha),
    }
    return render(request, "item/item.html", given)
