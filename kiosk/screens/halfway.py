"""An interview that was left: go on with it, or be asked anew; two huge pictures."""

from pathlib import Path

from content_sync.interview.values import Question
from kiosk.look.measures import spaces
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import asking
from kiosk.visit.wishes import Change, StartOver
from kiosk.widgets.asked.choice import Choice, choices
from kiosk.widgets.asked.question_head import question_head, question_head_px
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone


def draw(drawing: Drawing, scene: Scene) -> None:
    """The picture of the question where it was left, and that of the first."""
    look = drawing.look
    asked = look.say("You were halfway. Go on, or start again?")
    room = surround(drawing, scene, asked, for_looking=True)
    hand = asking(scene.shelf, scene.state, scene.state.place)
    if hand is None or not hand.path:
        gone(drawing, room)
        return
    room = room.inset(look.px(spaces.MARGIN), look.px(spaces.ABOVE_TILES))
    head, _, room = room.down(question_head_px(drawing, asked, None, room), look.gap, REST)
    question_head(drawing, asked, None, None, head)
    first, last = hand.path[0], hand.path[-1]
    shown = (
        Choice(
            look.say("Go on with the questions"), Change(last.id), _picture(scene, last), "play"
        ),
        Choice(look.say("Start again"), StartOver(), _picture(scene, first), "restart"),
    )
    cells = (room.rows if look.is_portrait else room.columns)(len(shown), look.gap)
    choices(drawing, shown, tuple(cells))


def _picture(scene: Scene, question: Question) -> Path | None:
    return scene.shelf.media(question.drawn.media) if question.drawn else None
