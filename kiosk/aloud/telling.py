"""What is being read aloud, and what is said next: decided here, obeyed by the narrator.

    WAITS    silent at a part, until the visitor goes on
    SAYS     says it; the next one follows
    HELD     was paused in the middle of it, and goes on there
    ASIDE    says what stands in no row: a touched control, the volume
    OVER     silent, for all has been said

A reading belongs to its scope: in another one it begins anew.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from kiosk.aloud.orders import Hold, Mark, Order, Say, Stop
from kiosk.aloud.script import Saying, Script
from kiosk.sheet.sheet import Control
from kiosk.sound.playing import Playing
from kiosk.visit.state import START, Place, Reading, Spot, State
from kiosk.visit.steering import Pause, ReadPart
from kiosk.visit.wishes import ScrollTo


class Speaking(Enum):
    """What the voice does."""

    WAITS = auto()
    SAYS = auto()
    HELD = auto()
    ASIDE = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where, in which words, and which of the visitor's wishes."""

    place: Place
    language: str
    is_warned: bool
    turn: int


@dataclass(frozen=True, slots=True)
class Telling:
    """Part `at` of a script; the view is at `seen`; `touched` is read out of its row."""

    scope: Scope | None = None
    at: int = 0
    speaking: Speaking = Speaking.OVER
    touched: Control | None = None
    seen: Spot = START
    volume: int = 0

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds or is about to."""
        return self.speaking in (Speaking.SAYS, Speaking.ASIDE)


Told = tuple[Telling, tuple[Order, ...]]

SILENT: Final = (Playing.IDLE, Playing.OVER, Playing.BROKEN)


def step(was: Telling, state: State, script: Script, playing: Playing) -> Told:
    """Go on by a moment in which the visit, the screen and the player are like this."""
    now = replace(was, scope=_scope(state, script), seen=state.place.spot, volume=state.volume)
    if now.scope != was.scope:
        return _enter(now, state, script)
    if now.seen != was.seen and not _is_still_seen(now, script):
        return _scroll_over(now, state, script)
    now, orders = _go_on(now, state, script, playing)
    if now.volume != was.volume and not now.is_speaking:
        return replace(now, speaking=Speaking.ASIDE), (*orders, Say(Saying(script.volume)))
    return now, orders


def hear(was: Telling, control: Control) -> Told:
    """Say a control, out of its row."""
    saying = Saying(control.says, control.clip)
    return replace(was, speaking=Speaking.ASIDE, touched=control), (Pause(), Say(saying))


def _scope(state: State, script: Script) -> Scope:
    place = replace(state.place, spot=Spot(), zoom=1.0, centre=(0.5, 0.5))
    return Scope(place, script.language, state.is_warned, state.reading.turn)


def _is_paused(state: State) -> bool:
    """The question whether anybody is there is read in a pause too."""
    return state.reading.is_paused and not state.is_warned


def _enter(now: Telling, state: State, script: Script) -> Told:
    """Begin with a screen; with what is seen where it is scrolled, unless all is wished for."""
    if state.is_warned:
        return _begin(now, state, script, 0)
    if state.reading.is_paused:
        return _wait(now, state, script, state.reading.at)
    if state.reading == Reading():
        return _begin(now, state, script, script.first_seen(now.seen))
    return _begin(now, state, script, state.reading.at)


def _is_still_seen(now: Telling, script: Script) -> bool:
    """Whether what is being said is in view, though the visitor scrolled; an arrow was touched
    where that was read out itself.
    """
    return not now.touched and script.is_seen(now.at, now.seen)


def _scroll_over(now: Telling, state: State, script: Script) -> Told:
    """The visitor scrolled on: read from the first sentence in view, after a pause later."""
    at = script.first_seen(now.seen)
    if now.touched and now.scope:  # the arrow that was heard has been touched again
        asked = replace(now, scope=replace(now.scope, turn=now.scope.turn + 1))
        now, orders = _begin(asked, state, script, at)
        return now, (ReadPart(at), *orders)
    if _is_paused(state):
        return _wait(now, state, script, at)
    return _begin(now, state, script, at)


def _go_on(now: Telling, state: State, script: Script, playing: Playing) -> Told:
    is_paused, is_silent = _is_paused(state), playing in SILENT
    match now.speaking:
        case Speaking.SAYS if is_paused:
            return replace(now, speaking=Speaking.HELD), (Hold(True),)
        case Speaking.SAYS if is_silent:
            return _begin(now, state, script, now.at + 1)
        case Speaking.HELD if not is_paused:
            return replace(now, speaking=Speaking.SAYS), (Hold(False),)
        case Speaking.WAITS | Speaking.ASIDE if not is_paused and now.at < len(script.row):
            return _begin(now, state, script, now.at)
        case Speaking.ASIDE if is_silent:
            after = Speaking.WAITS if is_paused else Speaking.OVER
            return replace(now, speaking=after), ()
    return now, ()


def _begin(now: Telling, state: State, script: Script, at: int) -> Told:
    """Say part `at`, or fall silent after the last one."""
    now, orders = _wait(now, state, script, at)
    saying = script.saying(at)
    if saying is None:
        return replace(now, speaking=Speaking.OVER), orders
    if script.is_seen(at, now.seen):
        return replace(now, speaking=Speaking.SAYS), (*orders, Say(saying))
    seen = script.spot_for(at)
    to = ScrollTo(seen.key, seen.share)
    return replace(now, speaking=Speaking.SAYS, seen=seen), (*orders, to, Say(saying))


def _wait(now: Telling, state: State, script: Script, at: int) -> Told:
    """Be silent at part `at`; the question whether anybody is there marks no part."""
    saying = script.saying(at)
    mark = () if state.is_warned else (Mark(at, saying.sentence if saying else ""),)
    return replace(now, at=at, speaking=Speaking.WAITS, touched=None), (Stop(), *mark)
