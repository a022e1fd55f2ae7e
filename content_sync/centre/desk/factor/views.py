"""Setting the second factor up, and its recovery codes."""

from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from content_sync.centre.desk.door.views import own_path
from content_sync.centre.desk.factor import confirm, factor
from content_sync.centre.desk.frame.failures import not_found
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import deeds, session
from content_sync.centre.desk.people.forms import Code
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.people.session import officer_of


@never_cache
def recovery(request: HttpRequest) -> HttpResponse:
    """Ten new recovery codes, shown in this answer and never again."""
    officer = officer_of(request)
    note("recovery-codes-made", officer.login, request=request)
    return _codes(request, officer, "/toi/")


@never_cache
def second_factor(request: HttpRequest) -> HttpResponse:
    """Set up the second factor; who has one, and not yet given it, gives it."""
    officer = officer_of(request)
    wanted = own_path(request.POST.get("next") or request.GET.get("next") or "/")
    form = Code(request.POST or None)
    has = factor.has_device(officer)
    if has and not session.is_fresh(request):
        is_typed = request.method == "POST" and form.is_valid()
        if is_typed and confirm.is_given(request, form, officer):
            return redirect(wanted)
        return confirm.ask(request, form, [("next", wanted)])
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
    return render(request, "factor/second_factor.html", shown, status=status)


@never_cache
def picture(request: HttpRequest) -> HttpResponse:
    """The code to be scanned, as long as the telephone is not set up."""
    officer = officer_of(request)
    if factor.has_device(officer) and not session.is_fresh(request):
        return not_found(request)
    return HttpResponse(factor.picture(factor.pending(officer)), content_type="image/svg+xml")


def _codes(request: HttpRequest, officer: Officer, wanted: str) -> HttpResponse:
    shown = {"codes": factor.recovery_anew(officer), "next": wanted}
    return render(request, "factor/recovery_codes.html", shown)
