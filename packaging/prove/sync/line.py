"""Pulls and watches through bad lines, from bad sticks and by wrong clocks, and looks what is left.

    python line.py FOLDER [--bound SECONDS]     a row a case; what was wrong is in FOLDER/wrong

Real processes of content-sync against the servers of tests/twins/bad_line.py. Of each: it ends
within the bound, by a code that says what happened; what is shown is whole and told truly; no more
is kept than was signed; and once the trouble is over the next pull ends where it would have ended.
A service must live through it and come to the newest release by itself.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import hostile
import verdict
from authority import certificate
from bad_line import bad_line
from blows import emptied, side_by_side
from line_cases import CASES, CLOCKS, STICKS, WATCHED, Case
from struck import KILLED, Ended, done
from verbs import Centre, made

AT_ONCE: Final = 12  # most of them wait
BOUND_S: Final = 300  # a request has some 60 s and is tried four times
MOST_A_SECOND: Final = 20  # requests to a server in trouble


@dataclass(frozen=True, slots=True)
class Run:
    """One case as it went: what the command said before the trouble was over, and after."""

    name: str
    codes: tuple[int, ...]
    ended: Ended
    took_s: float
    store: Path
    then: Ended
    said: str = ""


class Trial:
    """Where cases are run: a centre, a folder to work in, and how long a pull may take."""

    def __init__(
        self, centre: Centre, workers: ProcessPoolExecutor, work: Path, bound_s: float
    ) -> None:
        self._centre = centre
        self._workers = workers
        self._work = work
        self._bound_s = bound_s
        self._store = next(verb.start for verb in centre.verbs if verb.name == "pull over HTTP")

    def through(self, case: Case) -> Run:
        """A pull through a bad line."""
        store = self._fresh(f"line {case.name}")
        with bad_line(self._centre.feed) as line:
            line.expect(case.where, *case.faults)
            ended, took_s = self._pull(line.url, store)
            asked = len(line.asked)
            line._faults.clear()
            then, _ = self._pull(line.url, store)
        often = asked / max(took_s, 1)
        said = f"{often:.0f} requests a second" if often > MOST_A_SECOND else ""
        return Run(case.name, case.codes, ended, took_s, store, then, said)

    def served(self, case: Case) -> Run:
        """A service that meets the trouble first and the truth later."""
        name = f"watch {case.name}"
        store = self._fresh(name)
        with bad_line(self._centre.feed) as line:
            line.expect(case.where, *case.faults)
            began = time.monotonic()
            service = _start("watch", line.url, store, "--every", "1")
            self._until(lambda: len(line.asked) >= 2, service)
            asked = len(line.asked)
            line._faults.clear()
            self._until(lambda: _is_current(store), service)
            took_s = time.monotonic() - began
            is_there, lives = _is_current(store), service.poll() is None
            service.send_signal(signal.SIGTERM)
            ended = _wait(service, self._bound_s)
            then, _ = self._pull(line.url, store)
        said = "" if is_there else "it never came to the newest release"
        said = said if lives else f"the service ended: {ended.err[-200:]}"
        said = said if asked else "it never asked"
        return Run(name, (0,), ended, took_s, store, then, said)

    def stick(self, name: str, where: str, spoil: hostile.Spoil) -> Run:
        """A pull from a stick on which one kind of file is something else."""
        title = f"stick {where} is {name}"
        store = self._fresh(title)
        stick = self._stick(store)
        for path in _named(stick, where):
            spoil(path)
        ended, took_s = self._pull(stick, store)
        then, _ = self._pull(self._centre.feed, store)
        codes = (0,) if where == "d" and "terabyte" not in name else (3, 4)
        return Run(title, (*codes, 3, 4), ended, took_s, store, then)

    def grows(self) -> Run:
        """A pull from a stick whose media grow while they are read."""
        store = self._fresh("stick grows")
        stick = self._stick(store)
        most = 0
        with ExitStack() as stack:
            for path in _named(stick, "o"):
                stack.enter_context(hostile.growing(path))
            ended, took_s = self._pull(stick, store)
            most = max((path.stat().st_size for path in store.glob("objects/*/*")), default=0)
        then, _ = self._pull(stick, store)
        said = f"{most} bytes are kept" if most > 2**20 else ""
        return Run("stick o grows", (0, 3, 4), ended, took_s, store, then, said)

    def clock(self, moment: str) -> Run:
        """A pull by a wrong clock."""
        store = self._fresh(f"clock {moment}")
        with bad_line(self._centre.feed) as line:
            ended, took_s = self._pull(line.url, store, "faketime", "-f", f"@{moment}")
            then, _ = self._pull(line.url, store)
        return Run(f"clock {moment}", (0,), ended, took_s, store, then)

    def foreign(self, title: str, *before: str) -> Run:
        """A pull over TLS from somebody whom no authority vouches for."""
        store = self._fresh(title)
        with bad_line(self._centre.feed, certificate(store.parent)) as line:
            ended, took_s = self._pull(line.url, store, *before)
            said = "it asked all the same" if line.asked else ""
        then, _ = self._pull(self._centre.feed, store)
        return Run(title, (3,), ended, took_s, store, then, said)

    def _fresh(self, name: str) -> Path:
        place = emptied(self._work / name.replace(" ", "-").replace("/", ""))
        shutil.copytree(self._store, place / "store")
        return place / "store"

    def _stick(self, store: Path) -> Path:
        return Path(shutil.copytree(self._centre.feed, store.with_name("stick")))

    def _pull(self, source: str | Path, store: Path, *before: str) -> tuple[Ended, float]:
        words = ("pull", str(source), str(store))
        if not before:
            return self._workers.submit(timed, words, self._bound_s).result()
        began = time.monotonic()
        ended = _wait(_start(*words, before=before), self._bound_s)
        return ended, time.monotonic() - began

    def _until(self, is_so: Callable[[], bool], service: subprocess.Popen[str]) -> None:
        end = time.monotonic() + self._bound_s
        while time.monotonic() < end and service.poll() is None and not is_so():
            time.sleep(0.2)


def main(folder: Path, bound_s: float) -> int:
    """Try every case; how many were wrong."""
    began = time.monotonic()
    centre = made(folder.resolve() / "centre")
    by_name = {case.name: case for case in CASES}
    with ThreadPoolExecutor(AT_ONCE) as pool, side_by_side(AT_ONCE) as judges:
        trial = Trial(centre, judges, emptied(folder.resolve() / "work"), bound_s)
        running: list[Future[Run]] = [pool.submit(trial.through, case) for case in CASES]
        running += [pool.submit(trial.served, by_name[name]) for name in WATCHED]
        running += [
            pool.submit(trial.stick, name, where, spoil)
            for name, spoil in STICKS
            for where in ("head", "d", "o")
        ]
        running.append(pool.submit(trial.grows))
        running += [pool.submit(trial.clock, moment) for moment in CLOCKS]
        running.append(pool.submit(trial.foreign, "tls of nobody"))
        over = ("faketime", "-f", "@2027-06-01 00:00:00")
        running.append(pool.submit(trial.foreign, "tls expired", *over))
        expected = judges.submit(_expected, centre, folder.resolve() / "expected").result()
        wrong = _tell(running, judges, expected, centre.root, folder / "wrong")
    print(f"prove: line: {len(running)} cases, {wrong} wrong, {time.monotonic() - began:.0f} s")
    return wrong


def timed(words: tuple[str, ...], bound_s: float) -> tuple[Ended, float]:
    """A command and how long it took."""
    began = time.monotonic()
    return done(*words, bound_s=bound_s), time.monotonic() - began


def judged(run: Run, expected: dict[str, Any], root: Path) -> str:
    """All that is wrong with one case; "" for nothing."""
    spare = run.store.with_name("spare")
    wrong = [run.said, verdict.crashed(run.ended)]
    if run.ended.code == KILLED:
        wrong = ["it never ends"]
    elif run.ended.code not in run.codes:
        wrong.append(f"exit {run.ended.code}: {run.ended.err.strip()[-200:]}")
    if run.then.code:
        wrong.append(f"then: exit {run.then.code}: {run.then.err.strip()[-200:]}")
    else:
        wrong += verdict.seen_store(run.store, spare).wrong
        found = verdict.likeness(run.store, spare, root, is_feed=False)
        wrong.append(verdict.difference(found, expected))
    return "; ".join(filter(None, wrong))


def _tell(
    running: list[Future[Run]],
    judges: ProcessPoolExecutor,
    expected: dict[str, Any],
    root: Path,
    file: Path,
) -> int:
    file.write_text("")
    count = 0
    for future in running:
        run = future.result()
        wrong = judges.submit(judged, run, expected, root).result()
        count += bool(wrong)
        how = f"exit {run.ended.code:3} after {run.took_s:4.0f} s"
        print(f"{run.name:42} {how}  {wrong[:200] or 'ok'}", flush=True)
        if wrong:
            with file.open("a") as written:
                print(f"{run.name}: {how}: {wrong}", file=written)
    return count


def _expected(centre: Centre, place: Path) -> dict[str, Any]:
    """What a store comes to that nothing disturbs."""
    verb = next(verb for verb in centre.verbs if verb.name == "pull from a stick")
    store = emptied(place) / "store"
    shutil.copytree(verb.start, store)
    done("pull", centre.feed, store)
    return verdict.likeness(store, place / "spare", centre.root, is_feed=False)


def _named(stick: Path, where: str) -> list[Path]:
    return (
        [stick / where]
        if where == "head"
        else [p for p in (stick / where).rglob("*") if p.is_file()]
    )


def _is_current(store: Path) -> bool:
    try:
        told = verdict.told(store)
    except (OSError, ValueError):
        return False
    return (told["release"], told["state"], told["missing"]) == (2, "current", 0)


def _start(*words: str | Path, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    program = [*before, sys.executable, "-m", "content_sync", *map(str, words)]
    return subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def _wait(process: subprocess.Popen[str], bound_s: float) -> Ended:
    try:
        out, err = process.communicate(timeout=bound_s)
        return Ended(process.returncode, out, err)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        return Ended(KILLED, out, err)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bound", type=float, default=BOUND_S, metavar="SECONDS")
    chosen = parser.parse_args()
    sys.exit(min(1, main(chosen.folder, chosen.bound)))
