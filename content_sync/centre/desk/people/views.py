"""One's own account: password, language, the second factor and its recovery codes."""

from typing import Any

from django.contrib.auth import logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from content_sync.centre.desk.factor import factor
from content_sync.centre.desk.frame.told import tell
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import deeds
from content_sync.centre.desk.people.forms import ChangePassword
from content_sync.centre.desk.people.session import officer_of

LANGUAGES = ("vi", "en")
MOST_WRONG = 5  # old passwords in one session; then it ends
WRONG = "wrong"


def me(request: HttpRequest) -> HttpResponse:
    """One's own account."""
    return _me(request, ChangePassword())


@sensitive_post_parameters("old", "password", "again")
def password(request: HttpRequest) -> HttpResponse:
    """Another password; all other sessions end."""
    officer = officer_of(request)
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
    officer = officer_of(request)
    chosen = request.POST.get("language", "")
    if chosen in LANGUAGES:
        officer.language = chosen
        officer.save(update_fields=["language"])
        with translation.override(chosen):
            tell(request, _("Đã đổi ngôn ngữ."))
    return redirect("me")


def _me(request: HttpRequest, form: ChangePassword, status: int = 200) -> HttpResponse:
    officer = officer_of(request)
    left = officer.recovery_codes.filter(used_at=None).count()
    shown: dict[str, Any] = {
        "form": form,
        "has_factor": factor.has_device(officer),
        "codes_left": left,
        "grants": officer.grants.order_by("role"),
    }
    return render(request, "people/me.html", shown, status=status)
