"""What is drawn; at rest in any case something, for no visit is there to be ended."""

import logging
from dataclasses import replace

from kiosk.look.typeset import Ruler
from kiosk.scene import Scene
from kiosk.screens.draw import draw
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen

_log = logging.getLogger(__name__)


def sheet_of(on: Scene, ruler: Ruler, is_resting: bool) -> Sheet:
    """The sheet of `on`.

    Raises:
        Exception: it cannot be drawn, and there is a visit that can end.
    """
    try:
        return draw(on, ruler)
    except Exception:
        if not is_resting:
            raise
        _log.exception("a screen at rest cannot be drawn")
        away = replace(on.state, place=Place(Screen.UNAVAILABLE))
        return draw(replace(on, state=away), ruler)
