"""How everything looks: colour roles, sizes in millimetres, faces for scripts, words.

A `Look` is one frozen value made of the screen, the theme, the text size and the language.
Screens take every colour, size and word from it, and from nowhere else.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import hypot
from typing import Final, NamedTuple

import fonticon_mdi7

from content_sync.letters import faces
from content_sync.words import Words
from kiosk.look.measures.measure import Edge, Measure

Colour = str  # "#rrggbb"

TARGET_MM: Final = 20.0  # older users; the floor of VVSG 2.0 is 12.7
GAP_MM: Final = 3.0
LABEL_CELL_MM: Final = 24.0  # narrower action cells show their picture alone
CAPITAL_MM: Final = (4.0, 5.5, 6.8, 8.6)  # four text sizes, VVSG 2.0 and EN 301 549 §5.1.4
CAPITAL_RATIO: Final = 0.74  # capital height of Be Vietnam Pro over its size
CHROME_FLOOR_MM: Final = 3.0  # the smallest capital on a bar of a small screen
DEFAULT_TEXT: Final = 1
LARGEST_TEXT: Final = len(CAPITAL_MM) - 1
LINE_HEIGHT: Final = 1.5  # WCAG 1.4.8
REFERENCE_MM: Final = 268.0  # shorter side of the 21.5" screen the sketches were drawn for
COMPACT_MM: Final = 170.0
COMPACT_CAPITAL_MM: Final = (3.8, 5.0, 6.4, 8.5)  # its reader stands nearer
STEPS: Final = {"small": 0.82, "body": 1.0, "lead": 1.08, "label": 1.3, "title": 1.55}

TOPIC_COLOURS: Final = {
    "violet": "#4b3a8f",
    "leaf": "#2c652f",
    "teal": "#0d5f6b",
    "indigo": "#2a3a82",
    "brown": "#855500",
    "plum": "#7a2a66",
    "slate": "#3b4c5a",
    "emergency": "#b00020",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour for every role; `on_` is what is written on it."""

    bar: Colour
    on_bar: Colour
    bar_button: Colour
    paper: Colour
    card: Colour
    ink: Colour
    soft: Colour
    line: Colour
    primary: Colour
    on_primary: Colour
    accent: Colour
    on_accent: Colour
    notice: Colour
    on_notice: Colour
    chip: Colour
    on_chip: Colour
    dock: Colour
    inactive: Colour
    mark: Colour
    weave: tuple[Colour, Colour]
    on_topic: Colour  # on a tile
    star: Colour  # the emblem
    warm: Colour  # a second voice on the bar's colour
    shade: Colour  # what dims a screen under a question
    danger: Colour  # the ground of an emergency
    on_danger: Colour
    is_flat: bool = False  # tiles are drawn as frames on black instead of in their colour


THEMES: Final = {
    "light": Theme(
        bar="#1e2a5e", on_bar="#ffffff", bar_button="#2e3f86", paper="#fbf7ee", card="#ffffff",
        ink="#1b1e2b", soft="#5a5f70", line="#94896f", primary="#1e2a5e", on_primary="#ffffff",
        accent="#e0a100", on_accent="#1b1e2b", notice="#fdf0cd", on_notice="#1b1e2b",
        chip="#dfe4f7", on_chip="#1e2a5e", dock="#efe8d8", inactive="#7d8190", mark="#ffe28a",
        weave=("#e0a100", "#2c652f"), on_topic="#ffffff", star="#e0a100", warm="#ffe28a",
        shade="#000000", danger="#a00018", on_danger="#ffffff",
    ),
    "dark": Theme(
        bar="#10173a", on_bar="#f3efe4", bar_button="#2b3873", paper="#14161f", card="#20232f",
        ink="#f3efe4", soft="#b3b6c2", line="#6f758a", primary="#c3cdfb", on_primary="#14161f",
        accent="#f0b929", on_accent="#14161f", notice="#3a3115", on_notice="#f7edcf",
        chip="#2b3358", on_chip="#dfe5ff", dock="#0c0d13", inactive="#8b8f9d", mark="#6b5600",
        weave=("#c08a00", "#2c652f"), on_topic="#ffffff", star="#e0a100", warm="#ffe28a",
        shade="#000000", danger="#7d0013", on_danger="#ffffff",
    ),
    "contrast": Theme(
        bar="#000000", on_bar="#ffff00", bar_button="#000000", paper="#000000", card="#000000",
        ink="#ffffff", soft="#ffffff", line="#ffffff", primary="#ffff00", on_primary="#000000",
        accent="#ffff00", on_accent="#000000", notice="#000000", on_notice="#ffff00",
        chip="#000000", on_chip="#ffff00", dock="#000000", inactive="#a6a6a6", mark="#5c5c00",
        weave=("#ffff00", "#000000"), on_topic="#ffff00", star="#ffff00", warm="#ffff00",
        shade="#000000", danger="#000000", on_danger="#ffffff", is_flat=True,
    ),
}  # fmt: skip


