"""The door: signing in and out, the first administrator, who was invited.

Who is unknown, who is wrong and who may not any more read the same words, after the same time.
"""

import time
from datetime import timedelta
from math import ceil
from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from content_sync.centre.desk.door import first, slowness
from content_sync.centre.desk.factor import factor
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import deeds, session
from content_sync.centre.desk.people.forms import FirstOfficer, NewPassword, SignIn
from content_sync.centre.desk.people.models import Grant, Officer, Role

BACKEND = "django.contrib.auth.backends.ModelBackend"
COOL_OFF = timedelta(hours=settings.AXES_COOLOFF_TIME)


def own_path(asked: str) -> str:
    """Where to go after the door: a path of ours, else the first page."""
    is_ours = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if is_ours else "/"


@never_cache
@sensitive_post_parameters("password")
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in; where there is nobody yet, to the first run."""
    wanted = own_path(request.POST.get("next") or request.GET.get("next") or "/")
    if request.user.is_authenticated:
        return redirect(wanted)
    if request.method != "POST":
        if not Officer.objects.exists():
            return redirect("first-run")
        return _door(request, SignIn(), wanted)
    form = SignIn(request.POST)
    if not form.is_valid():
        return _door(request, form, wanted, 422)
    name = form.cleaned_data["username"]
    wait = ceil(slowness.of_name(name, timezone.now(), COOL_OFF))
    if wait and AxesProxyHandler.is_allowed(request, {"username": name}):
        form.add_error(None, _("Nhiều lần sai. Mời thử lại sau %d giây.") % wait)
        return _door(request, form, wanted, 429)
    officer = authenticate(request, username=name, password=form.cleaned_data["password"])
    if not isinstance(officer, Officer):
        form.add_error(None, _("Tên đăng nhập hoặc mật khẩu không đúng."))
        return _door(request, form, wanted, 422)
    enter(request, officer)
    return redirect(wanted)


def enter(request: HttpRequest, officer: Officer) -> None:
    """Begin a session of a new id."""
    request.session.flush()  # nothing of whoever was here before
    login(request, officer, BACKEND)
    if factor.has_device(officer):
        request.session[session.OWES] = True
    session.used(request)
    note("sign-in", officer.login, who=officer, request=request)


def locked(request: HttpRequest, answer: HttpResponse, credentials: Any = None) -> HttpResponse:
    """Six wrong tries of this name from this address: when the door opens again."""
    name = (credentials or {}).get("username", "")
    here = AccessAttempt.objects.filter(
        username=name, ip_address=request.META.get("REMOTE_ADDR", "")
    ).order_by("-attempt_time")
    last = here.first()
    until = (last.attempt_time if last else timezone.now()) + COOL_OFF
    is_sixth = bool(getattr(request, "axes_failures_since_start", None))  # later ones count no more
    if is_sixth and Officer.objects.filter(login=name).exists():
        note("sign-in-locked", name, request=request)
    return render(request, "door/locked.html", {"until": until}, status=429)


def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    note("sign-out", request=request)
    logout(request)
    tell(request, _("Anh/chị đã ra khỏi bàn biên tập."))
    return redirect("sign-in")


@never_cache
@sensitive_post_parameters("password", "again", "code")
def first_run(request: HttpRequest) -> HttpResponse:
    """Make the first administrator; there is no such page once there is one."""
    data, now = settings.PLACE.data, time.time()
    if Officer.objects.exists():
        return not_found(request)
    if not first.is_open(data, now):
        return render(request, "door/first_run_over.html", status=410)
    form = FirstOfficer(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, "door/first_run.html", form)
    if not first.fits(data, form.cleaned_data["code"], now):
        form.add_error("code", _("Mã không đúng. Mã nằm trên màn hình nơi chạy lệnh."))
        return _page(request, "door/first_run.html", form)
    said = {key: form.cleaned_data[key] for key in ("login", "signing_name", "password", "unit")}
    with transaction.atomic():
        officer = Officer.objects.make(**said)
        Grant.objects.create(officer=officer, role=Role.ADMINISTRATOR)
        note("first-administrator", officer.login, who=officer, request=request)
    first.forget(data)
    enter(request, officer)
    return redirect("second-factor")


@never_cache
@sensitive_post_parameters("password", "again")
def invitation(request: HttpRequest, code: str) -> HttpResponse:
    """An invited officer chooses a password; the link is spent by that."""
    officer = deeds.invited(code)
    if officer is None:
        return render(request, "door/invitation_over.html", status=410)
    form = NewPassword(request.POST or None, officer=officer)
    if request.method != "POST" or not form.is_valid():
        return _page(request, "door/invitation.html", form, {"invited": officer})
    deeds.choose_password(request, officer, form.cleaned_data["password"])
    tell(request, _("Mật khẩu đã đặt. Mời đăng nhập."))
    return redirect("sign-in")


def _door(request: HttpRequest, form: SignIn, wanted: str, status: int = 200) -> HttpResponse:
    shown: dict[str, Any] = {"form": form, "next": wanted}
    if settings.PLACE.is_demonstration:
        from content_sync.centre.desk.demonstration import ACCOUNTS

        shown["accounts"] = ACCOUNTS
    return render(request, "door/sign_in.html", shown, status=status)


def _page(
    request: HttpRequest, template: str, form: Any, more: dict[str, Any] | None = None
) -> HttpResponse:
    shown = {"form": form, **(more or {})}
    return render(request, template, shown, status=422 if form.errors else 200)
