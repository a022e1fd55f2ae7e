"""Where a wish leads: from place to place, and the way back.

Nothing leads away from an emergency that has not been understood.
"""

from dataclasses import replace
from typing import Final

from content_sync.site.library.library import Library
from kiosk.visit.asking import Asking, asking, opened
from kiosk.visit.danger import at_rest, is_dangerous, is_in_danger, unknown
from kiosk.visit.first import in_its_pace, listening
from kiosk.visit.places import gathering, has_plan
from kiosk.visit.state import FOUND, Film, Place, Reading, Screen, Spot, State
from kiosk.visit.steering import ListenAgain, away_from_found, steer
from kiosk.visit.typed import keys_of, rewritten
from kiosk.visit.wishes import (
    Answer,
    Asked,
    Back,
    Change,
    ChooseLanguage,
    Gather,
    Going,
    Home,
    Leave,
    OpenAsk,
    OpenComfort,
    Opening,
    OpenItem,
    OpenLanguages,
    OpenNeed,
    OpenPicture,
    OpenPlan,
    OpenPlayer,
    OpenResult,
    OpenResults,
    OpenSearch,
    OpenSource,
    OpenTakeAlong,
    OpenTopic,
    OpenTopics,
    OpenWords,
    SeeOutcome,
    ShowOfficer,
    StartOver,
    Understand,
    Wake,
    WakeListening,
)

OPENED: Final = (Screen.TOPICS, Screen.TOPIC, Screen.NEED, Screen.ITEM, Screen.PLAN)


def go(state: State, wish: Going, library: Library) -> State:
    """The state where `wish` leads."""
    match wish:
        case Leave():
            return at_rest(library)
        case Wake():
            return _woken(state)
        case WakeListening():
            return listening(_woken(state))
        case ChooseLanguage(tag):
            return _read_in(state, tag, library)
        case Understand():
            return _understood(state, library)
        case Gather():
            return _gathered(_understood(state, library), library)
        case _ if is_in_danger(library, state):
            return state
        case Home():
            return _arrived(state, Place(Screen.HOME), ())
        case Back():
            return _back(state)
        case OpenWords():
            return _gone_to(state, _place(state.place, wish, library))
        case Answer() | SeeOutcome() | Change() | StartOver():
            hand = asking(library, state, state.place)
            return _asked(state, hand, wish) if hand else state
        case _:
            here = _woken(state) if state.place.screen is Screen.RESTING else state
            film = Film(is_playing=True) if isinstance(wish, OpenPlayer) else None
            return _led_to(here, _place(here.place, wish, library), library, film)


def led_on(state: State, library: Library | None) -> State:
    """To the next emergency, or back to what was interrupted, read aloud or not as before."""
    left = unknown(library, state)
    if left:
        return warned_of(state, left[0])
    return _back(replace(state, is_listening=state.was_listening, was_listening=False))


def warned_of(state: State, danger: Place) -> State:
    """An emergency takes over, and speaks from its first word."""
    trail, listened = _way_here(state), state.is_listening
    if state.place.screen is Screen.EMERGENCY:
        trail, listened = state.trail, state.was_listening
    reading = Reading(turn=state.reading.turn + 1)
    there = _arrived(state, danger, trail)
    return replace(there, is_listening=True, was_listening=listened, reading=reading)


def language_of(state: State, library: Library | None) -> str:
    """The tag the visitor reads in."""
    if state.language or library is None:
        return state.language or "vi"
    return library.feed.languages[0].tag


def from_line_starts(state: State) -> State:
    """What is at the top of a view begins there: its lines break otherwise now."""

    def at_start(place: Place) -> Place:
        return replace(place, spot=replace(place.spot, share=0.0))

    trail = tuple(at_start(place) for place in state.trail)
    return replace(state, place=at_start(state.place), trail=trail)


def _place(
    here: Place,
    wish: Opening,
    library: Library,
) -> Place:
    """What `wish` opens; most of it is about the item in hand."""
    match wish:
        case OpenTopic(topic):
            is_first = here.screen is not Screen.NUMBERS and is_dangerous(library, topic=topic)
            return Place(Screen.NUMBERS if is_first else Screen.TOPIC, topic=topic)
        case OpenTopics():
            return Place(Screen.TOPICS)
        case OpenNeed(need):
            if here.screen is not Screen.NUMBERS and is_dangerous(library, need=need):
                return Place(Screen.NUMBERS, need=need)
            return _answer(need, library)
        case OpenItem(item):
            return Place(Screen.ITEM, topic=here.topic, item=item)
        case OpenPlayer(block):
            return replace(_beside(here, Screen.PLAYER), block=block)
        case OpenPicture(block):
            whole = replace(_beside(here, Screen.PICTURE), zoom=1.0, centre=(0.5, 0.5))
            return replace(whole, block=block)
        case OpenSource():
            return _beside(here, Screen.SOURCE)
        case OpenTakeAlong():
            return _beside(here, Screen.TAKE_ALONG)
        case OpenSearch():
            return _beside(here, Screen.SEARCH)
        case OpenAsk():
            return _beside(here, Screen.ASK)
        case OpenComfort():
            return _beside(here, Screen.COMFORT)
        case OpenLanguages():
            return _beside(here, Screen.LANGUAGES)
        case OpenResult(result):
            return replace(_beside(here, Screen.RESULT), result=result)
        case OpenResults():
            return replace(_beside(here, Screen.RESULTS), result="")
        case OpenPlan(item, point):
            return Place(Screen.PLAN, topic=here.topic, item=item, point=point)
        case OpenWords():
            return replace(_beside(here, Screen.ITEM), point="")
        case ShowOfficer():
            return replace(_beside(here, Screen.OFFICER), result="")


