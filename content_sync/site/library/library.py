"""All a screen may ask: what this site shows today, in which language, and where its media lie.

A library is one release, opened read-only and for good: when the next release arrives, the
open one goes on reading its own file; `identity` tells that it is time to open again. It is
opened anew for every release, day and `next_turn`, so time is a plain value. Nothing here raises
into a screen: what is missing or damaged is None or an empty tuple, and a release that cannot
be opened gives way to another on this disk. Shown are items meant for this site (audience.py) and
in force (showing.py), not replaced by a successor that is both; links lead on to it
(succession.py). What day it is says today.py.
"""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from content_sync import zone
from content_sync.decoded import reader
from content_sync.letters.legible import legible
from content_sync.machine.today import Seen, believed_day
from content_sync.misfits import misfits
from content_sync.model import Body, Feed, Item, ItemSound, Need, Profile, Text, Topic
from content_sync.shown import showing, succession
from content_sync.shown.audience import Site, is_meant_for
from content_sync.shown.found import Found
from content_sync.shown.hours import next_turn
from content_sync.shown.showing import Standing
from content_sync.signed.sha256 import is_name
from content_sync.site.library import current, places
from content_sync.site.library.given import given
from content_sync.site.library.offices import offices
from content_sync.site.library.stored import Stored
from content_sync.site.search import release

if TYPE_CHECKING:
    from content_sync.site.search.finding import Finder

# What a damaged release, or one of a newer program, makes of reading it
UNREADABLE = sqlite3.Error, LookupError, ValueError, TypeError, OSError
_feed = reader(Feed)


