"""Sent, returned, approved, revoked: who may, and what it binds.

An approval names the hash of everything a visitor sees or hears. Whoever wrote any of it since the
last approval cannot give it; an edit re-opens it, and nobody signs a moving text.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.models import Remark, Review, Verdict
from content_sync.centre.desk.approve.subject import subject
from content_sync.centre.desk.draft import revisions
from content_sync.centre.desk.draft.deeds import Deed, after
from content_sync.centre.desk.draft.models import Entry, Media, Revision, Stage, Why
from content_sync.centre.desk.draft.restamp import restamp
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.push.models import BEGUN, Push
from content_sync.signed import pack


class RefusedError(Exception):
    """It cannot be done now; the text says why and what to do, to the officer."""


@transaction.atomic
def send(entry: Entry, officer: Officer, typo_in: str = "") -> Review:
    """Send a draft to be approved, frozen at what is shown now.

    typo_in: the language of the original, where it is claimed that only typing was mended there.

    Raises:
        RefusedError: it has mistakes, or is not a draft.
    """
    entry = _locked(entry, Deed.SEND)
    if entry.clashes:
        raise RefusedError(_("Thư mục và bản nháp cùng sửa một đoạn: mời chọn một bên trước."))
    if typo_in:
        restamp(entry, typo_in, officer)
    now = subject(entry)
    if not now.is_good:
        raise RefusedError(_("Bài còn chỗ phải sửa: mời xem các dòng đỏ rồi gửi lại."))
    review = Review.objects.create(
        entry=entry,
        sha=now.sha,
        shown=pack.squeeze(now.shown, 9),
        hands=sorted({*hands(entry), officer.pk}),
        sent_by=officer,
        is_typo=bool(typo_in),
    )
    _to(entry, Deed.SEND, now.sha)
    _kept(entry, Why.SENT, officer)
    return review


def hands(entry: Entry) -> set[int]:
    """Everybody who changed anything of it since it was last sent and then approved.

    Whoever began it gave it its title; whoever brought a picture in answers for what is on it.
    """
    last = Review.objects.filter(entry=entry, verdict=Verdict.APPROVED).order_by("-id").first()
    wrote = Revision.objects.filter(entry=entry, why__in=(Why.BEGUN, Why.AUTO, Why.RESTORED))
    if last:
        wrote = wrote.filter(touched_at__gt=last.sent_at)
    brought = Media.objects.filter(pk__in=entry.used.values("sha256"))
    found = {entry.changed_by_id}
    for each in (wrote, brought):
        found |= set(each.values_list("by_id", flat=True))
    return {each for each in found if each is not None}


@transaction.atomic
def take_back(entry: Entry, officer: Officer) -> None:
    """Take a request back.

    Raises:
        RefusedError: somebody else sent it.
    """
    entry = _locked(entry, Deed.TAKE_BACK)
    review = _open(entry)
    if review.sent_by_id != officer.pk:
        raise RefusedError(_("Chỉ người gửi được rút lại; người duyệt thì trả lại."))
    _decide(review, Verdict.TAKEN_BACK, officer)
    _to(entry, Deed.TAKE_BACK)


@transaction.atomic
def refuse(entry: Entry, officer: Officer, reason: str) -> Review:
    """Return a draft, with a reason.

    Raises:
        RefusedError: no reason and no remark says what to do.
    """
    entry = _locked(entry, Deed.REFUSE)
    review = _open(entry)
    remarks = Remark.objects.filter(entry=entry, by=officer, at__gte=review.sent_at)
    if not reason.strip() and not remarks.exists():
        raise RefusedError(_("Mời viết lý do, hoặc góp ý ở một đoạn, để người viết biết sửa gì."))
    _decide(review, Verdict.REFUSED, officer, reason.strip())
    _to(entry, Deed.REFUSE)
    _kept(entry, Why.REFUSED, officer)
    return review


@transaction.atomic
def approve(entry: Entry, officer: Officer, sha: str) -> Review:
    """Approve exactly what the officer has seen, by its hash.

    Raises:
        RefusedError: it has changed since, or the officer wrote some of it.
    """
    entry = _locked(entry, Deed.APPROVE)
    review = _open(entry)
    now = subject(entry)
    if not sha == review.sha == now.sha:
        raise RefusedError(_("Bài vừa đổi, mời xem lại rồi hãy duyệt."))
    if not now.is_good:
        raise RefusedError(_("Bài còn chỗ phải sửa: mời trả lại cho người viết."))
    if officer.pk in {*review.hands, *hands(entry), review.sent_by_id}:
        raise RefusedError(_("Anh/chị đã viết hoặc gửi bài này: cần một người khác duyệt."))
    _decide(review, Verdict.APPROVED, officer)
    _to(entry, Deed.APPROVE, now.sha)
    _kept(entry, Why.APPROVED, officer)
    return review


@transaction.atomic
def revoke(entry: Entry, officer: Officer, reason: str) -> Review:
    """Take an approval back, as long as nothing was pushed.

    Raises:
        RefusedError: no reason is given, or it is just being pushed.
    """
    entry = _locked(entry, Deed.REVOKE)
    if any(entry.pk in push.ids() for push in Push.objects.filter(step__in=BEGUN)):
        raise RefusedError(_("Bài đang được đẩy: chờ đẩy xong rồi hoàn tác hoặc gỡ xuống."))
    if not reason.strip():
        raise RefusedError(_("Mời viết lý do rút duyệt."))
    review = Review.objects.filter(entry=entry, verdict=Verdict.APPROVED).latest("id")
    _decide(review, Verdict.REVOKED, officer, reason.strip())
    _to(entry, Deed.REVOKE)
    return review


def standing(entry: Entry) -> Review | None:
    """The approval that covers an approved draft."""
    if entry.stage != Stage.APPROVED:
        return None
    found = Review.objects.filter(entry=entry, verdict=Verdict.APPROVED, sha=entry.shown_sha)
    return found.order_by("-id").first()


def approvers(entries: Iterable[Entry]) -> dict[str, str]:
    """Entry id -> the signing name of who approved it."""
    found = ((entry.pk, standing(entry)) for entry in entries)
    return {id_: str(each.decided_by) for id_, each in found if each}


def _kept(entry: Entry, why: str, officer: Officer) -> None:
    """Keep every part as it is now, for the history."""
    for part in entry.parts.all():
        revisions.keep(part, why, officer)


def _open(entry: Entry) -> Review:
    return Review.objects.select_related("sent_by").get(entry=entry, verdict=Verdict.OPEN)


def _locked(entry: Entry, deed: Deed) -> Entry:
    found = Entry.objects.select_for_update().get(pk=entry.pk)
    if after(found.stage, deed) is None:
        raise RefusedError(_("Bài không còn ở bước này nữa, mời mở lại trang để xem."))
    return found


def _to(entry: Entry, deed: Deed, sha: str = "") -> None:
    stage = after(entry.stage, deed)
    assert stage is not None  # asked in _locked
    entry.stage = stage
    entry.shown_sha = sha
    entry.save(update_fields=["stage", "shown_sha", "changed_at"])


def _decide(review: Review, verdict: Verdict, officer: Officer, reason: str = "") -> None:
    review.verdict = verdict
    review.decided_by = officer
    review.decided_at = timezone.now()
    review.reason = reason
    review.save()
