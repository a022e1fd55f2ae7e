"""The look of one screen: its colours, sizes and words together.

What draws names a role or a measure, never a colour or a number: those stand in `colours`,
`sizes` and `measures`.
"""

from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from content_sync.words import Words
from kiosk.look.colours import OTHER_TOPIC, THEMES, TOPIC_COLOURS, Colour, Theme
from kiosk.look.measures.fingers import GAP_MM
from kiosk.look.measures.measure import Edge, Measure
from kiosk.look.sizes import (
    CAPITAL_MM,
    CAPITAL_RATIO,
    COMPACT_CAPITAL_MM,
    COMPACT_LEAST_CAPITAL_MM,
    COMPACT_MM,
    DEFAULT_TEXT,
    HIGHEST_STEP,
    LARGEST_TEXT,
    LEAST_CAPITAL_MM,
    MOST_GROWTH,
    REFERENCE_MM,
    STEPS,
    WIDEST_UPRIGHT,
)


class Spoken(NamedTuple):
    """A text and the language it is in, because font and voice depend on it."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, sizes and words for one screen, theme, text size and language; sizes in px.

    The uppermost `above` px only show; what is live stands below them, as on a screen of its own.
    """

    width: int
    height: int
    px_per_mm: float
    theme: str
    text: int
    words: Words
    above: int = 0

    @property
    def colours(self) -> Theme:
        """The colours of the theme."""
        return THEMES[self.theme]

    @property
    def live(self) -> int:
        """How high what is live is."""
        return self.height - self.above

    @property
    def is_portrait(self) -> bool:
        """The screen stands upright; what is live of it is drawn so unless it is much wider."""
        return self.live * (WIDEST_UPRIGHT if self.above else 1) >= self.width

    @property
    def is_compact(self) -> bool:
        """A 10.1" screen: room is short, so bars and hints give way to text."""
        return min(self.width, self.live) < self.px_per_mm * COMPACT_MM

    @property
    def is_low(self) -> bool:
        """Keys leave little room above them: on a small screen, or where only its foot is live."""
        return self.is_compact or bool(self.above)

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
        is_high = self.is_portrait and not self.above
        return self._scaled(measure.mm if is_high else lying, measure.least)

    def edge(self, edge: Edge) -> int:
        """The thickness of an edge in px."""
        return max(edge.px, self.mm(edge.mm))

    def font_px(self, step: str = "body", text: int | None = None) -> int:
        """The font size of a step (small, body, lead, label, title) at this text size."""
        size = self.text if text is None else text
        capitals = COMPACT_CAPITAL_MM if self.is_compact else CAPITAL_MM
        most = STEPS["title"] if size < LARGEST_TEXT else HIGHEST_STEP
        grown = capitals[size] * min(STEPS[step], most)
        return max(self.least_px, round(grown / CAPITAL_RATIO * self.px_per_mm))

    def chrome_px(self, capital_mm: float) -> int:
        """The font size on bars for a capital height; it stops growing at the default text size."""
        step = CAPITAL_MM[min(self.text, DEFAULT_TEXT)] / CAPITAL_MM[DEFAULT_TEXT]
        return max(self.least_px, round(self._scaled(capital_mm * step) / CAPITAL_RATIO))

    @property
    def least_px(self) -> int:
        """The font size under which nothing is written: who cannot read it cannot judge it."""
        least = COMPACT_LEAST_CAPITAL_MM if self.is_compact else LEAST_CAPITAL_MM
        return ceil(least / CAPITAL_RATIO * self.px_per_mm)

    def topic(self, role: str) -> Colour:
        """The ground of a tile."""
        return self.colours.paper if self.colours.is_flat else TOPIC_COLOURS.get(role, OTHER_TOPIC)

    def say(self, message: str, context: str | None = None, **blanks: object) -> Spoken:
        """An interface message in the visitor's language, or the next it falls back to."""
        return Spoken(*self.words.say(message, context, **blanks))

    def _scaled(self, millimetres: float, floor: float = 0.0) -> int:
        """A measure of the 21.5" sketches in px, shrunk with the screen, at least `floor` mm."""
        side = min(self.width, self.live) / self.px_per_mm
        return self.mm(max(floor, millimetres * min(MOST_GROWTH, side / REFERENCE_MM)))
