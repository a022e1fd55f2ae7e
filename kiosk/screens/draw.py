"""From a scene to its sheet: which function draws which screen.

A screen's module has the screen's name. Most are loaded once the first screen stands there: a
start waits for none but that.
"""

from functools import cache
from importlib import import_module

from kiosk.look.typeset import Ruler
from kiosk.scene import Draw, Scene
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Screen
from kiosk.widgets.controls.warning import warning


def draw(scene: Scene, ruler: Ruler) -> Sheet:
    """The sheet of `scene`."""
    sheet = Sheet(scene.look, ruler)
    if scene.state.is_listening:
        sheet.marked = scene.state.reading.sentence
    _drawer(scene.state.place.screen)(sheet, scene)
    if scene.state.is_warned:
        sheet.controls.clear()
        sheet.passages.clear()
        warning(sheet, scene)
    return sheet


def prepare() -> None:
    """Load every screen, so that none is late when it is first opened."""
    for screen in Screen:
        _drawer(screen)


@cache
def _drawer(screen: Screen) -> Draw:
    drawer: Draw = import_module(f"kiosk.screens.{screen.value}").draw
    return drawer
