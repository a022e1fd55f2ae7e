"""What a hostile server does beyond tests/twins/bad_line.py, and sticks without plain files."""

import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bad_line import Answer, Fault, cut

from content_sync.signed import pack


def raw(*words: bytes) -> Fault:
    """These bytes and no others; then the line is closed."""

    def fault(answer: Answer) -> None:
        answer.wfile.write(b"".join(words))
        answer.close_connection = True

    return fault


def drips(begin: bytes, drop: bytes, every_s: float) -> Fault:
    """`begin`, then a drop every so often until nobody listens."""

    def fault(answer: Answer) -> None:
        answer.close_connection = True
        answer.wfile.write(begin)
        answer.wfile.flush()
        while True:
            answer.wfile.write(drop)
            answer.wfile.flush()
            time.sleep(every_s)

    return fault


def crawls(answer: Answer) -> None:
    """A byte of the body every five seconds."""
    begin = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer.data)
    drips(begin, answer.data[:1], 5)(answer)


def resets(after: int) -> Fault:
    """RST and not FIN after so many bytes of the body."""

    def fault(answer: Answer) -> None:
        cut(after)(answer)
        answer.wfile.flush()
        answer.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return fault


def marked(length: int) -> Fault:
    """The truth, with an ETag of so many bytes."""
    return lambda answer: answer.send(200, answer.data, ETag=f'"{"x" * length}"')


def deep(levels: int) -> Fault:
    """A head of JSON in so many brackets."""
    nested = b"[" * levels + b"]" * levels
    head = (
        b'{"root_version":1,"timestamp":"","snapshot":"","targets":"","list":"","more":%s}' % nested
    )
    return lambda answer: answer.send(200, pack.squeeze(head))


def silent(answer: Answer) -> None:
    """Not a word, and the line stays open."""
    answer.close_connection = True
    answer.connection.recv(1)


Spoil = Callable[[Path], object]


def as_pipe(path: Path) -> None:
    """A FIFO that nobody writes to."""
    path.unlink()
    os.mkfifo(path)


def as_terminal(path: Path) -> None:
    """A terminal at which nobody types; it lives as long as this process."""
    path.unlink()
    _, slave = os.openpty()
    path.symlink_to(os.ttyname(slave))


def as_zeros(path: Path) -> None:
    """Zeros without end."""
    path.unlink()
    path.symlink_to("/dev/zero")


def as_folder(path: Path) -> None:
    """A folder of its name."""
    path.unlink()
    path.mkdir()


def as_circle(path: Path) -> None:
    """A link to itself."""
    path.unlink()
    path.symlink_to(path)


def as_terabyte(path: Path) -> None:
    """A sparse file that ends nowhere near."""
    os.truncate(path, 2**40)


@contextmanager
def growing(path: Path) -> Iterator[None]:
    """A file that now and then is as long as it should be, and much longer a moment later."""
    size, over = path.stat().st_size, threading.Event()

    def grow() -> None:
        while not over.wait(0.002):
            os.truncate(path, size if path.stat().st_size > size else size + 2**27)

    thread = threading.Thread(target=grow)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        os.truncate(path, size)
