"""From a content folder to a feed: what an officer calls publishing.

    bring_out(order)         the folder as it is now: objects, release, pages
    follow_up(order, begun)  then what has no voice yet, spoken and brought out step by step

One at a time: two that publish with the same keys wait for each other, so that neither puts an
older folder over a newer one.
"""

import contextlib
import fcntl
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final

from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.write import write
from content_sync.centre.release import metadata, publish
from content_sync.centre.release.build import Build, build, unpromised
from content_sync.centre.release.keys import Keys
from content_sync.centre.release.only import only
from content_sync.centre.voices import sound
from content_sync.centre.voices.sound import Task
from content_sync.errors import BanTinError
from content_sync.machine.cache import cache_dir
from content_sync.zone import wall_time

STEP: Final = 12  # sounds a release: about a minute of two cores


class Voices(Enum):
    """Which machine voices a release has."""

    ALL = "all"  # what is missing is spoken first
    MADE = "made"  # those made so far
    COMING = "coming"  # so, and the feed says that more are coming: follow_up makes them
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Order:
    """What is published where; `now` tells the time, `key_folder` has `keys` and speech.toml."""

    content: Path
    feed: Path
    key_folder: Path
    keys: Keys
    now: Callable[[], datetime]
    unapproved: bool = False
    clock_was_ahead: bool = False
    only: tuple[str, ...] = ()  # items that alone are brought out, whatever the others are like


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it: the objects, the release, and how many pages changed."""

    built: Build
    done: publish.Published
    pages: int


def bring_out(order: Order, voices: Voices, waits: Callable[[], None]) -> Brought:
    """Make the folder as it is now the newest release; `waits` is called if another one is at it.

    Raises:
        SourceError: the folder has mistakes; nothing was changed.
        UseError, StoreError: as build and publish.
    """
    with _alone(order.key_folder, waits):
        return _sign(order, _built(order, voices))


def follow_up(
    order: Order, begun: Brought, waits: Callable[[], None]
) -> Generator[Brought, None, None]:
    """Speak what was silent in `begun` and bring it out; yields each release.

    The folder is read anew for every step: what an officer has changed meanwhile comes along.
    Whatever ends it early, the feed then no longer says that voices are coming.
    """
    brought = begun
    try:
        while brought.built.silent:
            sound.speak(next_step(brought.built.silent), cache_dir())
            brought = bring_out(order, Voices.COMING, waits)
            yield brought
    finally:
        if brought.built.silent:
            with contextlib.suppress(BanTinError, OSError):  # what ended it is what must be told
                _withdraw(order, brought, waits)


def next_step(left: Sequence[Task]) -> Sequence[Task]:
    """What the next release brings: all that is urgent together, then so many at a time."""
    urgent = tuple(task for task in left if task.is_urgent)
    return urgent or left[:STEP]


def _built(order: Order, voices: Voices) -> Build:
    speech, waits = voices is not Voices.NONE, voices is Voices.ALL
    now, centre = order.now(), order.key_folder
    if order.only:
        return only(order.content, order.feed, order.only, now, centre, speech, waits)
    promises = voices is Voices.COMING
    return build(order.content, speech, waits, now, centre, promises)


def _sign(order: Order, built: Build) -> Brought:
    now = order.now()  # to speak takes its time
    done = publish.publish(
        built, order.feed, order.keys, now, order.unapproved, order.clock_was_ahead
    )
    signed = Signed(done.release, done.issued)
    pages = write(order.feed, built, signed, wall_time(now, built.time_zone).date())
    return Brought(built, done, pages)


def _withdraw(order: Order, brought: Brought, waits: Callable[[], None]) -> None:
    """Bring out once more what `brought` did, promising nothing; the folder may have mistakes by
    now. A newer release of somebody else stays.
    """
    with _alone(order.key_folder, waits):
        last = metadata.state(order.feed)
        if last and last.release == brought.done.release:
            _sign(order, unpromised(brought.built))


@contextlib.contextmanager
def _alone(folder: Path, waits: Callable[[], None]) -> Iterator[None]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
