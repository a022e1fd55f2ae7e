"""The media that a site wants: the most needed first, each file going on where it stopped.

Several files come at once, one thread a line. Threads touch files alone; whoever called hands out
the work, notes what is here and looks around: whoever is more urgent makes all of them stop within
a moment, and what has come lies in part files.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import Final

from content_sync.errors import BanTinError, FeedError, TrustError
from content_sync.machine.disk import part_of
from content_sync.machine.progress import counting
from content_sync.shown.audience import Aim, Site
from content_sync.signed.catalog import Line
from content_sync.site.reach.feed import Feed, MissingError, object_name
from content_sync.site.search import release
from content_sync.site.store import wanted
from content_sync.site.store.store import Store

LOOK_S: Final = 0.1  # how often we look around while files are coming
ENDING_S: Final = 5  # for a thread to end; one that hangs on a dying stick is left behind

MayCome = Callable[[Line, Aim, int], bool]  # while so many bytes of others are still to come


class IncompleteError(FeedError):
    """The release is current, but the feed does not have all of its media."""


def bring_media(
    feed: Feed,
    store: Store,
    site: Site,
    may_come: MayCome = lambda line, aim, coming_bytes: True,
    is_time: Callable[[], bool] = lambda: False,
) -> bool:
    """Every file that is missing and may come; one that cannot be had does not stop the others.

    `is_time` is asked all the while; once it says so everything stops, and False is returned.
    """
    if not store.sound:
        return True
    lines = missing_media(store, site)
    aims = store.aims(lines)
    lines = tuple(line for line in lines if may_come(line, wanted.aim_of(line, aims), 0))
    todo = deque(store.admit(lines))
    failed: list[BanTinError] = []
    here = sum(_part_bytes(store, line) for line in todo)
    all_bytes = sum(line.bytes for line in todo)
    with counting("media", all_bytes, here) as tell, _crew(feed, store, len(todo)) as crew:
        while todo or crew.busy:
            while todo and crew.busy < crew.size:
                aim = wanted.aim_of(todo[0], aims)
                if may_come(todo[0], aim, crew.coming_bytes):
                    crew.give(todo.popleft())
                elif crew.busy:
                    break  # what is left when those under way are here, is known then
                else:
                    todo.popleft()
            if is_time():
                return False
            for line, error in crew.finished():
                _note(store, line, error, failed)
            tell(here + crew.came_bytes)
    store.write_down()
    _complain(failed)
    return True


def missing_media(store: Store, site: Site) -> tuple[Line, ...]:
    """The media this site wants and does not have, in the order to fetch them."""
    arrived = store.arrived
    with store.reading(store.current) as db:
        absent = [line for line in release.media(db) if line.sha256 not in arrived]
    return wanted.media(absent, store.aims(absent), site)


def _note(store: Store, line: Line, error: BaseException | None, failed: list[BanTinError]) -> None:
    if error is None:
        store.kept(line)
    elif isinstance(error, MissingError | TrustError):
        failed.append(error)
    else:
        raise error


def _complain(failed: list[BanTinError]) -> None:
    damaged = [error for error in failed if isinstance(error, TrustError)]
    if damaged:
        raise damaged[0]
    if failed:
        raise IncompleteError(f"{len(failed)} media files cannot be had yet: {failed[0]}")


def _part_bytes(store: Store, line: Line) -> int:
    with suppress(OSError):
        return min(line.bytes, part_of(store.object_path(line)).stat().st_size)
    return 0


class _Crew:
    """Threads that bring files, a line each."""

    def __init__(self, feed: Feed, store: Store, files: int) -> None:
        self._store = store
        self._feeds = [feed, *(feed.another() for _ in range(1, min(feed.lines, files)))]
        self._todo: SimpleQueue[Line | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[Line, BaseException | None]] = SimpleQueue()
        self._is_over = threading.Event()
        self._counting = threading.Lock()
        self._left: dict[str, int] = {}
        self._threads = [
            threading.Thread(target=self._work, args=(one,), daemon=True) for one in self._feeds
        ]
        self.size = len(self._feeds)
        self.busy = 0
        self.came_bytes = 0

    def begin(self) -> None:
        for thread in self._threads:
            thread.start()

    @property
    def coming_bytes(self) -> int:
        """What is still to come of the files under way."""
        return sum(max(0, left) for left in tuple(self._left.values()))

    def give(self, line: Line) -> None:
        self.busy += 1
        self._left[line.sha256] = line.bytes - _part_bytes(self._store, line)
        self._todo.put(line)

    def finished(self) -> Iterator[tuple[Line, BaseException | None]]:
        """What has been finished, waited for a moment."""
        with suppress(Empty):
            line, error = self._done.get(timeout=LOOK_S)
            self.busy -= 1
            self._left.pop(line.sha256, None)
            yield line, error

    def end(self) -> None:
        """Stop what is under way; what has come lies in part files."""
        for one in self._feeds:
            if self.busy or one is not self._feeds[0]:
                one.hang_up()
        self._is_over.set()
        for _ in self._feeds:
            self._todo.put(None)
        until = time.monotonic() + ENDING_S
        for thread in self._threads:
            thread.join(max(0, until - time.monotonic()))

    def _work(self, feed: Feed) -> None:
        try:
            while (line := self._todo.get()) and not self._is_over.is_set():
                try:
                    self._store.complete(line, self._fetcher(feed, line))
                    self._done.put((line, None))
                except BaseException as error:
                    self._done.put((line, error))
        finally:
            feed.pick_up()  # the caller's own is asked again, however long this thread hung

    def _fetcher(self, feed: Feed, line: Line) -> Callable[[int], Iterator[bytes]]:
        def fetch(start: int) -> Iterator[bytes]:
            for chunk in feed.fetch(object_name(line), line.bytes, start):
                with self._counting:
                    self.came_bytes += len(chunk)
                    self._left[line.sha256] -= len(chunk)
                yield chunk
                if self._is_over.is_set():
                    raise FeedError(f"{line.id} makes way")

        return fetch


@contextmanager
def _crew(feed: Feed, store: Store, files: int) -> Iterator[_Crew]:
    crew = _Crew(feed, store, files)
    crew.begin()
    try:
        yield crew
    finally:
        crew.end()
