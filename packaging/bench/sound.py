"""From the tap to the first sample on the device, and what a hundred plays leave in memory.

SDL's disk driver is the device: it asks for sound as a device does and writes what it would play,
so that the first sample that is not silence is seen. A loudspeaker adds its own buffer to that.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from figures import heading, median, note, p95, show

ROUNDS: Final = 11
PLAYS: Final = 100
EVERY: Final = 10  # plays a visit
SOUND: Final = "items/lua-dao-truc-tuyen/media/cuoc-goi-la.vi.opus"
FILM: Final = "items/lu-quet/media/lu-quet.mp4"
PATIENCE_S: Final = 10
LATER_MS: Final = 30_000  # a sentence in the middle


def heard_s(device: Path, began_s: float) -> float:
    """Wait for the first sound on the device; the time since `began_s`."""
    while time.perf_counter() - began_s < PATIENCE_S:
        if device.exists() and any(device.read_bytes()):
            return time.perf_counter() - began_s
        time.sleep(0.0005)
    raise SystemExit("nothing was heard; is there a disk driver in SDL?")


def kilobytes() -> int:
    """What this process holds in memory (RSS)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1])


def one_process(folder: Path, content: Path, plays: int) -> dict[str, list[float]]:
    """Play from cold, then warm: from rest, in the middle of a file, instead of another."""
    sound, film = content / SOUND, content / FILM
    taken: dict[str, list[float]] = {}
    opened = 0

    def device() -> Path:
        nonlocal opened
        opened += 1
        path = folder / f"{os.getpid()}-{opened}.raw"
        os.environ["SDL_DISKAUDIOFILE"] = str(path)
        return path

    def taking(name: str, start_ms: int) -> None:
        path = device()
        began_s = time.perf_counter()
        player.play(sound, start_ms=start_ms)
        taken.setdefault(name, []).append(heard_s(path, began_s))

    before_kb, began_s = kilobytes(), time.perf_counter()
    from kiosk.sound.memory import give_back
    from kiosk.sound.player import FilePlayer

    imported_s = time.perf_counter() - began_s
    path, player = device(), FilePlayer()
    player.play(sound)
    taken["cold"] = [heard_s(path, began_s)]
    taken["import"] = [imported_s]
    taken["import kB"] = [kilobytes() - before_kb]
    player.close()
    if not plays:
        return taken
    for _ in range(ROUNDS):
        taking("from rest", 0)
        player.close()
        taking("in the middle", LATER_MS)
        taking("instead of another", 0)
        began_s = time.perf_counter()
        player.stop()
        taken.setdefault("stop", []).append(time.perf_counter() - began_s)
        player.close()
    os.environ["SDL_DISKAUDIOFILE"] = os.devnull
    for at in range(plays):
        player.play(film if at % 2 else sound, shows=bool(at % 2))
        until_s = time.perf_counter() + 0.1
        while time.perf_counter() < until_s:
            player.frame()
            time.sleep(0.01)
        if at % EVERY == EVERY - 1:
            player.close()
            give_back()
            taken.setdefault("kB", []).append(kilobytes())
    taken["threads"] = [len(list(Path("/proc/self/task").iterdir()))]
    return taken


def in_a_process(folder: Path, content: Path, plays: int) -> dict[str, list[float]]:
    """The same in a fresh process."""
    run = subprocess.run(
        [sys.executable, __file__, str(folder), str(content), str(plays)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "SDL_AUDIODRIVER": "disk"},
        check=True,
    )
    return dict(json.loads(run.stdout))


def main() -> None:
    """Play in fresh processes and in one that goes on, and show how long one waits."""
    folder, content = (Path(argument).resolve() for argument in sys.argv[1:3])
    folder.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 3:
        print(json.dumps(one_process(folder, content, int(sys.argv[3]))))
        return
    in_a_process(folder, content, 0)  # fills caches
    cold = [in_a_process(folder, content, 0) for _ in range(ROUNDS)]
    warm = in_a_process(folder, content, PLAYS)

    heading(f"From play() to the first sample on SDL's disk device, median of {ROUNDS}")
    for name in ("from rest", "in the middle", "instead of another"):
        ms = [seconds * 1000 for seconds in warm[name]]
        show(f"prepared speech, {name} (95 of 100: {p95(ms):.0f} ms)", median(ms), 150, "ms")
    first = median(each["cold"][0] - each["import"][0] for each in cold) * 1000
    show("prepared speech, the first of all, the player imported before", first, 150, "ms")
    imported = median(each["import"][0] for each in cold) * 1000
    note("  its import, best after the first touch of a visit", f"{imported:.0f} ms")
    note("  in memory then", f"{median(each['import kB'][0] for each in cold) / 1000:.1f} MB")
    show("stop()", median(warm["stop"]) * 1000, 5, "ms", 2)

    heading(f"Memory over {PLAYS} plays, sound and film in turn")
    each_ten = warm["kB"]
    note("after each ten, given back", ", ".join(f"{kb / 1000:.0f}" for kb in each_ten) + " MB")
    half = len(each_ten) // 2
    drift = median(each_ten[half:]) / median(each_ten[:half]) - 1
    show("the second half against the first", abs(drift) * 100, 5, "%", 1)
    note("threads at the end (main and closer)", f"{warm['threads'][0]:.0f}")


if __name__ == "__main__":
    main()
