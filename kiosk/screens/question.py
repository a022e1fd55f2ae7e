"""One question of an interview: its drawing and words, two or three huge pictures to touch.

a tall screen        a wide one
● ● ◉ ○ ○            ● ● ◉ ○ ○
░░ question          ░░ question
[  answer  ]         [answer][answer] [don't know]
[  answer  ]         [answer][answer] [see now   ]
[don't know][now]
"""

from collections.abc import Iterator, Sequence

from content_sync.interview.values import UNKNOWN, Question
from content_sync.model import Item
from kiosk.look.measures import counts, heights, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import Asking, asking
from kiosk.visit.wishes import Answer, SeeOutcome
from kiosk.widgets.asked.beads import beads
from kiosk.widgets.asked.choice import Choice, choices
from kiosk.widgets.asked.question_head import question_head, question_head_px
from kiosk.widgets.asked.side_step import SideStep, side_steps
from kiosk.widgets.asked.wording import wording
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.gone import gone


def draw(drawing: Drawing, scene: Scene) -> None:
    """The question, to be answered by one touch."""
    look = drawing.look
    place = scene.state.place
    item = scene.shelf.item(place.item) if place.item else None
    hand = asking(scene.shelf, scene.state, place)
    question = hand.question(place.question) if hand else None
    title = scene.shelf.text(item, scene.language)[1].title if item else ""
    where = look.say("Home")._replace(text=title) if title else look.say("Home")
    room = surround(drawing, scene, where, for_looking=True)
    if item is None or hand is None or question is None:
        gone(drawing, room)
        return
    said = wording(scene, item)
    room = room.inset(look.px(spaces.MARGIN), look.mm(spaces.NEAR_MM))
    row, _, room = room.down(look.px(heights.BEADS), look.mm(spaces.WORDS_MM), REST)
    at = hand.path.index(question) if question in hand.path else hand.answered
    beads(drawing, row, at, hand.longest)
    asked, clip = said.of(f"q:{question.id}"), said.clip(f"q:{question.id}")
    picture = scene.shelf.media(question.drawn.media) if question.drawn else None
    head, _, room = room.down(
        question_head_px(drawing, asked, picture, room), look.mm(spaces.WORDS_MM), REST
    )
    question_head(drawing, asked, picture, clip, head)
    steps = _steps(drawing, hand, question)
    if look.is_portrait:
        cells, _, foot = room.down(REST, look.gap, look.px(heights.SIDE_STEP))
        places = tuple(foot.columns(len(steps), look.gap))
    else:
        cells, _, foot = room.across(REST, look.gap, look.px(widths.SIDE_STEP))
        places = tuple(foot.rows(len(steps), look.gap))
    answers = tuple(_answers(scene, item, hand, question))
    choices(drawing, answers, _cells(drawing, cells, len(answers)))
    side_steps(drawing, steps, places)


def _cells(drawing: Drawing, room: Rect, count: int) -> tuple[Rect, ...]:
    """Below each other on a tall screen, else side by side."""
    gap = drawing.look.gap
    return tuple((room.rows if drawing.look.is_portrait else room.columns)(count, gap))


def _answers(scene: Scene, item: Item, hand: Asking, question: Question) -> Iterator[Choice]:
    said, chosen = wording(scene, item), hand.answers.get(question.id)
    can_be = hand.offered(question)
    for one in question.answers:
        if one.id in can_be:
            id_ = f"a:{question.id}:{one.id}"
            yield Choice(
                said.of(id_),
                Answer(question.id, one.id),
                scene.shelf.media(one.drawn.media) if one.drawn else None,
                clip=said.clip(id_),
                is_chosen=chosen == one.id,
            )


def _steps(drawing: Drawing, hand: Asking, question: Question) -> Sequence[SideStep]:
    """«I don't know», and after some answers what follows from them."""
    say = drawing.look.say
    is_unknown = hand.answers.get(question.id) == UNKNOWN
    wish = Answer(question.id, UNKNOWN)
    steps = [SideStep("human-handsdown", say("I don't know"), wish, is_unknown)]
    if hand.answered >= counts.SEEN_EARLY:
        steps.append(SideStep("eye", say("See the result now"), SeeOutcome()))
    return steps
