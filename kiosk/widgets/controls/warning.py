"""The question before a visit ends; one tap extends it."""

from kiosk.look.look import GAP_MM
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Manner, Sheet
from kiosk.widgets.controls.button import button


def warning(sheet: Sheet, scene: Scene) -> None:
    """Lie over the whole screen; a touch anywhere goes on with the visit."""
    look = sheet.look
    colours = look.colours
    screen = sheet.screen
    sheet.fill(screen, colours.shade, opacity=0.62)
    question = look.say("Are you still here?")
    sheet.control(
        screen,
        question,
        lambda visit: visit.stay(),
        colours.ink,
        colours.card,
        manner=Manner.AT_ONCE,
    )
    wide = min(screen.w - look.mm(10), look.scaled(230, 150))
    high = min(screen.h - look.mm(10), look.scaled(170, 96))
    card = Rect((screen.w - wide) // 2, (screen.h - high) // 2, wide, high)
    radius = look.scaled(6, 3)
    sheet.fill(card, colours.card, radius)
    sheet.frame(card, colours.accent, max(3, look.mm(1)), radius)
    inner = card.inset(look.scaled(12, 4), look.scaled(10, 4))
    buttons_h = max(look.mm(20), look.scaled(36))
    words = inner.top(inner.h - buttons_h - look.mm(GAP_MM))
    sheet.write(
        question.text, words.top(words.h // 2), look.font_px("title"), colours.ink, "bold", "center"
    )
    left = look.say("The screen closes in {seconds} seconds", seconds=max(0, round(scene.left_s)))
    sheet.write(
        left.text, words.below(words.h // 2), look.font_px("body"), colours.ink, align="center"
    )
    row = inner.below(inner.h - buttons_h)
    stay, leave = row.columns(2, look.mm(GAP_MM))
    px = look.font_px("body", min(look.text, 2))
    button(
        sheet,
        stay,
        "book-open-page-variant",
        look.say("Go on reading"),
        lambda visit: visit.stay(),
        colours.accent,
        colours.on_accent,
        px,
        Manner.AT_ONCE,
        is_centred=True,
    )
    button(
        sheet,
        leave,
        "exit-run",
        look.say("I have finished"),
        lambda visit: visit.end_visit(),
        colours.chip,
        colours.on_chip,
        px,
        Manner.AT_ONCE,
        is_centred=True,
    )
