"""Comfort: four text sizes and three themes, each shown as it will look, and what is switched."""

from dataclasses import dataclass

from kiosk.look.colours import THEMES
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, heights, letters, parts, radii, sides, spaces
from kiosk.look.measures.measure import Measure
from kiosk.look.reach import above_px
from kiosk.look.shapes import Rect
from kiosk.look.sizes import CAPITAL_MM, CAPITAL_RATIO
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import ChooseMotion, ChooseReach, ChooseText, ChooseTheme, Wish
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.switches import Switch, switches

SIZE_NAMES = ("Small text", "Normal text", "Large text", "Largest text")
THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}
SIZES_SHARE = 0.54  # of what is left of the screen; their samples are larger than those of colours


def draw(drawing: Drawing, scene: Scene) -> None:
    """Everything applies at once and is forgotten when the visit ends."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Text size")).inset(
        look.px(spaces.MARGIN), look.px(spaces.ABOVE)
    )
    apart, row_h = look.px(spaces.PICTURE), look.px(heights.SWITCHES)
    spare = room.h - row_h - 2 * apart
    sizes_h = min(round(spare * SIZES_SHARE), look.px(heights.TEXT_SIZES))
    themes_h = min(spare - sizes_h, look.px(heights.THEMES))
    upper, _, lower, _, row, _ = room.down(sizes_h, apart, themes_h, apart, row_h, REST)
    _group(drawing, look.say("How large should the text be?"), upper, _sizes(drawing))
    _group(drawing, look.say("Which colours are easy to read?"), lower, _themes(drawing))
    switches(drawing, _switches(drawing, scene), row)


@dataclass(frozen=True, slots=True)
class _Choice:
    """One of several; its sample is drawn in `theme`, `sample_px` large."""

    label: Spoken
    wish: Wish
    is_chosen: bool
    theme: str
    sample_px: int


def _switches(drawing: Drawing, scene: Scene) -> tuple[Switch, ...]:
    """What is on or off; who can reach all of the screen anyway is not asked about that."""
    look, say, is_calm = drawing.look, drawing.look.say, scene.state.is_calm
    label = say("Less motion: on") if is_calm else say("Less motion: off")
    calm = Switch(say("Less motion").text, label, ChooseMotion(is_calm), is_calm)
    if not above_px(look.width, look.height, look.px_per_mm):
        return (calm,)
    is_low = look.above > 0
    label = say("Low buttons: on") if is_low else say("Low buttons: off")
    return (calm, Switch(say("Low buttons").text, label, ChooseReach(not is_low), is_low))


def _sizes(drawing: Drawing) -> tuple[_Choice, ...]:
    look = drawing.look
    return tuple(
        _Choice(
            look.say(name), ChooseText(size), look.text == size, look.theme, _sample_px(look, size)
        )
        for size, name in enumerate(SIZE_NAMES)
    )


def _sample_px(look: Look, size: int) -> int:
    return look.px(Measure(CAPITAL_MM[size] * letters.SAMPLE / CAPITAL_RATIO))


def _themes(drawing: Drawing) -> tuple[_Choice, ...]:
    look = drawing.look
    return tuple(
        _Choice(look.say(name), ChooseTheme(theme), look.theme == theme, theme, _sample_px(look, 2))
        for theme, name in THEME_NAMES.items()
    )


def _group(drawing: Drawing, title: Spoken, room: Rect, choices: tuple[_Choice, ...]) -> None:
    look = drawing.look
    title_h = min(look.px(heights.QUESTION_HEADING), room.h // parts.HEADING)
    heading, _, row = room.down(title_h, look.mm(spaces.CLOSE_MM), REST)
    drawing.write(title.text, heading, look.font_px("lead"), look.colours.ink, "bold")
    drawing.aloud(heading, title)
    cells = tuple(row.columns(len(choices), look.px(spaces.TILES)))
    placed = tuple(zip(choices, cells, strict=True))
    labels = ((choice.label.text, _halves(look, cell)[1]) for choice, cell in placed)
    px = alike_px(drawing, labels, look.chrome_px(letters.CHOICE))
    for choice, cell in placed:
        _choice(drawing, choice, cell, px)


def _halves(look: Look, cell: Rect) -> tuple[Rect, Rect]:
    """Where its sample and its words stand."""
    inner = cell.inset(look.mm(spaces.WORDS_MM))
    words_h = min(look.px(heights.CHOICE_WORDS), round(inner.h * 0.45))
    sample, words = inner.down(REST, words_h)
    return sample, words


def _choice(drawing: Drawing, choice: _Choice, cell: Rect, px: int) -> None:
    look = drawing.look
    colours = THEMES[choice.theme]
    radius = look.px(radii.CARD)
    line = look.colours.primary if choice.is_chosen else look.colours.line
    edge = edges.CHOSEN if choice.is_chosen else edges.HAIR
    drawing.box(cell, colours.card, radius, line, edge)
    sample, words = _halves(look, cell)
    sample_px = min(choice.sample_px, round(sample.h * 0.8))
    drawing.write("Aa", sample, sample_px, colours.ink, "bold", "center")
    if choice.is_chosen:
        tick = min(words.h, look.px(sides.ARROW))
        corner = cell.inset(look.mm(spaces.STEPS_MM)).end(tick).top(tick)
        drawing.icon("check-circle", corner, colours.primary)
    drawing.write(choice.label.text, words, px, colours.ink, "semibold", "center", shrinks=False)
    ink, ground = colours.ink, colours.card
    drawing.control(
        cell, choice.label, choice.wish, ink, ground, radius=radius, manner=Manner.BUTTON
    )
