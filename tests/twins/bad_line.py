"""A bad line: a feed over HTTP on which each request may go wrong in a way that is asked for.

    with bad_line(feed) as line:
        line.expect("o/", cut(100), cut(100))     the first two answers under o/ break off
        kiosk.pull(line.url)

What is not spoilt is answered truly. `line.asked` lists (path, Range) of all requests.
"""

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from patience import PATIENCE_S

from content_sync.centre.serve import Server

DRIP_S = 0.02

Fault = Callable[["Answer"], None]


class Answer(BaseHTTPRequestHandler):
    """One request, to be answered truly or not."""

    protocol_version = "HTTP/1.1"
    line: "Line"
    data: bytes
    start: int

    def do_GET(self) -> None:
        """Answer with the fault that is planned for the path, or truly."""
        asked = self.headers.get("Range")
        self.line.asked.append((self.path[1:], asked))
        path = self.line.feed / self.path[1:]
        self.data = path.read_bytes() if path.exists() else b""
        self.start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        fault = self.line.next_fault(self.path[1:]) or (truly if path.exists() else missing)
        with suppress(ConnectionError):
            fault(self)

    def send(self, status: int, body: bytes, **headers: str) -> None:
        """Send an answer; header names are written with underscores."""
        self.send_response_only(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            if value:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Line:
    """What goes wrong next, and what was asked."""

    def __init__(self, feed: Path) -> None:
        self.feed = feed
        self.url = ""
        self.asked: list[tuple[str, str | None]] = []
        self._faults: list[tuple[str, Fault]] = []
        self._choosing = threading.Lock()

    def expect(self, prefix: str, *faults: Fault) -> None:
        """Spoil the next requests for paths that begin so, one fault each."""
        self._faults += [(prefix, fault) for fault in faults]

    def next_fault(self, path: str) -> Fault | None:
        """The fault this request meets, if any."""
        with self._choosing:
            for planned in self._faults:
                if path.startswith(planned[0]):
                    self._faults.remove(planned)
                    return planned[1]
        return None


@contextmanager
def bad_line(feed: Path, certificate: Path | None = None) -> Iterator[Line]:
    """A server of `feed` that can be told to misbehave; with a certificate, over HTTPS."""
    line = Line(feed)
    handler = type("Handler", (Answer,), {"line": line})
    server = Server(("127.0.0.1", 0), handler)
    server.block_on_close = False
    line.url = f"http{'s' if certificate else ''}://127.0.0.1:{server.server_port}"
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield line
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def truly(answer: Answer) -> None:
    """No fault."""
    size = len(answer.data)
    if answer.start:
        spans = f"bytes {answer.start}-{size - 1}/{size}"
        answer.send(206, answer.data[answer.start :], Content_Range=spans)
    else:
        answer.send(200, answer.data, ETag='"tag"')


def missing(answer: Answer) -> None:
    """404."""
    answer.send(404, b"")


def cut(after: int) -> Fault:
    """The connection breaks after so many bytes of the body."""

    def fault(answer: Answer) -> None:
        size = len(answer.data)
        rest = answer.data[answer.start :]
        spans = f"bytes {answer.start}-{size - 1}/{size}" if answer.start else ""
        status = 206 if answer.start else 200
        answer.send(status, rest[:after], Content_Length=str(len(rest)), Content_Range=spans)
        answer.close_connection = True

    return fault


def resets(after: int) -> Fault:
    """The connection is reset after so many bytes of the body, as a router does that has enough."""

    def fault(answer: Answer) -> None:
        cut(after)(answer)
        answer.wfile.flush()
        # Closed with this set, a socket says RST and not FIN.
        lingering = struct.pack("ii", 1, 0)
        answer.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingering)

    return fault


def ends(after: int) -> Fault:
    """The body ends after so many bytes, and nothing said how many there would be."""

    def fault(answer: Answer) -> None:
        answer.send(200, answer.data[:after], Content_Length="")
        answer.close_connection = True

    return fault


def stalls(after: int, arrived: threading.Event, go_on: threading.Event) -> Fault:
    """Nothing comes after so many bytes, until `go_on`; `arrived` tells that it is so."""

    def fault(answer: Answer) -> None:
        answer.send(200, answer.data[:after], Content_Length=str(len(answer.data)))
        answer.wfile.flush()
        arrived.set()
        go_on.wait(PATIENCE_S)
        answer.close_connection = True

    return fault


def drips(after: int, dripping: threading.Event) -> Fault:
    """A byte at a time after so many bytes, for as long as somebody has patience to listen."""

    def fault(answer: Answer) -> None:
        answer.send(200, answer.data[:after], Content_Length=str(len(answer.data)))
        answer.close_connection = True
        until = time.monotonic() + PATIENCE_S
        for at in range(after, len(answer.data)):
            if time.monotonic() > until:
                return
            answer.wfile.write(answer.data[at : at + 1])
            dripping.set()
            time.sleep(DRIP_S)

    return fault


def captive(answer: Answer) -> None:
    """A login page, as cheerful as the true answer."""
    answer.send(200, b"<html>Welcome to Wi-Fi</html>", Content_Type="text/html")


def hangs_up(answer: Answer) -> None:
    """The connection ends before an answer."""
    answer.close_connection = True


def redirects(answer: Answer) -> None:
    """302 to a login page."""
    answer.send(302, b"", Location="http://127.0.0.1:9/login")


def ignores_range(answer: Answer) -> None:
    """The whole file, whatever part was asked for."""
    answer.send(200, answer.data)


def wrong_range(answer: Answer) -> None:
    """Another part than the one asked for."""
    size = len(answer.data)
    rest = answer.data[answer.start :]
    answer.send(206, rest, Content_Range=f"bytes {answer.start - 1}-{size - 2}/{size}")


def wrong_length(answer: Answer) -> None:
    """A byte more than was signed."""
    answer.send(200, answer.data + b"!")


def endless(answer: Answer) -> None:
    """Bytes without end and without a length."""
    answer.send(200, b"", Content_Length="")
    while True:
        answer.wfile.write(bytes(65536))


def flipped(answer: Answer) -> None:
    """One bit in the middle is wrong."""
    spoilt = bytearray(answer.data)
    spoilt[len(spoilt) // 2] ^= 1
    answer.send(200, bytes(spoilt))


def busy(wait: str) -> Fault:
    """503, with the wish to be left alone for so many seconds."""
    return lambda answer: answer.send(503, b"", Retry_After=wait)


def instead(data: bytes) -> Fault:
    """Other bytes than the true ones."""
    return lambda answer: answer.send(200, data)


class Meter:
    """A relay before a server that counts what passes."""

    def __init__(self, port: int) -> None:
        self.requests = 0
        self.answered_bytes = 0
        self._upstream = port
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._socket.accept()
                far = socket.create_connection(("127.0.0.1", self._upstream))
                threading.Thread(target=self._up, args=(near, far), daemon=True).start()
                threading.Thread(target=self._down, args=(far, near), daemon=True).start()

    def _up(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := near.recv(65536):
                self.requests += data.count(b"GET /")
                far.sendall(data)
            far.shutdown(socket.SHUT_WR)

    def _down(self, far: socket.socket, near: socket.socket) -> None:
        with suppress(OSError):
            while data := far.recv(65536):
                self.answered_bytes += len(data)
                near.sendall(data)
            near.close()


@contextmanager
def metered(url: str) -> Iterator[Meter]:
    """Count requests and answered bytes (headers too) on the way to a server."""
    meter = Meter(int(url.rpartition(":")[2]))
    try:
        yield meter
    finally:
        meter._socket.close()
