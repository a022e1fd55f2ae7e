"""What a screen draws with: fills a sheet, shape by shape and control by control."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.look.colours import Colour
from kiosk.look.glyphs import glyph, is_chinese
from kiosk.look.lens import Lens
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges
from kiosk.look.measures.measure import Edge
from kiosk.look.shapes import Fill, Frame, Ink, Photo, Rect, Shape, Sliding, Weave
from kiosk.look.sizes import LINE_HEIGHT
from kiosk.look.typeset import Line, Piece, Ruler, break_lines
from kiosk.sheet.scroll import Scroll, Seen
from kiosk.sheet.sheet import Code, Control, Manner, Part, Passage, Sheet
from kiosk.sheet.time_line import TimeLine
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import Wish

SHRINK: Final = 0.94  # one step of making a label fit
WHOLE_LINE: Final = 1_000_000
SMALLEST: Final = 0.66  # of the wished size; below this a label counts as cut


class Drawing:
    """Shapes and controls of one screen while it is being drawn; `sheet()` is what they became."""

    def __init__(self, look: Look, ruler: Ruler, marked: str = "") -> None:
        """`marked` is the sentence being heard."""
        self.look, self.ruler, self.marked = look, ruler, marked
        self.shapes: list[Shape] = []
        self.controls: list[Control] = []
        self.passages: list[Passage] = []
        self.codes: list[Code] = []
        self.cut: list[str] = []
        self.onward: Wish | None = None
        self.back: Wish | None = None
        self.lens: Lens | None = None
        self.parts: list[Part] = []
        self.scroll: Scroll | None = None
        self.time_line: TimeLine | None = None

    def beside(self) -> "Drawing":
        """An empty one that draws in the same way: for what is measured from another corner."""
        return Drawing(self.look, self.ruler, self.marked)

    def sheet(self) -> Sheet:
        """What has been drawn, as a value."""
        seen = self.scroll.seen_of(self.look.px_per_mm) if self.scroll else Seen()
        return Sheet(
            self.look,
            tuple(self.shapes),
            (*self.controls, *seen.controls),
            (*self.passages, *seen.passages),
            (*self.codes, *seen.codes),
            tuple(self.cut),
            self.marked,
            self.onward,
            self.back,
            self.lens,
            (*self.parts, *seen.parts),
            self.scroll,
            self.time_line,
        )

    @property
    def screen(self) -> Rect:
        """All of the screen that is live, (0, 0) the top left of the whole."""
        return Rect(0, self.look.above, self.look.width, self.look.live)

    def slide(self, scroll: Scroll) -> None:
        """Content that is seen through its room, above what was drawn there before."""
        self.scroll = scroll
        self.cut += scroll.content.cut
        self.shapes.append(Sliding(scroll.room))

    def hold_still(self) -> None:
        """Nothing drawn so far can be scrolled, touched or heard: something lies over it."""
        self.onward = self.back = self.time_line = None
        if self.scroll:
            seen = replace(self.scroll.content, controls=(), passages=(), codes=(), parts=())
            self.scroll = replace(self.scroll, content=seen)

    def fill(self, rect: Rect, colour: Colour, radius: int = 0, opacity: float = 1.0) -> None:
        """A box of one colour."""
        self.shapes.append(Fill(rect, colour, radius, opacity))

    def frame(self, rect: Rect, colour: Colour, width: int, radius: int = 0) -> None:
        """A line along the inside of `rect`."""
        self.shapes.append(Frame(rect, colour, width, radius))

    def box(
        self,
        rect: Rect,
        ground: Colour,
        radius: int,
        line: Colour | None = None,
        edge: Edge = edges.EDGE,
    ) -> None:
        """A ground with round corners, and a `line` around it where it has one."""
        self.fill(rect, ground, radius)
        if line:
            self.frame(rect, line, self.look.edge(edge), radius)

    def photo(self, path: Path, rect: Rect, is_whole: bool = False, radius: int = 0) -> None:
        """A picture that fills `rect`, cut where it must be, or stands in it whole."""
        self.shapes.append(Photo(path, rect, is_whole, radius))

    def weave(self, rect: Rect, rows: int = 1, is_up: bool = True) -> None:
        """Brocade in the theme's two threads."""
        first, second = self.look.colours.weave
        ground, thread = (first, second) if is_up else (second, first)
        self.shapes.append(Weave(rect, ground, thread, rows))

    def icon(self, name: str, rect: Rect, colour: Colour, opacity: float = 1.0) -> None:
        """A pictogram as large as fits in the middle of `rect`."""
        px = min(rect.w, rect.h)
        x = rect.x + (rect.w - px) // 2
        baseline = rect.y + (rect.h - px) // 2 + round(px * 0.875)  # ascent of the icon font
        self.shapes.append(Ink(glyph(name), "icon", px, colour, x, baseline, opacity))

    def line(self, line: Line, px: int, colour: Colour, x: int, baseline: int) -> None:
        """One typeset line."""
        for run in line.runs:
            self.shapes.append(Ink(run.text, run.face, px, colour, x + run.x, baseline))

    def lines(self, pieces: Iterable[Piece], px: int, width: int) -> tuple[Line, ...]:
        """`pieces` broken into lines for this sheet's fonts."""
        return break_lines(tuple(pieces), px, width, self.ruler)

    def width(self, text: str, weight: str, px: int) -> int:
        """The width of `text` on one line, in the faces that draw it."""
        return sum(line.width for line in self.lines((Piece(text, weight),), px, WHOLE_LINE))

    def write(
        self,
        text: str,
        rect: Rect,
        px: int,
        colour: Colour,
        weight: str = "regular",
        align: str = "left",
        upright: str = "middle",
        leading: float = 1.25,
        shrinks: bool = True,
    ) -> int:
        """Write `text` into `rect`, smaller if it must be, and return the height used in px.

        `align` is left, center or right; `upright` top, middle or bottom. What does not fit even
        at the smallest size is listed in `cut`.
        """
        if not text:
            return 0
        if shrinks:
            px = self.fitting_px(text, rect, px, weight, leading)
        lines = self.lines((Piece(text, weight),), px, rect.w)
        step = round(px * leading)
        height = step * len(lines)
        if height > rect.h + step // 4:
            self.cut.append(text)
        top = {"top": 0, "middle": (rect.h - height) // 2, "bottom": rect.h - height}[upright]
        for at, line in enumerate(lines):
            slack = {"left": 0, "center": (rect.w - line.width) // 2, "right": rect.w - line.width}
            baseline = rect.y + top + at * step + baseline_in(step, px)
            self.line(line, px, colour, rect.x + slack[align], baseline)
        return height

    def fitting_px(
        self, text: str, rect: Rect, px: int, weight: str = "regular", leading: float = 1.25
    ) -> int:
        """The font size of at most `px` at which `text` fits, or the smallest that is tried."""
        least = max(self.look.least_px, round(px * SMALLEST))
        while True:
            lines = self.lines((Piece(text, weight),), px, rect.w)
            is_high = round(px * leading) * len(lines) > rect.h
            if not is_high and not self._is_too_wide(text, weight, px, rect.w):
                return px
            if px <= least:
                return px
            px = max(least, int(px * SHRINK))

    def write_start(
        self, text: str, rect: Rect, px: int, colour: Colour, leading: float = 1.35
    ) -> None:
        """As many whole lines of `text` as `rect` holds; an ellipsis says that there is more."""
        step = round(px * leading)
        fitting = rect.h // step
        lines = self.lines((Piece(text),), px, rect.w)
        if len(lines) > fitting > 0:
            end = 0
            for line in lines[:fitting]:
                words = "".join(run.text for run in line.runs)
                end = text.index(words, end) + len(words)
            while len(lines) > fitting:  # the ellipsis may need the place of a word
                end -= 1
                short = text[:end].rstrip(" .,;，。；、") + "…"
                lines = self.lines((Piece(short),), px, rect.w)
        for at, line in enumerate(lines[: max(0, fitting)]):
            self.line(line, px, colour, rect.x, rect.y + at * step + baseline_in(step, px))

    def _is_too_wide(self, text: str, weight: str, px: int, width: int) -> bool:
        words = "".join(" " if is_chinese(one) else one for one in text).split()
        return any(self.width(word, weight, px) > width for word in words)

    def control(
        self,
        rect: Rect,
        label: Spoken,
        wish: Wish | None,
        ink: Colour,
        ground: Colour,
        says: Spoken | None = None,
        radius: int = 0,
        manner: Manner = Manner.HEARD_FIRST,
        clip: Clip | None = None,
    ) -> None:
        """What can be touched at `rect`, or is inactive without a `wish`; it is heard as `says`."""
        self.controls.append(
            Control(rect, label, says or label, wish, ink, ground, radius, manner, clip)
        )

    def set_as_frame(self, since: int = 0) -> None:
        """The controls drawn `since` there were so many stand around what the screen is about."""
        framed = (replace(one, is_frame=True) for one in self.controls[since:])
        self.controls[since:] = framed

    def aloud(self, rect: Rect, says: Spoken, clip: Clip | None = None) -> None:
        """Words drawn at `rect` that are to be heard as well."""
        self.passages.append(Passage(rect, says, clip))


def baseline_in(step: int, px: int) -> int:
    """How far below the top of a line `step` px high its letters of size `px` stand."""
    return round(step / 2 + px * 0.36)


def line_step(px: int) -> int:
    """The height of a line of running text of font size `px`."""
    return round(px * LINE_HEIGHT)
