"""One round: sticks and the feed, texts before media, and whatever is urgent overtakes.

    sticks   the texts of those put in, where they are signed and newer
    feed     its texts; once more where they took long: what was signed meanwhile is newer
    media    from the sticks, which cost nothing, then from the feed

    while they come they stop for
      whoever waits for the store                      texts, media: at once, and the round ends
      a stick that is put in                           texts, media: within seconds
      a head that changed, asked for at its own pace   media: its texts come, then the rest

Texts do not stop for a newer head: the way to it leads over them, or is as long. A foreign, older
or broken stick ends and delays nothing. What stopped goes on where it was.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from content_sync.errors import BanTinError, FeedError, TrustError
from content_sync.shown.audience import Site
from content_sync.site.pull.heads import Heads, hung_up_when
from content_sync.site.pull.media import IncompleteError, bring_media
from content_sync.site.pull.thrift import ALL, SAVED_BYTES, Purse, Thrift
from content_sync.site.reach.feed import Feed, Source
from content_sync.site.reach.folder import Folder
from content_sync.site.store.store import Store

EVERY_S: Final = 15 * 60
LOOK_S: Final = 3  # for sticks, and at the clock

Texts = Callable[[Source], BanTinError | None]  # brings a feed's texts; what was refused of them
_log = logging.getLogger(__name__)


class MadeWayError(IncompleteError):
    """Somebody else has something to bring: what was coming goes on after them."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How a kiosk behaves on its line; `sticks` finds the feeds that are put in.

    `taken` remembers from round to round which sticks have told all they know: their texts would
    take the place of the feed's mark, and its head would come anew each time.
    """

    every_s: float = EVERY_S
    thrift: Thrift = ALL
    sticks: Callable[[], tuple[Path, ...]] = tuple
    makes_way: bool = False
    clock: Callable[[], float] = time.monotonic
    taken: set[tuple[Path, str, int]] = field(default_factory=set)


ORDINARY: Final = Manners()


def bring(
    feed: Feed, store: Store, site: Site, texts: Texts, now: datetime, manners: Manners = ORDINARY
) -> None:
    """Bring what is newer; `texts` is called anew whenever there may be other texts.

    Raises:
        MadeWayError: somebody waits for the store.
        TrustError, FeedError: from `texts` or media; what could be brought all the same, was.
    """
    began = manners.clock()
    purse = Purse(
        feed, store, manners.thrift, lambda: now + timedelta(seconds=manners.clock() - began)
    )
    look = _Look(Heads(feed), store, purse, manners)
    near: list[Feed] = []

    def is_through(source: Feed, failed: list[BanTinError]) -> bool:
        try:
            if source is feed:
                return bring_media(source, store, site, purse.may_come, look.is_time)
            return bring_media(source, store, site, is_time=look.is_time)
        except MadeWayError:
            raise
        except (FeedError, TrustError) as error:
            failed.append(error)
            return True

    was_there = False
    try:
        while True:
            for mark, stick in look.sticks():
                known = (*mark, store.sound)
                if known in manners.taken or _takes(stick, texts):
                    manners.taken.add(known)
                    near.append(stick)
            shown, asked = store.current, manners.clock()
            with hung_up_when(look.is_nearer, feed) as is_hung_up:
                failed, is_there = _bring_texts(look.heads, texts)
            if failed and is_hung_up.is_set():
                look.make_way()
                continue
            was_there |= is_there  # a head that is not to be had in between ends no media
            if shown != store.current and manners.clock() - asked >= max(manners.every_s, LOOK_S):
                continue
            look.begin()
            if not all(is_through(stick, []) for stick in near):
                continue
            if was_there and not is_through(feed, failed):
                continue
            break
    finally:
        look.heads.end()
        purse.save()
    if failed:
        raise failed[0]


def _bring_texts(heads: Heads, texts: Texts) -> tuple[list[BanTinError], bool]:
    """What was wrong with the feed's texts, and whether media can be asked for there."""
    try:
        refused = texts(heads)
    except (FeedError, TrustError) as error:
        return [error], False
    return [refused] if refused else [], True


def _takes(stick: Source, texts: Texts) -> bool:
    """Whether a stick is one of ours, and not older than what is shown; then its texts are here."""
    try:
        refused = texts(stick)
    except (FeedError, TrustError) as error:
        refused = error
    if refused:
        _log.warning("this stick is passed over: %s", refused)
    return not refused


class _Look:
    """What a round looks at while texts and media come."""

    def __init__(self, heads: Heads, store: Store, purse: Purse, manners: Manners) -> None:
        self.heads = heads
        self._store = store
        self._purse = purse
        self._manners = manners
        self._known: set[tuple[Path, str]] = set()
        self._fresh: list[tuple[tuple[Path, str], Feed]] = []
        self._ask_at = self._look_at = 0.0
        self._was_night = True

    def begin(self) -> None:
        """Texts are here, and media begin."""
        now = self._manners.clock()
        self._ask_at, self._look_at = now + self._manners.every_s, now + LOOK_S
        self._was_night = self._purse.is_night()

    def is_time(self) -> bool:
        """Whether media stop for something more urgent."""
        now = self._manners.clock()
        if now >= self._ask_at:
            self._ask_at = now + self._manners.every_s
            self.heads.ask()
        if now >= self._look_at:
            self._purse.save(SAVED_BYTES)
            if self._purse.is_night() != self._was_night:
                return True
        self.make_way()
        return self._has_stick() or self.heads.has_changed()

    def is_nearer(self) -> bool:
        """Whether texts stop too: for a stick, or for whoever waits for the store."""
        return self._is_wanted() or self._has_stick()

    def make_way(self) -> None:
        """End the round where somebody waits for the store.

        Raises:
            MadeWayError: somebody does.
        """
        if self._is_wanted():
            raise MadeWayError("another sync has something to bring: this one goes on after it")

    def _is_wanted(self) -> bool:
        return self._manners.makes_way and self._store.is_wanted()

    def _has_stick(self) -> bool:
        now = self._manners.clock()
        if now >= self._look_at:
            self._look_at = now + LOOK_S
            self._fresh += self._find()
        return bool(self._fresh)

    def sticks(self) -> list[tuple[tuple[Path, str], Feed]]:
        """The sticks put in since this was asked last."""
        fresh, self._fresh = [*self._fresh, *self._find()], []
        return fresh

    def _find(self) -> list[tuple[tuple[Path, str], Feed]]:
        found: list[tuple[tuple[Path, str], Feed]] = []
        for path in self._manners.sticks():
            stick = Folder(path)
            try:
                head = stick.head("")
            except (FeedError, TrustError):
                continue
            if head and (path, head.etag) not in self._known:
                self._known.add((path, head.etag))
                found.append(((path, head.etag), stick))
        return found
