"""What the pages of a release are made of: the feed, the items in force, and names of files.

    pages/<tag>/index.html  <topic>.html  <topic>~2.html  <topic>.atom  <item>.html  <item>.ics
    pages/media/<first letters of the SHA-256>.<kind>

An item's page has the address that the kiosk's code names, so where a topic has the id of an
item, the topic's files give way: ~<topic>.html. No id holds a tilde.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final

import msgspec

from content_sync import zone
from content_sync.model import Feed, Item, Text, Topic
from content_sync.shown import showing
from content_sync.shown.occasion import is_over
from content_sync.shown.showing import Standing, rank

NAME_LETTERS: Final = 20  # of a SHA-256: 80 bits, a name for one file of a feed
INDEX: Final = "index"
URGENT: Final = ("emergency", "priority")
# Any server knows these: what is sent without its type, some phones do not play.
KNOWN_ENDINGS: Final = {".opus": ".ogg", ".srt": ".vtt", ".jpeg": ".jpg"}


class Signed(msgspec.Struct, frozen=True, array_like=True):
    """The release that brought an item as it is: its number, and when it was signed (UTC)."""

    release: int
    issued: str


@dataclass(frozen=True, slots=True)
class Media:
    """The files that pages may show; `endings`: SHA-256 -> how the officer's file name ends.

    `addresses`: SHA-256 -> where a page finds a file that does not lie under pages/media/.
    """

    endings: Mapping[str, str]
    addresses: Mapping[str, str] = field(default_factory=dict)

    def name(self, sha256: str) -> str:
        """The name under pages/media/; "" for a file that is not there."""
        ending = self.endings.get(sha256)
        if ending is None:
            return ""
        return sha256[:NAME_LETTERS] + KNOWN_ENDINGS.get(ending, ending)

    def address(self, sha256: str) -> str:
        """Where a page in the folder of a language finds a file that is there."""
        return self.addresses.get(sha256) or f"../media/{self.name(sha256)}"


@dataclass(frozen=True, slots=True)
class Edition:
    """One release as pages: `items` that have a page, by id; `listed` of them are due today.

    `over` are those of events that have ended, still to be shown as such.
    `heirs`: the id of an item without a page -> the id of what stands in its place.
    `cards` gives what lists show of an item, where `items` have not even that (made/known.py).
    `style`: the address of a style of one's own, for a page that stands alone (frame.own_style).
    `today`: the day it is, for what holds on some days only.
    """

    feed: Feed
    items: Mapping[str, Item]
    listed: Collection[str]
    signed: Mapping[str, Signed]
    release: Signed
    media: Media
    identity: str  # of the feed, for as long as it lives
    over: Collection[str] = ()
    heirs: Mapping[str, str] = field(default_factory=dict)
    cards: Callable[[str], Item] | None = None
    style: str = ""
    today: str = ""
    _topics: dict[str, list[Item]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The absolute address of pages/, with its slash; "" where the feed has none."""
        top = self.feed.public_address.rstrip("/")
        return f"{top}/pages/" if top else ""

    def lead(self, id_: str) -> str:
        """The item whose page a link to `id_` leads to, "" for none."""
        return id_ if id_ in self.items else self.heirs.get(id_, "")

    def card(self, id_: str) -> Item:
        """An item with a page, as lists show it."""
        return self.cards(id_) if self.cards else self.items[id_]

    def of_topic(self, topic: str) -> list[Item]:
        """The items of a topic that are due, by class and tier."""
        if not self._topics:
            due = [self.items[id_] for id_ in sorted(self.listed)]
            kinds = {(item.class_, item.tier): item for item in due}
            ranks = {kind: rank(item) for kind, item in kinds.items()}
            for item in sorted(due, key=lambda item: ranks[item.class_, item.tier]):
                for one in item.topics:
                    self._topics.setdefault(one, []).append(item)
        return self._topics.get(topic, [])

    def urgent(self) -> tuple[Item, ...]:
        """Emergencies that are due, then what is important."""
        due = (self.items[id_] for id_ in sorted(self.listed))
        found = [item for item in due if item.class_ in URGENT]
        return tuple(sorted(found, key=lambda item: (URGENT.index(item.class_), rank(item))))

    def topic_file(self, topic: str, ending: str = ".html", number: int = 1) -> str:
        """The name of the `number`th page of a topic, or of its feed."""
        is_taken = topic in self.items or topic in self.heirs or topic == INDEX
        stem = f"~{topic}" if is_taken else topic
        return stem + (f"~{number}" if number > 1 else "") + ending

    def topic(self, item: Item) -> Topic | None:
        """The topic an item stands under first."""
        return next((one for id_ in item.topics for one in self.feed.topics if one.id == id_), None)

    def text(self, item: Item, tag: str) -> tuple[str, Text]:
        """The text a reader of `tag` is shown, and the language it is in."""
        return showing.text(self.feed.languages, item, tag)


def edition_of(
    feed: Feed,
    items: Iterable[Item],
    media: Media,
    release: Signed,
    today: date,
    identity: str = "",
    style: str = "",
) -> Edition:
    """The pages of `items` as `release` would have them on the day `today`, a draft among them.

    item_page(edition, Reader.of(feed, "vi"), led_on(draft, edition.lead))
    """
    known = {item.id: item for item in items}
    day, midnight = today.isoformat(), datetime.combine(today, time.min)
    signed_day = zone.day_of(release.issued, feed.time_zone).isoformat()
    pages = with_a_page(known.values(), day, signed_day)
    listed = {id_ for id_, item in pages.items() if showing.is_due(item, day)}
    return Edition(
        feed=feed,
        items=pages,
        listed=listed,
        signed=dict.fromkeys(known, release),
        release=release,
        media=media,
        identity=identity,
        over={id_ for id_, item in pages.items() if is_over(item, midnight)},
        heirs=heirs(known.values(), pages, listed),
        style=style,
        today=day,
    )


def with_a_page(items: Iterable[Item], today: str, signed_day: str) -> dict[str, Item]:
    """The items that are not over, nor replaced by one whose time has come; by id.

    One that is not yet due has a page: its code may be read on the day it is.
    """
    known = {item.id: item for item in items}

    def stands(successor: Item) -> Standing:
        return showing.standing(successor, today, signed_day)

    return {
        id_: item
        for id_, item in sorted(known.items())
        if id_ != INDEX
        and not showing.is_over(item, today, signed_day)
        and not (item.superseded_by and showing.is_replaced(item, known.get, stands))
    }


def heirs(items: Iterable[Item], pages: Collection[str], listed: Collection[str]) -> dict[str, str]:
    """What stands in the place of each item without a page: a successor that is due."""
    known = {item.id: item for item in items}

    def stands(one: Item) -> Standing:
        if one.id in listed:
            return Standing.SHOWN
        return Standing.AWAY if one.id in pages else Standing.OVER

    gone = (id_ for id_ in sorted(known) if id_ not in pages and id_ != INDEX)
    found = ((id_, showing.in_its_place(id_, known.get, stands)) for id_ in gone)
    return {id_: heir.id for id_, heir in found if heir}
