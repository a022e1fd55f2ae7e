"""Lịch sử: what people did to an entry, two states side by side, an older one as a draft."""

from itertools import groupby
from typing import Final

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import drafts, revisions, saving
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.differing import words
from content_sync.centre.desk.draft.heads import head_value
from content_sync.centre.desk.draft.models import Entry, Revision, Why
from content_sync.centre.desk.draft.revisions import Kept
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.history.compared import Pair, compared
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.write.rights import may_write

MOST: Final = 300
MOST_DIGITS: Final = 19  # of a number that a database has


def history(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Deeds, newest first, by day; what was saved by itself behind a switch."""
    is_all = request.GET.get("tat-ca") == "1"
    found = Revision.objects.filter(entry=entry).select_related("by").order_by("-id")
    if not is_all:
        found = found.exclude(why=Why.AUTO)
    begun = set(Revision.objects.filter(entry=entry).exclude(why=Why.BEGUN).values_list("tag"))
    shown = [each for each in found[:MOST] if each.why != Why.BEGUN or (each.tag,) in begun]
    days = groupby(shown, key=lambda each: timezone.localtime(each.touched_at).date())
    given = {
        "entry": entry,
        "days": [(day, list(each)) for day, each in days],
        "is_all": is_all,
        "quiet": Revision.objects.filter(entry=entry, why=Why.AUTO).count(),
    }
    return render(request, "history/history.html", given)


def compare(request: HttpRequest, entry: Entry) -> HttpResponse:
    """?cu=<number of a revision>[&moi=<another>]: the two; without `moi` what stands now."""
    old = _revision(entry, request.GET.get("cu", ""))
    new = _revision(entry, request.GET.get("moi", ""))
    if old is None or (new is not None and new.tag != old.tag):
        return not_found(request)
    before = revisions.read(old)
    now = saving.state_of(entry, old.tag)
    after = revisions.read(new) if new else Kept(now.head, tuple(now.blocks))
    officer = request.user
    assert isinstance(officer, Officer)
    pairs = side_by_side(old.tag, before, after)
    is_other = not all(pair.is_same for pair in pairs)
    given = {
        "entry": entry,
        "old": old,
        "new": new,
        "pairs": pairs,
        "may_restore": is_other and new is None and may_restore(officer, entry, old.tag),
    }
    return render(request, "history/compare.html", given)


def side_by_side(tag: str, before: Kept, after: Kept) -> list[Pair]:
    """Title and summary, then the blocks; of item.yaml its lines."""
    if not tag:
        return [Pair("", *words(before.head, after.head))]
    heads = [
        Pair(key, *words(head_value(before.head, key), head_value(after.head, key)))
        for key in ("title", "summary")
    ]
    return [*heads, *compared(before.blocks, after.blocks)]


def restore(request: HttpRequest, entry: Entry) -> HttpResponse:
    """An older state as the draft; what stood before is kept, too."""
    officer = request.user
    assert isinstance(officer, Officer)
    old = _revision(entry, request.POST.get("cu", ""))
    if old is None or not may_restore(officer, entry, old.tag):
        return not_found(request)
    try:
        restored(entry, old, officer)
    except saving.RefusedError as error:
        tell(request, str(error))
        return redirect("history", id=entry.pk)
    note("restore", entry.id, request=request, after={"tag": old.tag, "number": old.number})
    tell(request, _("Đã khôi phục thành bản nháp. Bản vừa thay vẫn còn trong Lịch sử."))
    if not entry.is_item:
        return redirect("entry", id=entry.pk)
    return redirect(f"{reverse('edit', args=[entry.id])}?tag={old.tag}".removesuffix("?tag="))


@transaction.atomic
def restored(entry: Entry, old: Revision, officer: Officer) -> None:
    """The draft as it was in `old`.

    Raises:
        RefusedError: it would be out of what the officer writes.
    """
    entry = drafts.begin(entry, officer)
    part = saving.part_of(entry, old.tag)
    kept = revisions.read(old)
    if part.pk:
        revisions.keep(part, Why.BEGUN, officer)
    part.head, part.blocks = kept.head, list(kept.blocks)
    part.version += 1
    part.save()
    saving.noted(entry, part, start().feed.tags[0])
    if not old.tag and not may_restore(officer, entry, ""):
        raise saving.RefusedError(_("Bản ấy thuộc địa bàn hoặc chủ đề khác: mời người ở đó làm."))
    drafts.edited(entry, officer)
    revisions.keep(part, Why.RESTORED, officer)


def may_restore(officer: Officer, entry: Entry, tag: str) -> bool:
    """Who may write that part; item.yaml its writers alone."""
    if not tag:
        return may(officer, {Role.WRITER}, entry)
    return may_write(officer, entry, tag, start().feed.tags[0])


def _revision(entry: Entry, number: str) -> Revision | None:
    found = Revision.objects.filter(entry=entry).select_related("by")
    is_number = number.isascii() and number.isdigit() and len(number) < MOST_DIGITS
    return found.filter(pk=int(number)).first() if is_number else None
