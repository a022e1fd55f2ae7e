"""A kiosk on a disk too small: at every size, texts come, and the status tells the truth.

Needs root, for small disks are mounted:

    sh packaging/prove.sh sync full

Each disk is filled up by somebody else after the first sync; each release is pulled twice, by real
processes.
"""

import json
import random
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from publisher import FEED, Publisher, item, made

from content_sync.centre.feed import keys
from content_sync.centre.release import publish

KILOBYTES: Final = (400, 500, 600, 800, 1000, 1200, 1500, 2000, 2500, 3000, 4000, 4400, 5000, 9000)
WORDS: Final = ("Một.", "Hai.", "Ba.", "Bốn.")
SIZES: Final = {"a.png": 300_000, "b.opus": 500_000, "c.mp4": 704_000, "d.mp4": 2_000_000}
NORMAL: Final = 10


def feeds(folder: Path, tier: int) -> tuple[Path, list[Path]]:
    """A root, and the feed after each of four releases whose media stay."""
    publisher, chance = Publisher(folder / "centre"), random.Random(1)
    publisher.now = datetime.now(UTC) - timedelta(days=1)
    media = {f"vay-von/{name}": chance.randbytes(size) for name, size in SIZES.items()}
    stages = []
    for number, words in enumerate(WORDS):
        publisher.now += timedelta(hours=1)
        build = made({"feed": FEED, "vay-von": item("vay-von", words)}, media, folder / "media")
        lines = (
            line if line.is_text else msgspec.structs.replace(line, priority=line.priority + tier)
            for line in build.lines
        )
        loaded = keys.load(publisher.key_folder, None)
        publish.publish(replace(build, lines=tuple(lines)), publisher.feed, loaded, publisher.now)
        stages.append(folder / f"feed-{number}")
        subprocess.run(["cp", "-r", publisher.feed, stages[-1]], check=True)
    return publisher.root, stages


def sync(*words: object) -> tuple[int, str]:
    """The exit code of `content-sync` and what it printed."""
    command = [sys.executable, "-m", "content_sync", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def fill(path: Path) -> None:
    """Take all that is left of a disk."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def try_size(disk: Path, root: Path, stages: list[Path], is_filled: bool) -> list[str]:
    """What was wrong on one disk: a text that did not come, a status that was not true."""
    wrong, store = [], disk / "store"
    for number, feed in enumerate(stages, 1):
        if number == 2 and is_filled:
            fill(disk / "of somebody else")
        codes = [sync("pull", feed, store, "--root", root)[0] for _ in range(2)]
        told = json.loads(sync("status", store, "--json")[1])
        found = sync("search", store, "Bài", "--language", "vi")[1]
        shown = (store / "current").read_text().strip()
        if 0 not in codes or told["release"] != number or str(number) != shown or not found:
            wrong.append(f"release {number}: exit {codes}, shown {shown}, told {told}")
        files = sum(path.suffix == "" for path in store.glob("objects/*/*"))
        if files + told["missing"] != len(SIZES):
            wrong.append(f"release {number}: {files} media files, told {told}")
    return wrong


def main() -> None:
    """Every size, with essential media and others, filled by somebody else or not."""
    folder = Path(sys.argv[1])
    disk = folder / "disk"
    disk.mkdir(parents=True)
    failed = 0
    for tier in (0, NORMAL):
        root, stages = feeds(folder / f"tier-{tier}", tier)
        for is_filled in (False, True):
            for size in KILOBYTES:
                subprocess.run(
                    ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", disk], check=True
                )
                try:
                    wrong = try_size(disk, root, stages, is_filled)
                finally:
                    subprocess.run(["umount", disk], check=True)
                failed += bool(wrong)
                kind = f"{size} kB, tier {tier}{', filled' if is_filled else ''}"
                print(f"{kind}: {'; '.join(wrong) or 'texts came, and the status was true'}")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
