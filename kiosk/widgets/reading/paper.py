"""What blocks of a text are drawn on: one column, and what is known of where it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from content_sync.prose import Picture, Sentence
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.flow import Strip

Leads = Callable[[Iterable[Sentence], int], list[Strip]]  # said, width -> cards

Drawn = Callable[[Drawing, Picture, int, int], Iterable[Strip]]  # of so many px; () if as usual


def no_drawing(_on: Drawing, _shown: Picture, _width: int, _height: int) -> Iterable[Strip]:
    """Where every picture is no more than that."""
    return ()


def no_leads(_said: Iterable[Sentence], _width: int) -> list[Strip]:
    """Where nothing can be opened."""
    return []


@dataclass(frozen=True, slots=True)
class Paper:
    """A column `width` px wide, of which `height` px are seen at once.

    `media` says where a file lies; with the `language` of the text, pictures and recordings can be
    opened; `leads` gives the cards of what sentences lead on to, `drawn`
    what stands in the place of a picture that is more.
    """

    drawing: Drawing
    media: Callable[[str], Path | None]
    width: int
    height: int
    language: str = ""
    leads: Leads = no_leads
    drawn: Drawn = no_drawing
