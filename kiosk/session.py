"""A visit: where the visitor is, how they read, and when the visit ends.

`State` is one frozen value holding all that a visitor would miss if the screen were rebuilt.
Methods of `Session` make the next one; `end_visit` returns to `State()`, so that nothing about
a visitor outlives the visit. A new release is adopted only between visits.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from content_sync.site.library import Library
from kiosk.look import DEFAULT_TEXT, LARGEST_TEXT, THEMES
from kiosk.settings import Settings


class Screen(StrEnum):
    """The screens, by the names a visitor would use."""

    RESTING = "resting"
    HOME = "home"
    TOPIC = "topic"
    ITEM = "item"
    SOURCE = "source"
    ASK = "ask"
    COMFORT = "comfort"
    LANGUAGES = "languages"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what it shows; `page` counts from 0."""

    screen: Screen
    topic: str = ""
    item: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """Everything about a visit; `language` "" is the feed's first, `trail` the way back."""

    place: Place = Place(Screen.RESTING)
    trail: tuple[Place, ...] = ()
    language: str = ""
    text: int = DEFAULT_TEXT
    theme: str = "light"
    is_warned: bool = False


class Session:
    """The visit in hand: `state`, `library` (None: nothing to show yet), and what changes them."""

    def __init__(
        self,
        settings: Settings,
        open_library: Callable[[bool], Library | None],
        now_s: Callable[[], float],
        changed: Callable[[], None],
    ) -> None:
        """`open_library(anyway)` opens the release to show; without `anyway` only a new one."""
        self.settings = settings
        self._open_library = open_library
        self._now_s = now_s
        self._changed = changed
        self._touched_s = now_s()
        self.library: Library | None = open_library(True)
        self.state = self._at_rest()

    @property
    def language(self) -> str:
        """The tag the visitor reads in."""
        if self.state.language or self.library is None:
            return self.state.language or "vi"
        return self.library.feed.languages[0].tag

    @property
    def is_resting(self) -> bool:
        return self.state.place.screen in (Screen.RESTING, Screen.UNAVAILABLE)

    @property
    def idle_s(self) -> float:
        """Seconds without a touch after which the visitor is asked whether they are still there."""
        at_home = self.state.place.screen is Screen.HOME
        return self.settings.idle_home_s if at_home else self.settings.idle_reading_s

    @property
    def left_s(self) -> float:
        """Seconds until a warned visit ends."""
        left = self._touched_s + self.idle_s + self.settings.warning_s - self._now_s()
        return min(left, self.settings.warning_s)

    def touch(self) -> None:
        """Somebody is there: the visit goes on."""
        self._touched_s = self._now_s()

    def stay(self) -> None:
        """The answer to the warning."""
        self.touch()
        self._become(replace(self.state, is_warned=False))

    def tick(self) -> None:
        """Let time pass: warn, end the visit, or adopt a new release between visits."""
        if self.is_resting:
            self.adopt()
            return
        idle = self._now_s() - self._touched_s
        if idle >= self.idle_s + self.settings.warning_s:
            self.end_visit()
        elif idle >= self.idle_s and not self.state.is_warned:
            self._become(replace(self.state, is_warned=True))

    def adopt(self) -> None:
        """Show the newest release, if there is a newer one than is shown."""
        newer = self._open_library(False)
        if newer is None:
            return
        if self.library:
            self.library.close()
        self.library = newer
        self.state = self._at_rest()
        self._changed()  # the state may be the same; what it shows is not

    def end_visit(self) -> None:
        """Forget the visitor and come to rest."""
        self._become(self._at_rest())
        self.adopt()

    def wake(self) -> None:
        """The first touch at rest."""
        self.touch()
        if self.library:
            self._become(replace(self.state, place=Place(Screen.HOME)))

    def choose_language(self, tag: str) -> None:
        """Read in `tag`; at rest this also wakes, on the languages screen it goes back."""
        self.touch()
        self._become(replace(self.state, language=tag))
        if self.state.place.screen is Screen.RESTING:
            self.wake()
        elif self.state.place.screen is Screen.LANGUAGES:
            self.back()

    def choose_text(self, size: int) -> None:
        """Read at text size 0 … 3; places keep their start because pages change."""
        size = max(0, min(LARGEST_TEXT, size))
        trail = tuple(replace(place, page=0) for place in self.state.trail)
        self._become(replace(self.state, text=size, trail=trail))

    def choose_theme(self, name: str) -> None:
        """Read in light, dark or contrast."""
        if name in THEMES:
            self._become(replace(self.state, theme=name))

    def home(self) -> None:
        """Go to the first screen; the way back starts anew."""
        home = replace(self.state, place=Place(Screen.HOME), trail=(), is_warned=False)
        self._become(home)

    def back(self) -> None:
        """One step back on the way here; home at its end."""
        if not self.state.trail:
            self.home()
            return
        *trail, place = self.state.trail
        self._become(replace(self.state, place=place, trail=tuple(trail)))

    def open_topic(self, topic: str) -> None:
        self._go(Place(Screen.TOPIC, topic=topic))

    def open_item(self, item: str) -> None:
        self._go(Place(Screen.ITEM, topic=self.state.place.topic, item=item))

    def open_source(self) -> None:
        """Who stands behind the item in hand."""
        self._go(replace(self.state.place, screen=Screen.SOURCE, page=0))

    def open_ask(self) -> None:
        """Whom to ask, first about the item in hand."""
        self._go(replace(self.state.place, screen=Screen.ASK, page=0))

    def open_comfort(self) -> None:
        self._go(replace(self.state.place, screen=Screen.COMFORT, page=0))

    def open_languages(self) -> None:
        self._go(replace(self.state.place, screen=Screen.LANGUAGES, page=0))

    def show_page(self, page: int) -> None:
        """Turn to a page, counted from 0."""
        self._become(replace(self.state, place=replace(self.state.place, page=max(0, page))))

    def _go(self, place: Place) -> None:
        here = self.state.place
        if here.screen is place.screen and replace(here, page=0) == replace(place, page=0):
            return
        self._become(replace(self.state, place=place, trail=(*self.state.trail, here)))

    def _at_rest(self) -> State:
        return State() if self.library else State(place=Place(Screen.UNAVAILABLE))

    def _become(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self._changed()
