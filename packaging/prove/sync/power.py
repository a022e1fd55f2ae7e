"""Cuts the power of a disk while content-sync writes to it, and looks what is left.

    python power.py FOLDER [VERB ...]     as root; a row a verb, then the control

The disk is an ext4 image on tmpfs. The command is killed at a call, or ends; the image is copied at
once, while it is mounted, so that all that was not fsynced is missing from the copy as after a
power cut. The copy is mounted, which replays its journal, and judged as blows.py says; a command
that ended well must have left the new release.

The control is the same with the fsync of files left out (those of folders are done, so that names
reach the disk before what they name). If nothing is found wrong then, nothing is proved.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from blows import (
    Job,
    Outcome,
    begin,
    emptied,
    jobs_of,
    outcome,
    served,
    side_by_side,
    tell,
    words_of,
    write_down,
)
from struck import Point, struck
from verbs import Centre, Verb, made

MEMORY: Final = Path("/dev/shm")
IMAGE_BYTES: Final = 48 * 2**20
# Nothing reaches the image but what is fsynced: no commit of its own, no help for the careless.
OPTIONS: Final = "loop,commit=300,noauto_da_alloc"
END: Final = Point("write", 65535, "kill")  # strace counts no further; the command ends
CONTROLLED: Final = "first pull"  # the most that is renamed
SKIPPED: Final = ("tidy", "pull from a stick")  # write as a pull over HTTP does


def main(folder: Path, names: list[str]) -> int:
    """Cut; how many outcomes are wrong, and one more where the control was not caught."""
    centre = made(folder.resolve() / "centre")
    chosen = [one for one in centre.verbs if one.name in names or not names]
    chosen = [one for one in chosen if names or one.name not in SKIPPED]
    wrong = folder / "wrong"
    for file in (wrong, folder / "control"):
        file.write_text("")
    total = 0
    with (
        tempfile.TemporaryDirectory(dir=MEMORY) as memory,
        served(centre.feed) as url,
        side_by_side() as pool,
    ):
        for verb in chosen:
            began = time.monotonic()
            jobs = pool.submit(listed, centre, verb, url, Path(memory)).result()
            outcomes = list(pool.map(cut, jobs))
            total += tell(verb.name, "cut", outcomes)
            write_down(outcomes, wrong)
            print(f"{verb.name:18} {time.monotonic() - began:.0f} s", flush=True)
            if verb.name == CONTROLLED:
                careless = list(pool.map(partial(cut, careless=True), jobs))
                tell("without fsync", "cut", careless)
                write_down(careless, folder / "control")
                known = {one.job.point for one in outcomes if one.wrong}
                caught = sum(bool(one.wrong) and one.job.point not in known for one in careless)
    print(f"prove: power: {total} wrong" + (f", see {wrong}" if total else ""), flush=True)
    if any(verb.name == CONTROLLED for verb in chosen):
        said = (
            f"caught at {caught} points where all else was well"
            if caught
            else "NOT caught: this proves nothing"
        )
        print(f"prove: power: the control was {said}", flush=True)
        total += not caught
    return total


def listed(centre: Centre, verb: Verb, url: str, memory: Path) -> list[Job]:
    """Every cut to try to one verb; its disk is made beside the places of the cuts."""
    work = emptied(memory / verb.name.replace(" ", "-"))
    disk = work / "disk"
    with disk.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    subprocess.run(["mkfs.ext4", "-q", disk], check=True)
    with mounted(disk, work / "root") as root:
        begin(verb, root / "here")
    shutil.copy(disk, work / "tried")
    with mounted(work / "tried", work / "root") as root:
        jobs = jobs_of(verb, root / "here", url, centre.root, work, ["kill"])
    return [*jobs, replace(jobs[0], point=END, place=work / "end")]


def cut(job: Job, careless: bool = False) -> Outcome:
    """One cut and what comes after it."""
    work = emptied(job.place)
    shutil.copy(job.place.parent / "disk", work / "disk")
    with mounted(work / "disk", work / "root") as root:
        words = words_of(job.verb.words, root / "here", job.url)
        ended, is_hit = struck(words, job.point, work / "log", careless=careless)
        shutil.copy(work / "disk", work / "copy")
    if not is_hit and job.point != END:
        shutil.rmtree(work)
        return Outcome(job, "", False, "")
    with mounted(work / "copy", work / "root") as root:
        found = outcome(job, ended, root / "here", work / "spare")
    shutil.rmtree(work)
    if job.point == END and found.found != "new" and not found.wrong:
        return replace(found, wrong="it ended well, and what it did is lost")
    return found


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """An image of a disk, mounted."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "ext4", "-o", OPTIONS, image, place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


if __name__ == "__main__":
    if os.geteuid():
        print("prove: power needs root to mount a disk: run it so, or in a guest", file=sys.stderr)
        sys.exit(2)
    sys.exit(min(1, main(Path(sys.argv[1]), sys.argv[2:])))
