"""/nguoi-dung/: accounts, what they may do, links and second factors; for administrators.

Nobody changes what they themselves may do: that needs another administrator.
"""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from content_sync.centre.desk.factor.factor import has_device
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import deeds
from content_sync.centre.desk.people.forms import NewGrant, NewOfficer
from content_sync.centre.desk.people.models import Grant, Officer, Role
from content_sync.centre.desk.people.offered import offered
from content_sync.centre.desk.people.session import officer_of
from content_sync.letters.folding import sort_key


def officers(request: HttpRequest) -> HttpResponse:
    """All accounts, in Vietnamese order."""
    found = Officer.objects.prefetch_related("grants")
    everyone = sorted(found, key=lambda each: (not each.is_active, sort_key(each.signing_name)))
    roles = {
        each.pk: sorted({str(Role(grant.role).label) for grant in each.grants.all()})
        for each in everyone
    }
    rows = [(each, roles[each.pk]) for each in everyone]
    return render(request, "people/officers.html", {"rows": rows})


@never_cache
def new(request: HttpRequest) -> HttpResponse:
    """A new account; the answer shows the link to hand over, once."""
    form = NewOfficer(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        status = 422 if form.errors else 200
        return render(request, "people/new_officer.html", {"form": form}, status=status)
    with transaction.atomic():
        made = Officer.objects.make(password=None, **form.cleaned_data)
        note("officer-made", made.login, request=request, after=form.cleaned_data)
        return _link(request, made)


def one(request: HttpRequest, number: int) -> HttpResponse:
    """One account."""
    found = Officer.objects.filter(pk=number).first()
    return _one(request, found) if found else not_found(request)


def grant(request: HttpRequest, number: int) -> HttpResponse:
    """Give a grant, or take one."""
    whose, refused = _other(request, number)
    if whose is None:
        return refused
    if taken := request.POST.get("take", ""):
        row = whose.grants.filter(pk=int(taken)).first() if taken.isdecimal() else None
        if row is not None:
            deeds.take(request, row)
        tell(request, _("Đã thu quyền. %s phải đăng nhập lại.") % whose.signing_name)
        return redirect("person", number)
    form = NewGrant(request.POST, offered=offered(settings.PLACE.content))
    if not form.is_valid():
        return _one(request, whose, form)
    if deeds.give(request, whose, form.grant()):
        tell(request, _("Đã cấp quyền. %s phải đăng nhập lại.") % whose.signing_name)
    else:
        tell(request, _("%s đã có quyền này.") % whose.signing_name)
    return redirect("person", number)


@never_cache
def link(request: HttpRequest, number: int) -> HttpResponse:
    """A new link to choose a password with, shown in this answer and never again."""
    whose, refused = _other(request, number)
    if whose is None:
        return refused
    if not whose.is_active:
        tell(request, _("Tài khoản đang đóng: mở lại rồi mới gửi đường dẫn được."))
        return redirect("person", number)
    return _link(request, whose)


def active(request: HttpRequest, number: int) -> HttpResponse:
    """Close an account, or open it again."""
    whose, refused = _other(request, number)
    if whose is None:
        return refused
    is_active = request.POST.get("active") == "1"
    deeds.set_active(request, whose, is_active)
    said = _("Đã mở lại tài khoản của %s.") if is_active else _("Đã đóng tài khoản của %s.")
    tell(request, said % whose.signing_name)
    return redirect("person", number)


def factor(request: HttpRequest, number: int) -> HttpResponse:
    """Forget a lost telephone: one administrator asks, another one confirms."""
    whose, refused = _other(request, number)
    if whose is None:
        return refused
    if deeds.reset_factor(request, whose, officer_of(request)):
        said = _("Đã bỏ điện thoại cũ của %s; lần đăng nhập sau sẽ cài lại.")
        tell(request, said % whose.signing_name)
    return redirect("person", number)


def _other(request: HttpRequest, number: int) -> tuple[Officer | None, HttpResponse]:
    """Whose account it is, or the answer: not there, or one's own."""
    found = Officer.objects.filter(pk=number).first()
    if found is None:
        return None, not_found(request)
    if found.pk == request.user.pk:
        tell(request, _("Không ai tự đổi quyền của mình: mời một quản trị khác làm."))
        return None, redirect("person", number)
    return found, HttpResponse()


def _link(request: HttpRequest, whose: Officer) -> HttpResponse:
    code = deeds.invite(request, whose)
    address = request.build_absolute_uri(reverse("invitation", args=[code]))
    shown = {"whose": whose, "link": address, "until": whose.invited_until}
    return render(request, "people/link.html", shown)


def _one(request: HttpRequest, whose: Officer, form: NewGrant | None = None) -> HttpResponse:
    names = offered(settings.PLACE.content)
    shown: dict[str, Any] = {
        "whose": whose,
        "is_own": whose.pk == request.user.pk,
        "grants": [(each, _narrowed(each, names)) for each in whose.grants.order_by("role", "id")],
        "form": form or NewGrant(offered=names),
        "has_factor": has_device(whose),
        "reset_asked_by": deeds.reset_asked_by(whose),
    }
    return render(request, "people/officer.html", shown, status=422 if form else 200)


def _narrowed(grant: Grant, names: Any) -> list[str]:
    """Where a grant holds, in words; nothing: everywhere."""
    keys = (key for key in ("area", "topic", "language") if getattr(grant, key))
    return [dict(names[key]).get(getattr(grant, key), getattr(grant, key)) for key in keys]
