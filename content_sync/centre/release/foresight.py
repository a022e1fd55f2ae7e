"""What kiosks will have nothing to show for: topics and needs that run empty, told beforehand.

Only on days on which an item begins or is over can anything change, so only these are looked at.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Final

import msgspec

from content_sync.centre.release.build import Build
from content_sync.centre.source.source import RESERVED
from content_sync.errors import Mistake
from content_sync.model import Feed, Item, Profile
from content_sync.said import phrase
from content_sync.shown import showing
from content_sync.shown.audience import Site, is_meant_for
from content_sync.shown.showing import Standing
from content_sync.zone import wall_time

AHEAD: Final = timedelta(days=60)  # time to write, translate, approve and bring a successor

_feed = msgspec.json.Decoder(Feed)
_item = msgspec.json.Decoder(Item)


@dataclass(frozen=True, slots=True)
class Empty:
    """A topic or need of a profile that shows nothing from `day` on; `ended` it showed before."""

    place: str
    profile: str
    day: date
    ended: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """A topic or need, and the items named there; a need is answered by their successors too."""

    name: str
    ids: tuple[str, ...]
    has_heirs: bool

    def shown(self, known: Mapping[str, Item], site: Site, day: date) -> Iterator[str]:
        """What stands there on a day."""
        today = day.isoformat()

        def stands(item: Item) -> Standing:
            # Of a site only its profile is known here: what is for one area may be for this one.
            is_here = is_meant_for(item.targets, site, if_unsaid=True)
            return showing.standing(item, today, today) if is_here else Standing.AWAY

        for id_ in self.ids:
            found = showing.in_its_place(id_, known.get, stands)
            if found and (self.has_heirs or found.id == id_):
                yield found.id


def doubts(build: Build, now: datetime) -> tuple[Mistake, ...]:
    """What may stand: in the folder, and what it comes to on the days ahead."""
    return (*build.warnings, *warnings(build, wall_time(now, build.time_zone).date()))


def warnings(build: Build, today: date) -> tuple[Mistake, ...]:
    """What shows nothing today or will within `AHEAD`, and what to do about it."""
    feed = _feed.decode(build.texts[RESERVED])
    found = running_empty(feed, _cards(build), today, today + AHEAD)
    return tuple(sorted(_told(one, today) for one in found))


def _cards(build: Build) -> Iterable[Item]:
    if build.cards is not None:
        return build.cards.values()
    return [_item.decode(build.texts[line.id]) for line in build.lines if line.kind == "item"]


def running_empty(feed: Feed, items: Iterable[Item], today: date, last: date) -> Iterator[Empty]:
    """Every topic and need that shows nothing on a day from `today` to `last`, with the first."""
    known = {item.id: item for item in items}
    days = [day for day in turns(known.values(), today) if day <= last]
    for profile in feed.profiles:
        site = Site(profile.id)
        for place in _places(feed, profile, known):
            empty = (day for day in days if not any(place.shown(known, site, day)))
            if day := next(empty, None):
                before = place.shown(known, site, day - timedelta(days=1))
                yield Empty(place.name, profile.id, day, tuple(dict.fromkeys(before)))


def turns(items: Iterable[Item], today: date) -> tuple[date, ...]:
    """`today`, and the later days on which one of `items` begins or is over."""
    found = {today}
    for item in items:
        if item.valid_from:
            found.add(date.fromisoformat(item.valid_from))
        last = showing.ends_on(item)
        if last and date.fromisoformat(last) < date.max:
            found.add(date.fromisoformat(last) + timedelta(days=1))
    return tuple(sorted(day for day in found if day >= today))


def _places(feed: Feed, profile: Profile, known: Mapping[str, Item]) -> Iterator[_Place]:
    for topic in profile.topics:
        ids = (item.id for item in known.values() if topic in item.topics)
        yield _Place(phrase("topic '{id}'", id=topic), tuple(ids), has_heirs=False)
    for need in feed.needs:
        if not need.profiles or profile.id in need.profiles:
            yield _Place(phrase("need '{id}'", id=need.id), need.items, has_heirs=True)


def _told(found: Empty, today: date) -> Mistake:
    where = phrase(
        "{place} of profile '{profile}' shows nothing", place=found.place, profile=found.profile
    )
    if found.day == today:
        fix = phrase("add an item that holds today, or remove it from feed.yaml")
        return Mistake("feed.yaml", 0, phrase("{where} today", where=where), fix)
    quoted = (phrase("'{text}'", text=id_) for id_ in found.ended)
    names = reduce(lambda one, other: phrase("{one} and {other}", one=one, other=other), quoted)
    file = f"items/{found.ended[0]}/item.yaml" if found.ended else "feed.yaml"
    what = phrase(
        "{where} from {day} on, when {names} is over", where=where, day=found.day, names=names
    )
    fix = phrase("write a successor and name it in superseded_by, or move valid_to")
    return Mistake(file, 0, what, fix)
