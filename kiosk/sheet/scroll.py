"""Content seen in a room that is lower: what of it is in view, and where a step leads.

Scroll(room, content, offset)      `offset` px of the content are scrolled off above the room
scroll.spot(offset) -> Spot        what stands at the top there, in words that outlive a size
scroll.onward() -> offset          a screenful on, to the start of a block; None at the end
scroll.seen_of(…)                  what of it can be touched, read, heard, on the screen
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from kiosk.look.measures.fingers import GAP_MM, LEAST_MM, TARGET_MM
from kiosk.look.shapes import Rect
from kiosk.sheet.content import Band, Content, Piece, Run
from kiosk.sheet.sheet import Code, Control, Part, Passage
from kiosk.visit.state import Spot

LEAST_STEP: Final = 0.65  # of the room: a step that is worth a touch
HIGHEST_CONTEXT: Final = 0.15  # of the room, for the line that stays in view
BLIND_STEP: Final = 0.8  # of the room, through what has no line
EMPTIEST_END: Final = 0.15  # of the room
ABOVE_HEARD: Final = 0.25  # of the room, above a sentence that is being said
THUMB: Final = 0.08  # of the rail, at least

Placed = TypeVar("Placed", Control, Passage, Code, Part)


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a content is in view, on the screen."""

    controls: tuple[Control, ...] = ()
    passages: tuple[Passage, ...] = ()
    codes: tuple[Code, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Scroll:
    """`content` as it is seen in `room`, from `offset` on; `rail` shows where that is."""

    room: Rect
    content: Content
    rail: Rect
    offset: int = 0

    @property
    def last(self) -> int:
        """The greatest offset: as far as the end, from there on to where no line is cut."""
        end = self.content.end - self.room.h
        if end <= 0:
            return 0
        stop = next((one.stop for one in self.content.lines if one.stop >= end), end)
        return stop if stop - end <= self.room.h * EMPTIEST_END else end

    @property
    def height(self) -> int:
        """Of all that can be seen."""
        return self.last + self.room.h

    def at(self, offset: int) -> "Scroll":
        """The same, seen from there."""
        return replace(self, offset=max(0, min(self.last, offset)))

    # --- where one is ---

    def spot(self, offset: int) -> Spot:
        """What stands at the top of a view that begins at `offset`."""
        for key, top, bottom in self.content.runs:
            if top <= offset < bottom:
                return Spot(key, (offset - top) / (bottom - top)) if offset else Spot()
        return Spot()

    def offset_of(self, spot: Spot) -> int:
        """Where a view begins that has `spot` at its top: the sentence before, where it is gone."""
        run = self._run(spot.key)
        if run is None:
            return 0
        there = run.top + round(spot.share * (run.bottom - run.top))
        return max(0, min(self.last, there))

    def _run(self, key: str) -> Run | None:
        runs = self.content.runs
        found = next((run for run in runs if run.key == key), None)
        wanted = sentence_number(key)
        if found or not wanted:
            return found
        before = [run for run in runs if 0 < sentence_number(run.key) < wanted]
        return max(before, key=lambda run: sentence_number(run.key), default=None)

    # --- one step ---

    def onward(self) -> int | None:
        """Where a step down leads: to the block that is cut at the foot of the room, else so far
        that the last line of it stays in view; None where the end is seen.
        """
        foot = self.offset + self.room.h
        lines = self.content.lines
        if self.offset >= self.last or (lines and lines[-1].bottom <= foot):
            return None
        least = self.offset + round(self.room.h * LEAST_STEP)
        cut = self._cut_at(foot)
        following = next((one for one in lines if one.bottom > foot), None)
        is_high = following is not None and not self._is_low(following)
        does_fit = cut is not None and cut.bottom - cut.top <= self.room.h
        if cut and (cut.stop >= least or (does_fit and (cut.is_whole or is_high))):
            return min(self.last, cut.stop)
        before = [one for one in lines if one.bottom <= foot]
        context = before[-1] if before else None
        if context and context.stop >= least and self._is_low(context):
            return min(self.last, context.stop)
        if following and following.stop > self.offset:
            return min(self.last, following.stop)
        return min(self.last, self.offset + round(self.room.h * BLIND_STEP))

    def back(self) -> int | None:
        """Where a step up leads: as far as a step down from there leaves nothing out, to the start
        of a block if one is there; None at the start.
        """
        if self.offset <= 0:
            return None
        most = self.offset - round(self.room.h * LEAST_STEP)
        blocks = (one.stop for one in self.content.blocks if one.stop <= most)
        lines = (one.stop for one in self.content.lines if one.stop < self.offset)
        near = (stop for stop in (*blocks, *lines) if stop >= self.offset - self.room.h)
        blind = max(0, self.offset - round(self.room.h * BLIND_STEP))
        return next((stop for stop in near if self._reaches(stop)), blind)

    def _reaches(self, start: int) -> bool:
        """Whether a step down from `start` leads here or further."""
        there = self.at(start).onward()
        return there is None or there >= self.offset

    def _cut_at(self, foot: int) -> Piece | None:
        """The block that is only begun above `foot`, and begins in view."""
        blocks = self.content.blocks
        cut = (one for one in blocks if self.offset < one.stop and one.top < foot < one.bottom)
        return next(cut, None)

    def _is_low(self, line: Piece) -> bool:
        return line.bottom - line.top <= self.room.h * HIGHEST_CONTEXT

    # --- what is heard ---

    def shows(self, extent: tuple[int, int], offset: int) -> bool:
        """Whether that much of the content is seen; of what is higher than the room its start."""
        top, bottom = extent
        whole = min(bottom, top + round(self.room.h * ABOVE_HEARD))
        is_high = bottom - top > self.room.h * (1 - ABOVE_HEARD)
        return offset <= top and (whole if is_high else bottom) <= offset + self.room.h

    def to_show(self, extent: tuple[int, int]) -> int:
        """Where a view begins that has it in its upper third."""
        wished = extent[0] - round(self.room.h * ABOVE_HEARD)
        stops = [one.stop for one in self.content.lines if wished <= one.stop <= extent[0]]
        return max(0, min(self.last, stops[0] if stops else extent[0]))

    def extent(self, sentence: str) -> tuple[int, int] | None:
        """From where to where a sentence stands."""
        found = next((one for one in self.content.sentences if one.key == sentence), None)
        return (found.top, found.bottom) if found else None

    # --- what is in view ---

    def on_screen(self, rect: Rect) -> Rect:
        """Where something of the content is on the screen, however much of it is seen."""
        return rect._replace(y=rect.y + self.room.y - self.offset)

    def seen(self, rect: Rect, edge: int = 0) -> Rect:
        """The part of `rect` that is in view, on the screen; without height where none is.

        One that is cut is cut `edge` px within the room.
        """
        here = self.on_screen(rect)
        top, bottom = here.y, here.bottom
        if top < self.room.y:
            top = self.room.y + edge
        if bottom > self.room.bottom:
            bottom = self.room.bottom - edge
        return Rect(here.x, top, here.w, max(0, bottom - top))

    def seen_of(self, px_per_mm: float) -> "Seen":
        """What of the content is in view, cut to the room."""
        content = self.content
        codes = (one for one in content.codes if self.seen(one.rect).h == one.rect.h)
        return Seen(
            tuple(self._controls(px_per_mm)),
            tuple(self._in_view(content.passages)),
            tuple(self._in_view(tuple(codes))),
            tuple(self._in_view(content.parts)),
        )

    def _in_view(self, things: tuple[Placed, ...]) -> Iterator[Placed]:
        for one in things:
            if (rect := self.seen(one.rect)).h:
                yield replace(one, rect=rect)

    def _controls(self, px_per_mm: float) -> Iterator[Control]:
        """What has room for a finger, but for its edge beside what stands still."""
        edge = round(GAP_MM * px_per_mm)
        for one in self.content.controls:
            rect = self.seen(one.rect, edge)
            top = max(rect.y, self.room.y + edge)
            apart = Rect(rect.x, top, rect.w, min(rect.bottom, self.room.bottom - edge) - top)
            if rect.h >= min(one.rect.h, TARGET_MM * px_per_mm):
                yield replace(one, rect=apart if apart.h >= LEAST_MM * px_per_mm else rect)

    def bands(self, top: int, bottom: int) -> tuple[Band, ...]:
        """What is drawn between two y of the content."""
        bands = self.content.bands
        return tuple(one for one in bands if one.bottom > top and one.top < bottom)

    def thumb(self, offset: float) -> Rect:
        """The part of the rail that stands for the view."""
        share = max(THUMB, self.room.h / self.height)
        high = round(self.rail.h * share)
        way = max(0.0, min(1.0, offset / self.last if self.last else 0.0))
        return Rect(self.rail.x, self.rail.y + round((self.rail.h - high) * way), self.rail.w, high)


def sentence_number(key: str) -> int:
    """12 of "s12"; 0 of what is no numbered sentence."""
    return int(key[1:]) if key[:1] == "s" and key[1:].isdecimal() else 0
