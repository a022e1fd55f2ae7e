"""Comfort: four text sizes and three themes, each shown as it will look."""

from kiosk.look.look import CAPITAL_MM, CAPITAL_RATIO, GAP_MM, THEMES, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseText, ChooseTheme, Wish
from kiosk.widgets.chrome.chrome import frame

SIZE_NAMES = ("Small text", "Normal text", "Large text", "Largest text")
THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything applies at once and is forgotten when the visit ends."""
    look = drawing.look
    room = frame(drawing, scene, look.say("Text size")).inset(look.scaled(11, 4), look.scaled(8, 2))
    half = room.h // 2
    top_h = min(half, look.scaled(150, 50))
    _group(drawing, look.say("How large should the text be?"), room.top(top_h), _sizes(drawing))
    lower = room.below(top_h + look.scaled(6, 2))
    _group(
        drawing,
        look.say("Which colours are easy to read?"),
        lower.top(min(lower.h, look.scaled(130, 45))),
        _themes(drawing),
    )


Choice = tuple[Spoken, Wish, bool, str, int]  # label, wish, is chosen, theme, font px of the sample


def _sizes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        (look.say(name), ChooseText(size), look.text == size, look.theme, _sample_px(look, size))
        for size, name in enumerate(SIZE_NAMES)
    )


def _sample_px(look: Look, size: int) -> int:
    return look.scaled(CAPITAL_MM[size] * 2.2 / CAPITAL_RATIO)


def _themes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        (look.say(name), ChooseTheme(theme), look.theme == theme, theme, _sample_px(look, 2))
        for theme, name in THEME_NAMES.items()
    )


def _group(drawing: Drawing, title: Spoken, room: Rect, choices: tuple[Choice, ...]) -> None:
    look = drawing.look
    title_h = min(look.scaled(20, 9), room.h // 3)
    drawing.write(title.text, room.top(title_h), look.font_px("lead"), look.colours.ink, "bold")
    drawing.aloud(room.top(title_h), title)
    cells = room.below(title_h + look.mm(1)).columns(
        len(choices), max(look.mm(GAP_MM), look.scaled(5))
    )
    for choice, cell in zip(choices, cells, strict=True):
        _choice(drawing, choice, cell)


def _choice(drawing: Drawing, choice: Choice, cell: Rect) -> None:
    label, wish, is_chosen, theme, px = choice
    look = drawing.look
    colours = THEMES[theme]
    radius = look.scaled(4, 2)
    drawing.fill(cell, colours.card, radius)
    edge = look.mm(1.2 if is_chosen else 0.4)
    drawing.frame(cell, look.colours.primary if is_chosen else look.colours.line, edge, radius)
    inner = cell.inset(look.mm(2))
    words_h = min(look.scaled(24, 9), round(inner.h * 0.45))
    sample = inner.top(inner.h - words_h)
    drawing.write("Aa", sample, min(px, round(sample.h * 0.8)), colours.ink, "bold", "center")
    words = inner.below(inner.h - words_h)
    if is_chosen:
        tick = min(words_h, look.scaled(9, 4))
        drawing.icon(
            "check-circle",
            Rect(cell.right - tick - look.mm(2.5), cell.y + look.mm(2.5), tick, tick),
            colours.primary,
        )
    drawing.write(label.text, words, look.chrome_px(4.8), colours.ink, "semibold", "center")
    drawing.control(cell, label, wish, colours.ink, colours.card, radius=radius)