class Library:
    """One release as one site sees it."""

    def __init__(
        self,
        db: sqlite3.Connection,
        connect: Callable[[], sqlite3.Connection],
        store: Path,
        meta: dict[str, str],
        feed: Feed,
        site: Site,
        today: date,
        seen: Seen | None,
    ) -> None:
        """Use `open`."""
        self._db = db
        self._connect = connect
        self.store = store
        self._site = site
        self.site = site.id  # as kiosk.toml calls it
        self.release = int(meta["release"])
        self._stored = Stored(db, self.release)
        self.issued = meta["issued"]
        self.feed = feed
        self.profile: Profile = next(p for p in feed.profiles if p.id == site.profile)
        self.misfits = ""  # what kiosk.toml says that the feed does not know
        self.signed_day = zone.day_of(self.issued, feed.time_zone)
        self._signed_day = self.signed_day.isoformat()
        wall = zone.wall_time(today, feed.time_zone) if isinstance(today, datetime) else None
        self.today = believed_day(wall.date() if wall else today, self.signed_day, seen)
        self._today = self.today.isoformat()
        self._wall = wall if wall and wall.date() == self.today else None
        self.voices_coming = showing.are_voices_coming(feed, self.today, self.signed_day)
        self._draft: Item | None = None
        self._draft_media: dict[str, Path] = {}
        self._in_place = lru_cache(maxsize=4096)(self._read_in_place)
        self._cards = lru_cache(maxsize=64)(self._read_cards)

    @classmethod
    def open(
        cls,
        store: Path,
        profile: str | None = None,
        areas: Iterable[str] = (),
        site: str = "",
        *,
        today: date | datetime,
        seen: Seen | None = None,
    ) -> Self | None:
        """The current release of `store`, or one beside it if it cannot be read; None without one.

        An unknown profile is the feed's first, so that a wrong setting still shows something.
        `today` is the machine's day, or the moment, whose day depends on the feed's time zone;
        `self.today` is what can be believed of it (today.py), after what was `seen`.
        """
        for path in current.candidates(store):
            db = None
            try:
                uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
                connect = partial(sqlite3.connect, uri, uri=True)
                db = connect()
                feed = legible(_feed(release.raw(db, "feed") or b""))
                known = [one.id for one in feed.profiles]
                chosen = profile if profile in known else known[0]
                here = Site(chosen or "", site, tuple(areas))
                found = cls(db, connect, store, release.meta(db), feed, here, today, seen)
                found.misfits = misfits(Site(profile or "", site, here.areas), feed)
                return found
            except UNREADABLE as error:
                current.complain(path, str(error))
                if db is not None:
                    db.close()
        return None

    def close(self) -> None:
        """Let go of the file; the library answers nothing afterwards."""
        for one in filter(None, (vars(self).get("_finder"), self._db)):
            one.close()

    def show_draft(self, draft: Item, media: dict[str, Path]) -> None:
        """Answer with `draft` for its id, with `media` (SHA-256 -> file): an officer previews."""
        self._draft, self._draft_media = draft, media

    def next_turn(self) -> datetime | None:
        """When something begins or ends to be shown later today, by the clock on the wall: who
        shows what is here opens it anew then. None: the day stays as it is.
        """
        if self._wall is None:
            return None
        cards = self._stored.cards_with("schedule")
        turns = (next_turn(one.schedule, self._wall) for one in cards if one.schedule)
        return min(filter(None, turns), default=None)

    @cached_property
    def with_hours(self) -> Item | None:
        """The card that tells when this place is open; the first where several do."""
        cards = self.shown(card.id for card in self._stored.cards_with("opening"))
        return min(cards, key=showing.rank, default=None)

    @cached_property
    def plans(self) -> tuple[Item, ...]:
        """The cards of the items that are plans."""
        cards = self.shown(card.id for card in self._stored.cards_with("plan"))
        return tuple(sorted((card for card in cards if card.plan), key=showing.rank))

    def topics(self) -> tuple[Topic, ...]:
        """The topics of this profile, in its order."""
        known = {topic.id: topic for topic in self.feed.topics}
        return tuple(known[id_] for id_ in self.profile.topics if id_ in known)

    def cards(self, topic: str, tag: str | None = None) -> tuple[Item, ...]:
        """What `topic` shows, without blocks; items that exist in `tag` come first.

        Then by class (emergency, priority, normal), tier, and the folder's order.
        """
        cards = self._cards(topic)
        if tag is None:
            return cards
        return tuple(sorted(cards, key=lambda card: tag not in card.texts))

    def notices(self) -> tuple[Item, ...]:
        """Priority items, for home."""
        return self._of_class("priority")

    def emergencies(self) -> tuple[Item, ...]:
        """Emergency items, drills among them."""
        return self._of_class("emergency")

    def item(self, id_: str) -> Item | None:
        """The whole item; None if it is not there, not readable or not shown here today."""
        if self._draft is not None and self._draft.id == id_:
            return succession.led_on(self._draft, self._lead)
        if self._card(id_) is None:
            return None
        item = self._stored.item(id_)
        return item and succession.led_on(item, self._lead)

    def shown(self, ids: Iterable[str]) -> tuple[Item, ...]:
        """The cards of those of `ids` that are shown here, in their order."""
        return tuple(card for card in map(self._card, ids) if card is not None)

    def standing_for(self, ids: Iterable[str]) -> tuple[Item, ...]:
        """The cards that links to `ids` lead to today, each once, in their order."""
        found = (card for card in map(self._in_place, ids) if card is not None)
        return tuple({card.id: card for card in found}.values())

    def body(self, id_: str) -> Body | None:
        """Whom to ask."""
        return next((body for body in self.feed.bodies if body.id == id_), None)

    def bodies(self) -> tuple[Body, ...]:
        """The bodies that this profile and its shown items name, its own first, then by name."""
        cards = (card for topic in self.profile.topics for card in self.cards(topic))
        return offices(self.feed, self.profile, cards)

    def needs(self) -> tuple[Need, ...]:
        """The situations of this profile that something here answers."""
        here = self.profile.id
        mine = (need for need in self.feed.needs if not need.profiles or here in need.profiles)
        return tuple(need for need in mine if self.answers(need))

    @cached_property
    def given(self) -> dict[str, str]:
        """What an interview need not ask here: what the areas of this site say, the smallest of
        them last; where two of one size differ, nothing.
        """
        return given(self.feed.areas, self._site.areas)

    def need(self, id_: str) -> Need | None:
        """One situation."""
        return next((need for need in self.feed.needs if need.id == id_), None)

    def answers(self, need: Need) -> tuple[Item, ...]:
        """The cards of the items that answer a situation, in the officer's order."""
        return self.standing_for(need.items)

    def text(self, item: Item, tag: str) -> tuple[str, Text]:
        """The text a reader of `tag` is shown, and the language it is in."""
        return showing.text(self.feed.languages, item, tag)

    def sound(self, item: Item, tag: str) -> tuple[str, ItemSound] | None:
        """The sound of an item for a listener of `tag`, and its language; None without one here."""
        sounds = showing.sounds(self.feed.languages, item, tag)
        return next((one for one in sounds if self.has_media(one[1].media)), None)

    def awaits_sound(self, item: Item, tag: str) -> bool:
        """Whether a later release brings the voice of what a listener of `tag` has of an item."""
        shown, _ = self.text(item, tag)
        has_voice = any(one.tag == shown and one.voice for one in self.feed.languages)
        return self.voices_coming and has_voice and self.sound(item, tag) is None

    def said(self, text: str, tag: str) -> tuple[Path, int, int] | None:
        """Where a name of the feed is spoken in `tag`: file, start and end in ms."""
        said = self.feed.said.get(tag)
        if said is None or (path := self.media(said.media)) is None:
            return None
        return next(((path, start, end) for name, start, end in said.cues if name == text), None)

    def has_media(self, sha256: str) -> bool:
        """Whether a media file has arrived."""
        return self.media(sha256) is not None

    def media(self, sha256: str) -> Path | None:
        """Where a media file lies; None when it has not arrived."""
        if sha256 in self._draft_media:
            return self._draft_media[sha256]
        if not is_name(sha256):
            return None
        path = places.media(self.store, sha256)
        return path if path.is_file() else None

    def find(self, query: str, tag: str, limit: int = 20) -> tuple[Found, ...]:
        """What `query` finds among what is shown here, best first, `tag` before other languages."""
        return self._finder.find(query, tag, limit) if self._finder else ()

    def candidates(self, letters: str, limit: int = 8) -> tuple[str, ...]:
        """Chinese words of what is shown here whose pinyin, or its initials, begins so."""
        return self._finder.candidates(letters, limit) if self._finder else ()

    @cached_property
    def _finder(self) -> "Finder | None":
        """Made when something is first looked for; None when the file has gone by then."""
        from content_sync.site.search.finding import finder

        return finder(self._connect, self.feed, self.profile, self._card, self.text)

    def _of_class(self, class_: str) -> tuple[Item, ...]:
        return tuple(sorted(self.shown(self._stored.of_class(class_)), key=showing.rank))

    def _read_cards(self, topic: str) -> tuple[Item, ...]:
        return tuple(sorted(self.shown(self._stored.of_topic(topic)), key=showing.rank))

    def _card(self, id_: str) -> Item | None:
        """The card of `id_` if it is shown here, and nothing else stands in its place."""
        card = self._in_place(id_)
        return card if card and card.id == id_ else None

    def _read_in_place(self, id_: str) -> Item | None:
        return showing.in_its_place(id_, self._stored.card, self._stands)

    def _lead(self, id_: str) -> str:
        return card.id if (card := self._in_place(id_)) else ""

    def _stands(self, card: Item) -> Standing:
        if not is_meant_for(card.targets, self._site, if_unsaid=False):
            return Standing.AWAY
        return showing.standing(card, self._today, self._signed_day, self._wall)
