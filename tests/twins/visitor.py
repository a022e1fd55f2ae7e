"""A visitor before a kiosk without a window: taps what a label says, touches a point, waits, reads.

visitor = Visitor(store)
visitor.tap("Sức khoẻ")
visitor.wait(30)
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import font_ruler
from shelf import shelve

from content_sync.model import Item
from kiosk.look.shapes import Ink, Shape, Sliding
from kiosk.screens.draw import draw
from kiosk.settings import Settings
from kiosk.sheet.sheet import Control, Passage, Sheet
from kiosk.stage import opener, scene, surface
from kiosk.touch.meaning import Heard, Meaning, Point, Shown
from kiosk.touch.touches import Touches
from kiosk.visit.session import Session
from kiosk.visit.state import Spot, State
from kiosk.visit.watching import NOT_YET
from kiosk.visit.wishes import ScrollTo

MORNING = datetime(2026, 11, 22, 9, 41)
PORTRAIT, LANDSCAPE, COMPACT = (1080, 1920, 21.5), (1920, 1080, 21.5), (1280, 800, 10.1)
SCREENS = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "compact": COMPACT}


class Visitor:
    """One person and one kiosk; `seconds` is the kiosk's clock, `now` its calendar."""

    def __init__(
        self,
        store: Path,
        screen: tuple[int, int, float] = PORTRAIT,
        profile: str = "",
        bottom_edge_mm: float | None = None,
        speaks_first: bool = False,
    ) -> None:
        width, height, diagonal = screen
        settings = Settings(
            profile=profile,
            diagonal_inches=diagonal,
            bottom_edge_mm=bottom_edge_mm,
            speaks_first=speaks_first,
        )
        self.seconds, self.now = 0.0, MORNING
        self.changes = 0
        self.showing = NOT_YET
        self._heard: Control | Passage | None = None
        self.on = surface(width, height, settings)
        self.session = Session(
            settings,
            opener(store, settings, lambda: self.now, store.parent / "cache"),
            lambda: self.seconds,
            self._notice,
        )

    @property
    def state(self) -> State:
        return self.session.state

    def sees(self) -> Sheet:
        """What is on the screen."""
        on = scene(self.session, self.on, self.now, showing=self.showing)
        return draw(on, font_ruler.width)

    def comes_to(self, state: State) -> Sheet:
        """Stand where `state` says and look."""
        self.session.state = state
        return self.sees()

    @property
    def marked(self) -> Control | Passage | None:
        """What has been read to whoever listens: the next touch on it acts."""
        return self._heard

    @property
    def touched(self) -> Control | None:
        """What was asked to be heard last."""
        return None

    def tap(self, label: str) -> None:
        """Touch the control that says `label` until it acts."""
        sheet = self.sees()
        self._press(sheet, named(sheet, label))

    def press(self, control: Control) -> None:
        """Touch a control until it acts: whoever listens hears most of them first."""
        self._press(self.sees(), control)

    def touch(self, x: int, y: int) -> None:
        """Touch a point, counted from the top left."""
        self._obey(self._means(self.sees(), (x, y)))

    def swipe(self, dx: int) -> None:
        """Draw a finger over the middle of the screen."""
        x, y = self.on.width // 2, self.on.height // 2
        self._obey(self._means(self.sees(), (x, y), (x + dx, y)))

    def hear(self, target: Control | Passage) -> None:
        """Be read what was touched."""
        self._heard = target

    def _press(self, sheet: Sheet, control: Control) -> None:
        assert control.wish, f"{control.label.text} is inactive"
        middle = (control.rect.x + control.rect.w // 2, control.rect.y + control.rect.h // 2)
        meant = self._means(sheet, middle)
        self._obey(meant)
        if isinstance(meant, Heard) and meant.then is None:
            meant = self._means(self.sees(), middle)
            self._obey(meant)
        assert meant == control.wish or isinstance(meant, Heard), f"{control.label.text}: {meant}"

    def _means(self, sheet: Sheet, at: Point, to: Point | None = None) -> Meaning:
        """What it means to the kiosk that a finger comes down at a point and is lifted at one."""
        self.session.touch()
        touches = Touches()
        touches.down(sheet, 1, at)
        resting = self.session.is_resting
        shown = Shown(sheet, self.state, resting, self.marked, self.touched)
        return touches.up(shown, 1, to or at)

    def _obey(self, meant: Meaning) -> None:
        if isinstance(meant, Heard):
            self.hear(meant.target)
            meant = meant.then
        if meant:
            self.session.do(meant)

    def wait(self, seconds: float) -> None:
        """Stand there; the kiosk ticks every second."""
        for _ in range(round(seconds)):
            self.seconds += 1
            self.session.tick()

    def sleep_until(self, moment: datetime) -> None:
        """Come back on another day."""
        self.now = moment
        self.session.tick()

    def tomorrow(self) -> datetime:
        return self.now + timedelta(days=1)

    def _notice(self) -> None:
        self.changes += 1


def at(store: Path, state: State, *items: Item) -> Sheet:
    """What stands on the screen at `state` of a kiosk that has `items`."""
    shelve(store, *items)
    return Visitor(store).comes_to(state)


def named(sheet: Sheet, label: str) -> Control:
    """The control that says `label`, or the message of the interface whose id it is."""
    said = (label, sheet.look.say(label).text)
    found = [control for control in sheet.controls if control.label.text in said]
    assert found, f"no {label!r} among {labels(sheet)}"
    return found[-1]


def labels(sheet: Sheet) -> list[str]:
    """What the controls say, in the order they are drawn."""
    return [control.label.text for control in sheet.controls]


def is_written(sheet: Sheet, text: str) -> bool:
    """Whether `text` stands on the sheet, however its lines are broken."""
    return _bare(text) in _bare("".join(ink.text for ink in inks(sheet)))


def inks(sheet: Sheet) -> Iterator[Ink]:
    """Everything written that is seen, on the screen; pictograms left out."""
    return inks_of(shapes(sheet))


def inks_of(drawn: Iterable[Shape]) -> Iterator[Ink]:
    """What of it is written."""
    return (one for one in drawn if isinstance(one, Ink) and one.face != "icon")


def shapes(sheet: Sheet) -> Iterator[Shape]:
    """All that is drawn; of what can be scrolled what is wholly in view, where it is seen."""
    yield from (one for one in sheet.shapes if not isinstance(one, Sliding))
    scroll = sheet.scroll
    for band in scroll.content.bands if scroll else ():
        for shape in band.shapes:
            if (
                scroll
                and scroll.offset <= _top(shape)
                and _foot(shape) <= scroll.offset + scroll.room.h
            ):
                yield _down(shape, scroll.room.y - scroll.offset)


def _top(shape: Shape) -> int:
    return shape.baseline - shape.px if isinstance(shape, Ink) else shape.rect.y


def _foot(shape: Shape) -> int:
    return shape.baseline + shape.px // 4 if isinstance(shape, Ink) else shape.rect.bottom


def _down(shape: Shape, dy: int) -> Shape:
    if isinstance(shape, Ink):
        return replace(shape, baseline=shape.baseline + dy)
    return replace(shape, rect=shape.rect._replace(y=shape.rect.y + dy))


def screenfuls(visitor: Visitor, state: State) -> Iterator[tuple[State, Sheet]]:
    """A place one step down after the other, to its end."""
    for _ in range(120):
        sheet = visitor.comes_to(state)
        yield state, sheet
        if not isinstance(sheet.onward, ScrollTo):
            return
        spot = Spot(sheet.onward.key, sheet.onward.share)
        assert spot != state.place.spot
        state = replace(state, place=replace(state.place, spot=spot))
    raise AssertionError(f"{state.place} has no end")


def _bare(text: Iterable[str]) -> str:
    return "".join("".join(text).split())
