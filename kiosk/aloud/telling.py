"""What is being read aloud, and what is said next: decided here, obeyed by the narrator.

    GREETS   says good day in a language that was chosen; the screen follows
    WAITS    silent at a part, until the visitor goes on
    NEXT     silent before a part that comes by itself
    SAYS     says it; the next one follows
    HELD     was paused in the middle of it, and goes on there
    ASIDE    says what stands in no row: a touched control, the volume
    OVER     silent, for all has been said

A reading belongs to its scope: in another one it begins anew.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from kiosk.aloud.first import LESSONS
from kiosk.aloud.orders import Hold, Mark, Order, Say, Stop
from kiosk.aloud.script import NO_SCRIPT, Saying, Script
from kiosk.look.look import Spoken
from kiosk.sheet.sheet import Control, Manner, Passage
from kiosk.sound.playing import Playing
from kiosk.visit.state import START, Place, Reading, Spot, State
from kiosk.visit.steering import Pause, ReadPart
from kiosk.visit.wishes import ScrollTo


class Speaking(Enum):
    """What the voice does."""

    GREETS = auto()
    WAITS = auto()
    NEXT = auto()
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
    """Part `at` of a script; the view is at `seen`; `touched` is read out of its row, and `after`
    follows it. `since_s` is when it fell silent; `told` is what is not said again, and of what was
    touched so many were `taught`.
    """

    scope: Scope | None = None
    at: int = 0
    speaking: Speaking = Speaking.OVER
    touched: Control | Passage | None = None
    seen: Spot = START
    volume: int = 0
    is_quiet: bool = False
    after: Saying | None = None
    since_s: float = 0.0
    told: frozenset[str] = frozenset()
    taught: int = 0

    @property
    def is_speaking(self) -> bool:
        """Whether something sounds or is about to."""
        return self.speaking in (Speaking.GREETS, Speaking.SAYS, Speaking.ASIDE)


Told = tuple[Telling, tuple[Order, ...]]

SILENT: Final = (Playing.IDLE, Playing.OVER, Playing.BROKEN)


def step(was: Telling, state: State, script: Script, playing: Playing, now_s: float = 0.0) -> Told:
    """Go on by a moment in which the visit, the screen and the player are like this."""
    scope, seen = _scope(state, script), state.place.spot
    now = replace(was, scope=scope, seen=seen, volume=state.loudness, is_quiet=state.is_quiet)
    if now.scope != was.scope:
        return _enter(now, state, script, now_s)
    if now.speaking is Speaking.GREETS:
        return _enter(now, state, script, now_s) if playing in SILENT else (now, ())
    if now.seen != was.seen and not _is_still_seen(now, script):
        return _scroll_over(now, state, script, now_s)
    if now.is_quiet and not was.is_quiet and not now.is_speaking:
        return _begin_anew(now, state, script, 0, now_s)
    now, orders = _go_on(now, state, script, playing, now_s)
    if now.volume != was.volume and not now.is_speaking:
        return replace(now, speaking=Speaking.ASIDE), (*orders, Say(Saying(script.volume)))
    return now, orders


def hear(was: Telling, touched: Control | Passage, script: Script = NO_SCRIPT) -> Told:
    """Say what was touched, out of its row: that waits, or gives way to what comes after it."""
    saying = Saying(touched.says, touched.clip)
    opens_next = (
        isinstance(touched, Control)
        and touched.manner is Manner.HEARD_FIRST
        and not touched.is_frame
    )
    teaches = script.again if was.taught < LESSONS and opens_next else None
    now = replace(
        was,
        speaking=Speaking.ASIDE,
        touched=touched,
        after=Saying(teaches) if teaches else None,
        taught=was.taught + 1,
    )
    if script.has_prompts:
        return replace(now, at=script.count), (Mark(script.count, ""), Say(saying))
    return now, (Pause(), Say(saying))


def greet(was: Telling, state: State, script: Script, words: Spoken) -> Told:
    """Say good day; the screen is read after it."""
    now = replace(was, scope=_scope(state, script), speaking=Speaking.GREETS, touched=None, at=0)
    return replace(now, seen=state.place.spot, volume=state.loudness), (Say(Saying(words)),)


def _scope(state: State, script: Script) -> Scope:
    place = replace(state.place, spot=Spot(), zoom=1.0, centre=(0.5, 0.5))
    return Scope(place, script.language, state.is_warned, state.reading.turn)


def _is_paused(state: State) -> bool:
    """The question whether anybody is there is read in a pause too."""
    return state.reading.is_paused and not state.is_warned


def _enter(now: Telling, state: State, script: Script, now_s: float) -> Told:
    """Begin with a screen; with what is seen where it is scrolled, unless all is wished for."""
    if state.is_warned:
        return _begin(now, state, script, 0, now_s)
    if state.reading.is_paused:
        return _wait(now, state, script, state.reading.at)
    if state.reading == Reading():
        return _begin(now, state, script, script.first_seen(now.seen), now_s)
    return _begin(now, state, script, state.reading.at, now_s)


def _is_still_seen(now: Telling, script: Script) -> bool:
    """Whether what is being said is in view, though the visitor scrolled; not so what was touched,
    nor, in a view that stands still, what comes after all that is new in it.
    """
    saying = script.saying(now.at)
    is_passed = saying is None or saying.extent is None
    if not script.is_followed and is_passed and now.at >= script.first_seen(now.seen):
        return False
    return not now.touched and script.is_seen(now.at, now.seen)


def _scroll_over(now: Telling, state: State, script: Script, now_s: float) -> Told:
    """The visitor scrolled on: read from the first sentence in view, after a pause later."""
    at = script.first_seen(now.seen)
    if now.touched:  # the arrow that was heard has been touched again
        return _begin_anew(now, state, script, at, now_s)
    if _is_paused(state):
        return _wait(now, state, script, at)
    return _begin(now, state, script, at, now_s)


def _begin_anew(now: Telling, state: State, script: Script, at: int, now_s: float) -> Told:
    """Part `at` is asked for, though it was paused."""
    scope = _scope(state, script)
    asked = replace(now, scope=replace(scope, turn=scope.turn + 1))
    now, orders = _begin(asked, state, script, at, now_s)
    return now, (ReadPart(at), *orders)


def _go_on(now: Telling, state: State, script: Script, playing: Playing, now_s: float) -> Told:
    is_paused, is_silent = _is_paused(state), playing in SILENT
    match now.speaking:
        case Speaking.SAYS if is_paused:
            return replace(now, speaking=Speaking.HELD), (Hold(True),)
        case Speaking.SAYS if is_silent:
            return _begin(now, state, script, now.at + 1, now_s)
        case Speaking.NEXT if is_paused:
            return replace(now, speaking=Speaking.WAITS), ()
        case Speaking.NEXT:
            is_due = now_s >= now.since_s + script.row[now.at].before_s
            return _say(now, script, now.at) if is_due else (now, ())
        case Speaking.HELD if not is_paused:
            return replace(now, speaking=Speaking.SAYS), (Hold(False),)
        case Speaking.ASIDE if is_silent and now.after:
            return replace(now, after=None), (Say(now.after),)
        case Speaking.ASIDE if not is_silent and now.at >= script.count:
            return now, ()
        case Speaking.WAITS | Speaking.ASIDE if not is_paused and now.at < len(script.row):
            return _begin(now, state, script, now.at, now_s)
        case Speaking.ASIDE if is_silent:
            after = Speaking.WAITS if is_paused else Speaking.OVER
            return replace(now, speaking=after), ()
    return now, ()


def _begin(now: Telling, state: State, script: Script, at: int, now_s: float) -> Told:
    """Say part `at`, or fall silent after the last one; what was touched stays so until then."""
    at = script.following(at, now.seen)
    while (saying := script.saying(at)) and saying.once and saying.says.text in now.told:
        at = script.following(at + 1, now.seen)
    touched = now.touched if at >= script.count else None
    now, orders = _wait(now, state, script, at)
    now = replace(now, touched=touched, since_s=now_s)
    if saying is None:
        return replace(now, speaking=Speaking.OVER), orders
    if saying.before_s:
        return replace(now, speaking=Speaking.NEXT), orders
    now, said = _say(now, script, at)
    return now, (*orders, *said)


def _say(now: Telling, script: Script, at: int) -> Told:
    """Say part `at`, where it can be seen; a view that does not follow has it already."""
    saying = script.row[at]
    told = now.told | {saying.says.text} if saying.once else now.told
    now = replace(now, speaking=Speaking.SAYS, told=told)
    if not script.is_followed or script.is_seen(at, now.seen):
        return now, (Say(saying),)
    seen = script.spot_for(at)
    return replace(now, seen=seen), (ScrollTo(seen.key, seen.share), Say(saying))


def _wait(now: Telling, state: State, script: Script, at: int) -> Told:
    """Be silent at part `at`; the question whether anybody is there marks no part."""
    saying = script.saying(at)
    mark = () if state.is_warned else (Mark(at, saying.sentence if saying else ""),)
    return replace(now, at=at, speaking=Speaking.WAITS, touched=None), (Stop(), *mark)
