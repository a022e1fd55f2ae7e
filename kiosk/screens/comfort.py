"""Comfort: four text sizes and three themes, each shown as it will look."""

from kiosk.look.colours import THEMES
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, heights, letters, parts, radii, sides, spaces
from kiosk.look.measures.measure import Measure
from kiosk.look.shapes import Rect
from kiosk.look.sizes import CAPITAL_MM, CAPITAL_RATIO
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseText, ChooseTheme, Wish
from kiosk.widgets.chrome.chrome import surround

SIZE_NAMES = ("Small text", "Normal text", "Large text", "Largest text")
THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything applies at once and is forgotten when the visit ends."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Text size")).inset(
        look.px(spaces.MARGIN), look.px(spaces.ABOVE)
    )
    top_h = min(room.h // 2, look.px(heights.TEXT_SIZES))
    upper, _, lower = room.down(top_h, look.px(spaces.PICTURE), look.px(heights.THEMES))
    _group(drawing, look.say("How large should the text be?"), upper, _sizes(drawing))
    _group(drawing, look.say("Which colours are easy to read?"), lower, _themes(drawing))


Choice = tuple[Spoken, Wish, bool, str, int]  # label, wish, is chosen, theme, font px of the sample


def _sizes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        (look.say(name), ChooseText(size), look.text == size, look.theme, _sample_px(look, size))
        for size, name in enumerate(SIZE_NAMES)
    )


def _sample_px(look: Look, size: int) -> int:
    return look.px(Measure(CAPITAL_MM[size] * letters.SAMPLE / CAPITAL_RATIO))


def _themes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        (look.say(name), ChooseTheme(theme), look.theme == theme, theme, _sample_px(look, 2))
        for theme, name in THEME_NAMES.items()
    )


def _group(drawing: Drawing, title: Spoken, room: Rect, choices: tuple[Choice, ...]) -> None:
    look = drawing.look
    title_h = min(look.px(heights.QUESTION_HEADING), room.h // parts.HEADING)
    heading, _, row = room.down(title_h, look.mm(spaces.CLOSE_MM), REST)
    drawing.write(title.text, heading, look.font_px("lead"), look.colours.ink, "bold")
    drawing.aloud(heading, title)
    cells = row.columns(len(choices), look.px(spaces.TILES))
    for choice, cell in zip(choices, cells, strict=True):
        _choice(drawing, choice, cell)


def _choice(drawing: Drawing, choice: Choice, cell: Rect) -> None:
    label, wish, is_chosen, theme, px = choice
    look = drawing.look
    colours = THEMES[theme]
    radius = look.px(radii.CARD)
    line = look.colours.primary if is_chosen else look.colours.line
    drawing.box(cell, colours.card, radius, line, edges.CHOSEN if is_chosen else edges.HAIR)
    inner = cell.inset(look.mm(spaces.WORDS_MM))
    words_h = min(look.px(heights.CHOICE_WORDS), round(inner.h * 0.45))
    sample, words = inner.down(REST, words_h)
    drawing.write("Aa", sample, min(px, round(sample.h * 0.8)), colours.ink, "bold", "center")
    if is_chosen:
        tick = min(words_h, look.px(sides.ARROW))
        corner = cell.inset(look.mm(spaces.STEPS_MM)).end(tick).top(tick)
        drawing.icon("check-circle", corner, colours.primary)
    px = look.chrome_px(letters.CHOICE)
    drawing.write(label.text, words, px, colours.ink, "semibold", "center")
    drawing.control(cell, label, wish, colours.ink, colours.card, radius=radius)
