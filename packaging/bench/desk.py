"""The figures of a desk on SQLite and on PostgreSQL, side by side.

    python packaging/bench/desk.py FOLDER [ITEMS...]        500 and 5,000 without

ITEMS x 5 languages in a folder, a desk on it as its command runs it. The clients run on the same
machine, and take their part of it. PostgreSQL has its defaults: what is saved is on the disk.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import private_postgres
from desk_asked import Officer, asked, at_once, signed_in
from desk_made import PATIENCE_S, Desk, cpu_s, made, memory_mb, processes, running
from figures import heading, note, p95, show
from sync.folder import written
from sync.measured import content_sync
from sync.words import LANGUAGES

from content_sync.machine.terminal import end_on_sigterm

SIZES: Final = (500, 5000)
OFFICERS: Final = 50
FOR_S: Final = 60.0
THOUGHT_S: Final = 5.0  # between two deeds of an officer: who reads a page, or types a sentence
HURRY_S: Final = 1.0  # none works so: what the desk does when it is asked for more than it can
TIMES: Final = 60
PREVIEWS: Final = 12
BUSY: Final = 4
ASK_S: Final = 2.0  # how far a push is: to ask takes a process of its own
PUSHES: Final = 4  # of which the first fills what the desk keeps
PAGE: Final = 50
ENDED: Final = ("done", "failed", "cancelled")


@dataclass(frozen=True, slots=True)
class Centre:
    """A folder, and the feed of its first release."""

    folder: Path
    items: int

    @property
    def pages(self) -> int:
        """Of the list."""
        return -(-self.items // PAGE)

    def item(self, number: int) -> str:
        """The id of an item."""
        return f"i{number % self.items:05}"


def centre(folder: Path, items: int) -> Centre:
    """Write the folder and publish it."""
    written(folder / "content", items, LANGUAGES)
    content_sync("keys", folder / "keys", "--insecure-demo")
    where = (folder / "content", folder / "feed", "--keys", folder / "keys")
    cost = content_sync("publish", *where, "--silent")
    heading(f"{items:,} items x {len(LANGUAGES)} languages")
    note("the first release, as `publish` makes it", f"{cost.cpu_s:.1f} s cpu")
    return Centre(folder, items)


def taken(there: Centre, name: str, database: str) -> float:
    """Show the figures of a desk; the processor time of a push."""
    desk = made(there.folder / name, there.folder, database)
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    heading(f"{there.items:,} items, {name}; load of the machine before: {load}")
    sessions = desk.within("prepare", str(OFFICERS))
    for what in ("first look of the folder", "look, nothing changed"):
        cost = desk.within("look")
        note(what, f"{cost['cpu_s']:.2f} s cpu, {cost['wall_s']:.2f} s")
    with running(desk) as pid, signed_in(desk.port, sessions) as officers:
        one_by_one(desk, there, pid, officers[0])
        previews(desk, there, officers[0])
        many(desk, there, officers)
        pushed = pushes(desk, there, pid)
        memory(pid)
    return pushed


def one_by_one(desk: Desk, there: Centre, pid: int, officer: Officer) -> None:
    """One officer alone."""
    chance = random.Random(7)
    for path in ("/noi-dung/", f"/bai/{there.item(1)}/sua/"):
        for _ in range(8):  # both processes of the web have read the folder
            officer.read(path)
    [block] = desk.within("paragraphs", there.item(0))
    own = there.item(0)
    deeds: dict[str, Callable[[], float]] = {
        "list": lambda: officer.read(asked(chance, there.pages)["list"]),
        "search": lambda: officer.read(asked(chance, there.pages)["search"]),
        "save": lambda: officer.save(own, block, chance),
        "first page (Hôm nay)": lambda: officer.read("/"),
        "matrix of languages": lambda: officer.read("/noi-dung/?xem=bang"),
        "editor": lambda: officer.read(f"/bai/{there.item(3)}/sua/"),
        "push page": lambda: officer.read("/day/"),
    }
    web = [one for one, words in processes(pid).items() if "gunicorn" in words]
    for what, deed in deeds.items():
        before = sum(map(cpu_s, web))
        times = [deed() * 1000 for _ in range(TIMES)]
        cpu_ms = (sum(map(cpu_s, web)) - before) * 1000 / TIMES
        show(
            f"{what}: p95; median {median(times):.0f} ms, cpu {cpu_ms:.0f} ms",
            p95(times),
            200,
            "ms",
        )


def previews(desk: Desk, there: Centre, officer: Officer) -> None:
    """What was just written as the kiosk draws it: alone, and beside four busy programs."""
    chance = random.Random(8)
    own = there.item(5)
    [block] = desk.within("paragraphs", own)
    _drawn_s(officer, own)  # the store behind it is made now, where no push has made it
    for beside in (0, BUSY):
        busy = [subprocess.Popen((sys.executable, "-c", "while True: pass")) for _ in range(beside)]
        times = []
        for _ in range(PREVIEWS):
            officer.save(own, block, chance)
            times.append(_drawn_s(officer, own))
        for one in busy:
            one.kill()
            one.wait()
        said = f"preview after a save, {beside} busy programs beside it"
        show(f"{said}: p95; median {median(times):.1f} s", p95(times), 2, "s", 1)


def _drawn_s(officer: Officer, item: str) -> float:
    """The seconds until the tab has the screen as it is now."""
    began = time.perf_counter()
    while time.perf_counter() - began < PATIENCE_S:
        page = officer.ask("GET", f"/bai/{item}/xem/trang/?tab=bench")[1]
        if b"kiosk__page" in page and b"kiosk__screen--old" not in page:
            return time.perf_counter() - began
        time.sleep(0.1)
    raise TimeoutError(f"no preview of {item}: {page[:300]!r}")


def many(desk: Desk, there: Centre, officers: list[Officer]) -> None:
    """Fifty at once, at work; then in such a hurry that the processors are not enough."""
    items = [there.item(10 + number) for number in range(len(officers))]
    for thought_s in (THOUGHT_S, HURRY_S):
        blocks = desk.within("paragraphs", *items)
        work = list(zip(officers, items, blocks, strict=True))
        day = at_once(work, thought_s, FOR_S, there.pages)
        said = f"{len(officers)} officers, {thought_s:.0f} s of thought"
        for deed, times in day.times.items():
            what = f"{said}, {deed}: p95 of {len(times)}"
            if thought_s == THOUGHT_S:
                show(what, p95(times) * 1000, 200, "ms")
            else:
                note(what, f"{p95(times) * 1000:,.0f} ms")
        show(f"{said}: errors", len(day.errors), 0, "")
        for error, count in Counter(day.errors).most_common(3):
            note(f"    {count} times", error[:300])


def pushes(desk: Desk, there: Centre, pid: int) -> float:
    """Push one change, a few times."""
    [worker] = [one for one, words in processes(pid).items() if "push.worker" in words]
    costs = []
    for number in range(PUSHES):
        before, began = cpu_s(worker), time.monotonic()
        asked_for = desk.within("approved", there.item(there.items // 2 + number))
        while (now := desk.within("step", str(asked_for)))[0] not in ENDED:
            time.sleep(ASK_S)
        costs.append(cpu_s(worker) - before)
        wall = time.monotonic() - began
        note(
            f"push {number + 1} of one change: {now[0]} {now[1]}",
            f"{costs[-1]:.1f} s cpu, {wall:.1f} s",
        )
    cost = median(costs[1:])
    show("push of one change: processor time of the worker", cost, 5, "s", 1)
    return cost


def memory(pid: int) -> None:
    """Show what the processes take."""
    shares = {one: memory_mb(one) for one in processes(pid)}
    for one, words in processes(pid).items():
        note(f"    {words[-48:].strip()}", f"{shares[one]:.0f} MB")
    show("memory of all processes (PSS)", sum(shares.values()), 250, "MB")


def main() -> None:
    """Make, take, show."""
    end_on_sigterm()  # the server ends with it
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    sizes = [int(each) for each in sys.argv[2:]] or SIZES
    pushed: dict[str, list[float]] = {"SQLite": [], "PostgreSQL": []}
    with tempfile.TemporaryDirectory(prefix="pg-") as short:
        Path(short).chmod(0o755)  # the server runs as somebody else
        with private_postgres.beside(Path(short) / "server", "") as server:
            for items in sizes:
                there = centre(folder / str(items), items)
                pushed["SQLite"].append(taken(there, "SQLite", ""))
                database = private_postgres.database(server)
                pushed["PostgreSQL"].append(taken(there, "PostgreSQL", database))
    for name, costs in pushed.items():
        if len(costs) > 1:
            growth = costs[-1] / costs[0]
            show(
                f"a push, {sizes[-1]} items to {sizes[0]}, {name}",
                growth,
                sizes[-1] / sizes[0],
                "times",
                1,
            )


if __name__ == "__main__":
    main()
