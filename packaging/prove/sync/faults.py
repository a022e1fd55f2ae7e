"""Strikes content-sync at its system calls, one at a time, and looks what is left.

    python faults.py FOLDER [VERB ...]     a row a verb and fault; what was wrong is in FOLDER/wrong

SIGKILL, ENOSPC and EIO, as blows.py says. `untold`: the command failed, and status goes on as if
nothing had happened, which is no lie about what is shown.
"""

import shutil
import sys
import time
from pathlib import Path

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
from struck import FAULTS, struck
from verbs import Centre, Verb, made


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
            jobs = pool.submit(listed, centre, verb, url, folder / "work").result()
            outcomes = list(pool.map(strike, jobs))
            for fault in FAULTS:
                rows = (one for one in outcomes if one.job.point.fault == fault)
                total += tell(verb.name, fault, rows)
            write_down(outcomes, wrong)
            print(f"{verb.name:18} {time.monotonic() - began:.0f} s", flush=True)
    print(f"prove: faults: {total} wrong" + (f", see {wrong}" if total else ""), flush=True)
    return total


def listed(centre: Centre, verb: Verb, url: str, work: Path) -> list[Job]:
    """Every blow to try to one verb."""
    place = emptied(work / verb.name.replace(" ", "-"))
    begin(verb, place / "here")
    return jobs_of(verb, place / "here", url, centre.root, place, FAULTS)


def strike(job: Job) -> Outcome:
    """One blow and what comes after it; nothing is left of one that was borne well."""
    here = emptied(job.place) / "here"
    begin(job.verb, here)
    ended, is_hit = struck(words_of(job.verb.words, here, job.url), job.point, job.place / "log")
    if not is_hit:
        return Outcome(job, "", False, "")
    found = outcome(job, ended, here, job.place / "spare")
    if not found.wrong:
        shutil.rmtree(job.place)
    return found


if __name__ == "__main__":
    sys.exit(min(1, main(Path(sys.argv[1]), sys.argv[2:])))
