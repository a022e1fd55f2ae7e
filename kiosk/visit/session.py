"""The visit in hand: its state, its clock, and the release it is shown.

Wishes lead from one `State` to the next (`visit`); `end_visit` returns to the first one, so that
nothing about a visitor outlives the visit. A new release is adopted only between visits; an
emergency alone takes over at once.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from content_sync.site.library.library import Library
from kiosk.settings import Settings
from kiosk.visit.danger import at_rest, dangers, fresh, is_in_danger
from kiosk.visit.first import HOME_S, listening, speaks_first
from kiosk.visit.going import language_of, led_on, warned_of
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.visit import visit
from kiosk.visit.wishes import Leave, Wish

LOOK_S: Final = 5.0  # how often a visit looks for an emergency


class Session:
    """What is shown to one visitor after another: `state`, `library` (None: nothing yet)."""

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
        self._touched_s = now_s()
        self._looked_s = now_s()
        self._waiting: Library | None = None  # opened during a visit, adopted after it
        self.library: Library | None = open_library(True)
        self.visits_ended = 0  # so that each is forgotten, whatever is shown after it
        self._changed = changed
        self.state = self._at_rest()

    @property
    def language(self) -> str:
        """The tag the visitor reads in."""
        return language_of(self.state, self.library)

    @property
    def is_resting(self) -> bool:
        """Nobody is there: the next touch begins a visit."""
        screen = self.state.place.screen
        return screen in (Screen.RESTING, Screen.UNAVAILABLE) or self.state == self._at_rest()

    @property
    def idle_s(self) -> float:
        """Seconds without a touch after which the visitor is asked whether they are still there."""
        at_home = self.state.place.screen is Screen.HOME
        if not at_home:
            return self.settings.idle_reading_s
        least_s = HOME_S if self.speaks_first else 0
        return max(self.settings.idle_home_s, least_s)

    @property
    def speaks_first(self) -> bool:
        """Whether a visit begins by listening."""
        return speaks_first(self.settings, self.library)

    @property
    def left_s(self) -> float:
        """Seconds until a warned visit ends."""
        left = self._touched_s + self.idle_s + self.settings.warning_s - self._now_s()
        return min(left, self.settings.warning_s)

    @property
    def left_share(self) -> float:
        """The same as a share of the time to answer in."""
        return max(0.0, min(1.0, self.left_s / self.settings.warning_s))

    def touch(self) -> None:
        """Somebody is there: the visit goes on."""
        self._touched_s = self._now_s()

    def hear(self) -> None:
        """Sound that plays counts as somebody; the question whether anybody is there does not."""
        if not self.state.is_warned:
            self.touch()

    def do(self, wish: Wish) -> None:
        """Do what the visitor wishes; whoever wishes is there."""
        self.touch()
        if isinstance(wish, Leave):
            self.end_visit()
        else:
            state = visit(self.state, wish, self.library)
            begins = self.is_resting and state.place.screen is not Screen.UNAVAILABLE
            self._become(listening(state) if begins and self.speaks_first else state)

    def mark_greeted(self) -> None:
        """The language that was chosen has been heard."""
        self._become(replace(self.state, greets=False))

    def mark_part(self, at: int, sentence: str) -> None:
        """Part `at` of the screen, which is `sentence`, is being heard."""
        reading = replace(self.state.reading, at=at, sentence=sentence)
        self._become(replace(self.state, reading=reading))

    def mark_film(self, at_ms: int) -> None:
        """What is on the player has come as far as `at_ms`."""
        self._become(replace(self.state, film=replace(self.state.film, at_ms=at_ms)))

    def end_film(self) -> None:
        """What is on the player is over, and begins anew if it is played again."""
        film = replace(self.state.film, is_playing=False, at_ms=0)
        self._become(replace(self.state, film=film))

    def tick(self) -> None:
        """Let time pass: warn, end the visit, adopt a release between visits, look for danger."""
        if self.is_resting:
            self.adopt()
            return
        if self._now_s() - self._looked_s >= LOOK_S:
            self._look()
        idle = self._now_s() - self._touched_s
        is_over = idle >= self.idle_s + self.settings.warning_s
        if is_over or (idle >= self.idle_s and self.state.place.screen is Screen.EMERGENCY):
            self.end_visit()
        elif idle >= self.idle_s and not self.state.is_warned:
            self._become(replace(self.state, is_warned=True))

    def adopt(self) -> None:
        """Show the newest release, if there is a newer one than is shown."""
        newer = self._newer()
        if newer is None:
            return
        news = self._take(newer)
        self.state = self._at_rest()
        if news:
            self.touch()
            self.state = State(place=news[0], is_listening=True)
        self._changed()  # the state may be the same; what it shows is not

    def end_visit(self) -> None:
        """Forget the visitor and come to rest."""
        self.visits_ended += 1
        self._become(self._at_rest())
        self.adopt()

    def _look(self) -> None:
        """An emergency that came or went during a visit is not kept for after it."""
        self._looked_s = self._now_s()
        newer = self._newer()
        if newer is None:
            return
        if dangers(newer) == dangers(self.library):
            self._waiting = newer
            return
        news = self._take(newer)
        understood = self.state.understood - {place.item for place in news}
        self.state = replace(self.state, understood=understood)
        if news:
            self.touch()
            self.state = warned_of(self.state, news[0])
        elif self.state.place.screen is Screen.EMERGENCY and not is_in_danger(newer, self.state):
            self.touch()
            self.state = led_on(self.state, newer)
        self._changed()

    def _newer(self) -> Library | None:
        """A release that is not shown yet, opened."""
        newer = self._open_library(False)
        if newer and self._waiting:
            self._waiting.close()
        newer = newer or self._waiting
        self._waiting = None
        return newer

    def _take(self, newer: Library) -> tuple[Place, ...]:
        """Show `newer`; returns its emergencies that did not stand in the last one as they are."""
        known = dangers(self.library)
        if self.library:
            self.library.close()
        self.library = newer
        return fresh(newer, known)

    def _at_rest(self) -> State:
        return at_rest(self.library)

    def _become(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self._changed()
