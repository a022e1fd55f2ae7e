"""What a page says of the deed before: where it went, and who is next; or why it was not done."""

from dataclasses import dataclass

from django.http import HttpRequest

TOLD, KIND = "told", "told_kind"
WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and how it looks: "told", or "wrong" in red."""

    words: str
    kind: str = TOLD

    def __str__(self) -> str:
        """The sentence."""
        return self.words

    def __bool__(self) -> bool:
        """Whether there is one."""
        return bool(self.words)


def tell(request: HttpRequest, words: str, kind: str = TOLD) -> None:
    """Say `words` on the next page."""
    request.session[TOLD], request.session[KIND] = words, kind


def told(request: HttpRequest) -> Told:
    """What is to be said, once."""
    return Told(request.session.pop(TOLD, ""), request.session.pop(KIND, TOLD))
