"""Above the actions of home and of lists: what steers the voice, for who came there listening.

At home it leads out, for whoever reads need not listen; until something was opened it teaches.

[lesson]  [pause] [quieter ▂▃▅ louder]  [I'll read it myself]        at home
[pause] [back] [slower 100 % faster] [quieter ▂▃▅ louder]            on lists

Home of a small screen has no room for it: there the way out takes the place of two actions that
lead nowhere from home.
"""

from typing import Final

from kiosk.look.look import Look
from kiosk.look.measures import edges, fingers, letters, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.state import Screen
from kiosk.visit.steering import Hush
from kiosk.widgets.chrome.reading_bar import play_button, reading_bar, reading_bar_px
from kiosk.widgets.controls.button import button, buttons_px
from kiosk.widgets.controls.lesson import lesson, lesson_px
from kiosk.widgets.controls.volume import volume, volume_px

LISTS: Final = frozenset({Screen.HOME, Screen.TOPICS, Screen.TOPIC, Screen.NEED, Screen.ASK})


def has_strip(scene: Scene) -> bool:
    """Whether it stands there: nothing moves for it under the hand of who begins to listen."""
    screen = scene.state.place.screen
    has_room = not (scene.look.is_compact and screen is Screen.HOME)
    return _is_led(scene) and screen in LISTS and has_room


def leads_out(scene: Scene) -> bool:
    """Whether the way out stands among the actions."""
    return _is_led(scene) and _is_home(scene) and not has_strip(scene)


def teaches(scene: Scene) -> bool:
    """Whether a listener at home is still shown how things are heard and opened."""
    return _is_home(scene) and scene.state.is_listening and not scene.state.has_opened


def strip_px(look: Look) -> int:
    """How high it is."""
    return reading_bar_px(look)


def listening_strip(drawing: Drawing, scene: Scene, strip: Rect) -> None:
    """Draw it."""
    look = drawing.look
    if not _is_home(scene):
        reading_bar(drawing, scene, strip)
        return
    colours = look.colours
    drawing.fill(strip, colours.notice)
    drawing.fill(strip.top(look.edge(edges.FIRM)), colours.accent)
    row = strip.inset(look.px(spaces.BAR), look.mm(spaces.READING_BAR_MM))
    side = min(row.h, look.mm(fingers.TARGET_MM))
    sound = side + look.gap + volume_px(drawing, side)
    taught = min(lesson_px(row.h), row.w - sound - look.px(widths.READ_MYSELF) - 2 * look.gap)
    shown, _, steers, _, out = row.across(taught, look.gap, sound, look.gap, REST)
    if teaches(scene):
        lesson(drawing, shown, colours.on_notice, colours.card, colours.warm)
    steers = steers.middle(sound, side)
    play_button(drawing, scene, steers.left(side))
    volume(drawing, scene.state, steers.after(side + look.gap), side)
    read_myself(drawing, out)


def read_myself(drawing: Drawing, rect: Rect) -> None:
    """The way out for whoever reads: silence, and from then on one touch opens."""
    look = drawing.look
    colours = look.colours
    label = look.say("I'll read it myself")
    px = buttons_px(drawing, ((label.text, rect),), look.chrome_px(letters.TITLE))
    ground, ink = colours.primary, colours.on_primary
    button(drawing, rect, "volume-off", label, Hush(), ground, ink, px, Manner.STEERS, True)


def _is_home(scene: Scene) -> bool:
    return scene.state.place.screen is Screen.HOME


def _is_led(scene: Scene) -> bool:
    return scene.state.has_strip and scene.state.is_listening
