"""Where draft and folder both changed a block: the two side by side, one choice each."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.shelf.merging import settle


def clashes(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Choose between the draft and the folder, block by block."""
    if request.method == "POST" and isinstance(request.user, Officer):
        tag, key = request.POST.get("tag", ""), request.POST.get("key", "")
        if not _may_choose(request.user, entry, tag):
            tell(request, _("Đoạn này không thuộc ngôn ngữ của anh/chị."))
            return redirect("clashes", id=entry.pk)
        takes_theirs = request.POST.get("take") == "theirs"
        settle(entry, tag, key, takes_theirs, request.user)
        about = {"tag": tag, "key": key, "theirs": takes_theirs}
        note("clash settled", entry.pk, request=request, after=about)
        left = len(Entry.objects.get(pk=entry.pk).clashes)
        said = _("Còn {n} đoạn phải chọn.") if left else _("Đã chọn xong. Mời gửi duyệt lại.")
        tell(request, said.format(n=left))
        return redirect("clashes" if left else "item", id=entry.pk)
    return render(request, "shelf/clashes.html", {"entry": entry})


def _may_choose(officer: Officer, entry: Entry, tag: str) -> bool:
    """A writer chooses everywhere, a translator in their own language."""
    is_translator = bool(tag) and may(officer, {Role.TRANSLATOR}, entry, tag)
    return may(officer, {Role.WRITER}, entry) or is_translator
