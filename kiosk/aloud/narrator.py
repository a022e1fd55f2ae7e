"""Reads the screen aloud: follows the visit, says part after part, marks what is being said.

The session knows which part and whether it is paused; what is said next is decided in `telling`.
Nothing is said on two screens: whatever plays stops with the screen it belongs to.
"""

from kiosk.aloud.mouth import Mouth
from kiosk.aloud.orders import Hold, Mark, Say, Stop, tune
from kiosk.aloud.script import NO_SCRIPT, script
from kiosk.aloud.speech import Speech
from kiosk.aloud.telling import Telling, Told, hear, step
from kiosk.sheet.sheet import Control, Passage, Sheet
from kiosk.sound.playing import Player
from kiosk.visit.hearing import Hearing
from kiosk.visit.session import Session
from kiosk.visit.steering import Pause, ReadPart
from kiosk.visit.wishes import ScrollTo


class Narrator:
    """One voice for one screen."""

    def __init__(self, player: Player, speech: Speech) -> None:
        self._player, self._mouth = player, Mouth(player, speech)
        self._sheet: Sheet | None = None
        self._script = NO_SCRIPT
        self._telling = Telling()

    @property
    def hearing(self) -> Hearing:
        """What is being heard at the moment."""
        count = len(self._script.row)
        at = min(self._telling.at, count)
        return Hearing(at, count, self._mouth.made, self._mouth.has_device)

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds or is about to: the visit is not idle."""
        return self._telling.is_speaking

    @property
    def marked(self) -> Control | Passage | None:
        """What is being read: the next touch on it acts."""
        saying = self._script.saying(self._telling.at)
        return self._telling.touched or (saying.target if saying else None)

    def follow(self, session: Session, sheet: Sheet) -> None:
        """Go on reading; called many times a second while a visitor listens, and on each change."""
        state = session.state
        if not state.is_read_aloud:
            self.hush()
            return
        if sheet is not self._sheet:
            self._sheet = sheet
            self._script = script(sheet, session.library, state, session.language)
        tune(self._player, state)
        self._do(session, step(self._telling, state, self._script, self._mouth.playing))

    def read(self, session: Session, control: Control) -> None:
        """Say a control, out of its row."""
        self._do(session, hear(self._telling, control))

    def place_of(self, passage: Passage) -> int | None:
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

    def _do(self, session: Session, told: Told) -> None:
        self._telling, orders = told
        for order in orders:
            match order:
                case Say(saying):
                    self._mouth.say(saying, session.library)
                case Hold(is_held):
                    self._mouth.hold(is_held)
                case Stop():
                    self._mouth.stop()
                case Mark(at, sentence):
                    session.mark_part(at, sentence)
                case Pause() | ReadPart() | ScrollTo():
                    session.do(order)
