"""Push: what will change, go; how far it is; take it back."""

import time
from datetime import datetime, timedelta
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.frame.partial import is_part
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.people.session import is_fresh
from content_sync.centre.desk.push import keys_asked, plan
from content_sync.centre.desk.push.keys_asked import LockedError
from content_sync.centre.desk.push.models import Kind, Push, Step
from content_sync.centre.desk.push.progress import is_timed, of_push
from content_sync.centre.desk.push.signed import OLD, released, stamp_age
from content_sync.centre.desk.push.undoing import can_be_undone, what_goes_back

HOLD_S: Final = 600  # how long keys stay unlocked, when nobody says more
FARTHEST: Final = timedelta(days=7)
MOST: Final = 10  # entries; of more the number has to be typed


def page(request: HttpRequest, refused: str = "", status: int = 200) -> HttpResponse:
    """What will change, and what holds back."""
    found = plan.rows()
    age = stamp_age()
    named = request.POST.getlist("id")
    known = {
        "rows": [row for row in found if not row.holds],
        "held": [row for row in found if row.holds],
        "named": set(named) if named else {row.entry.pk for row in found},
        "reaches": plan.reaches(found),
        "outside": plan.outside(),
        "is_first": not released(),
        "speed": plan.KBIT_S,
        "keys": keys_asked.state(),
        "is_fresh": is_fresh(request),
        "refused": refused,
        "stamp_days": age.days if age is not None and age > OLD else None,
        "pushes": Push.objects.select_related("by").order_by("-pk")[:10],
        "most": MOST,
        "at": request.POST.get("at", ""),
    }
    return render(request, "push/push.html", known, status=status)


@sensitive_post_parameters("passphrase")
def ask(request: HttpRequest) -> HttpResponse:
    """Push what was chosen, now or at a time."""
    items = plan.chosen(plan.rows(), request.POST.getlist("id"))
    is_renewal = request.POST.get("renew") == "yes"
    if is_renewal:
        items = []
    elif not items:
        return page(request, _("Mời chọn ít nhất một bài."), 422)
    elif len(items) > MOST and request.POST.get("count", "").strip() != str(len(items)):
        return page(request, _("Mời gõ số bài sẽ đẩy: {n}.").format(n=len(items)), 422)
    wants_at = _moment(request.POST.get("at", "") if request.POST.get("when") == "at" else "")
    if wants_at is None:
        return page(request, _("Mời chọn giờ trong vòng 7 ngày tới."), 422)
    if refused := _unlocked(request, wants_at):
        return page(request, refused, 422)
    push = Push.objects.create(wants_at=wants_at, items=items, by=_officer(request))
    _note(request, "push asked", push)
    return redirect("push-progress", number=push.pk)


@sensitive_post_parameters("passphrase")
def unlock(request: HttpRequest) -> HttpResponse:
    """Unlock the keys for a push that waits for them."""
    number = request.POST.get("number", "")
    push = get_object_or_404(Push, pk=number if number.isdecimal() and len(number) < 19 else 0)
    if refused := _unlocked(request, push.wants_at):
        tell(request, refused)
    else:
        Push.objects.filter(pk=push.pk).update(beat_at=None, said="")
        note("keys unlocked", str(push.pk), request=request)
    return redirect("push-progress", number=push.pk)


def progress(request: HttpRequest, number: int) -> HttpResponse:
    """How far a push is; the part of the page that asks for itself every two seconds."""
    push = get_object_or_404(Push.objects.select_related("by", "undoes"), pk=number)
    known: dict[str, Any] = {"push": push, "at": of_push(push), "keys": keys_asked.state()}
    known["titles"] = _titles([each["id"] for each in push.items])
    known["left"] = [(_title(id_), _(why)) for id_, why in push.journal.get("left", {}).items()]
    known["can_be_undone"] = can_be_undone(push)
    known["is_cancellable"] = push.step == Step.WAITING
    known["is_timed"] = is_timed(push)
    return render(request, "push/part.html" if is_part(request) else "push/progress.html", known)


def cancel(request: HttpRequest, number: int) -> HttpResponse:
    """Not at that time after all; what was approved stays approved."""
    waiting = Push.objects.filter(pk=number, step=Step.WAITING)
    if waiting.update(step=Step.CANCELLED, ended_at=timezone.now()):
        note("push cancelled", str(number), request=request)
        if not Push.objects.filter(step=Step.WAITING).exists():
            keys_asked.lock()
        tell(request, _("Đã huỷ. Các bài vẫn là «đã duyệt, chờ đẩy»."))
    else:
        tell(request, _("Lần đẩy này đã bắt đầu nên không huỷ được nữa; xong rồi thì hoàn tác."))
    return redirect("push-progress", number=number)


@sensitive_post_parameters("passphrase")
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """The former content as the next release."""
    push = get_object_or_404(Push, pk=number)
    if not can_be_undone(push):
        raise Http404
    back, left = what_goes_back(push)
    refused = ""
    if request.method == "POST" and back:
        refused = _unlocked(request, timezone.now())
        if not refused:
            items = [{"id": id_} for id_ in back]
            made = Push.objects.create(
                kind=Kind.UNDO,
                undoes=push,
                wants_at=timezone.now(),
                items=items,
                by=_officer(request),
            )
            _note(request, "undo asked", made)
            return redirect("push-progress", number=made.pk)
    known = {
        "push": push,
        "back": _titles(back),
        "left": _titles(left),
        "keys": keys_asked.state(),
        "refused": refused,
    }
    return render(request, "push/undo.html", known, status=422 if refused else 200)


@sensitive_variables()
def _unlocked(request: HttpRequest, wants_at: datetime) -> str:
    """Why nothing can be signed then; "" if it can."""
    until = max(time.time(), wants_at.timestamp()) + HOLD_S
    state = keys_asked.state()
    if state.is_open or (state.is_unlocked and state.until >= wants_at.timestamp() + HOLD_S / 2):
        return ""
    passphrase = request.POST.get("passphrase", "")
    try:
        if passphrase and keys_asked.unlock(passphrase, until):
            return ""
    except LockedError:
        return _("Máy giữ khoá chưa chạy: mời báo quản trị khởi động lại bàn biên tập.")
    return _("Mật khẩu khoá ký chưa đúng: mời gõ lại.")


def _moment(at: str) -> datetime | None:
    """The moment of a form, in Việt Nam's time; now where none is named; None: not possible."""
    now = timezone.now()
    if not at:
        return now
    try:
        moment = timezone.make_aware(datetime.fromisoformat(at))
    except ValueError:
        return None
    return moment if now < moment <= now + FARTHEST else None


def _officer(request: HttpRequest) -> Officer:
    assert isinstance(request.user, Officer)  # the guard has looked
    return request.user


def _note(request: HttpRequest, deed: str, push: Push) -> None:
    after = {"items": [each["id"] for each in push.items], "wants_at": push.wants_at.isoformat()}
    note(deed, str(push.pk), request=request, after=after)


def _titles(ids: list[str]) -> list[tuple[str, str]]:
    named = dict(Entry.objects.filter(pk__in=ids).values_list("pk", "title"))
    return [(id_, named.get(id_) or id_) for id_ in ids]


def _title(id_: str) -> str:
    return _titles([id_])[0][1]
