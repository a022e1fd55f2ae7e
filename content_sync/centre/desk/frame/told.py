"""What a page says of the deed before: where it went, and who is next."""

from django.http import HttpRequest

TOLD = "told"


def tell(request: HttpRequest, words: str) -> None:
    """Say `words` on the next page."""
    request.session[TOLD] = words


def told(request: HttpRequest) -> str:
    """What is to be said, once."""
    return str(request.session.pop(TOLD, ""))
