"""How far long work is: a bar on a terminal, a plain line now and then in a log.

with telling(told):    told(3, 12, "speech") instead, for a caller that shows it in its own way
    publish(…)
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TextIO, TypeVar

from tqdm import tqdm

from content_sync.said import phrase, spoken

EVERY_S: Final = 30

Thing = TypeVar("Thing")
Told = Callable[[int, int, str], None]  # done, of how many, of what; bytes where bytes are counted

_told: ContextVar[Told | None] = ContextVar("told", default=None)


@contextmanager
def telling(told: Told) -> Iterator[None]:
    """Within it, and in this thread alone, `told` hears how far work is, and nothing is printed.

    It is called before the first thing and after each one; what it raises ends the work.
    """
    before = _told.set(told)
    try:
        yield
    finally:
        _told.reset(before)


def follow(
    things: Sequence[Thing],
    what: str,
    size_bytes: Callable[[Thing], int] | None = None,
    out: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Thing]:
    """`things`, one by one, told on `out` (standard error) as they are done."""
    out, tell, what = out or sys.stderr, _told.get(), spoken(what)
    if out.isatty() and not tell:
        yield from _bar(things, what, size_bytes, out)
        return
    total = sum(map(size_bytes, things)) if size_bytes else len(things)
    done, told = 0, clock()
    if tell:
        tell(done, total, what)
    for number, thing in enumerate(things, 1):
        yield thing
        done += size_bytes(thing) if size_bytes else 1
        if tell:
            tell(done, total, what)
        elif clock() - told >= EVERY_S:
            told = clock()
            share = 100 * done // max(total, 1)
            far = phrase(
                "{what}: {number} of {count}, {share} %",
                what=what,
                number=number,
                count=len(things),
                share=share,
            )
            print(spoken(far), file=out, flush=True)


def _bar(
    things: Sequence[Thing], what: str, size_bytes: Callable[[Thing], int] | None, out: TextIO
) -> Iterator[Thing]:
    unit = "B" if size_bytes else ""
    total = sum(map(size_bytes, things)) if size_bytes else len(things)
    with tqdm(
        total=total, desc=what, unit=unit, unit_scale=bool(size_bytes), leave=False, file=out
    ) as bar:
        for thing in things:
            yield thing
            bar.update(size_bytes(thing) if size_bytes else 1)


@contextmanager
def counting(
    what: str,
    total_bytes: int,
    here_bytes: int,
    out: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Callable[[int], None]]:
    """Call what is yielded with the bytes that are here now; `here_bytes` were from the start."""
    if told := _told.get():
        told(min(here_bytes, total_bytes), total_bytes, what)
        yield lambda here: told(min(here, total_bytes), total_bytes, what)
        return
    out = out or sys.stderr
    if out.isatty():
        with tqdm(
            total=total_bytes,
            initial=here_bytes,
            desc=what,
            unit="B",
            unit_scale=True,
            leave=False,
            file=out,
        ) as bar:

            def move(here: int) -> None:
                bar.update(min(here, total_bytes) - bar.n)

            yield move
        return
    printed = [clock()]

    def tell(here: int) -> None:
        if clock() - printed[0] >= EVERY_S:
            printed[0] = clock()
            share = 100 * min(here, total_bytes) // max(total_bytes, 1)
            megabytes = f"{min(here, total_bytes) / 1e6:.1f} of {total_bytes / 1e6:.1f} MB"
            print(f"{what}: {megabytes}, {share} %", file=out, flush=True)

    yield tell
