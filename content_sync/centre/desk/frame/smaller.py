"""Pages travel compressed; pictures and sound are small already and go as they are.

What is typed into a page stands beside no secret that keeps its form: tokens are masked anew each
time, and Django adds letters of chance to each answer, so its length tells nobody anything.
"""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

WORDS: Final = ("text/html", "application/json")


def smaller(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponseBase]:
    """Middleware: for browsers that say they can unpack it."""
    packed = GZipMiddleware(answer)

    def asked(request: HttpRequest) -> HttpResponseBase:
        given = answer(request)
        if given.streaming or not given.headers.get("Content-Type", "").startswith(WORDS):
            return given
        return packed.process_response(request, given)

    return asked
