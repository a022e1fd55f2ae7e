"""A sum in banknotes: what is drawn is never more than what there is."""

import font_ruler
import pytest

from content_sync.interview.values import Give
from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.shapes import Ink, Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.asked.banknotes import banknotes

LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))


@pytest.mark.parametrize(("dong", "notes"), [(5_000_000, 10), (5_300_000, 10), (5_499_000, 10)])
def test_a_bundle_counts_no_note_too_many(dong: int, notes: int) -> None:
    drawing = Drawing(LOOK, font_ruler.width)

    banknotes(drawing, Give(dong=dong), Rect(0, 0, 900, 120))

    assert f"× {notes}" in [one.text for one in drawing.shapes if isinstance(one, Ink)]
