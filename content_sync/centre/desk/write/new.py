"""A new item: its kind, its title; the id follows from the title until it is first pushed."""

import re
from typing import Final

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from content_sync.centre.desk.content import find
from content_sync.centre.desk.draft import drafts, revisions
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.heads import NEW, with_head
from content_sync.centre.desk.draft.listed import note_facts, note_title
from content_sync.centre.desk.draft.models import Entry, Part, Presence, Revision, Used, Why
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import WRONG, tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.people.session import officer_of
from content_sync.centre.desk.write.kinds import KINDS, Kind, laid_out
from content_sync.centre.written.splice import splice
from content_sync.letters.folding import fold

LONGEST: Final = 60  # letters of an id
NEW_HERE: Final = "moi"  # /bai/moi/ is the page where items are begun


def new(request: HttpRequest) -> HttpResponse:
    """The eight kinds; chosen, a draft is there and its editor opens."""
    officer = request.user
    assert isinstance(officer, Officer)
    kind = next((each for each in KINDS if each.id == request.POST.get("kind")), None)
    if request.method != "POST" or kind is None:
        return render(request, "write/new.html", {"kinds": KINDS})
    entry = begun(kind, request.POST.get("title", ""), officer)
    note("new", entry.id, request=request, after={"kind": kind.id})
    return redirect("edit", entry.id)


@transaction.atomic
def begun(kind: Kind, title: str, officer: Officer) -> Entry:
    """A draft of a new item, in the area and topic that the officer writes for."""
    source = start().feed.tags[0]
    entry = Entry(id=free_id(title), kind=kind.id)
    title = " ".join(title.split())
    note_title(entry, title)
    entry.save(force_insert=True)
    head = with_head(NEW, "title", title) if title else NEW
    text = Part(entry=entry, tag=source, head=head, blocks=laid_out(kind), version=1)
    facts = Part(entry=entry, tag="", head=_facts(kind, officer), version=1)
    for part in (text, facts):
        part.save()
        revisions.keep(part, Why.BEGUN, officer)
    note_facts(entry, facts.head)
    drafts.edited(entry, officer)
    return entry


def _facts(kind: Kind, officer: Officer) -> str:
    grant = officer.grants.filter(role=Role.WRITER).order_by("area", "topic").first()
    yaml = f"kind: {kind.id}\ntopics: []\nclass: normal\ntier: normal\n"
    yaml = splice(yaml, "author", officer.signing_name)
    if grant is not None and grant.topic:
        yaml = splice(yaml, "topics", [grant.topic])
    if grant is not None and grant.area:
        yaml = splice(yaml, "targets", {"areas": [grant.area]})
    return yaml


def free_id(title: str, but: str = "") -> str:
    """The folded title as an id that nothing has yet: vay-von, vay-von-2 …"""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:LONGEST].strip("-") or "bai-moi"
    taken = set(Entry.objects.filter(id__startswith=plain).values_list("id", flat=True)) - {but}
    taken.add(NEW_HERE)
    items = settings.PLACE.content / "items"
    name, nth = plain, 1
    while name in taken or (items / name).exists():
        nth += 1
        name = f"{plain}-{nth}"
    return name


def rename(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Another id, as long as no kiosk has ever had it."""
    wished = request.POST.get("id", "") or entry.title
    if not entry.is_item:
        return not_found(request)
    if entry.folder_sha or drafts.folder_of(entry).exists():
        said = _("Bài đã phát hành thì mã không đổi được nữa: mã in trên tờ rời.")
        tell(request, said, WRONG)
        return redirect("edit", entry.id)
    id_ = free_id(wished, entry.id)
    if id_ != entry.id:
        note("rename", id_, request=request, before=entry.id, after=id_)
        moved(entry, id_, officer_of(request))
        tell(request, _("Mã của bài giờ là %(id)s.") % {"id": id_})
    return redirect(f"{reverse('edit', args=[id_])}")


@transaction.atomic
def moved(entry: Entry, id_: str, officer: Officer) -> None:
    """The entry under another id, with all that hangs on it; an approval was of the former one."""
    old = Entry.objects.select_for_update().get(pk=entry.pk)
    fresh = Entry.objects.get(pk=old.pk)
    fresh.pk = id_
    fresh.save(force_insert=True)
    for model in (Part, Revision, Used, Presence):
        model.objects.filter(entry=old).update(entry=fresh)
    for name in ("reviews", "remarks"):
        getattr(old, name).update(entry=fresh)
    old.delete()
    drafts.edited(fresh, officer)
    find.forget(entry.pk)
    texts = [data.decode("utf-8", "replace") for data in drafts.files(fresh).values()]
    find.keep(id_, [fresh.title, *texts])