def _beside(here: Place, screen: Screen) -> Place:
    """Another screen about the same."""
    return replace(here, screen=screen, spot=Spot())


def _answer(need: str, library: Library) -> Place:
    known = library.need(need)
    answers = library.answers(known) if known else ()
    if len(answers) == 1:
        return Place(Screen.ITEM, need=need, item=answers[0].id)
    return Place(Screen.NEED, need=need)


def _understood(state: State, library: Library) -> State:
    if state.place.screen is not Screen.EMERGENCY:
        return state
    seen = state.understood | {state.place.item}
    return led_on(replace(state, understood=seen), library)


def _gathered(state: State, library: Library) -> State:
    """Where everybody goes, once no emergency is left to be understood."""
    found = gathering(library)
    if found is None or state.place.screen is Screen.EMERGENCY:
        return state
    there = Place(Screen.PLAN, item=found.item.id, point=found.mark.id)
    return _led_to(state, there, library, None)


def _woken(state: State) -> State:
    match state.place.screen:
        case Screen.EMERGENCY:
            return steer(state, ListenAgain())
        case Screen.RESTING:
            return replace(state, place=Place(Screen.HOME))
        case _:
            return state


def _read_in(state: State, tag: str, library: Library) -> State:
    before = language_of(state, library)
    keys = keys_of(state.keys, before)
    typed = rewritten(state.typed, keys, keys_of(None, tag))
    state = replace(state, language=tag, keys=None, typed=typed, reading=Reading())
    state = replace(from_line_starts(state), greets=state.place.screen is not Screen.EMERGENCY)
    state = in_its_pace(state, before, library)
    match state.place.screen:
        case Screen.RESTING:
            return _woken(state)
        case Screen.LANGUAGES:
            return _back(state)
        case _:
            return state


def _back(state: State) -> State:
    if not state.trail:
        return _arrived(state, Place(Screen.HOME), ())
    *trail, place = state.trail
    return _arrived(state, place, tuple(trail))


def _led_to(state: State, place: Place, library: Library, film: Film | None) -> State:
    """At `place`; an interview begins with its first question, or where it was left; an item with a
    plan is that plan, and from one place on it to another, or from its words back to it, the way
    back grows no longer.
    """
    if place.screen is Screen.ITEM and has_plan(library, place.item):
        place = replace(place, screen=Screen.PLAN)
    if place.screen is state.place.screen is Screen.PLAN and place.item == state.place.item:
        return _arrived(state, replace(state.place, point=place.point, spot=Spot()), state.trail)
    last = state.trail[-1] if state.trail else None
    if last and place.screen is last.screen is Screen.PLAN and place.item == last.item:
        return _arrived(state, replace(last, point=place.point, spot=Spot()), state.trail[:-1])
    hand = asking(library, state, place) if place.screen is Screen.ITEM else None
    if hand is None:
        return _gone_to(state, place, film)
    there = opened(hand, place)
    return _arrived(state, there, (*_way_here(state), *hand.before(there)))


def _asked(state: State, hand: Asking, wish: Asked) -> State:
    """The next question, or what follows; the way back are the questions before it."""
    hand = hand.after(wish)
    there = hand.place_after(wish, state.place)
    trail = (*hand.outside(state.trail), *hand.before(there))
    return _arrived(replace(state, interview=hand.item, answers=hand.kept), there, trail)


def _gone_to(state: State, place: Place, film: Film | None = None) -> State:
    here = state.place
    if here.screen is place.screen and replace(here, spot=place.spot) == place:
        return state
    has_opened = state.has_opened or (state.is_listening and place.screen in OPENED)
    return _arrived(replace(state, has_opened=has_opened), place, _way_here(state), film)


def _way_here(state: State) -> tuple[Place, ...]:
    """The way back to this place as it is now."""
    film = replace(state.film, is_playing=False)
    return (*state.trail, replace(state.place, film=film))


def _arrived(
    state: State, place: Place, trail: tuple[Place, ...], film: Film | None = None
) -> State:
    """Be at `place`; what sounded elsewhere sounds no more."""
    state = state if place.screen in FOUND else away_from_found(state)
    is_new_query = place.screen is Screen.HOME
    return replace(
        state,
        place=replace(place, film=Film()),
        trail=trail,
        is_warned=False,
        has_strip=state.is_listening,
        reading=Reading(),
        film=film or place.film,
        typed="" if is_new_query else state.typed,
    )
