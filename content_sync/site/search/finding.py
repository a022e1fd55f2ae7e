"""What a search gives to a screen: results with their marks, and words to choose from.

Nothing raises here: where a release is damaged nothing is found.
"""

import logging
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from itertools import count, islice
from typing import Final

from content_sync.found import Found, Tier
from content_sync.letters import folding, pinyin, spelling
from content_sync.letters.folding import fold, spans
from content_sync.letters.pinyin import Readings
from content_sync.model import Feed, Item, Names, Profile, Text
from content_sync.site.search import release as releases
from content_sync.site.search.candidates import candidates
from content_sync.site.search.demanded import Demanded, all_said, demanded
from content_sync.site.search.marks import Marker
from content_sync.site.search.rows import Row, Rows
from content_sync.site.search.search import Hit, Search
from content_sync.site.search.ways import MAX_LETTERS, Way

_log = logging.getLogger(__name__)

MAX_NAMED: Final = 8  # items that one name brings
MAX_READ: Final = 6  # results whose text is read for its best sentence; a list shows fewer
PARTIAL: Final = (Tier.LANGUAGES, Tier.SOME)  # a text found so need not hold all words
MAX_TEXTS: Final = 64  # kept in memory
MAX_WEIGHED: Final = 60  # items read to see whether they hold the number that was typed
_OF_BODY: Final = "SELECT id FROM cards WHERE CAST(card AS TEXT) LIKE ? ORDER BY id LIMIT ?"


class Finder:
    """Finds in one release what one profile shows.

    `card` gives the card of an item that is shown, `shown` the text of it for a reader of a tag.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        feed: Feed,
        profile: Profile,
        card: Callable[[str], Item | None],
        shown: Callable[[Item, str], tuple[str, Text]],
    ) -> None:
        self._db = db
        self._card = card
        self._shown = shown
        self._parts = lru_cache(maxsize=MAX_TEXTS)(partial(releases.parts, db))
        self._table = Readings(feed.readings)
        self._telephones = {one.id: one.telephone for one in feed.bodies}
        topics = [one for one in feed.topics if one.id in profile.topics]
        needs = [one for one in feed.needs if not one.profiles or profile.id in one.profiles]
        self._topics = [(_names(one.names, one.hints), one.id) for one in topics]
        self._needs = [(_names(one.names), one.items) for one in needs]

    def find(self, query: str, tag: str, limit: int) -> tuple[Found, ...]:
        """What `query` finds, best first, the texts in `tag` before others."""
        try:
            return tuple(self._results(query, tag, limit))
        except sqlite3.Error as error:
            _log.error("search failed: %s", type(error).__name__)  # its words may be the query's
            return ()

    def forget(self) -> None:
        """Keep no word that was looked for."""
        folding.forget()
        for kept in (pinyin.split, spelling.alike, spelling.near, self._table.begun):
            kept.cache_clear()
        re.purge()  # patterns made of the days and documents that were looked for

    def candidates(self, letters: str, limit: int) -> tuple[str, ...]:
        """Chinese words whose pinyin, or its initials, begins with `letters`."""
        names = [name for known, _ in (*self._topics, *self._needs) for name in known]
        try:
            found = candidates(Rows(self._db, ""), self._table, names, self._title, letters)
            return tuple(islice(found, limit))
        except sqlite3.Error as error:
            _log.error("search failed: %s", type(error).__name__)
            return ()

    def _results(self, query: str, tag: str, limit: int) -> Iterator[Found]:
        search = Search(self._db, query, tag, self._table, self._parts)
        wanted = demanded(query[:MAX_LETTERS])
        shows = partial(self._answers, wanted, count())
        shown = search.hits(shows, self._named(search, wanted, tag))
        hits = tuple(islice(shown, limit))
        tiers = {hit.tier for hit in hits}
        markers = {tier: Marker(search.ways(tier), tier in PARTIAL) for tier in tiers}
        read = (hit if at < MAX_READ else replace(hit, part=0) for at, hit in enumerate(hits))
        results = (self._found(hit, tag, markers[hit.tier]) for hit in read)
        yield from (result for result in results if result)

    def _answers(self, wanted: Demanded, weighed: Iterator[int], id_: str) -> bool:
        """Whether an item is shown and holds the numbers that are wanted."""
        card = self._card(id_)
        if card is None or not wanted:
            return card is not None
        item = None
        if next(weighed) < MAX_WEIGHED:
            item = releases.read_item(releases.raw(self._db, id_) or b"")
        telephone = self._telephones.get(card.body, "")
        return item is not None and wanted.stands_in(all_said(item, telephone))

    def _found(self, hit: Hit, tag: str, marker: Marker) -> Found | None:
        card = self._card(hit.id)
        text = card.texts.get(hit.tag) if card else None
        if card is None or text is None:
            return None
        own = card.texts.get(tag)
        if own and hit.tag != tag:  # the item opens in the reader's language: so does its result
            return Found(hit.id, own.title, tag, own.summary, hit.tier, (), own.summary)
        parts = self._parts(hit.id, hit.tag) if hit.part else ()
        piece, marks = marker.excerpt(parts[hit.part] if hit.part < len(parts) else ())
        if not piece:
            piece, marks = text.summary, marker.marks(text.summary)
        title_marks = marker.marks(text.title)
        return Found(hit.id, text.title, hit.tag, text.summary, hit.tier, title_marks, piece, marks)

    def _named(self, search: Search, wanted: Demanded, tag: str) -> Iterator[Hit]:
        """The items of the situations and topics in whose names the words stand side by side.

        And those of the bodies that are called by the number that is wanted.
        """
        begun = replace(search.typed, goes_on=True)
        ids = [id_ for names, ids in self._needs if _holds(names, begun) for id_ in ids]
        sql = "SELECT id FROM topics WHERE topic = ? ORDER BY position, id LIMIT ?"
        for topic in (id_ for names, id_ in self._topics if _holds(names, begun)):
            ids += [id_ for (id_,) in self._db.execute(sql, (topic, MAX_NAMED))]
        for body, telephone in self._telephones.items() if wanted.numbers else ():
            if wanted.stands_in(fold(telephone)):
                like = f'%"body":"{body}"%'
                ids += [id_ for (id_,) in self._db.execute(_OF_BODY, (like, MAX_NAMED))]
        for card in filter(None, map(self._card, ids)):
            yield Hit(card.id, self._shown(card, tag)[0], Tier.TOPIC)

    def _title(self, row: Row) -> str:
        card = self._card(row.id)
        return card.texts[row.tag].title if card and row.tag in card.texts else ""


def _names(*names: Names) -> tuple[str, ...]:
    return tuple(name for each in names for name in each.values())


def _holds(names: tuple[str, ...], way: Way) -> bool:
    return any(way.stands_in([word for _, _, word in spans(name)]) for name in names)
