"""Colours by their role: three themes, the grounds of tiles, the two of a code."""

from dataclasses import dataclass
from typing import Final

Colour = str  # "#rrggbb"

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
OTHER_TOPIC: Final = TOPIC_COLOURS["slate"]


@dataclass(frozen=True, slots=True)
class Note:
    """A banknote: what it is worth, what is printed large on it, its colours in every theme."""

    dong: int
    name: str
    ground: Colour
    ink: Colour


BANKNOTES: Final = (  # of the State Bank of Viet Nam, the largest first
    Note(500_000, "500.000", "#a9d3dc", "#10475a"),
    Note(200_000, "200.000", "#e6b7a4", "#7a2614"),
    Note(100_000, "100.000", "#b9d9a8", "#1f5226"),
    Note(50_000, "50.000", "#e3b5cf", "#73234f"),
    Note(20_000, "20.000", "#aecbe8", "#1b3f73"),
    Note(10_000, "10.000", "#e2cd96", "#5d4300"),
    Note(5_000, "5.000", "#bfc6df", "#2e3a6b"),
    Note(2_000, "2.000", "#d8c7b5", "#5a3a1c"),
    Note(1_000, "1.000", "#d9c4cb", "#5b3442"),
)

DARK, LIGHT = "#000000", "#ffffff"  # of a code in every theme: cameras look for dark on light


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


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours by WCAG 2."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
