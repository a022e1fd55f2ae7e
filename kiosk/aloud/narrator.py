"""Reads the screen aloud: follows the visit, says part after part, marks what is being said.

The session knows which part and whether it is paused; what is said next is decided in `telling`.
Nothing is said on two screens: whatever plays stops with the screen it belongs to. Who does not
listen still hears the language they chose, and what they hold a finger on.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.aloud.first import greeting
from kiosk.aloud.mouth import Mouth
from kiosk.aloud.orders import Hold, Mark, Say, Stop, tune
from kiosk.aloud.recorded import recorded
from kiosk.aloud.script import NO_SCRIPT, Saying, script
from kiosk.aloud.speech import Speech
from kiosk.aloud.telling import SILENT, Speaking, Telling, Told, greet, hear, step
from kiosk.sheet.sheet import Control, Passage, Sheet
from kiosk.sound.clip import Clip
from kiosk.sound.playing import Player
from kiosk.visit.hearing import Hearing
from kiosk.visit.session import Session
from kiosk.visit.state import START, Place
from kiosk.visit.steering import Pause, ReadPart
from kiosk.visit.wishes import ScrollTo


class Narrator:
    """One voice for one screen."""

    def __init__(
        self,
        player: Player,
        speech: Speech,
        now_s: Callable[[], float] = time.monotonic,
        recordings: Callable[[str, str], Clip | None] = recorded,
    ) -> None:
        """`recordings` finds what a person has said for a language of the words of the kiosk."""
        self._player, self._mouth = player, Mouth(player, speech)
        self._now_s, self._recordings = now_s, recordings
        self._is_lulled = self._is_held = False
        self._aside_at: Place | None = None  # where somebody hears something who does not listen
        self._sheet: Sheet | None = None
        self._script = NO_SCRIPT
        self._telling = Telling()

    @property
    def hearing(self) -> Hearing:
        """What is being heard at the moment."""
        count = self._script.count
        at = min(self._telling.at, count)
        return Hearing(at, count, self._mouth.made, self._mouth.has_device)

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds or is about to: the visit is not idle. What to do is said to
        whoever may have gone.
        """
        says, at = self._telling.speaking is Speaking.SAYS, self._telling.at
        return self._telling.is_speaking and not (says and at >= self._script.count > 0)

    @property
    def touched(self) -> Control | None:
        """What the visitor asked to hear last: the next touch on it acts."""
        touched = self._telling.touched
        return touched if isinstance(touched, Control) else None

    @property
    def marked(self) -> Control | Passage | None:
        """What is being read: a ring shows it."""
        saying = self._script.saying(self._telling.at)
        return self._telling.touched or (saying.target if saying else None)

    def follow(self, session: Session, sheet: Sheet) -> None:
        """Go on reading; called many times a second while a visitor listens, and on each change."""
        state = session.state
        if self._is_lulled:
            return
        if not state.is_read_aloud:
            self._follow_aside(session, sheet)
            return
        if sheet is not self._sheet:
            self._sheet = sheet
            self._script = script(sheet, session.library, state, session.language)
        tune(self._player, state)
        if state.greets and session.library:
            words = greeting(sheet.look, session.library, session.language)
            session.mark_greeted()
            self._do(session, greet(self._telling, state, self._script, words))
        else:
            told = step(self._telling, state, self._script, self._mouth.playing, self._now_s())
            self._do(session, told)
        self._let_on()

    def read(self, session: Session, target: Control | Passage) -> None:
        """Read a control out of its row; of words read on, if they stand in it."""
        if isinstance(target, Passage) and (at := self._place_of(target)) is not None:
            session.do(ReadPart(at))
        elif session.state.is_read_aloud:
            self._do(session, hear(self._telling, target, self._script))
        else:
            self._say_aside(session, Saying(target.says, target.clip), target)

    def lull(self, is_lulled: bool) -> None:
        """Be silent as long as a finger lies on the screen; what comes after it, it has decided."""
        self._is_lulled = is_lulled
        if is_lulled and self._telling.is_speaking:
            self._is_held = True
            self._mouth.hold(True)

    def _let_on(self) -> None:
        """Go on with what a finger held, unless that made it wait."""
        if self._is_held:
            self._is_held = False
            if self._telling.is_speaking:
                self._mouth.hold(False)

    def _follow_aside(self, session: Session, sheet: Sheet) -> None:
        """To somebody who does not listen."""
        state = session.state
        if state.greets and session.library and not state.film.is_playing:
            session.mark_greeted()
            words = greeting(sheet.look, session.library, session.language)
            self._say_aside(session, Saying(words))
        elif self._aside_at != _still(state.place) or self._mouth.playing in SILENT:
            self.hush()
        self._let_on()

    def _say_aside(
        self, session: Session, saying: Saying, touched: Control | Passage | None = None
    ) -> None:
        self._aside_at = _still(session.state.place)
        self._telling = Telling(speaking=Speaking.ASIDE, touched=touched)
        tune(self._player, session.state)
        self._say(session, saying)

    def _say(self, session: Session, saying: Saying) -> None:
        """In the voice of a person who speaks the visitor's language, where there is one."""
        clip = saying.clip or self._recordings(session.language, saying.says.text)
        self._mouth.say(replace(saying, clip=clip), session.library)

    def _place_of(self, passage: Passage) -> int | None:
        """Which part of the screen reads `passage`."""
        places = (
            at
            for at, one in enumerate(self._script.row)
            if isinstance(one.target, Passage) and one.target.says == passage.says
        )
        return next(places, None)

    def hush(self) -> None:
        """Say nothing any more."""
        if self._telling != Telling():
            self._mouth.hush()
        self._telling, self._script, self._sheet = Telling(), NO_SCRIPT, None
        self._aside_at, self._is_held = None, False

    def _do(self, session: Session, told: Told) -> None:
        self._telling, orders = told
        for order in orders:
            match order:
                case Say(saying):
                    self._say(session, saying)
                case Hold(is_held):
                    self._mouth.hold(is_held)
                case Stop():
                    self._mouth.stop()
                case Mark(at, sentence):
                    session.mark_part(at, sentence)
                case Pause() | ReadPart() | ScrollTo():
                    session.do(order)


def _still(place: Place) -> Place:
    """The place, however much of it is scrolled."""
    return replace(place, spot=START)
