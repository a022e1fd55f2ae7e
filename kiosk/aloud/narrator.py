"""Reads the screen aloud: follows the visit, says part after part, marks what is being said.

The session knows which part and whether it is paused; this knows what sounds at the moment.
Nothing is said on two screens: whatever plays stops with the screen it belongs to.
"""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.aloud.script import Part, script
from kiosk.aloud.speech import Coming, Speech
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.sound.clip import Clip, Made
from kiosk.sound.playing import Player, Playing
from kiosk.visit.hearing import Hearing
from kiosk.visit.session import Session
from kiosk.visit.state import SPEEDS, VOLUMES, Place, Reading, Screen, State
from kiosk.visit.steering import Pause, ReadPart
from kiosk.visit.wishes import TurnTo

ENDED: Final = (Playing.IDLE, Playing.OVER, Playing.BROKEN)


@dataclass(frozen=True, slots=True)
class _Scope:
    """What a reading belongs to; another one begins anew."""

    place: Place
    language: str
    is_warned: bool


class Narrator:
    """One voice for one screen."""

    def __init__(self, player: Player, speech: Speech) -> None:
        self._player, self._speech = player, speech
        self._scope: _Scope | None = None
        self._sheet: Sheet | None = None
        self._parts: tuple[Part, ...] = ()
        self._turn = 0
        self._spot: Control | None = None
        self._coming: Coming | None = None
        self._is_saying = False
        self._is_paused = False
        self._is_aside = False  # what is said stands in no row: a touched control, the volume
        self._made: Made | None = None
        self._has_device = True
        self._page = self._volume = 0
        self._reading: Reading | None = None

    @property
    def hearing(self) -> Hearing:
        """What is being heard at the moment."""
        at = 0 if self._reading is None else self._reading.at
        return Hearing(min(at, len(self._parts)), len(self._parts), self._made, self._has_device)

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds or is about to: the visit is not idle."""
        return self._is_saying and not self._is_held

    @property
    def marked(self) -> Control | Passage | None:
        """What is being read: the next touch on it acts."""
        if self._spot:
            return self._spot
        part = self._part
        return part.target if part else None

    def follow(self, session: Session, sheet: Sheet) -> None:
        """Go on reading; called many times a second while a visitor listens, and on each change."""
        state = session.state
        if not state.is_listening or plays_film(state):
            self.hush()
            return
        scope = _Scope(_without_page(state.place), session.language, state.is_warned)
        if sheet is not self._sheet:
            self._sheet = sheet
            self._parts = script(sheet, session.library, state, session.language)
        if scope != self._scope or state.reading.turn != self._turn:
            self._scope, self._turn = scope, state.reading.turn
            self._page = state.place.page
            self._enter(session, state.reading)
        elif not state.is_warned and state.reading.is_paused != self._is_paused:
            self._pause_or_go_on(session, state.reading)
        elif state.place.page != self._page:
            self._jump_to_page(session, state.place.page)
        self._set_volume(session, sheet)
        self._go_on(session)

    def touched(self, session: Session, control: Control) -> bool:
        """Whether a touch on `control` acts; the first touch on most of them reads it instead."""
        is_on = session.state.is_listening and not plays_film(session.state)
        if not is_on or control.manner in (Manner.AT_ONCE, Manner.STEERS):
            return True
        if control.manner is Manner.HEARD_FIRST and self.marked == control:
            return True
        self.read(session, control)
        return control.manner is Manner.KEY

    def read(self, session: Session, control: Control) -> None:
        """Say a control, out of its row."""
        session.do(Pause())
        self._spot, self._is_paused = control, True
        self._say_aside(session, Part(control.says, control.clip))

    def place_of(self, passage: Passage) -> int | None:
        """Which part of the screen reads `passage`."""
        places = (at for at, part in enumerate(self._parts) if part.target == passage)
        return next(places, None)

    def hush(self) -> None:
        """Say nothing any more."""
        if self._is_saying:
            self._player.stop()
        self._scope = self._sheet = self._spot = self._coming = None
        self._is_saying = self._is_paused = self._is_aside = False
        self._parts, self._made = (), None
        self._reading = None

    @property
    def _part(self) -> Part | None:
        at = self._reading.at if self._reading else len(self._parts)
        return self._parts[at] if at < len(self._parts) else None

    @property
    def _is_held(self) -> bool:
        """Whether what is being said, or is still being made, waits for the visitor."""
        return self._is_paused and not self._is_aside

    def _enter(self, session: Session, reading: Reading) -> None:
        """Begin with a screen; on a later page with that page, unless all is wished for."""
        if session.state.is_warned:
            self._begin(session, 0)
        elif reading.is_paused:
            self._wait_at(session, reading.at)
        elif reading == Reading() and self._page:
            self._begin(session, self._first_on(self._page))
        else:
            self._begin(session, reading.at)

    def _begin(self, session: Session, at: int) -> None:
        """Say part `at`, or fall silent after the last one."""
        self._wait_at(session, at)
        self._is_paused = False
        part = self._part
        if part:
            self._show_page_of(session, part.sentence)
            self._say(session, part)

    def _wait_at(self, session: Session, at: int) -> None:
        """Be silent at part `at`; the question whether anybody is there marks no part."""
        self._stop()
        self._spot, self._is_paused, self._is_aside = None, True, False
        self._reading = Reading(at, self._turn)
        if not session.state.is_warned:
            session.mark_part(at, self._part.sentence if self._part else "")

    def _say_aside(self, session: Session, part: Part) -> None:
        self._say(session, part)
        self._is_aside = True

    def _say(self, session: Session, part: Part) -> None:
        self._stop()
        found = part.clip or self._speech.find(part.says, session.library)
        if isinstance(found, Coming):
            self._coming, self._is_saying = found, True
        elif found:
            self._play(found)

    def _play(self, clip: Clip) -> None:
        self._is_saying, self._made = True, clip.made
        self._player.play(clip.path, clip.start_ms, clip.end_ms)

    def _stop(self) -> None:
        if self._is_saying:
            self._player.stop()
        self._coming, self._is_saying = None, False

    def _go_on(self, session: Session) -> None:
        if self._coming and (self._is_held or not self._coming.is_ready):
            return
        if self._coming:
            clip, is_lost, self._coming = self._coming.clip, self._coming.is_lost, None
            self._is_saying = False
            if not is_lost:
                self._play(clip)
                return
        state = self._player.state
        if state in (Playing.PLAYING, Playing.SILENT):
            self._has_device = state is Playing.PLAYING
        if self._is_saying and state not in ENDED:
            return
        self._is_saying = False
        if not self._is_paused and self._reading and self._part:
            self._begin(session, self._reading.at + 1)

    def _pause_or_go_on(self, session: Session, reading: Reading) -> None:
        if self._is_aside or not self._is_saying:
            (self._wait_at if reading.is_paused else self._begin)(session, reading.at)
        elif reading.is_paused:
            self._player.pause()
        else:
            self._player.resume()
        self._is_paused = reading.is_paused

    def _set_volume(self, session: Session, sheet: Sheet) -> None:
        """Louder or quieter is heard at once, also while nothing is being said."""
        state = session.state
        self._player.set_speed(SPEEDS[state.speed])
        is_danger = state.place.screen is Screen.EMERGENCY
        self._player.set_volume(1.0 if is_danger else VOLUMES[state.volume])
        if state.volume != self._volume and (self._is_held or not self._is_saying):
            self._say_aside(session, Part(sheet.look.say("Volume")))
        self._volume = state.volume

    def _show_page_of(self, session: Session, sentence: str) -> None:
        pages = self._sheet.sentence_pages if self._sheet else {}
        page = pages.get(sentence, session.state.place.page) if sentence else None
        if page is not None and page != session.state.place.page:
            session.do(TurnTo(page))
        self._page = session.state.place.page

    def _jump_to_page(self, session: Session, page: int) -> None:
        """The visitor turned the page: read on from its first sentence, after a pause later."""
        self._page = page
        at = self._first_on(page)
        if self._is_held:
            self._wait_at(session, at)
        elif self._spot:  # the arrow that was heard has been touched again
            session.do(ReadPart(at))
            self._turn = session.state.reading.turn
            self._begin(session, at)
        else:
            self._begin(session, at)

    def _first_on(self, page: int) -> int:
        """The part that begins on `page`."""
        pages = self._sheet.sentence_pages if self._sheet else {}
        places = (at for at, part in enumerate(self._parts) if pages.get(part.sentence) == page)
        return next(places, 0)


def plays_film(state: State) -> bool:
    """Whether a film sounds, which nobody talks into."""
    return state.place.screen is Screen.PLAYER and state.film.is_playing


def _without_page(place: Place) -> Place:
    return replace(place, page=0, zoom=1.0, centre=(0.5, 0.5))
