"""One blow to one command: which there are, and what must hold after each.

    jobs_of(...)    every blow to try, as an undisturbed run shows the calls
    outcome(...)    the old release or the new one, whole, truly told, and the next command finishes

Of the many writes, opens and SQLite's fdatasync every n-th is struck (MOST says how many are left);
of all else each one, up to MOST_OF_ALL_ELSE. ENOSPC meets no call that takes nothing from the disk.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import verdict
from struck import KILLED, Ended, Point, command, done, load_all, recorded
from verbs import HERE, URL, Verb

SIDE_BY_SIDE: Final = 2
MOST: Final = {"write": 8, "pwrite64": 10, "openat": 8, "fdatasync": 10}
MOST_OF_ALL_ELSE: Final = 24  # publish alone has more: a rename and two fsyncs for each page
NEVER_FULL: Final = ("unlink", "unlinkat", "rmdir", "openat")


@dataclass(frozen=True, slots=True)
class Job:
    """A verb to strike at one point in the folder `place`, and what it would have come to."""

    verb: Verb
    point: Point
    url: str
    root: Path
    expected: dict[str, Any]
    place: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one blow; `found` is old or new, "" where it did not fall."""

    job: Job
    found: str
    is_untold: bool
    wrong: str


def jobs_of(
    verb: Verb, here: Path, url: str, root: Path, work: Path, faults: Iterable[str]
) -> list[Job]:
    """Every blow to try to a verb, which finds in `here` what it begins on.

    Raises:
        SystemExit: it fails undisturbed.
    """
    spare = work / "spare"
    ended, calls = recorded(words_of(verb.words, here, url), here, work / "log")
    trouble = verdict.crashed(ended) or (ended.err if ended.code else "")
    wrong = [trouble, *_goes_on(here, url, verb.resume)]
    if any(wrong):
        raise SystemExit(f"prove: {verb.name} fails undisturbed: {wrong}")
    expected = verdict.likeness(here, spare, root, verb.is_feed)
    points = [
        Point(call, number, fault)
        for fault in faults
        for call, numbers in calls.items()
        if not (fault == "ENOSPC" and call in NEVER_FULL)
        for number in _some(numbers, MOST.get(call, MOST_OF_ALL_ELSE))
    ]
    places = [work / str(point).replace(" ", "-") for point in points]
    return [
        Job(verb, point, url, root, expected, at) for point, at in zip(points, places, strict=True)
    ]


def outcome(job: Job, ended: Ended, here: Path, spare: Path) -> Outcome:
    """What a blow has left in `here`, and whether the next command finishes what it began."""
    look = verdict.seen_feed if job.verb.is_feed else verdict.seen_store
    seen = look(here, spare, job.root)
    wrong = [verdict.crashed(ended), *seen.wrong]
    if seen.release not in (job.verb.old, job.verb.new):
        wrong.append(f"release {seen.release} is shown")
    is_old = seen.release == job.verb.old
    is_untold = not job.verb.is_feed and ended.code not in (0, KILLED) and seen.state == "current"
    again = (job.verb.words,) if is_old and job.verb.resume != job.verb.words else ()
    wrong += _goes_on(here, job.url, *again, job.verb.resume)
    if not any(wrong):
        found = verdict.likeness(here, spare, job.root, job.verb.is_feed)
        if differs := verdict.difference(found, job.expected):
            wrong.append(f"another end: {differs}")
    told = "; ".join(filter(None, wrong))
    return Outcome(job, "old" if is_old else "new", is_untold, told)


def words_of(words: tuple[str, ...], here: Path, url: str) -> list[str]:
    """The words of a command with its places."""
    return [{HERE: str(here), URL: url}.get(word, word) for word in words]


def begin(verb: Verb, here: Path) -> None:
    """Put there what a verb begins on."""
    if verb.start.exists():
        shutil.copytree(verb.start, here)


def emptied(folder: Path) -> Path:
    """A folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def side_by_side(many: int = SIDE_BY_SIDE) -> ProcessPoolExecutor:
    """So many who strike; each has loaded the program and has no thread but its own."""
    return ProcessPoolExecutor(many, get_context("spawn"), initializer=load_all)


@contextmanager
def served(feed: Path) -> Iterator[str]:
    """The address of a feed, served by a process of its own: one with threads cannot be forked."""
    serve = [sys.executable, "-m", "content_sync", "serve", str(feed), "--port", "0"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def tell(title: str, fault: str, outcomes: Iterable[Outcome]) -> int:
    """Print a row and count what was wrong."""
    rows = [one for one in outcomes if one.found]
    count = Counter(one.found for one in rows)
    bad = sum(bool(one.wrong) for one in rows)
    print(
        f"{title:18} {fault:6} points {len(rows):3}  old {count['old']:3}  "
        f"new {count['new']:3}  resumed {len(rows) - bad:3}  "
        f"untold {sum(one.is_untold for one in rows):3}  wrong {bad:3}",
        flush=True,
    )
    return bad


def write_down(outcomes: Iterable[Outcome], file: Path) -> None:
    """Add what was wrong, and how to see it again."""
    with file.open("a") as written:
        for one in outcomes:
            if one.wrong:
                verb, at = one.job.verb, one.job.place / "here"
                words = command(words_of(verb.words, at, one.job.url))
                print(f"{verb.name}, {one.job.point} of {words}: {one.wrong}", file=written)


def _some(numbers: list[int], most: int) -> list[int]:
    """All of them, or every n-th."""
    return numbers[:: max(1, -(-len(numbers) // most))]


def _goes_on(here: Path, url: str, *commands: tuple[str, ...]) -> list[str]:
    """What is wrong with the commands that nothing disturbs."""
    for words in commands:
        ended = done(*words_of(words, here, url))
        if ended.code:
            return [f"then {words[0]}: exit {ended.code}, {ended.err.strip()}"]
    return []
