"""Whose turn it is at a store: one writer at a time, and one that waits for it.

    lock       held by whoever is at work
    lock.next  held by whoever is next; who is at work looks there, and makes way

Both are held by an open file and go with its process, however that ends. What lies in them, and
that they lie there, means nothing.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from content_sync.errors import StoreError
from content_sync.machine import held
from content_sync.machine.disk import remove
from content_sync.site.library import places
from content_sync.site.store.readable import give_to_owner

LOOK_S: Final = 0.1  # how often whoever waits looks whether it may begin


class TakenError(StoreError):
    """Somebody else is at work on a store: later it will be free."""


@contextmanager
def taking_turns(
    folder: Path,
    patience_s: float,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[None]:
    """Ours alone until the block ends; whoever is at work is asked to make way for `patience_s`.

    Raises:
        TakenError: somebody else was at work for longer than that.
    """
    until = clock() + patience_s
    with _opened(places.lock(folder)) as lock:
        with _opened(places.lock_next(folder)) as queue:
            for handle in (queue, lock):
                while not held.take(handle):
                    if clock() >= until:
                        raise TakenError(
                            f"another sync is at work on {folder}: wait for it, or stop it"
                        )
                    sleep(LOOK_S)
        yield


def is_wanted(folder: Path) -> bool:
    """Whether somebody waits for whoever is at work to make way."""
    with _opened(places.lock_next(folder)) as queue:
        return not held.take(queue, shared=True)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    if path.is_symlink() or (path.exists() and not path.is_file()):
        remove(path)  # not ours: waiting for a pipe has no end, and a link leads elsewhere
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    try:
        give_to_owner(path)
        yield handle
    finally:
        os.close(handle)
