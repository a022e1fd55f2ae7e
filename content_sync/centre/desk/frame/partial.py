"""A part of a page, asked for by htmx under the page's own address.

A browser that kept it would show it alone when somebody goes back: it is not to be kept, and what
is kept of an address is told from it by the header that asks.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from content_sync.centre.desk.frame.smaller import WORDS

HEADER = "HX-Request"


def is_part(request: HttpRequest) -> bool:
    """Whether a part is wanted; a whole page where htmx goes back to one it no longer has."""
    return HEADER in request.headers and "HX-History-Restore-Request" not in request.headers


def partial(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Middleware: what differs by who asks says so."""

    def asked(request: HttpRequest) -> HttpResponse:
        given = answer(request)
        if given.headers.get("Content-Type", "").startswith(WORDS):
            patch_vary_headers(given, [HEADER])
            if HEADER in request.headers:
                given["Cache-Control"] = "no-store"
        return given

    return asked
