"""The way a tour takes: every screen and item of a kiosk, at the text sizes and themes wanted."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from content_sync.site.library.library import Library
from kiosk.look.colours import THEMES
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.tour.interviewed import interviewed
from kiosk.visit import numbered
from kiosk.visit.danger import is_dangerous
from kiosk.visit.state import Place, Reading, Screen, State

QUERIES: Final = {"zh-Hans": "hai", "en": "bord"}  # typed half way; Vietnamese in all others
QUERY: Final = "vay v"
NOTHING_FOUND: Final = "qqqq"
HEARD: Final = Reading(at=2, sentence="s1")


def states(shelf: Library | None, tags: tuple[str, ...], everything: bool) -> Iterator[State]:
    """Every screen and item, at the default and the largest text; `everything` adds the rest."""
    yield State(place=Place(Screen.UNAVAILABLE))
    if shelf is None:
        return
    texts = range(LARGEST_TEXT + 1) if everything else (DEFAULT_TEXT, LARGEST_TEXT)
    looks = [(text, "light") for text in texts]
    looks += [(DEFAULT_TEXT, theme) for theme in THEMES if everything and theme != "light"]
    for tag in tags:
        yield State(place=Place(Screen.RESTING), language=tag)
        for text, theme in looks:
            for state in moments(shelf, tag):
                yield replace(state, language=tag, text=text, theme=theme)
        if everything:
            yield from (replace(one, language=tag, is_low=True) for one in moments(shelf, tag))


def moments(shelf: Library, tag: str) -> Iterator[State]:
    """All there is to see in one language, one size and one theme."""
    for place in _places(shelf):
        yield State(place=place)
    for topic, _, item in _items(shelf):
        if _is_interview(shelf, item):
            yield from interviewed(shelf, topic, item)
    home = State(place=Place(Screen.HOME))
    yield replace(home, is_warned=True)
    yield replace(home, is_listening=True, has_strip=True)
    first = next((one for one in _items(shelf) if not _is_interview(shelf, one[2])), None)
    if first:
        yield State(place=Place(Screen.ITEM, *first), is_listening=True, reading=HEARD)
    for typed in ("", query(tag), NOTHING_FOUND):
        yield State(place=Place(Screen.SEARCH), typed=typed)


def query(tag: str) -> str:
    """What a visitor who reads `tag` has typed so far."""
    return QUERIES.get(tag, QUERY)


def _items(shelf: Library) -> Iterator[tuple[str, str, str]]:
    """Topic, no need, and id of every item once."""
    seen: set[str] = set()
    for topic in shelf.topics():
        for card in shelf.cards(topic.id):
            if card.id not in seen:
                seen.add(card.id)
                yield topic.id, "", card.id


def _on_plan(shelf: Library, topic: str, item: str) -> Iterator[Place]:
    """The plan of an item, and each place on it that a finger opens."""
    plan = next((card.plan for card in shelf.shown((item,)) if card.plan), None)
    if plan:
        points = ("", *(mark.id for mark in plan.marks))
        yield from (Place(Screen.PLAN, topic=topic, item=item, point=one) for one in points)


def _is_interview(shelf: Library, item: str) -> bool:
    return any(card.kind == "interview" for card in shelf.shown((item,)))


def _places(shelf: Library) -> Iterator[Place]:
    yield Place(Screen.HOME)
    for danger in shelf.emergencies():
        yield Place(Screen.EMERGENCY, item=danger.id)
    for topic in shelf.topics():
        yield Place(Screen.TOPIC, topic=topic.id)
    yield Place(Screen.TOPICS)
    alarming = (topic.id for topic in shelf.topics() if is_dangerous(shelf, topic=topic.id))
    yield from (Place(Screen.NUMBERS, topic=topic) for topic in alarming)
    for need in shelf.needs():
        yield Place(Screen.NEED, need=need.id)
    for topic_id, _, item in _items(shelf):
        if _is_interview(shelf, item):
            continue
        yield from _on_plan(shelf, topic_id, item)
        yield Place(Screen.ITEM, topic=topic_id, item=item)
        yield from numbered.places(shelf, topic_id, item)
        yield Place(Screen.TAKE_ALONG, topic=topic_id, item=item)
        yield Place(Screen.SOURCE, topic=topic_id, item=item)
    yield Place(Screen.ASK)
    yield Place(Screen.COMFORT)
    yield Place(Screen.LANGUAGES)
