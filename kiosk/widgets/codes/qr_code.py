"""A QR code as shapes: whole pixels a module, black on white in every theme.

Cameras look for dark on light with four modules of light around it (ISO/IEC 18004), so a theme
does not colour it. A module is never narrower than `sides.LEAST_MODULE_MM`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from content_sync.machine.forgetting import kept_for_a_visit
from kiosk.look.colours import DARK, LIGHT
from kiosk.look.look import Look
from kiosk.look.measures import counts, sides
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Code


@dataclass(frozen=True, slots=True)
class Grid:
    """A code in modules: its side with the quiet zone, and its dark parts as rectangles."""

    side: int
    dark: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class Sized:
    """A code at so many px a module."""

    grid: Grid
    module_px: int

    @property
    def side(self) -> int:
        """How wide and high it is with its quiet zone, in px."""
        return self.grid.side * self.module_px


def sizes(look: Look, payload: str) -> list[Sized]:
    """How `payload` may be drawn, best first: error correction M, then L; large, then small."""
    return [
        Sized(code, px)
        for code in (grid(payload, is_sturdy) for is_sturdy in (True, False))
        for px in range(_most_px(look, code.side), _least_px(look) - 1, -1)
    ]


def draw_code(drawing: Drawing, payload: str, sized: Sized, rect: Rect) -> None:
    """Draw a code in the middle of `rect`, and say on the sheet where it stands."""
    px, side = sized.module_px, sized.side
    place = rect.middle(side, side)
    drawing.fill(place, LIGHT)
    for dark in sized.grid.dark:
        at = Rect(place.x + dark.x * px, place.y + dark.y * px, dark.w * px, dark.h * px)
        drawing.fill(at, DARK)
    drawing.codes.append(Code(place, payload, round(px / drawing.look.px_per_mm, 2)))


@kept_for_a_visit(counts.CODES)
def grid(payload: str, is_sturdy: bool) -> Grid:
    """The smallest code that holds `payload`, at error correction M if `is_sturdy`, else L."""
    from kiosk.take_along.qr_grid import modules

    rows = modules(payload, is_sturdy, counts.QUIET_MODULES)
    return Grid(len(rows), tuple(_rectangles(rows)))


def _rectangles(rows: Sequence[Sequence[bool]]) -> list[Rect]:
    """The dark modules as runs, a run joined with the one just above it where they are alike."""
    done: list[Rect] = []
    above: dict[tuple[int, int], Rect] = {}
    for y, row in enumerate(rows):
        runs = {(x, w): Rect(x, y, w, 1) for x, w in _runs(row)}
        for key in runs.keys() & above.keys():
            grown = above.pop(key)
            runs[key] = Rect(grown.x, grown.y, grown.w, grown.h + 1)
        done += above.values()
        above = runs
    return [*done, *above.values()]


def _runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """(start, length) of the dark runs of a row."""
    runs: list[tuple[int, int]] = []
    for x, is_dark in enumerate(row):
        if is_dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif is_dark:
            runs.append((x, 1))
    return runs


def _least_px(look: Look) -> int:
    return ceil(sides.LEAST_MODULE_MM * look.px_per_mm)


def _most_px(look: Look, modules: int) -> int:
    most_mm = min(sides.MOST_MODULE_MM, sides.MOST_CODE_MM / modules)
    return max(_least_px(look), int(most_mm * look.px_per_mm))
