"""From a scene to its sheet: which function draws which screen."""

from typing import Final

from kiosk.screens import (
    ask,
    comfort,
    emergency,
    home,
    item,
    languages,
    need,
    needs,
    picture,
    player,
    resting,
    search,
    source,
    take_along,
    topic,
    unavailable,
)
from kiosk.sheet import Sheet
from kiosk.state import Screen
from kiosk.typeset import Ruler
from kiosk.widgets.scene import Draw, Scene
from kiosk.widgets.warning import warning

SCREENS: Final[dict[Screen, Draw]] = {
    Screen.RESTING: resting.draw,
    Screen.HOME: home.draw,
    Screen.TOPIC: topic.draw,
    Screen.NEEDS: needs.draw,
    Screen.NEED: need.draw,
    Screen.ITEM: item.draw,
    Screen.SOURCE: source.draw,
    Screen.TAKE_ALONG: take_along.draw,
    Screen.SEARCH: search.draw,
    Screen.ASK: ask.draw,
    Screen.COMFORT: comfort.draw,
    Screen.LANGUAGES: languages.draw,
    Screen.PICTURE: picture.draw,
    Screen.PLAYER: player.draw,
    Screen.EMERGENCY: emergency.draw,
    Screen.UNAVAILABLE: unavailable.draw,
}


def draw(scene: Scene, ruler: Ruler) -> Sheet:
    """The sheet of `scene`."""
    sheet = Sheet(scene.look, ruler)
    if scene.state.is_listening:
        sheet.marked = scene.state.reading.sentence
    SCREENS[scene.state.place.screen](sheet, scene)
    if scene.state.is_warned:
        sheet.controls.clear()
        sheet.passages.clear()
        warning(sheet, scene)
    return sheet
