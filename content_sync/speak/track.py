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

RATE: Final = 22_050  # samples a second, as espeak-ng and most other voices make them
SILENT: Final = 96  # of 32,768: what nobody hears
MARGIN_S: Final = 0.02  # of the silence is kept, so that no letter is cut
ENCODE: Final = (
    *("opusenc", "--quiet", "--raw", "--raw-rate", "{rate}", "--raw-chan", "1"),
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
    rate: int = RATE

    @property
    def duration_ms(self) -> int:
        """How long it plays."""
        return _ms(len(self.samples) // 2, self.rate)


def join(sentences: Iterable[tuple[Path, int]]) -> Track:
    """One track of WAV files of one voice, each followed by so many ms of silence."""
    samples, rate = array("h"), RATE
    spans: list[tuple[int, int]] = []
    for path, pause_ms in sentences:
        heard, own_rate = _heard(path)
        assert own_rate == rate or not spans, "one voice has one rate"
        rate, start = own_rate, len(samples)
        samples.extend(heard)
        spans.append((_ms(start, rate), _ms(len(samples), rate)))
        samples.extend(array("h", bytes(2 * round(pause_ms / 1000 * rate))))
    return Track(samples.tobytes(), tuple(spans), rate)


def encode(track: Track) -> bytes:
    """`track` as Ogg Opus.

    Raises:
        UseError: opusenc is not installed.
    """
    if not shutil.which(ENCODE[0]):
        raise UseError(NO_ENCODER)
    command = [part.format(rate=track.rate) for part in ENCODE]
    return subprocess.run(command, input=track.samples, stdout=subprocess.PIPE, check=True).stdout


def _heard(path: Path) -> "tuple[array[int], int]":
    """What a file holds without the silence before and after it, and its rate."""
    with wave.open(str(path)) as file:
        samples, rate = array("h", file.readframes(file.getnframes())), file.getframerate()
    first = next((at for at, value in enumerate(samples) if abs(value) > SILENT), 0)
    back = (at for at, value in enumerate(reversed(samples)) if abs(value) > SILENT)
    last = len(samples) - next(back, 0)
    margin = round(MARGIN_S * rate)
    return samples[max(0, first - margin) : last + margin], rate


def _ms(samples: int, rate: int) -> int:
    return round(samples / rate * 1000)
