"""Bỏ bản nháp: what the folder has stands again; an item that was never out is put aside."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from content_sync.centre.desk.content import find
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.heads import head_value
from content_sync.centre.desk.draft.listed import note_facts, note_title
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.turn import in_turn
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import WRONG, tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.people.session import officer_of
from content_sync.centre.desk.shelf.look import going_out


def drop(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Take an item's draft back; every text of it stays in its history."""
    if not entry.is_item:
        return not_found(request)
    try:
        with in_turn():
            is_dropped = dropped(entry, officer_of(request))
            if is_dropped:
                note("drop", entry.pk, request=request)
    except GoesOutError:
        said = _("«%(title)s» đang được đẩy xuống kiosk nên chưa bỏ được. Đẩy xong mời gỡ xuống.")
        tell(request, said % {"title": entry.named}, WRONG)
        return redirect("item", id=entry.pk)
    if is_dropped:
        said = _("Đã bỏ bản nháp của «%(title)s»; bản cũ vẫn còn trong Lịch sử.")
        tell(request, said % {"title": entry.named})
    return redirect("item", id=entry.pk)


class GoesOutError(Exception):
    """A push has written it into the folder: it goes out, or comes back as the draft it was."""


def dropped(entry: Entry, officer: Officer) -> bool:
    """The draft is gone, and lists and search show what the folder has; False: there is none.

    Raises:
        GoesOutError: a push is at it.
    """
    entry = Entry.objects.select_for_update().get(pk=entry.pk)
    if entry.pk in going_out():
        raise GoesOutError
    if not drafts.dropped(entry, officer):
        return False
    parts = {part.tag: part for part in drafts.of_folder(entry)}
    if "" in parts:
        note_facts(entry, parts[""].head)
    source_tag = start().feed.tags[0]
    if source_tag in parts:
        note_title(entry, head_value(parts[source_tag].head, "title"))
    entry.stand = ""  # the next look reads the rest of it
    entry.save()
    if parts:
        texts = (data.decode("utf-8", "replace") for data in drafts.folder_files(entry).values())
        find.keep(entry.pk, [entry.title, *texts])
    return True
