"""What a screen draws from: the visit's state, the look, the library, the time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from content_sync import zone
from content_sync.model import Item, Names
from content_sync.opening.values import Opening
from content_sync.shown.occasion import is_over
from content_sync.shown.reader import Reader
from content_sync.site.library.library import Library
from content_sync.words import Words
from kiosk.look.look import Look, Spoken
from kiosk.sheet.drawing import Drawing
from kiosk.visit.hearing import NOTHING, Hearing
from kiosk.visit.state import Screen, State
from kiosk.visit.watching import NOT_YET, Showing

LOW_ANYWAY: Final = frozenset(  # what can be touched there lies at the foot
    {Screen.RESTING, Screen.UNAVAILABLE, Screen.PICTURE, Screen.EMERGENCY}
)


@dataclass(frozen=True, slots=True)
class Scene:
    """All a screen may know. `library` is None while there is nothing to show.

    `now` is what a clock on the wall shows there; `is_clock_exact`: to the minute, as far as
    anybody can know (content_sync/machine/agreed.py).
    """

    state: State
    look: Look
    library: Library | None
    language: str
    now: datetime
    words_in: Callable[[str], Words]
    left_s: float = 0
    left_share: float = 0  # of the time to answer in
    hearing: Hearing = NOTHING
    showing: Showing = NOT_YET
    is_clock_exact: bool = False

    @property
    def shelf(self) -> Library:
        """The library, on screens that are reached only when there is one."""
        if self.library is None:
            raise LookupError("no release to show")
        return self.library

    @property
    def is_clock_true(self) -> bool:
        """Whether the machine's clock is believed; a wrong one is better not shown."""
        return abs(self.now.date() - self.shelf.today) <= timedelta(days=1)

    @property
    def tells_time(self) -> bool:
        """Whether what hangs on the minute may be told: who is open now, what time it is."""
        return self.is_clock_exact and self.now.date() == self.shelf.today

    @property
    def moment(self) -> datetime:
        """The moment at which that clock shows `now`."""
        return zone.utc(self.now.isoformat(), self.shelf.feed.time_zone)

    def is_over(self, item: Item) -> bool:
        """Whether the event of an item has ended; by the day alone if the clock is wrong."""
        day = datetime.combine(self.shelf.today, time.min)
        return is_over(item, self.now if self.is_clock_true else day)

    @property
    def reader(self) -> Reader:
        """The visitor, as whom facts are told to."""
        return Reader(self.language, self.shelf.feed, self.look.words)

    def pick(self, names: Names) -> Spoken:
        """A name in the visitor's language, or the next of the chain that has it."""
        return Spoken(*self.look.words.pick(names))

    def spoken_name(self, tag: str) -> Spoken:
        """The name of a language as it is said: by its own voice, else by that of the first."""
        languages = self.library.feed.languages if self.library else ()
        has_voice = any(one.tag == tag and one.voice for one in languages)
        first = languages[0].tag if languages else tag
        return Spoken(self.language_name(tag), tag if has_voice else first)

    def language_name(self, tag: str) -> str:
        """The name of a language in itself."""
        languages = self.library.feed.languages if self.library else ()
        return next((one.name for one in languages if one.tag == tag), tag)

    def day(self, text: str) -> str:
        """An ISO date, or the day of a moment there, in the visitor's language."""
        return self.reader.day(text)


def hours_here(shelf: Library) -> tuple[Item | None, Opening] | None:
    """When this place is open: the item that tells it, or else the office it speaks for."""
    item, body = shelf.with_hours, shelf.body(shelf.profile.body)
    opening = item.opening if item else body.opening if body else None
    return (item, opening) if opening else None


def has_hours(shelf: Library | None) -> bool:
    """Whether a screen at rest changes from minute to minute."""
    return shelf is not None and hours_here(shelf) is not None


Draw = Callable[[Drawing, Scene], None]
