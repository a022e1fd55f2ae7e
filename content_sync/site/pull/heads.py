"""A feed on which something else is looked at aside, in a thread of its own.

hung_up_when   what comes over it stops as soon as it is time for something else
Heads          its head is asked for, to see whether it has changed
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import Final

from content_sync.errors import FeedError, TrustError
from content_sync.site.reach.feed import Feed, HeadFile

LOOK_S: Final = 0.1  # how often it is asked whether it is time
UNMARKED: Final = 8  # each so many heads one is asked for without a mark: a 304 is not signed

_log = logging.getLogger(__name__)


@contextmanager
def hung_up_when(is_time: Callable[[], bool], feed: Feed) -> Iterator[threading.Event]:
    """Hang `feed` up as soon as `is_time`, looked at aside, and pick it up when the block ends.

    Yields what is set once it was; a large pack that stopped lies on the disk (store/packs.py).
    """
    is_hung_up, is_over = threading.Event(), threading.Event()

    def look() -> None:
        try:
            while not is_time():
                if is_over.wait(LOOK_S):
                    return
        except Exception as error:  # what comes over the feed comes all the same
            _log.warning("nobody looks aside any more: %s: %s", type(error).__name__, error)
            return
        is_hung_up.set()
        feed.hang_up()

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield is_hung_up
    finally:
        is_over.set()
        thread.join()
        feed.pick_up()


class Heads:
    """A feed whose head is asked for aside, to see whether it changed, and told again when asked.

    Asking aside takes as long as it takes, in a thread of its own.
    """

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._aside: Feed | None = None
        self._is_asking = False
        self._answers: SimpleQueue[HeadFile | None] = SimpleQueue()
        self._mark = ""
        self._last = b""
        self._next: HeadFile | None = None
        self._asked = 0

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        found, self._next = self._next or self._feed.head(etag), None
        self._mark = found.etag if found else etag
        self._last = found.data if found else self._last
        return found

    def ask(self) -> None:
        """Begin to ask whether the head has changed."""
        if self._is_asking:
            return
        self._asked += 1
        self._is_asking = True
        mark = self._mark if self._asked % UNMARKED else ""
        self._aside = self._aside or self._feed.another()
        threading.Thread(target=self._ask, args=(self._aside, mark), daemon=True).start()

    def has_changed(self) -> bool:
        """Whether the head that was asked for is here, and another than the last."""
        try:
            found = self._answers.get_nowait()
        except Empty:
            return False
        self._is_asking = False
        if found is None or found.data == self._last:
            return False
        self._next = found
        return True

    def end(self) -> None:
        """Nobody will look any more."""
        if self._aside:
            self._aside.hang_up()

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        return self._feed.small(name, at_most)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        return self._feed.fetch(name, size, start)

    def _ask(self, aside: Feed, mark: str) -> None:
        found = None
        try:
            found = aside.head(mark)
        except (FeedError, TrustError):
            pass  # the media will say what is wrong, or nothing is
        except Exception as error:  # the thread's own door: whoever waits hears of an end
            _log.warning("this look at the head failed: %s: %s", type(error).__name__, error)
        self._answers.put(found)
