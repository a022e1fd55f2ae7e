"""Bài: one entry as it stands, and what may be done with it."""

from collections.abc import Sequence
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language

from content_sync.centre.desk.approve.models import Review
from content_sync.centre.desk.content.rows import rows
from content_sync.centre.desk.draft.checked import checked, start
from content_sync.centre.desk.draft.models import Entry, Revision, Stage, Why
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.write.remarked import in_words, of_desk
from content_sync.model import Language

FEW: Final = 6
ITEM: Final = "item.yaml"
MOST_TEXTS: Final = 6  # of an entry: its facts, and a text a language


def item(request: HttpRequest, entry: Entry) -> HttpResponse:
    """What is shown, how each language stands, what is to be mended, who did what last."""
    if not entry.is_item:
        return redirect("entry", id=entry.pk)
    officer = request.user
    assert isinstance(officer, Officer)
    language = get_language() or "vi"
    found = checked(entry, language)
    feed = start().feed.feed
    remarks = [
        (
            *(in_words(each.what, language), in_words(each.fix, language), each.is_mistake),
            _edited_with(each.file.rpartition("/")[2], feed.languages),
        )
        for each in found.remarks
    ]
    remarks += [(what, fix, False, feed.languages[0]) for _field, what, fix in of_desk(found.item)]
    given = {
        "entry": entry,
        "row": rows([entry], feed, timezone.localdate())[0],
        "item": found.item,
        "texts": found.item.texts.items(),
        "remarks": remarks,
        "open": Review.objects.filter(entry=entry, verdict="open").first(),
        "last": Review.objects.filter(entry=entry).exclude(verdict="open").order_by("-id").first(),
        "deeds": deeds(entry),
        "me": officer,
        "may_write": may(officer, {Role.WRITER, Role.TRANSLATOR}, entry),
        "may_drop": may(officer, {Role.WRITER}, entry) and entry.stage != Stage.NONE,
        "may_approve": may(officer, {Role.APPROVER}, entry) and entry.stage == Stage.REVIEW,
        "may_withdraw": may(officer, {Role.APPROVER, Role.PUBLISHER}, entry)
        and bool(entry.folder_sha),
    }
    return render(request, "item/item.html", given)


def _edited_with(file: str, languages: Sequence[Language]) -> Language | None:
    """The language whose editor mends what a file says; None: it is edited in the folder alone."""
    if file == ITEM:
        return languages[0]
    return next((each for each in languages if file == f"{each.tag}.md"), None)


def deeds(entry: Entry) -> list[Revision]:
    """What was done last: once, however many texts of the entry it touched."""
    kept = Revision.objects.filter(entry=entry).exclude(why=Why.AUTO).select_related("by")
    found: dict[object, Revision] = {}
    for each in kept.order_by("-id")[: FEW * MOST_TEXTS]:
        found.setdefault((each.why, each.by_id, each.at.replace(second=0, microsecond=0)), each)
    return list(found.values())[:FEW]
