"""From a content folder to a feed: what an officer calls publishing.

    bring_out(order)         the folder as it is now: objects, release, pages
    follow_up(order, begun)  then what has no voice yet, spoken and brought out step by step

One at a time: two that publish into the same feed wait for each other, so that neither puts an
older folder over a newer one. Nobody waits for a voice: those are made before, and then the folder
is read anew, so that an emergency overtakes.
"""

import contextlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final

from content_sync.centre.feed import clock, metadata, roots
from content_sync.centre.feed.keys import Keys
from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.write import write
from content_sync.centre.release import publish
from content_sync.centre.release.build import Build, build, unpromised
from content_sync.centre.release.only import only
from content_sync.centre.voices import sound
from content_sync.centre.voices.sound import Task
from content_sync.errors import BanTinError
from content_sync.machine.cache import cache_dir
from content_sync.machine.lock import alone
from content_sync.machine.scratch import scratch
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
    clock_is_right: bool = False
    only: tuple[str, ...] = ()  # items that alone are brought out, whatever the others are like
    withdraw: tuple[str, ...] = ()  # items that alone go


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it: the objects, the release, and how many pages changed."""

    built: Build
    done: publish.Published
    pages: int


def bring_out(order: Order, voices: Voices, waits: Callable[[str], None]) -> Brought:
    """Make the folder as it is now the newest release; `waits` is told who else is at it.

    Raises:
        SourceError: the folder has mistakes; nothing was changed.
        UseError, StoreError: as build and publish.
    """
    clock.refuse_too_few(order.keys)
    with scratch(cache_dir()):  # marks that a publish is at work: what a killed one left goes
        return _bring_out(order, voices, waits)


def _bring_out(order: Order, voices: Voices, waits: Callable[[str], None]) -> Brought:
    silent: Sequence[Task] = ()
    while True:
        if silent:
            sound.speak(silent, cache_dir())
        with alone(order.feed, waits):
            publish.where(order.feed, order.keys, order.now(), order.clock_is_right)
            built = _built(order, voices)
            silent = built.silent
            if voices is not Voices.ALL or not silent:
                return _sign(order, built)


def follow_up(
    order: Order, begun: Brought, waits: Callable[[str], None]
) -> Generator[Brought, None, None]:
    """Speak what was silent in `begun` and bring it out; yields each release.

    The folder is read anew for every step: what an officer has changed meanwhile comes along.
    Whatever ends it early, the feed then no longer says that voices are coming.
    """
    brought = begun
    order = replace(order, withdraw=())  # that is done
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
    """The objects as they are now; what has no sound yet goes without."""
    speech, now, centre = voices is not Voices.NONE, order.now(), order.key_folder
    if order.only or order.withdraw:
        by, named = roots.of_keys(order.feed, order.keys), (order.only, now, centre, speech)
        return only(order.content, order.feed, by, *named, waits=False, withdrawn=order.withdraw)
    promises = voices is Voices.COMING
    return build(order.content, speech, waits=False, now=now, centre=centre, promises=promises)


def _sign(order: Order, built: Build) -> Brought:
    now = order.now()  # to speak takes its time
    done = publish.publish(
        built, order.feed, order.keys, now, order.unapproved, order.clock_is_right
    )
    signed = Signed(done.release, done.issued)
    pages = write(order.feed, built, signed, wall_time(now, built.time_zone).date())
    return Brought(built, done, pages)


def _withdraw(order: Order, brought: Brought, waits: Callable[[str], None]) -> None:
    """Bring out once more what `brought` did, promising nothing; the folder may have mistakes by
    now. A newer release of somebody else stays.
    """
    with alone(order.feed, waits):
        last = metadata.state(order.feed, roots.of_keys(order.feed, order.keys))
        if last and last.release == brought.done.release:
            _sign(order, unpromised(brought.built))
