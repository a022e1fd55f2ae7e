"""The officer's language for the desk itself."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

Answer = Callable[[HttpRequest], HttpResponse]


def officers_language(answer: Answer) -> Answer:
    """Middleware: Vietnamese, unless the officer has chosen otherwise."""

    def asked(request: HttpRequest) -> HttpResponse:
        chosen = getattr(request.user, "language", "") or request.COOKIES.get("ngon-ngu", "vi")
        with translation.override(chosen if chosen in ("vi", "en") else "vi"):
            return answer(request)

    return asked