class Spoken(NamedTuple):
    """A text and the language it is in, because font and voice depend on it."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, sizes and words for one screen, theme, text size and language; sizes in px."""

    width: int
    height: int
    px_per_mm: float
    theme: str
    text: int
    words: Words

    @property
    def colours(self) -> Theme:
        """The colours of the theme."""
        return THEMES[self.theme]

    @property
    def is_portrait(self) -> bool:
        """The screen stands upright."""
        return self.height >= self.width

    @property
    def is_compact(self) -> bool:
        """A 10.1" screen: room is short, so bars and hints give way to text."""
        return min(self.width, self.height) < self.px_per_mm * COMPACT_MM

    @property
    def is_largest(self) -> bool:
        """The largest letters are chosen: what only helps gives way to text."""
        return self.text == LARGEST_TEXT

    @property
    def is_narrow(self) -> bool:
        """Text is so large for this screen that things stand in one column."""
        return self.is_portrait or self.text >= LARGEST_TEXT - self.is_compact

    def mm(self, millimetres: float) -> int:
        """Millimetres in px."""
        return round(millimetres * self.px_per_mm)

    @property
    def gap(self) -> int:
        """What stays free between two things to touch, in px."""
        return self.mm(GAP_MM)

    def px(self, measure: Measure) -> int:
        """A measure in px of this screen."""
        lying = measure.mm if measure.lying is None else measure.lying
        return self.scaled(measure.mm if self.is_portrait else lying, measure.least)

    def edge(self, edge: Edge) -> int:
        """The thickness of an edge in px."""
        return max(edge.px, self.mm(edge.mm))

    def scaled(self, millimetres: float, floor: float = 0.0) -> int:
        """A measure of the 21.5" sketches in px, shrunk with the screen, at least `floor` mm."""
        side = min(self.width, self.height) / self.px_per_mm
        return self.mm(max(floor, millimetres * min(1.25, side / REFERENCE_MM)))

    def font_px(self, step: str = "body", text: int | None = None) -> int:
        """The font size of a step (small, body, lead, label, title) at this text size."""
        size = self.text if text is None else text
        capitals = COMPACT_CAPITAL_MM if self.is_compact else CAPITAL_MM
        grown = capitals[size] * (STEPS[step] if size < LARGEST_TEXT else min(STEPS[step], 1.45))
        return round(grown / CAPITAL_RATIO * self.px_per_mm)

    def chrome_px(self, capital_mm: float) -> int:
        """The font size on bars for a capital height; it stops growing at the default text size."""
        step = CAPITAL_MM[min(self.text, DEFAULT_TEXT)] / CAPITAL_MM[DEFAULT_TEXT]
        return round(self.scaled(capital_mm * step, CHROME_FLOOR_MM) / CAPITAL_RATIO)

    def topic(self, role: str) -> Colour:
        """The ground of a tile."""
        return "#000000" if self.colours.is_flat else TOPIC_COLOURS.get(role, "#3b4c5a")

    def say(self, message: str, context: str | None = None, **blanks: object) -> Spoken:
        """An interface message in the visitor's language, or the next it falls back to."""
        return Spoken(*self.words.say(message, context, **blanks))


def px_per_mm(width: int, height: int, diagonal_inches: float) -> float:
    """Pixels a millimetre of a screen of `diagonal_inches`."""
    return hypot(width, height) / (diagonal_inches * 25.4)


@lru_cache(maxsize=512)
def glyph(name: str) -> str:
    """The character of a pictogram of Material Design Icons; a question mark for an unknown one."""
    icons = fonticon_mdi7.MDI7
    return str(getattr(icons, name.replace("-", "_"), icons.help_circle_outline))


def face_of(character: str, weight: str) -> str:
    """The face that draws `character` in `weight` (regular, semibold, bold)."""
    return in_weight(faces.face_of(character), weight)


def in_weight(face: str, weight: str) -> str:
    """A face of content_sync.letters.faces in a weight; what none has is drawn with the first."""
    if face in ("", "regular"):
        return weight
    return face if weight == "regular" else f"{face}-bold"


def is_chinese(character: str) -> bool:
    """Whether a character is Chinese, its punctuation and full-width forms included."""
    code = ord(character)
    is_rare = 0x20000 <= code <= 0x3FFFF
    is_wide = 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFE30 <= code <= 0xFFEF
    return is_wide or is_rare


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours by WCAG 2."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
