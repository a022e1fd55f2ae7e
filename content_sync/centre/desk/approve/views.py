"""Duyệt: the queue, one request with what has changed, the verdict, remarks."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve import against, reviews
from content_sync.centre.desk.approve.models import Remark, Review, Verdict
from content_sync.centre.desk.approve.subject import subject
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.frame.told import WRONG, tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.today.waiting import to_approve
from content_sync.centre.desk.write.claim import may_be_claimed

UNSAID: Final = "ly-do"  # asks for the field of the reason
MOST_DIGITS: Final = 19  # of a number that a database has


def queue(request: HttpRequest) -> HttpResponse:
    """What waits for the officer's approval, the longest waiting first."""
    waiting = []
    for entry in to_approve(_officer(request)):
        review = Review.objects.filter(entry=entry, verdict=Verdict.OPEN).first()
        if review:
            before = next(iter(against.bases(entry, review).values()))
            extent = against.extent(against.parts(entry, review, before))
            waiting.append((entry, review, extent))
    return render(request, "approve/queue.html", {"waiting": waiting})


def page(request: HttpRequest, entry: Entry) -> HttpResponse:
    """What changed since it was last looked at, who wrote it, and two buttons."""
    review = Review.objects.filter(entry=entry, verdict=Verdict.OPEN).first()
    if review is None:
        tell(request, _("Bài này không còn chờ duyệt."))
        return redirect("item", id=entry.pk)
    officer = _officer(request)
    now = subject(entry)
    bases = against.bases(entry, review)
    asked = request.GET.get("so-voi", "")
    base = asked if asked in bases else next(iter(bases))
    parts = against.parts(entry, review, bases[base])
    given = {
        "entry": entry,
        "review": review,
        "parts": parts,
        "extent": against.extent(parts),
        "base": base,
        "is_unsaid": UNSAID in request.GET,
        "base_says": against.SAYS[base],
        "bases": [(name, against.SAYS[name]) for name in bases if name != base],
        "is_current": now.sha == review.sha,
        "is_hand": officer.pk in {*review.hands, review.sent_by_id},
        "hands": Officer.objects.filter(pk__in=review.hands),
        "remarks": Remark.objects.filter(entry=entry, done_at=None).select_related("by"),
    }
    return render(request, "approve/page.html", given)


def decide(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Approve exactly the hash in the form, or return with a reason."""
    officer = _officer(request)
    is_yes = request.POST.get("verdict") == "approve"

    def act() -> str:
        if is_yes:
            reviews.approve(entry, officer, request.POST.get("sha", ""))
            return _("Đã duyệt «%(title)s». Tiếp theo: người đẩy đưa xuống kiosk.")
        review = reviews.refuse(entry, officer, request.POST.get("reason", ""))
        return _("Đã trả lại «%(title)s» cho {name}.").format(name=review.sent_by)

    return _done(request, entry, act, "approve" if is_yes else "refuse", "queue")


def send(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Send a draft to be approved."""
    is_typo = request.POST.get("typo") == "on" and _may_claim(request, entry)

    def act() -> str:
        reviews.send(entry, _officer(request), start().feed.tags[0] if is_typo else "")
        return _("Đã gửi duyệt «%(title)s». Người duyệt thấy bài này ở trang đầu của họ.")

    return _done(request, entry, act, "send")


def _may_claim(request: HttpRequest, entry: Entry) -> bool:
    """A writer, of a change that may be one: the page offers it, but anybody can send the word."""
    source = start().feed.tags[0]
    return may(_officer(request), {Role.WRITER}, entry) and may_be_claimed(entry, source)


def take_back(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Take one's own request back."""

    def act() -> str:
        reviews.take_back(entry, _officer(request))
        return _("Đã rút lại «%(title)s»: bài lại là bản nháp.")

    return _done(request, entry, act, "take back")


def revoke(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Take an approval back that was not pushed yet."""

    def act() -> str:
        reviews.revoke(entry, _officer(request), request.POST.get("reason", ""))
        return _("Đã rút duyệt «%(title)s»: bài lại là bản nháp.")

    return _done(request, entry, act, "revoke")


def remark(request: HttpRequest, entry: Entry) -> HttpResponse:
    """Say something of an entry or one block of it; or that a remark is settled."""
    officer = _officer(request)
    if number := request.POST.get("done", ""):
        pk = number if number.isdecimal() and len(number) < MOST_DIGITS else 0
        open_ = Remark.objects.filter(entry=entry, done_at=None, pk=pk)
        open_.update(done_at=timezone.now(), done_by=officer)
    elif text := request.POST.get("text", "").strip():
        tag, key = request.POST.get("tag", "")[:20], request.POST.get("key", "")[:20]
        Remark.objects.create(entry=entry, tag=tag, key=key, text=text, by=officer)
        note("remark", entry.pk, request=request)
    given = {
        "entry": entry,
        "remarks": Remark.objects.filter(entry=entry, done_at=None).select_related("by"),
    }
    return render(request, "approve/remarks.html", given)


def _done(
    request: HttpRequest,
    entry: Entry,
    act: Callable[[], str],
    deed: str,
    goes_to: str = "item",
) -> HttpResponse:
    """Do it, note it, say where it went; refused: say why, on the page where it was asked."""
    try:
        said = act() % {"title": entry.named}
    except reviews.RefusedError as error:
        tell(request, str(error), WRONG)
        page = reverse("approve" if deed in ("approve", "refuse") else "item", args=[entry.pk])
        return redirect(f"{page}?{UNSAID}" if deed == "refuse" else page)
    entry.refresh_from_db()
    note(deed, entry.pk, request=request, after={"sha": entry.shown_sha, "stage": entry.stage})
    tell(request, said)
    return redirect("queue") if goes_to == "queue" else redirect("item", id=entry.pk)


def _officer(request: HttpRequest) -> Officer:
    assert isinstance(request.user, Officer)
    return request.user
