"""From where a request comes: one proxy stands before the desk, and its word alone is taken.

What a client writes into X-Forwarded-For stands before the address that the proxy adds: only the
last one counts. A desk that stands on one machine alone believes no such header.
"""

import ipaddress
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

FORWARDED = "HTTP_X_FORWARDED_FOR"


def one_proxy(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Middleware: REMOTE_ADDR is the client's address, as the proxy saw it."""

    def asked(request: HttpRequest) -> HttpResponse:
        if settings.IS_PUBLIC:
            seen = from_proxy(request.META.get(FORWARDED, ""))
            request.META["REMOTE_ADDR"] = seen or request.META.get("REMOTE_ADDR", "")
        return answer(request)

    return asked


def from_proxy(forwarded: str) -> str:
    """The address that the proxy added; "" where that is none."""
    try:
        return str(ipaddress.ip_address(forwarded.rpartition(",")[2].strip()))
    except ValueError:
        return ""


def address_of(request: HttpRequest) -> str | None:
    """The client's address."""
    return request.META.get("REMOTE_ADDR") or None
