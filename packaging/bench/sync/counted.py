"""A relay between a client and a server: it counts all bytes at its sockets, both ways.

    with relayed(server_port, count) as relay:
        ... a client talks to 127.0.0.1:relay.port ...
        relay.settle()      # what was under way has been counted

Ours and every peer is counted by the same relay. With a `Line` between (line.py) it is slow too.
"""

import contextlib
import queue
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from typing import Final

from sync.line import MSS, Line, Link, Way

CHUNK: Final = 2**16
RESET: Final = struct.pack("ii", 1, 0)  # SO_LINGER: close at once, with a reset
REQUEST_ENDS: Final = b" HTTP/1.1\r\n"


@dataclass
class Count:
    """What has passed: HTTP requests, bytes to the server, bytes to the client."""

    requests: int = 0
    asked: int = 0
    answered: int = 0
    connections: int = 0
    cut: int = 0
    began: float = inf  # by the monotonic clock: the first connection
    ended: float = -inf  # the last byte

    @property
    def seconds(self) -> float:
        """From the first connection to the last byte."""
        return self.ended - self.began

    @property
    def both(self) -> int:
        """All bytes, both ways."""
        return self.asked + self.answered


@dataclass
class Relay:
    """Passes on what comes to `port`, to the server at `target`."""

    target: int
    count: Count
    line: Line | None
    door: socket.socket
    threads: list[threading.Thread] = field(default_factory=list)

    @property
    def port(self) -> int:
        """Where clients connect."""
        return int(self.door.getsockname()[1])

    def settle(self) -> None:
        """Wait until every connection is closed."""
        while self.threads:
            self.threads.pop().join()

    def wait_for_clients(self) -> None:
        """Until the door is closed, pass on each connection."""
        while True:
            try:
                client, _ = self.door.accept()
            except OSError:
                return
            self.count.connections += 1
            self.count.began = min(self.count.began, time.monotonic())
            server = socket.create_connection(("127.0.0.1", self.target))
            both = (client, server)
            for end in both:
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            link = self.line.connect() if self.line else None
            for is_up in (True, False):
                self._start(both if is_up else both[::-1], is_up, link)

    def _start(
        self, ends: tuple[socket.socket, socket.socket], is_up: bool, link: Link | None
    ) -> None:
        thread = threading.Thread(target=self._pass_on, args=(*ends, is_up, link), daemon=True)
        self.threads.append(thread)
        thread.start()

    def _pass_on(
        self, source: socket.socket, sink: socket.socket, is_up: bool, link: Link | None
    ) -> None:
        way = (link.up if is_up else link.down) if link else None
        send = _Later(way, sink, self.count) if way else sink
        with contextlib.suppress(OSError):
            while data := source.recv(MSS if link else CHUNK):
                self._add(data, is_up)
                if link and not is_up and link.is_cut_by(len(data)):
                    self.count.cut += 1
                    for end in (source, sink):
                        end.shutdown(socket.SHUT_RD)  # or who reads it would wait for ever
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                        end.close()
                    return
                send.sendall(data)
                self.count.ended = time.monotonic()
        with contextlib.suppress(OSError):
            send.shutdown(socket.SHUT_WR)

    def _add(self, data: bytes, is_up: bool) -> None:
        if is_up:
            self.count.asked += len(data)
            self.count.requests += data.count(REQUEST_ENDS)
        else:
            self.count.answered += len(data)


class _Later:
    """A socket whose bytes arrive when the way has carried them."""

    def __init__(self, way: Way, sink: socket.socket, count: Count) -> None:
        self._way, self._sink, self._count = way, sink, count
        self._under_way: queue.Queue[tuple[float, bytes]] = queue.Queue()
        self._thread = threading.Thread(target=self._arrive, daemon=True)
        self._thread.start()

    def sendall(self, data: bytes) -> None:
        """Send, as soon as the way takes it."""
        self._under_way.put((self._way.carry(len(data)), data))

    def shutdown(self, how: int) -> None:
        """End, after all has arrived."""
        self._under_way.put((0, b""))
        self._thread.join()
        self._sink.shutdown(how)

    def _arrive(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                due, data = self._under_way.get()
                if not data:
                    return
                time.sleep(max(0, due - time.monotonic()))
                self._sink.sendall(data)
                self._count.ended = time.monotonic()


@contextmanager
def relayed(port: int, count: Count, line: Line | None = None) -> Iterator[Relay]:
    """A relay to the server at `port` of this machine, while it is needed."""
    door = socket.create_server(("127.0.0.1", 0), backlog=128)
    relay = Relay(port, count, line, door)
    threading.Thread(target=relay.wait_for_clients, daemon=True).start()
    try:
        yield relay
    finally:
        door.shutdown(socket.SHUT_RDWR)
        door.close()
