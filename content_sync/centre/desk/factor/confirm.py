"""Who does something that cannot be undone gives the second factor once more.

A page is led to /toi/xac-nhan/ and back. What was typed into a form is kept: the question stands in
the answer to the form itself, with all its fields but passphrases, and goes on from there.
"""

from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from content_sync.centre.desk.door.views import own_path
from content_sync.centre.desk.factor import factor
from content_sync.centre.desk.log.log import note
from content_sync.centre.desk.people import session
from content_sync.centre.desk.people.forms import Code
from content_sync.centre.desk.people.models import Officer

FIELD: Final = "xac-nhan-code"  # of the code in a form that was asked to confirm
UNKEPT: Final = ("csrfmiddlewaretoken", FIELD)


@never_cache
def confirm(request: HttpRequest) -> HttpResponse:
    """Give the second factor once more, and go on."""
    wanted = own_path(request.POST.get("next") or request.GET.get("next") or "/")
    form = Code(request.POST or None)
    officer = session.officer_of(request)
    if not factor.has_device(officer):
        return redirect("second-factor")
    if request.method == "POST" and form.is_valid() and is_given(request, form, officer):
        return redirect(wanted)
    return ask(request, form, [("next", wanted)])


def in_place(request: HttpRequest) -> HttpResponse | None:
    """The question, with what was typed; None: it is answered, the form may go on."""
    officer = session.officer_of(request)
    if not factor.has_device(officer):
        return redirect("second-factor")
    form = Code(request.POST if FIELD in request.POST else None, prefix="xac-nhan")
    if form.is_bound and form.is_valid() and is_given(request, form, officer):
        return None
    kept = [
        (key, value)
        for key, values in request.POST.lists()
        if key not in UNKEPT and "pass" not in key
        for value in values
    ]
    return ask(request, form, kept)


def ask(request: HttpRequest, form: Code, kept: list[tuple[str, str]]) -> HttpResponse:
    """The page with the question; `kept` goes along with the code."""
    form.fields["code"].widget.attrs |= {"autofocus": True}
    shown = {"form": form, "kept": kept, "code": _demonstrated(request)}
    return render(request, "factor/ask.html", shown, status=422 if form.errors else 200)


def is_given(request: HttpRequest, form: Code, officer: Officer) -> bool:
    """Whether the code is right; the session has its second factor from now on."""
    answer = factor.give(officer, form.cleaned_data["code"])
    if answer.is_taken:
        session.factor_given(request)
        if answer.by_recovery:
            note("recovery-code-used", officer.login, request=request)
        return True
    if answer.wait_s:
        form.add_error("code", _("Nhiều lần sai. Mời thử lại sau %d giây.") % answer.wait_s)
    else:
        form.add_error("code", _("Mã không đúng hoặc đã dùng. Mời chờ mã mới hiện ra rồi gõ lại."))
    return False


def _demonstrated(request: HttpRequest) -> str:
    """In a demonstration, what a telephone would show."""
    if not settings.PLACE.is_demonstration or not isinstance(request.user, Officer):
        return ""
    from content_sync.centre.desk.demonstration import code_now

    return code_now(request.user)
