"""Comfort: four text sizes and three themes, each shown as it will look."""

from kiosk.look.look import CAPITAL_MM, CAPITAL_RATIO, GAP_MM, THEMES, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Sheet
from kiosk.widgets.chrome.chrome import frame

SIZE_NAMES = ("Small text", "Normal text", "Large text", "Largest text")
THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}


def draw(sheet: Sheet, scene: Scene) -> None:
    """Everything applies at once and is forgotten when the visit ends."""
    look = sheet.look
    room = frame(sheet, scene, look.say("Text size")).inset(look.scaled(11, 4), look.scaled(8, 2))
    half = room.h // 2
    top_h = min(half, look.scaled(150, 50))
    _group(sheet, look.say("How large should the text be?"), room.top(top_h), _sizes(sheet))
    lower = room.below(top_h + look.scaled(6, 2))
    _group(
        sheet,
        look.say("Which colours are easy to read?"),
        lower.top(min(lower.h, look.scaled(130, 45))),
        _themes(sheet),
    )


Choice = tuple[Spoken, Act, bool, str, int]  # label, act, is chosen, theme, font px of the sample


def _sizes(sheet: Sheet) -> tuple[Choice, ...]:
    look = sheet.look
    return tuple(
        (look.say(name), _text_chooser(size), look.text == size, look.theme, _sample_px(look, size))
        for size, name in enumerate(SIZE_NAMES)
    )


def _sample_px(look: Look, size: int) -> int:
    return look.scaled(CAPITAL_MM[size] * 2.2 / CAPITAL_RATIO)


def _themes(sheet: Sheet) -> tuple[Choice, ...]:
    look = sheet.look
    return tuple(
        (look.say(name), _theme_chooser(theme), look.theme == theme, theme, _sample_px(look, 2))
        for theme, name in THEME_NAMES.items()
    )


def _text_chooser(size: int) -> Act:
    return lambda visit: visit.choose_text(size)


def _theme_chooser(name: str) -> Act:
    return lambda visit: visit.choose_theme(name)


def _group(sheet: Sheet, title: Spoken, room: Rect, choices: tuple[Choice, ...]) -> None:
    look = sheet.look
    title_h = min(look.scaled(20, 9), room.h // 3)
    sheet.write(title.text, room.top(title_h), look.font_px("lead"), look.colours.ink, "bold")
    sheet.aloud(room.top(title_h), title)
    cells = room.below(title_h + look.mm(1)).columns(
        len(choices), max(look.mm(GAP_MM), look.scaled(5))
    )
    for choice, cell in zip(choices, cells, strict=True):
        _choice(sheet, choice, cell)


def _choice(sheet: Sheet, choice: Choice, cell: Rect) -> None:
    label, act, is_chosen, theme, px = choice
    look = sheet.look
    colours = THEMES[theme]
    radius = look.scaled(4, 2)
    sheet.fill(cell, colours.card, radius)
    edge = look.mm(1.2 if is_chosen else 0.4)
    sheet.frame(cell, look.colours.primary if is_chosen else look.colours.line, edge, radius)
    inner = cell.inset(look.mm(2))
    words_h = min(look.scaled(24, 9), round(inner.h * 0.45))
    sample = inner.top(inner.h - words_h)
    sheet.write("Aa", sample, min(px, round(sample.h * 0.8)), colours.ink, "bold", "center")
    words = inner.below(inner.h - words_h)
    if is_chosen:
        tick = min(words_h, look.scaled(9, 4))
        sheet.icon(
            "check-circle",
            Rect(cell.right - tick - look.mm(2.5), cell.y + look.mm(2.5), tick, tick),
            colours.primary,
        )
    sheet.write(label.text, words, look.chrome_px(4.8), colours.ink, "semibold", "center")
    sheet.control(cell, label, act, colours.ink, colours.card, radius=radius)
