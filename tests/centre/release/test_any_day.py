"""The demonstration is alive on any day: nothing runs empty, no link is dead, no need unanswered.

The days are counted from the content's own, not from the day on which the tests are run; besides
some that were chosen, each is looked at on which an item begins or is over.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import msgspec
import pytest
from demonstration import CONTENT, signed_anew
from shapes import every
from shelf import ids
from visitor import COMPACT, PORTRAIT, Visitor, is_written, named, screenfuls

from content_sync.centre.release import foresight
from content_sync.centre.release.build import Build, build
from content_sync.model import Feed, Item
from content_sync.shown.succession import linked
from content_sync.site.library.library import Library
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

TODAY = date(2026, 11, 29)
LATER = (0, 16, 33, 70, 400, 800)  # days after it
NOTHING = "There is nothing here yet. Please ask the staff."
GONE = "This is no longer shown. Please ask the staff."
PROFILES = ("commune", "border-gate")


@cache
def built() -> Build:
    return build(CONTENT, speech=False)


@cache
def items() -> tuple[Item, ...]:
    lines = (line for line in built().lines if line.kind == "item")
    return tuple(msgspec.json.decode(built().texts[line.id], type=Item) for line in lines)


def days() -> tuple[date, ...]:
    """Every day on which the content changes by itself."""
    return foresight.turns(items(), TODAY)


def visitor_on(day: date, store: Path, folder: Path, profile: str, screen: int) -> Visitor:
    copy = signed_anew(store, day, folder / "store")
    visitor = Visitor(copy, (PORTRAIT, COMPACT)[screen], profile)
    visitor.sleep_until(datetime.combine(day, time(9)))
    assert visitor.session.library
    assert visitor.session.library.today == day
    return visitor


@pytest.mark.parametrize(
    ("later", "profile", "screen"),
    [
        each if (number + each[2]) % 8 == 0 else every(*each)
        for number, each in enumerate(product(LATER, PROFILES, (0, 1)))
    ],
)
def test_home_topics_and_needs_show_something_and_lead_somewhere(
    demo_store: Path, tmp_path: Path, later: int, profile: str, screen: int
) -> None:
    visitor = visitor_on(TODAY + timedelta(later), demo_store, tmp_path, profile, screen)
    shelf = visitor.session.library
    assert shelf
    wanted = [need for need in shelf.feed.needs if profile in need.profiles]

    for sheet in seen(visitor, Place(Screen.HOME), Place(Screen.TOPICS)):
        assert not is_empty(sheet)
    assert list(shelf.needs()) == wanted
    for topic in shelf.topics():
        for sheet in seen(visitor, Place(Screen.TOPIC, topic=topic.id)):
            assert not is_empty(sheet), topic.id
            assert opened(visitor, sheet), topic.id
    for need in wanted:
        for sheet in seen(visitor, Place(Screen.NEED, need=need.id)):
            assert not is_empty(sheet), need.id
            assert opened(visitor, sheet), need.id


@pytest.mark.parametrize("profile", PROFILES)
def test_a_notice_on_home_is_never_cut_whatever_the_day(
    demo_store: Path, tmp_path: Path, profile: str, is_all: bool
) -> None:
    for day in days():
        visitor = visitor_on(day, demo_store, tmp_path / f"{day}", profile, 1)
        assert visitor.session.library
        for language in visitor.session.library.feed.languages:
            for text in range(LARGEST_TEXT + 1) if is_all else (LARGEST_TEXT,):
                home = State(place=Place(Screen.HOME), language=language.tag, text=text)
                assert not visitor.comes_to(home).cut, (day, language.tag, text)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_link_leads_to_what_is_shown_on_whatever_day(
    demo_store: Path, tmp_path: Path, profile: str
) -> None:
    for day in days():
        copy = signed_anew(demo_store, day, tmp_path / f"{day}")
        shelf = Library.open(copy, profile, today=day)
        assert shelf
        for card in (card for topic in shelf.topics() for card in shelf.cards(topic.id)):
            item = shelf.item(card.id)
            assert item
            named = {*item.related, *(id_ for text in item.texts.values() for id_ in linked(text))}
            assert {*ids(shelf.shown(named))} == named, (day, card.id)
            assert item.id not in named
        shelf.close()


def test_no_topic_or_need_is_ever_empty() -> None:
    feed = msgspec.json.decode(built().texts["feed"], type=Feed)

    assert [*foresight.running_empty(feed, items(), TODAY, date.max)] == []


def test_check_has_nothing_to_warn_of_on_whatever_day() -> None:
    looked_at = {*days(), *(TODAY + timedelta(later) for later in LATER)}

    assert [day for day in looked_at if foresight.warnings(built(), day)] == []


@pytest.mark.parametrize("later", LATER)
def test_what_the_review_of_poor_households_is_can_be_read_on_any_day(
    demo_store: Path, tmp_path: Path, later: int
) -> None:
    day = TODAY + timedelta(later)
    shelf = Library.open(signed_anew(demo_store, day, tmp_path / "store"), "commune", today=day)
    assert shelf

    support = ids(shelf.cards("support"))

    assert "ra-soat-ho-ngheo" in support
    assert len([one for one in support if "chuan-ngheo" in one]) == 1
    assert len([one for one in support if "sau-dich-vu" in one]) == 1


def test_nothing_is_over_before_its_successor_begins() -> None:
    known = {item.id: item for item in items()}
    gaps = [
        item.id
        for item in items()
        if item.superseded_by
        and date.fromisoformat(known[item.superseded_by].valid_from)
        > date.fromisoformat(item.valid_to) + timedelta(days=1)
    ]

    assert gaps == []


def seen(visitor: Visitor, *places: Place) -> Iterator[Sheet]:
    """Every page of these places."""
    for place in places:
        yield from (sheet for _, sheet in screenfuls(visitor, State(place=place)))


def is_empty(sheet: Sheet) -> bool:
    return any(is_written(sheet, sheet.look.say(one).text) for one in (NOTHING, GONE))


def opened(visitor: Visitor, sheet: Sheet) -> list[str]:
    """The items that the cards of a sheet open; each has to be there."""
    shelf = visitor.session.library
    assert shelf
    titles = {shelf.text(card, "vi")[1].title: card.id for card in shelf.shown(known_ids())}
    found = []
    for control in [one for one in sheet.controls if one.label.text in titles and one.wish]:
        id_ = titles[control.label.text]
        page = visitor.comes_to(State(place=Place(Screen.ITEM, item=id_)))
        assert named(page, "Source")
        assert not is_empty(page)
        found.append(id_)
    return found


@cache
def known_ids() -> tuple[str, ...]:
    return tuple(item.id for item in items())
