"""What a search gives to a screen: results with their marks, and words to choose from.

Nothing raises here: where a release is damaged nothing is found.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache, lru_cache, partial
from itertools import chain, count, islice
from typing import Final

from content_sync.letters.folding import fold, spans, words
from content_sync.letters.pinyin import Readings
from content_sync.machine.forgetting import when_forgetting
from content_sync.model import Feed, Item, Names, Profile, Text
from content_sync.shown.found import Found, Tier
from content_sync.site.search import release
from content_sync.site.search.candidates import candidates
from content_sync.site.search.demanded import Demanded, all_said, demanded
from content_sync.site.search.marks import Marker
from content_sync.site.search.query import Query, understood
from content_sync.site.search.rows import Row, Rows
from content_sync.site.search.search import Hit, hits
from content_sync.site.search.ways import MAX_LETTERS, Way

_log = logging.getLogger(__name__)

MAX_NAMED: Final = 8  # items that one name brings
MAX_READ: Final = 6  # results whose text is read for its best sentence; a list shows fewer
PARTIAL: Final = (Tier.LANGUAGES, Tier.SOME)  # a text found so need not hold all words
MAX_WHOLE: Final = 1  # results read for all words of a question: the best holds most of them
MAX_TEXTS: Final = 64  # kept in memory
MAX_WEIGHED: Final = 60  # items read to see whether they hold the number that was typed
_OF_BODY: Final = "SELECT id FROM cards WHERE CAST(card AS TEXT) LIKE ? ORDER BY id LIMIT ?"


class Finder:
    """Finds in one release what one profile shows.

    `card` gives the card of an item that is shown, `shown` the text of it for a reader of a tag.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        feed: Feed,
        profile: Profile,
        card: Callable[[str], Item | None],
        shown: Callable[[Item, str], tuple[str, Text]],
    ) -> None:
        self._connect: Callable[[], sqlite3.Connection] | None = connect
        self._db = connect()
        self._card = card
        self._shown = shown
        self._parts = lru_cache(maxsize=MAX_TEXTS)(self._read_parts)
        self._table = Readings(feed.readings)
        self._telephones = {one.id: one.telephone for one in feed.bodies}
        topics = [one for one in feed.topics if one.id in profile.topics]
        needs = [one for one in feed.needs if not one.profiles or profile.id in one.profiles]
        self._topics = [(_names(one.names, one.hints), one.id) for one in topics]
        self._needs = [(_names(one.names), one.items) for one in needs]
        when_forgetting(self.forget)

    def find(self, query: str, tag: str, limit: int) -> tuple[Found, ...]:
        """What `query` finds, best first, the texts in `tag` before others."""
        try:
            return tuple(self._results(query, tag, limit))
        except sqlite3.Error as error:
            _log.error("search failed: %s", type(error).__name__)  # its words may be the query's
            return ()

    def forget(self) -> None:
        """Keep no word that was looked for: SQLite has the last ones as long as it is connected."""
        if self._connect is not None:
            self._db.close()
            with suppress(sqlite3.Error):  # a newer release has come, and this one is gone
                self._db = self._connect()

    def close(self) -> None:
        """Let go of the file for good."""
        self._connect = None
        self._db.close()

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
        asked, rows = understood(query, self._table), Rows(self._db, tag)
        wanted = demanded(query[:MAX_LETTERS])
        shows = partial(self._answers, wanted, count())
        shown = islice(
            hits(asked, rows, self._parts, shows, self._named(asked, wanted, tag)), limit
        )
        read = (hit if at < MAX_READ else replace(hit, part=0) for at, hit in enumerate(shown))
        marker = cache(Marker)
        results = (
            (hit, self._found(hit, tag, marker(hit.ways, hit.tier in PARTIAL))) for hit in read
        )
        for at, (hit, result) in enumerate(results):
            if result:
                is_near = hit.tier is Tier.SOME and not (at < MAX_WHOLE and self._is_whole(hit))
                yield replace(result, is_near=is_near)

    def _is_whole(self, hit: Hit) -> bool:
        """Whether the text of a result holds all the words, though far apart."""
        said = " ".join(chain.from_iterable(self._parts(hit.id, hit.tag)))
        return any(way.all_stand_in(words(fold(said))) for way in hit.ways)

    def _answers(self, wanted: Demanded, weighed: Iterator[int], id_: str) -> bool:
        """Whether an item is shown and holds the numbers that are wanted."""
        card = self._card(id_)
        if card is None or not wanted:
            return card is not None
        item = None
        if next(weighed) < MAX_WEIGHED:
            item = release.read_item(release.raw(self._db, id_) or b"")
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

    def _named(self, asked: Query, wanted: Demanded, tag: str) -> Iterator[Hit]:
        """The items of the situations and topics in whose names the words stand side by side.

        Of a topic those first whose own title or summary holds the words. And those of the bodies
        that are called by the number that is wanted.
        """
        ids = [id_ for names, ids in self._needs if _holds(names, asked.begun) for id_ in ids]
        sql = "SELECT id FROM topics WHERE topic = ? ORDER BY position, id LIMIT ?"
        for topic in (id_ for names, id_ in self._topics if _holds(names, asked.begun)):
            of_topic = [id_ for (id_,) in self._db.execute(sql, (topic, MAX_NAMED))]
            ids += sorted(of_topic, key=lambda id_: not self._tells_of(id_, asked.begun, tag))
        for body, telephone in self._telephones.items() if wanted.numbers else ():
            if wanted.stands_in(fold(telephone)):
                like = f'%"body":"{body}"%'
                ids += [id_ for (id_,) in self._db.execute(_OF_BODY, (like, MAX_NAMED))]
        for card in filter(None, map(self._card, ids)):
            yield Hit(card.id, self._shown(card, tag)[0], Tier.TOPIC, asked.ways(Tier.TOPIC))

    def _tells_of(self, id_: str, way: Way, tag: str) -> bool:
        """Whether the title or the summary of an item, as it opens here, holds all the words."""
        card = self._card(id_)
        text = self._shown(card, tag)[1] if card else None
        return text is not None and way.all_stand_in(words(fold(f"{text.title} {text.summary}")))

    def _read_parts(self, id_: str, tag: str) -> tuple[tuple[str, ...], ...]:
        return release.parts(self._db, id_, tag)

    def _title(self, row: Row) -> str:
        card = self._card(row.id)
        return card.texts[row.tag].title if card and row.tag in card.texts else ""


def finder(
    connect: Callable[[], sqlite3.Connection],
    feed: Feed,
    profile: Profile,
    card: Callable[[str], Item | None],
    shown: Callable[[Item, str], tuple[str, Text]],
) -> Finder | None:
    """A finder; None when the file of its release has gone by now."""
    try:
        return Finder(connect, feed, profile, card, shown)
    except sqlite3.Error as error:
        _log.error("a release cannot be searched: %s", error)
        return None


def _names(*names: Names) -> tuple[str, ...]:
    return tuple(name for each in names for name in each.values())


def _holds(names: tuple[str, ...], way: Way) -> bool:
    return any(way.stands_in([word for _, _, word in spans(name)]) for name in names)
