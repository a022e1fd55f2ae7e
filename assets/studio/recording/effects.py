"""Sounds that nobody speaks, as 16-bit samples: a telephone, a loudspeaker's chime.

They are computed, so that no recording of others is needed and they are the same every time.
"""

from array import array
from collections.abc import Callable, Iterable
from math import cos, exp, pi, sin
from random import Random
from typing import Final, TypeAlias

from content_sync.speak.espeak import RATE

Samples: TypeAlias = "array[int]"

LOUD: Final = 9_000  # of 32,767: below a voice, which is made louder still
CHIME_HZ: Final = (783.99, 587.33)  # g″ and d″, as one announces
RING_HZ: Final = (1_050, 1_320)
BAND_HZ: Final = (350, 3_000)  # what a telephone lets through


def ring() -> Samples:
    """A telephone rings twice."""
    burst = _tone(0.8, lambda t: sin(2 * pi * RING_HZ[int(t * 22) % 2] * t) * _swell(t, 0.8))
    gap = silence(0.45)
    return burst + gap + burst


def click() -> Samples:
    """It is hung up: two short knocks."""
    chance = Random(4)
    knock = _tone(0.09, lambda t: 2.2 * chance.uniform(-1, 1) * exp(-t * 90))
    return knock + knock


def chime() -> Samples:
    """Two tones, the second longer."""
    return _bell(CHIME_HZ[0], 0.62) + _bell(CHIME_HZ[1], 1.5)


EFFECT: Final[dict[str, Callable[[], Samples]]] = {"ring": ring, "click": click, "chime": chime}


def silence(length_s: float) -> Samples:
    """Nothing, so long."""
    return array("h", bytes(2 * round(length_s * RATE)))


def far(samples: Iterable[int]) -> Samples:
    """A voice as it comes out of a telephone."""
    low, high = BAND_HZ
    heard: Iterable[float] = samples
    for cut_hz, is_high in ((low, True), (low, True), (high, False), (high, False)):
        heard = _cut(heard, cut_hz, is_high)
    return array("h", (max(-32_767, min(32_767, round(value))) for value in heard))


def _tone(length_s: float, height: Callable[[float], float]) -> Samples:
    count = round(length_s * RATE)
    return array("h", (round(LOUD * height(number / RATE)) for number in range(count)))


def _bell(hz: float, length_s: float) -> Samples:
    def height(t: float) -> float:
        body = sin(2 * pi * hz * t) + 0.3 * sin(4 * pi * hz * t) * exp(-4 * t)
        return 0.8 * body * exp(-2.6 * t) * _swell(t, length_s)

    return _tone(length_s, height)


def _swell(t: float, length_s: float) -> float:
    """From nothing and to nothing within hundredths of a second, so that it does not crack."""
    return min(1.0, t / 0.01, (length_s - t) / 0.02)


def _cut(samples: Iterable[float], hz: float, is_high: bool) -> list[float]:
    """Second-order Butterworth; `is_high`: what lies above `hz` stays."""
    turn = 2 * pi * hz / RATE
    alpha, edge = sin(turn) / 2**0.5, cos(turn)
    b1 = -(1 + edge) if is_high else 1 - edge
    b0, a0, a1, a2 = abs(b1) / 2, 1 + alpha, -2 * edge, 1 - alpha
    x1 = x2 = y1 = y2 = 0.0
    found = []
    for x in samples:
        y = (b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2) / a0
        x1, x2, y1, y2 = x, x1, y, y1
        found.append(y)
    return found
