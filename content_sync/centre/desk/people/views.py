"""One's own account: password, language, the second factor and its recovery codes."""

from typing import Any

from django.contrib.auth import logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import confirm as confirming
from content_sync.centre.desk.people import deeds, factor, session
from content_sync.centre.desk.people.door import own_path
from content_sync.centre.desk.people.forms import ChangePassword, Code
from content_sync.centre.desk.people.models import Officer

LANGUAGES = ("vi", "en")
MOST_WRONG = 5  # old passwords in one session; then it ends
WRONG = "wrong"


def me(request: HttpRequest) -> HttpResponse:
    """One's own account."""
    return _me(request, ChangePassword())


@sensitive_post_parameters("old", "password", "again")
def password(request: HttpRequest) -> HttpResponse:
    """Another password; all other sessions end."""
    officer = _officer(request)
    form = ChangePassword(request.POST, officer=officer)
    is_old_right = officer.check_password(request.POST.get("old", "")[:200])
    if not is_old_right:
        request.session[WRONG] = request.session.get(WRONG, 0) + 1
        if request.session[WRONG] >= MOST_WRONG:
            note("sign-out", officer.login, request=request)
            logout(request)
            return redirect("sign-in")
    if not form.is_valid() or not is_old_right:
        if not is_old_right and "old" not in form.errors:
            form.add_error("old", _("Mật khẩu đang dùng không đúng."))
        return _me(request, form, 422)
    officer.set_password(form.cleaned_data["password"])
    officer.save(update_fields=["password"])
    deeds.end_sessions(officer)
    update_session_auth_hash(request, officer)
    note("password-changed", officer.login, request=request)
    tell(request, _("Đã đổi mật khẩu. Các máy khác phải đăng nhập lại."))
    return redirect("me")


def language(request: HttpRequest) -> HttpResponse:
    """The desk's own language for this officer."""
    officer = _officer(request)
    chosen = request.POST.get("language", "")
    if chosen in LANGUAGES:
        officer.language = chosen
        officer.save(update_fields=["language"])
        with translation.override(chosen):
            tell(request, _("Đã đổi ngôn ngữ."))
    return redirect("me")


@never_cache
def recovery(request: HttpRequest) -> HttpResponse:
    """Ten new recovery codes, shown in this answer and never again."""
    officer = _officer(request)
    note("recovery-codes-made", officer.login, request=request)
    return _codes(request, officer, "/toi/")


@never_cache
def second_factor(request: HttpRequest) -> HttpResponse:
    """Set up the second factor; who has one, and not yet given it, gives it."""
    officer = _officer(request)
    wanted = own_path(request.POST.get("next") or request.GET.get("next") or "/")
    form = Code(request.POST or None)
    has = factor.has_device(officer)
    if has and not session.is_fresh(request):
        is_typed = request.method == "POST" and form.is_valid()
        if is_typed and confirming.is_given(request, form, officer):
            return redirect(wanted)
        return confirming.ask(request, form, [("next", wanted)])
    form.fields["code"].label = _("Sáu số đang hiện trên điện thoại")
    if request.method == "POST" and form.is_valid():
        answer = factor.set_up(officer, form.cleaned_data["code"])
        if answer.is_taken:
            note("factor-set", officer.login, request=request)
            deeds.end_sessions(officer)
            update_session_auth_hash(request, officer)
            session.factor_given(request)
            return _codes(request, officer, wanted)
        form.add_error("code", _("Mã không đúng. Xem giờ trên điện thoại có đúng không."))
    device = factor.pending(officer)
    shown = {"form": form, "spelled": factor.spelled(device), "next": wanted}
    status = 422 if form.errors else 200
    return render(request, "people/second_factor.html", shown, status=status)


@never_cache
def picture(request: HttpRequest) -> HttpResponse:
    """The code to be scanned, as long as the telephone is not set up."""
    officer = _officer(request)
    if factor.has_device(officer) and not session.is_fresh(request):
        return not_found(request)
    return HttpResponse(factor.picture(factor.pending(officer)), content_type="image/svg+xml")


def _codes(request: HttpRequest, officer: Officer, wanted: str) -> HttpResponse:
    shown = {"codes": factor.recovery_anew(officer), "next": wanted}
    return render(request, "people/recovery_codes.html", shown)


def _me(request: HttpRequest, form: ChangePassword, status: int = 200) -> HttpResponse:
    officer = _officer(request)
    left = officer.recovery_codes.filter(used_at=None).count()
    shown: dict[str, Any] = {
        "form": form,
        "has_factor": factor.has_device(officer),
        "codes_left": left,
        "grants": officer.grants.order_by("role"),
    }
    return render(request, "people/me.html", shown, status=status)


def _officer(request: HttpRequest) -> Officer:
    assert isinstance(request.user, Officer)
    return request.user
