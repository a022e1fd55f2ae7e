"""A slow line as a value: what it does to the connections through it.

Modelled, for both directions: the round trip; the handshake of TCP, which costs a connection one
round trip before its first byte leaves; a rate shared by all connections, with 40 bytes of headers
a packet; TCP's slow start (10 packets, then twice as many each round trip); connections that are
reset after some bytes of an answer. Not modelled: single lost packets, names (DNS), TLS.
"""

import random
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

MSS: Final = 1460
HEADERS: Final = 40
FIRST_WINDOW: Final = 10 * MSS  # RFC 6928
CUT_WITHIN: Final = (100, 300_000)  # bytes answered; each size class is as likely


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is, in seconds, and how one waits."""

    now: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep

    def wait_until(self, moment: float) -> None:
        """Wait, unless it is past."""
        self.wait(max(0, moment - self.now()))


@dataclass
class Pipe:
    """One direction of the line: what it carries, it carries one after another."""

    bytes_s: float
    clock: Clock
    free_at: float = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def sent(self, size: int) -> float:
        """When the last of `size` bytes has left."""
        with self.lock:
            self.free_at = max(self.clock.now(), self.free_at) + (size + HEADERS) / self.bytes_s
            return self.free_at


@dataclass
class Way:
    """One direction of one connection: its window grows with what arrived."""

    pipe: Pipe
    delay_s: float
    opens_at: float
    window: int = FIRST_WINDOW
    in_flight: int = 0
    answers: deque[tuple[float, int]] = field(default_factory=deque)

    def carry(self, size: int) -> float:
        """Wait until the sender may send; returns when the bytes arrive."""
        clock = self.pipe.clock
        clock.wait_until(self.opens_at)
        while self.answers and self.answers[0][0] <= clock.now():
            self._heard()
        while self.answers and self.in_flight + size > self.window:
            clock.wait_until(self.answers[0][0])
            self._heard()
        arrives = self.pipe.sent(size) + self.delay_s
        self.in_flight += size
        self.answers.append((arrives + self.delay_s, size))
        return arrives

    def _heard(self) -> None:
        _, size = self.answers.popleft()
        self.in_flight -= size
        self.window += size


@dataclass
class Link:
    """A connection through the line; it breaks after `left` bytes of answers, if ever."""

    up: Way
    down: Way
    left: float

    def is_cut_by(self, size: int) -> bool:
        """Whether it breaks before these bytes have passed."""
        self.left -= size
        return self.left < 0


@dataclass
class Line:
    """A line, and the chance by which its connections break."""

    round_trip_s: float
    bytes_s: float
    share_cut: float
    chance: random.Random
    clock: Clock = Clock()

    def __post_init__(self) -> None:
        self.up, self.down = Pipe(self.bytes_s, self.clock), Pipe(self.bytes_s, self.clock)

    def connect(self) -> Link:
        """A new connection through it."""
        delay_s = self.round_trip_s / 2
        opens_at = self.clock.now() + self.round_trip_s
        is_cut = self.chance.random() < self.share_cut
        low, high = CUT_WITHIN
        left = low * (high / low) ** self.chance.random() if is_cut else float("inf")
        return Link(Way(self.up, delay_s, opens_at), Way(self.down, delay_s, opens_at), left)
