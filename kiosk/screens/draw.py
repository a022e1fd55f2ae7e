"""From a scene to its sheet: which function draws which screen.

Most screens are loaded once the first one stands there: a start waits for none but that.
"""

from functools import cache

from kiosk.look.typeset import Ruler
from kiosk.scene import Draw, Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Screen
from kiosk.widgets.controls.warning import warning


def draw(scene: Scene, ruler: Ruler) -> Sheet:
    """The sheet of `scene`."""
    state = scene.state
    drawing = Drawing(scene.look, ruler, state.reading.sentence if state.is_listening else "")
    _drawer(state.place.screen)(drawing, scene)
    if state.is_warned:
        drawing.controls.clear()
        drawing.passages.clear()
        drawing.hold_still()
        warning(drawing, scene)
    return drawing.sheet()


def prepare() -> None:
    """Load every screen, so that none is late when it is first opened."""
    for screen in Screen:
        _drawer(screen)


@cache
def _drawer(screen: Screen) -> Draw:
    match screen:
        case Screen.RESTING:
            from kiosk.screens.resting import draw as drawer
        case Screen.HOME:
            from kiosk.screens.home import draw as drawer
        case Screen.TOPIC:
            from kiosk.screens.topic import draw as drawer
        case Screen.TOPICS:
            from kiosk.screens.topics import draw as drawer
        case Screen.NEED:
            from kiosk.screens.need import draw as drawer
        case Screen.ITEM:
            from kiosk.screens.item import draw as drawer
        case Screen.SOURCE:
            from kiosk.screens.source import draw as drawer
        case Screen.TAKE_ALONG:
            from kiosk.screens.take_along import draw as drawer
        case Screen.PLAYER:
            from kiosk.screens.player import draw as drawer
        case Screen.PICTURE:
            from kiosk.screens.picture import draw as drawer
        case Screen.SEARCH:
            from kiosk.screens.search import draw as drawer
        case Screen.ASK:
            from kiosk.screens.ask import draw as drawer
        case Screen.COMFORT:
            from kiosk.screens.comfort import draw as drawer
        case Screen.LANGUAGES:
            from kiosk.screens.languages import draw as drawer
        case Screen.QUESTION:
            from kiosk.screens.question import draw as drawer
        case Screen.HALFWAY:
            from kiosk.screens.halfway import draw as drawer
        case Screen.OUTCOME:
            from kiosk.screens.outcome import draw as drawer
        case Screen.RESULT:
            from kiosk.screens.result import draw as drawer
        case Screen.RESULTS:
            from kiosk.screens.results import draw as drawer
        case Screen.OFFICER:
            from kiosk.screens.officer import draw as drawer
        case Screen.NUMBERS:
            from kiosk.screens.numbers import draw as drawer
        case Screen.PLAN:
            from kiosk.screens.plan import draw as drawer
        case Screen.EMERGENCY:
            from kiosk.screens.emergency import draw as drawer
        case Screen.UNAVAILABLE:
            from kiosk.screens.unavailable import draw as drawer
    return drawer
