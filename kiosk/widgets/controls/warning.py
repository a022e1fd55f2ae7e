"""The question before a visit ends, spoken, in a ring that empties; one tap extends it."""

from kiosk.look.measures import edges, heights, radii, rims, spaces, widths
from kiosk.look.shapes import Arc, Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Leave, Stay
from kiosk.widgets.controls.button import button, buttons_px


def warning(drawing: Drawing, scene: Scene) -> None:
    """Lie over the whole screen; a touch anywhere goes on with the visit."""
    look = drawing.look
    colours = look.colours
    screen = drawing.screen
    drawing.fill(screen, colours.shade, opacity=0.62)
    question = look.say("Are you still here?")
    drawing.control(
        screen,
        question,
        Stay(),
        colours.ink,
        colours.card,
        look.say("Are you still there? Touch the screen to stay."),
        manner=Manner.AT_ONCE,
    )
    wide = min(screen.w - look.mm(spaces.QUESTION_MM), look.px(widths.QUESTION))
    high = min(screen.h - look.mm(spaces.QUESTION_MM), look.px(heights.QUESTION))
    card = screen.middle(wide, high)
    radius = look.px(radii.QUESTION)
    drawing.box(card, colours.card, radius, colours.accent, edges.STRONG)
    inner = card.inset(look.px(spaces.QUESTION), look.px(spaces.LARGE))
    words, _, row = inner.down(REST, look.gap, look.px(heights.QUESTION_BUTTONS))
    side = min(words.h, look.px(heights.TIME_RING))
    ring, words = words.left(side), words.after(side + look.gap)
    _ring(drawing, scene, ring.middle(side, side))
    upper, lower = words.down(words.h // 2, REST)
    drawing.write(question.text, upper, look.font_px("title"), colours.ink, "bold", "center")
    seconds = max(0, round(scene.left_s))
    left = (
        look.say("The screen closes in 1 second")
        if seconds == 1
        else look.say("The screen closes in {seconds} seconds", seconds=seconds)
    )
    drawing.write(left.text, lower, look.font_px("body"), colours.ink, align="center")
    stay, leave = row.columns(2, look.gap)
    read_on, finish = look.say("Go on reading"), look.say("I have finished")
    labels = ((read_on.text, stay), (finish.text, leave))
    px = buttons_px(drawing, labels, look.font_px("body", min(look.text, 2)))
    button(
        drawing,
        stay,
        "book-open-page-variant",
        read_on,
        Stay(),
        colours.accent,
        colours.on_accent,
        px,
        Manner.AT_ONCE,
        is_centred=True,
    )
    button(
        drawing,
        leave,
        "exit-run",
        finish,
        Leave(),
        colours.chip,
        colours.on_chip,
        px,
        Manner.AT_ONCE,
        is_centred=True,
    )


def _ring(drawing: Drawing, scene: Scene, rect: Rect) -> None:
    """What is left of the time, as a ring around somebody who stands there."""
    colours = drawing.look.colours
    width = max(drawing.look.edge(edges.STRONG), rect.h // rims.TIME_RING)
    drawing.frame(rect, colours.line, drawing.look.edge(edges.EDGE), rect.h // 2)
    drawing.shapes.append(Arc(rect, colours.accent, width, scene.left_share, empties=True))
    drawing.icon("account-question", rect.within(rims.PICTURE), colours.ink)
