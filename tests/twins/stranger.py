"""A stranger at the other end of a line, who answers a request with whatever bytes, at any pace.

    with stranger(drips(b"HTTP/1.1 200 OK\\r\\nX: ", b"x")) as url:
        Http(url).head("")

Time passes as a clock of the test says: `Ticking(5)` moves five seconds with each look at it.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from patience import PATIENCE_S

Answer = Callable[[socket.socket, threading.Event], None]
OK = b"HTTP/1.1 200 OK\r\n"


class Ticking:
    """A clock that moves so many seconds whenever somebody looks at it."""

    def __init__(self, step_s: float) -> None:
        self._step_s = step_s
        self._now = 0.0

    def __call__(self) -> float:
        """The moment, in seconds."""
        self._now += self._step_s
        return self._now


@contextmanager
def stranger(answer: Answer) -> Iterator[str]:
    """The address of a server that reads a request and then does what `answer` does."""
    over = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))

    def serve(line: socket.socket) -> None:
        with line, suppress(OSError):
            while not over.is_set() and _request(line):
                answer(line, over)

    def accept() -> None:
        with suppress(OSError):
            while True:
                line, _ = listening.accept()
                threading.Thread(target=serve, args=(line,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        over.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def says(*words: bytes) -> Answer:
    """These bytes, and the line stays open."""

    def answer(line: socket.socket, over: threading.Event) -> None:
        line.sendall(b"".join(words))

    return answer


def drips(begin: bytes, drop: bytes, every_s: float = 0.0) -> Answer:
    """`begin`, and then one drop after another until nobody listens."""

    def answer(line: socket.socket, over: threading.Event) -> None:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.sendall(begin)
        while not over.wait(every_s):
            line.sendall(drop)

    return answer


def is_silent(line: socket.socket, over: threading.Event) -> None:
    """Not a word."""
    over.wait(PATIENCE_S)


def _request(line: socket.socket) -> bytes:
    got = b""
    while not got.endswith(b"\r\n\r\n"):
        more = line.recv(4096)
        if not more:
            return b""
        got += more
    return got
