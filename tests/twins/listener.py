"""A listener: plays by steps in a process of its own and keeps every sample that was heard.

    heard = listen(tmp_path, ("play", tone, {"end_ms": 500}), ("until", "over"))
    heard.looks[-1]      what state, position_ms ... were after the last step
    heard.samples        what the loudspeaker would have got since the last opening of the device

`driver`: "disk" writes what is heard to a file, at the pace of a device or in a `hurry`;
"none" is a kiosk without any device. The player's clock goes on by turns, not by the machine's:
the same on a busy one. ("pass", s) moves it.
"""

import json
import math
import os
import subprocess
import sys
import time
import wave
from array import array
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from patience import PATIENCE_S

RATE = 48_000
LOUD = 200  # of 32,767; what Opus or a filter leaves of silence is below
TURN_S = 0.004
KEPT: list[object] = []  # as an app keeps its player until the interpreter has gone


@dataclass(frozen=True, slots=True)
class Heard:
    """What was seen after each step, what was heard, and how the process ended."""

    looks: list[dict[str, Any]]
    samples: "array[int]"
    stderr: str
    code: int

    @property
    def loud(self) -> "array[int]":
        """From the first sound to the last."""
        at = [index for index, sample in enumerate(self.samples) if abs(sample) > LOUD]
        return self.samples[at[0] : at[-1] + 1] if at else array("h")

    @property
    def length_s(self) -> float:
        """How long something was heard."""
        return len(self.loud) / RATE


def hz(samples: "array[int]") -> float:
    """The pitch, by the times it passes through zero."""
    rises = sum(1 for a, b in pairwise(samples) if a < 0 <= b)
    return rises * RATE / len(samples)


def write_tones(path: Path, *pitches: float, each_s: float = 1) -> Path:
    """A .wav of one pitch after the other."""
    samples = array("h")
    for pitch in pitches:
        step = 2 * math.pi * pitch / RATE
        samples.extend(int(12_000 * math.sin(step * at)) for at in range(int(each_s * RATE)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def listen(
    folder: Path, *steps: tuple[object, ...], driver: str = "disk", hurry: bool = False
) -> Heard:
    """Take `steps` in a process of its own."""
    for path in folder.glob("*.raw"):
        path.unlink()
    run = subprocess.run(
        [sys.executable, __file__, str(folder)],
        input=json.dumps(steps, default=str),
        capture_output=True,
        text=True,
        timeout=2 * PATIENCE_S,
        env={
            **os.environ,
            "SDL_AUDIODRIVER": driver,
            **({"SDL_DISKAUDIODELAY": "1"} if hurry else {}),
        },
    )
    samples = array("h")
    for path in sorted(folder.glob("*.raw"))[-1:]:
        samples.frombytes(path.read_bytes())
    noise = [line for line in run.stderr.splitlines() if not line.startswith("CRITICAL: ")]  # SDL
    looks = [json.loads(line) for line in run.stdout.splitlines()]
    return Heard(looks, samples, "\n".join(noise), run.returncode)


def main(folder: Path) -> None:
    """Take the steps that stand on standard input; an opening of the device is a file."""
    from kiosk.sound.player import FilePlayer

    passed = [0.0]
    player = FilePlayer(lambda: passed[0])
    KEPT.append(player)
    pictures = 0

    def turn() -> None:
        nonlocal pictures
        pictures += player.frame() is not None
        time.sleep(TURN_S)
        passed[0] += TURN_S

    for number, (step, *arguments) in enumerate(json.load(sys.stdin)):
        os.environ["SDL_DISKAUDIOFILE"] = str(folder / f"{number:03}.raw")
        give_up = time.monotonic() + PATIENCE_S
        if step == "play":
            path, *more = arguments
            options = dict(*more)
            if "track" in options:
                options["track"] = Path(options["track"])
            player.play(Path(path), **options)
        elif step == "until":
            while player.state.value not in arguments and time.monotonic() < give_up:
                turn()
        elif step == "until_ms":
            while player.position_ms < arguments[0] and time.monotonic() < give_up:
                turn()
        elif step == "turns":
            for _ in range(arguments[0]):
                turn()
        elif step == "pass":
            turn()
            passed[0] += arguments[0]
        else:
            getattr(player, step)(*arguments)
        frame = player.frame()
        pictures += frame is not None
        look = {
            "state": player.state.value,
            "position_ms": player.position_ms,
            "duration_ms": player.duration_ms,
            "pictures": pictures,
            "threads": len(list(Path("/proc/self/task").iterdir())),
        }
        print(json.dumps(look), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
