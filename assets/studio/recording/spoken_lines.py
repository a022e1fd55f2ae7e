"""The lines of a script as sound: spoken by espeak-ng, without silence around, equally loud."""

import subprocess
import wave
from array import array
from functools import cache
from io import BytesIO
from math import sqrt
from typing import Final

from content_sync.errors import UseError
from content_sync.speak.espeak import RATE
from content_sync.spoken.say import say
from studio.recording.effects import EFFECT, Samples, far, silence
from studio.recording.script import Line, Script, Voice

SILENT: Final = 96  # of 32,767: what nobody hears
MARGIN: Final = RATE // 50  # samples kept of the silence, so that no letter is cut
LOUDNESS: Final = 3_000  # root mean square of the samples of a line
PEAK: Final = 30_000
BESIDE_S: Final = 0.35  # between a line and the effect before or after it
NO_VOICE: Final = "espeak-ng is not installed: apt-get install espeak-ng"


def heard(script: Script, line: Line, tag: str) -> Samples:
    """A line in one language, with its effects."""
    voice = script.voices[line.who, tag]
    samples = speak(say(line.text[tag], tag), voice)
    if line.before:
        samples = EFFECT[line.before]() + silence(BESIDE_S) + samples
    if line.after:
        samples = samples + silence(BESIDE_S) + EFFECT[line.after]()
    return samples


@cache
def speak(text: str, voice: Voice) -> Samples:
    """`text`, which has no figures any more, as `voice` says it.

    Raises:
        UseError: espeak-ng is not installed, or has no such voice.
    """
    how = ("-v", voice.name, "-s", str(voice.speed), "-p", str(voice.pitch))
    try:
        done = subprocess.run(
            ["espeak-ng", *how, "--stdout", "--stdin"], input=text.encode(), capture_output=True
        )
    except FileNotFoundError:
        raise UseError(NO_VOICE) from None
    if done.returncode or not done.stdout:
        raise UseError(f"espeak-ng has no voice '{voice.name}': espeak-ng --voices names them all")
    with wave.open(BytesIO(done.stdout)) as file:
        samples = _trimmed(array("h", file.readframes(2**31 // 4)))
    return _levelled(far(samples) if voice.is_far else samples)


def _trimmed(samples: Samples) -> Samples:
    loud = [number for number, sample in enumerate(samples) if abs(sample) > SILENT]
    return samples[max(0, loud[0] - MARGIN) : loud[-1] + MARGIN] if loud else samples


def _levelled(samples: Samples) -> Samples:
    loudness = sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))
    highest = max(map(abs, samples), default=0)
    if not highest:
        return samples
    gain = min(LOUDNESS / loudness, PEAK / highest)
    return array("h", (round(sample * gain) for sample in samples))
