"""From a content folder to a feed: what an officer calls publishing.

    bring_out(order)    the folder as it is now: objects, release, pages
    follow_up(order)    then what has no voice yet, spoken in order and brought out step by step

One at a time: two that publish with the same keys wait for each other, so that neither puts an
older folder over a newer one.
"""

import fcntl
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final

from content_sync.cache import cache_dir
from content_sync.centre import publish, sound
from content_sync.centre.build import Build, build
from content_sync.centre.keys import Keys
from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.write import write
from content_sync.centre.sound import Task
from content_sync.centre.source import load
from content_sync.centre.voices.speech_toml import engines
from content_sync.zone import wall_time

STEP: Final = 12  # sounds a release: about a minute of two cores


class Voices(Enum):
    """Which machine voices a release has."""

    ALL = "all"  # what is missing is spoken first
    MADE = "made"  # those made so far; the feed says that more are coming
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
        is_spoken, is_whole = voices is not Voices.NONE, voices is not Voices.MADE
        built = build(order.content, is_spoken, is_whole, order.now(), order.key_folder)
        now = order.now()  # to speak takes its time
        done = publish.publish(
            built, order.feed, order.keys, now, order.unapproved, order.clock_was_ahead
        )
        signed = Signed(done.release, done.issued)
        pages = write(order.feed, built, signed, wall_time(now, built.time_zone).date())
    return Brought(built, done, pages)


def follow_up(order: Order, waits: Callable[[], None]) -> Iterator[tuple[Brought, int]]:
    """Speak what is missing and bring it out; yields each release and how many texts are left.

    The folder is read anew for every step: what an officer has changed meanwhile comes along.
    """
    cache = cache_dir()
    left = _left(order, cache)
    while left:
        sound.speak(next_step(left), cache)
        brought = bring_out(order, Voices.MADE, waits)
        left = _left(order, cache)
        yield brought, len(left)


def next_step(left: Sequence[Task]) -> Sequence[Task]:
    """What the next release brings: all that is urgent together, then so many at a time."""
    urgent = tuple(task for task in left if task.is_urgent)
    return urgent or left[:STEP]


def _left(order: Order, cache: Path) -> Sequence[Task]:
    source = load(order.content)
    chosen = engines(order.key_folder, source.feed)
    return sound.missing(sound.tasks_of(source, chosen), cache)


@contextmanager
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
