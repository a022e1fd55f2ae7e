"""The rings around what keys act on are seen on any screen and any ground."""

import pytest

from content_sync.words import words
from kiosk.look.colours import THEMES, contrast
from kiosk.look.look import Look
from kiosk.look.measures.fingers import GAP_MM
from kiosk.look.ring import rings
from kiosk.look.shapes import Rect
from kiosk.look.sizes import px_per_mm

CONTROL = Rect(100, 100, 200, 200)
SCREENS = [(1080, 1920, 21.5), (1920, 1080, 32.0), (1280, 800, 10.1), (2160, 3840, 24.0)]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("screen", SCREENS)
def test_rings_are_a_millimetre_and_a_half_and_leave_the_neighbours_alone(
    screen: tuple[int, int, float], theme: str
) -> None:
    width, height, inches = screen
    per_mm = px_per_mm(width, height, inches)
    outer, inner = rings(CONTROL, 10, Look(width, height, per_mm, theme, 1, words(("vi",))))

    assert inner.rect == CONTROL.inset(-inner.width) and outer.rect == inner.rect.inset(
        -outer.width
    )
    assert outer.width + inner.width >= 1.5 * per_mm
    assert CONTROL.x - outer.rect.x <= GAP_MM * per_mm
    assert contrast(outer.colour, inner.colour) >= 3
