"""What stands before every view: who asks, whether they may, how they ask.

not signed in       a page: to the door (/vao/); a script: 401 as JSON, never a redirect
no second factor    to the page that sets it up, for who needs one
not of late         where an address asks for it: gives the factor again, a form keeps what it has
not their role      403;  not their entry: 404, as if it were not there
wrong method        405
the folder          cannot be read: 503, with what is wrong in it
"""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, Final
from urllib.parse import quote

from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import redirect

from content_sync.centre.desk.addresses import ALL, Address
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.factor.confirm import in_place
from content_sync.centre.desk.frame.failures import (
    bad_request,
    forbidden,
    is_script,
    not_found,
    unreadable,
)
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.people.session import is_fresh, needs_factor, used
from content_sync.errors import SourceError

View = Callable[..., HttpResponse]
SECOND_FACTOR: Final = "second-factor"  # names of addresses
CONFIRM: Final = "confirm"
NUL: Final = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")  # as JSON writes it
WITHOUT_FACTOR: Final = (SECOND_FACTOR, "second-factor-picture", "sign-out")


def guarded(view: View, address: Address) -> View:
    """`view`, asked only by who may."""

    @wraps(view)
    def asked(request: HttpRequest, **named: Any) -> HttpResponse:
        if request.method not in address.methods:
            return HttpResponseNotAllowed(sorted(address.methods))
        if address.roles is None:
            return view(request, **named)
        officer = request.user
        if not isinstance(officer, Officer):
            return to_the_door(request)
        if has_nul(request):
            return bad_request(request)
        prefetch_related_objects([officer], "grants")  # a page asks them again and again
        if needs_factor(request) and address.name not in WITHOUT_FACTOR:
            return _elsewhere(request, SECOND_FACTOR, 403)
        if set(address.roles) != ALL and not may(officer, address.roles):
            return forbidden(request)
        if "id" in named and "<entry:id>" in address.path:
            entry = Entry.objects.filter(pk=named.pop("id")).first()
            if entry is None or not may(officer, address.roles, entry, named.get("tag", "")):
                return not_found(request)
            named["entry"] = entry
        if address.prolongs:
            used(request)
        if address.needs_factor and not is_fresh(request):
            if request.method != "POST" or is_script(request):
                return _elsewhere(request, CONFIRM, 403)
            if question := in_place(request):
                return question
        try:
            return view(request, **named)
        except SourceError as error:
            return unreadable(request, error)

    return asked


def has_nul(request: HttpRequest) -> bool:
    """Whether something was sent that no text has, and PostgreSQL keeps in none."""
    if request.content_type == "application/json" and NUL.search(request.body):
        return True
    sent = (
        each for form in (request.GET, request.POST) for _, many in form.lists() for each in many
    )
    return "\0" in request.path or any("\0" in each for each in sent)


def to_the_door(request: HttpRequest) -> HttpResponse:
    """Who is not signed in."""
    return _elsewhere(request, "sign-in", 401)


def _elsewhere(request: HttpRequest, name: str, status: int) -> HttpResponse:
    if is_script(request):
        return JsonResponse({"needs": name}, status=status)
    answer = redirect(name)
    if request.method == "GET":
        answer["Location"] += f"?next={quote(request.get_full_path())}"
    return answer
