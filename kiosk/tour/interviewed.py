"""A tour's way through an interview: every question a household is asked, then what follows.

Answered is what brings most: the result then shows what it can.
"""

from collections.abc import Iterator
from dataclasses import replace

from content_sync.interview.outcomes import outcomes
from content_sync.interview.values import UNKNOWN, Question
from content_sync.site.library.library import Library
from kiosk.visit.asking import Asking, asking
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Answer


def interviewed(shelf: Library, topic: str, item: str) -> Iterator[State]:
    """Each question with the answers before it, half-way, the outcome, a result, all results."""
    here = State(place=Place(Screen.QUESTION, topic=topic, item=item), interview=item)
    hand = asking(shelf, here, here.place)
    while hand and (question := hand.now):
        yield _at(here, hand, Screen.QUESTION, question=question.id)
        hand = hand.after(Answer(question.id, _richest(shelf, hand, question)))
    if hand is None:
        return
    begun = replace(hand, kept=hand.kept[:1])
    if begun.now:
        yield _at(here, begun, Screen.HALFWAY)
    yield _at(here, hand, Screen.OUTCOME)
    found = outcomes(hand.interview, hand.known, shelf.today.isoformat())
    for result in found.cards[:1]:
        yield _at(here, hand, Screen.RESULT, result=result.id)
    yield _at(here, hand, Screen.RESULTS)
    yield _at(here, hand, Screen.OFFICER)
    yield _at(here, hand, Screen.TAKE_ALONG)


def _at(here: State, hand: Asking, screen: Screen, question: str = "", result: str = "") -> State:
    place = replace(here.place, screen=screen, question=question, result=result)
    return replace(here, place=place, answers=hand.kept)


def _richest(shelf: Library, hand: Asking, question: Question) -> str:
    """The value after which most may be asked for."""
    day = shelf.today.isoformat()

    def cards(value: str) -> int:
        known = hand.after(Answer(question.id, value)).known
        return len(outcomes(hand.interview, known, day).cards)

    return max(hand.offered(question), key=cards, default=UNKNOWN)
