"""A visit: what leads from one `State` to the next, and when a visit ends.

Methods of `Session` make the next state; `end_visit` returns to the first one, so that nothing
about a visitor outlives the visit. A new release is adopted only between visits; an emergency
alone takes over at once.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from content_sync.site.library.library import Library
from kiosk.settings import Settings
from kiosk.visit.danger import at_rest, dangers, fresh, is_in_danger, unknown
from kiosk.visit.state import Film, Place, Reading, Screen, State
from kiosk.visit.steps import Steps
from kiosk.visit.typed import keys_of, rewritten

LOOK_S: Final = 5.0  # how often a visit looks for an emergency


class Session(Steps):
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
        self._touched_s = now_s()
        self._looked_s = now_s()
        self._waiting: Library | None = None  # opened during a visit, adopted after it
        self.library: Library | None = open_library(True)
        super().__init__(self._at_rest(), changed)

    @property
    def language(self) -> str:
        """The tag the visitor reads in."""
        if self.state.language or self.library is None:
            return self.state.language or "vi"
        return self.library.feed.languages[0].tag

    @property
    def is_resting(self) -> bool:
        screen = self.state.place.screen
        return screen in (Screen.RESTING, Screen.UNAVAILABLE) or self.state == self._at_rest()

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

    def hear(self) -> None:
        """Sound that plays counts as somebody; the question whether anybody is there does not."""
        if not self.state.is_warned:
            self.touch()

    def stay(self) -> None:
        """The answer to the warning."""
        self.touch()
        self._become(replace(self.state, is_warned=False))

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
        if self.library:
            self.library.forget()
        self._become(self._at_rest())
        self.adopt()

    def wake(self) -> None:
        """The first touch at rest; an emergency speaks again to whoever comes."""
        self.touch()
        if self.state.place.screen is Screen.EMERGENCY:
            self.listen_again()
        elif self.library:
            self._become(replace(self.state, place=Place(Screen.HOME)))

    def understand(self) -> None:
        """The emergency is known: on to the next one, or back to what it interrupted."""
        seen = self.state.understood | {self.state.place.item}
        self.state = replace(self.state, understood=seen)
        self._lead_on()

    def choose_language(self, tag: str) -> None:
        """Read in `tag`; at rest this also wakes, on the languages screen it goes back."""
        self.touch()
        keys = keys_of(self.state.keys, self.language)
        typed = rewritten(self.state.typed, keys, keys_of(None, tag))
        self._become(replace(self.state, language=tag, keys=None, typed=typed, reading=Reading()))
        if self.state.place.screen is Screen.RESTING:
            self.wake()
        elif self.state.place.screen is Screen.LANGUAGES:
            self.back()

    def home(self) -> None:
        """Go to the first screen; the way back starts anew."""
        if not self._is_in_danger:
            self._arrive(Place(Screen.HOME), ())

    def back(self) -> None:
        """One step back on the way here; home at its end."""
        if not self.state.trail:
            self.home()
        elif not self._is_in_danger:
            *trail, place = self.state.trail
            self._arrive(place, tuple(trail))

    def open_topic(self, topic: str) -> None:
        self._go(Place(Screen.TOPIC, topic=topic))

    def open_needs(self) -> None:
        """What do I need? By situation."""
        self._go(Place(Screen.NEEDS))

    def open_need(self, need: str) -> None:
        """A situation; one that a single item answers opens that item."""
        known = self.library.need(need) if self.library else None
        answers = self.library.answers(known) if self.library and known else ()
        if len(answers) == 1:
            self._go(Place(Screen.ITEM, need=need, item=answers[0].id))
        else:
            self._go(Place(Screen.NEED, need=need))

    def open_item(self, item: str) -> None:
        self._go(Place(Screen.ITEM, topic=self.state.place.topic, item=item))

    def open_source(self) -> None:
        """Who stands behind the item in hand."""
        self._go(replace(self.state.place, screen=Screen.SOURCE, page=0))

    def open_take_along(self) -> None:
        """The item in hand, for a telephone."""
        self._go(replace(self.state.place, screen=Screen.TAKE_ALONG, page=0))

    def open_player(self, block: int) -> None:
        """The sound or video that is the item's block number `block`; it plays at once."""
        place = replace(self.state.place, screen=Screen.PLAYER, block=block)
        self._go(place, Film(is_playing=True))

    def open_picture(self, block: int) -> None:
        """The picture that is the item's block number `block`, as large as the screen."""
        place = replace(self.state.place, screen=Screen.PICTURE, block=block, zoom=1.0)
        self._go(replace(place, centre=(0.5, 0.5)))

    def open_search(self) -> None:
        self._go(replace(self.state.place, screen=Screen.SEARCH, page=0))

    def open_ask(self) -> None:
        """Whom to ask, first about the item in hand."""
        self._go(replace(self.state.place, screen=Screen.ASK, page=0))

    def open_comfort(self) -> None:
        self._go(replace(self.state.place, screen=Screen.COMFORT, page=0))

    def open_languages(self) -> None:
        if self.state.place.screen is Screen.RESTING:
            self.wake()
        self._go(replace(self.state.place, screen=Screen.LANGUAGES, page=0))

    def _go(self, place: Place, film: Film | None = None) -> None:
        here = self.state.place
        if here.screen is place.screen and replace(here, page=0) == replace(place, page=0):
            return
        self._arrive(place, self._way_here(), film)

    def _way_here(self) -> tuple[Place, ...]:
        """The way back to this place as it is now."""
        film = replace(self.state.film, is_playing=False)
        return (*self.state.trail, replace(self.state.place, film=film))

    def _arrive(self, place: Place, trail: tuple[Place, ...], film: Film | None = None) -> None:
        """Be at `place`; what sounded elsewhere sounds no more."""
        is_new_query = place.screen is Screen.HOME
        self._become(
            replace(
                self.state,
                place=replace(place, film=Film()),
                trail=trail,
                is_warned=False,
                reading=Reading(),
                film=film or place.film,
                typed="" if is_new_query else self.state.typed,
            )
        )

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
            self._warn_of(news[0])
        elif self.state.place.screen is Screen.EMERGENCY and not self._is_in_danger:
            self._lead_on()
        self._changed()

    def _warn_of(self, danger: Place) -> None:
        """An emergency takes over, and speaks from its first word."""
        self.touch()
        now, trail = self.state, self._way_here()
        listened = now.is_listening
        if now.place.screen is Screen.EMERGENCY:
            trail, listened = now.trail, now.was_listening
        self._arrive(danger, trail)
        reading = Reading(turn=now.reading.turn + 1)
        self._become(
            replace(self.state, is_listening=True, was_listening=listened, reading=reading)
        )

    def _lead_on(self) -> None:
        """To the next emergency, or back to what was interrupted, read aloud or not as before."""
        left = unknown(self.library, self.state)
        if left:
            self._warn_of(left[0])
            return
        listened = self.state.was_listening
        self.state = replace(self.state, is_listening=listened, was_listening=False)
        self.back()

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

    @property
    def _is_in_danger(self) -> bool:
        return is_in_danger(self.library, self.state)

    def _at_rest(self) -> State:
        return at_rest(self.library)
