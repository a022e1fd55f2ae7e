"""Strikes content-sync at its system calls, one at a time, and looks what is left.

    python faults.py FOLDER [VERB ...]     a row a verb and fault; what was wrong is in FOLDER/wrong

SIGKILL, ENOSPC and EIO meet every rename, unlink, mkdir, ftruncate and fsync below the store or
the feed, and of the many writes, opens and SQLite's fdatasync every n-th (MOST says how many).
After each: what is shown is the old release or the new one, whole; status tells the truth; the
next undisturbed command ends with 0 and where it would have ended. ENOSPC meets no unlink or
rmdir. `untold`: the command failed, and status goes on as if nothing had happened.
"""

import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import verdict
from struck import FAULTS, KILLED, Point, command, done, load_all, recorded, struck
from verbs import HERE, URL, Centre, Verb, made

SIDE_BY_SIDE: Final = 2
MOST: Final = {"write": 8, "pwrite64": 10, "openat": 8, "fdatasync": 10}
NEVER_FULL: Final = ("unlink", "unlinkat", "rmdir", "openat")


@dataclass(frozen=True, slots=True)
class Job:
    """A verb to strike at one point, and what it would have come to."""

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


def main(folder: Path, names: list[str]) -> int:
    """Strike; how many outcomes are wrong."""
    folder = folder.resolve()
    centre = made(folder / "centre")
    chosen = [verb for verb in centre.verbs if not names or verb.name in names]
    wrong = folder / "wrong"
    wrong.write_text("")
    total = 0
    with served(centre.feed) as url, side_by_side() as pool:
        for verb in chosen:
            began = time.monotonic()
            jobs = pool.submit(jobs_of, centre, verb, url, folder / "work").result()
            outcomes = list(pool.map(strike, jobs))
            total += _tell(verb, outcomes, wrong)
            print(f"{verb.name:18} {time.monotonic() - began:.0f} s", flush=True)
    print(f"prove: faults: {total} wrong" + (f", see {wrong}" if total else ""), flush=True)
    return total


def strike(job: Job) -> Outcome:
    """One blow and what comes after it."""
    work = job.place
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    here, spare = work / "here", work / "spare"
    _begin(job.verb, here)
    ended, is_hit = struck(_words(job.verb.words, here, job.url), job.point, work / "log")
    if not is_hit:
        return Outcome(job, "", False, "")
    wrong = [verdict.crashed(ended)]
    if job.verb.is_feed:
        seen = verdict.seen_feed(here, spare, job.root)
    else:
        seen = verdict.seen_store(here, spare)
    wrong += seen.wrong
    if seen.release not in (job.verb.old, job.verb.new):
        wrong.append(f"release {seen.release} is shown")
    is_old = seen.release == job.verb.old
    is_untold = not job.verb.is_feed and ended.code not in (0, KILLED) and seen.state == "current"
    again = (job.verb.words,) if is_old and job.verb.name == "rollback" else ()
    wrong += _goes_on(job.verb, here, job.url, *again, job.verb.resume)
    if not any(wrong):
        found = verdict.likeness(here, spare, job.root, job.verb.is_feed)
        if differs := verdict.difference(found, job.expected):
            wrong.append(f"another end: {differs}")
    told = "; ".join(filter(None, wrong))
    if not told:
        shutil.rmtree(work)
    return Outcome(job, "old" if is_old else "new", is_untold, told)


def side_by_side() -> ProcessPoolExecutor:
    """Two who strike; each has loaded the program and has no thread but its own."""
    return ProcessPoolExecutor(SIDE_BY_SIDE, get_context("spawn"), initializer=load_all)


def jobs_of(centre: Centre, verb: Verb, url: str, work: Path) -> list[Job]:
    """Every blow to try, as an undisturbed run shows them."""
    place = work / verb.name.replace(" ", "-")
    here, spare = place / "here", place / "spare"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    _begin(verb, here)
    ended, calls = recorded(_words(verb.words, here, url), here, place / "log")
    trouble = verdict.crashed(ended) or (ended.code and ended.err)
    again = _goes_on(verb, here, url, verb.resume)
    if trouble or again:
        raise SystemExit(f"prove: {verb.name} fails undisturbed: {trouble} {again}")
    expected = verdict.likeness(here, spare, centre.root, verb.is_feed)
    points = [
        Point(call, number, fault)
        for fault in FAULTS
        for call, numbers in calls.items()
        if not (fault == "ENOSPC" and call in NEVER_FULL)
        for number in _some(numbers, MOST.get(call, len(numbers)))
    ]
    places = [place / str(point).replace(" ", "-") for point in points]
    return [
        Job(verb, point, url, centre.root, expected, at)
        for point, at in zip(points, places, strict=True)
    ]


def _some(numbers: list[int], most: int) -> list[int]:
    """All of them, or every n-th."""
    step = max(1, -(-len(numbers) // most))
    return numbers[::step]


def _goes_on(verb: Verb, here: Path, url: str, *commands: tuple[str, ...]) -> list[str]:
    """What is wrong with the commands that nothing disturbs."""
    for words in commands:
        ended = done(*_words(words, here, url))
        if ended.code:
            return [f"then {words[0]}: exit {ended.code}, {ended.err.strip()}"]
    return []


def _begin(verb: Verb, here: Path) -> None:
    if verb.start.exists():
        shutil.copytree(verb.start, here)


def _words(words: tuple[str, ...], here: Path, url: str) -> list[str]:
    return [{HERE: str(here), URL: url}.get(word, word) for word in words]


def _tell(verb: Verb, outcomes: list[Outcome], wrong: Path) -> int:
    """Print a row a fault, write down what was wrong, and count it."""
    for fault in FAULTS:
        rows = [one for one in outcomes if one.job.point.fault == fault and one.found]
        count = Counter(one.found for one in rows)
        bad = sum(bool(one.wrong) for one in rows)
        print(
            f"{verb.name:18} {fault:6} points {len(rows):3}  old {count['old']:3}  "
            f"new {count['new']:3}  resumed {len(rows) - bad:3}  "
            f"untold {sum(one.is_untold for one in rows):3}  wrong {bad:3}",
            flush=True,
        )
    bad = [one for one in outcomes if one.wrong]
    with wrong.open("a") as file:
        for one in bad:
            words = command(_words(verb.words, one.job.place / "here", one.job.url))
            print(f"{verb.name}, {one.job.point} of {words}: {one.wrong}", file=file)
    return len(bad)


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


if __name__ == "__main__":
    if not shutil.which("strace"):
        raise SystemExit("prove: strace is not installed")
    subprocess.run(["strace", "-V"], check=True, stdout=subprocess.DEVNULL)
    sys.exit(min(1, main(Path(sys.argv[1]), sys.argv[2:])))
