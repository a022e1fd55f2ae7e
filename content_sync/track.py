"""Spoken sentences joined into one sound: mono Opus, the same bytes for the same sentences.

A voice leaves silence around what it says; here it is cut off, so that a cue is where the sound
begins and a pause is as long as it was meant to be.
"""

import shutil
import subprocess
import wave
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.errors import UseError

RATE: Final = 22_050  # samples a second, as espeak-ng makes them
SILENT: Final = 96  # of 32,768: what nobody hears
MARGIN: Final = RATE // 50  # samples kept of the silence, so that no letter is cut
ENCODE: Final = (
    *("opusenc", "--quiet", "--raw", "--raw-rate", str(RATE), "--raw-chan", "1"),
    *("--bitrate", "20", "--speech"),  # kbit/s: a machine's voice gains nothing by more
    *("--comp", "5", "--max-delay", "200"),  # twice as fast; pages of 200 ms, for exact jumps
    *("--serial", "1", "--padding", "0", "-", "-"),
)
NO_ENCODER: Final = "opusenc is not installed: apt-get install opus-tools"


@dataclass(frozen=True, slots=True)
class Track:
    """Samples and, for each sentence, where its sound begins and ends, in ms."""

    samples: bytes
    spans: tuple[tuple[int, int], ...]

    @property
    def duration_ms(self) -> int:
        """How long it plays."""
        return round(len(self.samples) / 2 / RATE * 1000)


def join(sentences: Iterable[tuple[Path, int]]) -> Track:
    """One track of WAV files, each followed by so many ms of silence."""
    samples = array("h")
    spans: list[tuple[int, int]] = []
    for path, pause_ms in sentences:
        start = len(samples)
        samples.extend(_heard(path))
        spans.append((_ms(start), _ms(len(samples))))
        samples.extend(array("h", bytes(2 * round(pause_ms / 1000 * RATE))))
    return Track(samples.tobytes(), tuple(spans))


def encode(track: Track) -> bytes:
    """`track` as Ogg Opus.

    Raises:
        UseError: opusenc is not installed.
    """
    if not shutil.which(ENCODE[0]):
        raise UseError(NO_ENCODER)
    return subprocess.run(ENCODE, input=track.samples, stdout=subprocess.PIPE, check=True).stdout


def _heard(path: Path) -> "array[int]":
    """What a file holds without the silence before and after it."""
    with wave.open(str(path)) as file:
        samples = array("h", file.readframes(file.getnframes()))
    first = next((at for at, value in enumerate(samples) if abs(value) > SILENT), 0)
    back = (at for at, value in enumerate(reversed(samples)) if abs(value) > SILENT)
    last = len(samples) - next(back, 0)
    return samples[max(0, first - MARGIN) : last + MARGIN]


def _ms(samples: int) -> int:
    return round(samples / RATE * 1000)
