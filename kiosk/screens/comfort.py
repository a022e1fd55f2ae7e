"""Comfort: text sizes and themes, each shown as it will look, and how high one has to reach."""

from dataclasses import dataclass

from kiosk.look.colours import THEMES
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, heights, letters, parts, radii, sides, spaces
from kiosk.look.measures.measure import Measure
from kiosk.look.reach import above_px
from kiosk.look.shapes import Rect
from kiosk.look.sizes import CAPITAL_MM, CAPITAL_RATIO
from kiosk.look.stack import REST, Cut
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import ChooseReach, ChooseText, ChooseTheme, Wish
from kiosk.widgets.chrome.chrome import surround

SIZE_NAMES = ("Small text", "Normal text", "Large text", "Largest text")
THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything applies at once and is forgotten when the visit ends."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Text size")).inset(
        look.px(spaces.MARGIN), look.px(spaces.ABOVE)
    )
    upper, middle, lower = _rooms(drawing, room)
    _group(drawing, look.say("How large should the text be?"), upper, _sizes(drawing))
    _group(drawing, look.say("Which colours are easy to read?"), middle, _themes(drawing))
    if lower.h:
        _group(drawing, look.say("Where should the buttons be?"), lower, _reach(drawing))


def _rooms(drawing: Drawing, room: Rect) -> tuple[Rect, Rect, Rect]:
    """Where sizes, colours and reach stand; who can reach all anyway is not asked about it."""
    look = drawing.look
    apart = look.px(spaces.PICTURE)
    sizes, themes = min(room.h // 2, look.px(heights.TEXT_SIZES)), look.px(heights.THEMES)
    if not above_px(look.width, look.height, look.px_per_mm):
        upper, _, middle = room.down(sizes, apart, themes)
        return upper, middle, middle.top(0)
    cuts: tuple[Cut, Cut, Cut] = (sizes, themes, look.px(heights.REACH))
    if look.above:
        cuts = (parts.TEXT_SIZES, parts.THEMES, parts.REACH)
    upper, _, middle, _, lower = room.down(cuts[0], apart, cuts[1], apart, cuts[2])
    return upper, middle, lower


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a group: shown in `theme` by letters of `px`, or by a pictogram."""

    label: Spoken
    wish: Wish
    is_chosen: bool
    theme: str
    px: int = 0
    icon: str = ""


def _sizes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        Choice(
            look.say(name), ChooseText(size), look.text == size, look.theme, _sample_px(look, size)
        )
        for size, name in enumerate(SIZE_NAMES)
    )


def _sample_px(look: Look, size: int) -> int:
    return look.px(Measure(CAPITAL_MM[size] * letters.SAMPLE / CAPITAL_RATIO))


def _themes(drawing: Drawing) -> tuple[Choice, ...]:
    look = drawing.look
    return tuple(
        Choice(look.say(name), ChooseTheme(theme), look.theme == theme, theme, _sample_px(look, 2))
        for theme, name in THEME_NAMES.items()
    )


def _reach(drawing: Drawing) -> tuple[Choice, ...]:
    look, is_low = drawing.look, bool(drawing.look.above)
    high, low = look.say("Whole screen"), look.say("Low")
    return (
        Choice(high, ChooseReach(False), not is_low, look.theme, icon="arrow-expand-vertical"),
        Choice(low, ChooseReach(True), is_low, look.theme, icon="arrow-collapse-down"),
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
    look, is_chosen = drawing.look, choice.is_chosen
    colours = THEMES[choice.theme]
    radius = look.px(radii.CARD)
    line = look.colours.primary if is_chosen else look.colours.line
    drawing.box(cell, colours.card, radius, line, edges.CHOSEN if is_chosen else edges.HAIR)
    inner = cell.inset(look.mm(spaces.WORDS_MM))
    words_h = min(look.px(heights.CHOICE_WORDS), round(inner.h * 0.45))
    sample, words = inner.down(REST, words_h)
    if choice.icon:
        drawing.icon(choice.icon, sample, colours.ink)
    else:
        px = min(choice.px, round(sample.h * 0.8))
        drawing.write("Aa", sample, px, colours.ink, "bold", "center")
    if is_chosen:
        tick = min(words_h, look.px(sides.ARROW))
        corner = cell.inset(look.mm(spaces.STEPS_MM)).end(tick).top(tick)
        drawing.icon("check-circle", corner, colours.primary)
    px = look.chrome_px(letters.CHOICE)
    drawing.write(choice.label.text, words, px, colours.ink, "semibold", "center")
    drawing.control(cell, choice.label, choice.wish, colours.ink, colours.card, radius=radius)
