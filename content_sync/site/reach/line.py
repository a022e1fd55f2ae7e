"""A connection whose every wait has an end, whatever a stranger sends.

requests and urllib3 bound the gap between two bytes. A server that sends a byte of a header every
five seconds, or `100 Continue` for ever, never lets such a gap pass. Here each read may wait only
for what is left of its request's time:

    to the end of the headers   `patience_s`, connecting and every address of the name included
    the body                    `patience_s`, or longer by what came at `slowest_bytes_s`

and what comes before a body has a size that it may not pass. Watched alone holds the clock; the
classes below hand it to where urllib3 and http.client read.
"""

import io
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPResponse
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NameResolutionError, NewConnectionError
from urllib3.util.connection import create_connection

LARGEST_HEADERS: Final = 2**16  # ours are 300 bytes; a reader reads 8 kB ahead


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a request may take."""

    connect_s: float = 15  # for each address, and for a TLS handshake
    gap_s: float = 30  # between two bytes
    patience_s: float = 60
    slowest_bytes_s: float = 50  # GPRS brings 2,000


class Received:
    """How much has come, over all the lines that share this."""

    def __init__(self) -> None:
        self.bytes = 0
        self._adding = threading.Lock()

    def add(self, size: int) -> None:
        """So much more."""
        with self._adding:
            self.bytes += size


class Watched:
    """What is left of the time of the request under way; one at a time."""

    def __init__(
        self, limits: Limits, clock: Callable[[], float] = time.monotonic, *, received: Received
    ) -> None:
        self.limits = limits
        self.clock = clock
        self.received = received
        self.is_fresh = False  # a connection had to be made for this request
        self.is_connected = False
        self._over = False
        self._socket: socket.socket | None = None
        self._began = 0.0
        self._waited_s = 0.0
        self._came = 0
        self._is_body = False

    def begin(self) -> None:
        """A request begins."""
        self._began, self._came, self._is_body = self.clock(), 0, False
        self.is_fresh = self.is_connected = False

    def answered(self) -> None:
        """Its headers are here: from now on only waiting counts, not what is done with a body."""
        self._waited_s, self._came, self._is_body = 0.0, 0, True

    def left_s(self, at_most: float) -> float:
        """How long the next wait may be.

        Raises:
            TimeoutError: not at all.
        """
        patience_s = self.limits.patience_s
        if self._is_body:
            allowed = max(patience_s, self._came / self.limits.slowest_bytes_s)
            left = allowed - self._waited_s
        else:
            left = patience_s - (self.clock() - self._began)
        if left <= 0 or self._over:
            raise TimeoutError("too slow")
        return min(left, at_most)

    def connected(self, line: socket.socket) -> None:
        """This is the socket of the request; another thread may end it."""
        self._socket, self.is_connected = line, True
        if self._over:
            self.hang_up()

    def came(self, size: int, waited_s: float) -> None:
        """So much came after such a wait.

        Raises:
            TimeoutError: these are no headers any more.
        """
        self.received.add(size)
        self._came += size
        self._waited_s += waited_s
        if not self._is_body and self._came > LARGEST_HEADERS:
            raise TimeoutError("headers without end")

    def pick_up(self) -> None:
        """Undo `hang_up`."""
        self._over = False

    def hang_up(self) -> None:
        """End what is under way, and whatever is begun after."""
        self._over = True
        with suppress(OSError):
            if self._socket is not None:  # of a TLS socket too: what lies below it is ended
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


class _Reader(io.RawIOBase):
    """What comes from a socket, waited for as long as its request allows."""

    def __init__(self, raw: io.RawIOBase, line: socket.socket, watched: Watched) -> None:
        self._raw = raw
        self._line = line
        self._watched = watched

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        began = self._watched.clock()
        self._line.settimeout(self._watched.left_s(self._watched.limits.gap_s))
        got = self._raw.readinto(buffer)
        self._watched.came(got or 0, self._watched.clock() - began)
        return got

    def close(self) -> None:
        self._raw.close()
        super().close()


def _connect(connection: HTTPConnection, watched: Watched) -> socket.socket:
    """As urllib3 connects, but a name with a hundred dead addresses has one deadline, too."""
    watched.is_fresh = True
    host, port = connection._dns_host, connection.port
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = error if isinstance(error, socket.gaierror) else socket.gaierror(str(error))
        raise NameResolutionError(host, connection, reason) from error
    failed: OSError = TimeoutError("no address")
    for *_, address in found:
        try:
            connection.timeout = watched.left_s(watched.limits.connect_s)
            line = create_connection(
                (str(address[0]), int(address[1])),
                connection.timeout,
                socket_options=connection.socket_options,
            )
        except OSError as error:
            failed = error
            continue
        watched.connected(line)
        return line
    raise NewConnectionError(connection, f"no connection: {failed}") from failed


def _classes(watched: Watched) -> dict[str, type[HTTPConnectionPool]]:
    """urllib3's pools of connections that are watched."""

    class Answer(HTTPResponse):
        def __init__(self, sock: socket.socket, *more: Any, **named: Any) -> None:
            super().__init__(sock, *more, **named)
            watched.connected(sock)
            raw = self.fp.detach()
            self.fp = io.BufferedReader(_Reader(raw, sock, watched))

    class Plain(HTTPConnection):
        response_class = Answer

        def _new_conn(self) -> socket.socket:
            return _connect(self, watched)

    class Tls(HTTPSConnection):
        response_class = Answer

        def _new_conn(self) -> socket.socket:
            return _connect(self, watched)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = Tls

    return {"http": PlainPool, "https": TlsPool}


class Adapter(HTTPAdapter):
    """Connections for a requests.Session that are watched, through a proxy too."""

    def __init__(self, watched: Watched) -> None:
        self._pools = _classes(watched)
        super().__init__()

    def init_poolmanager(self, *sizes: Any, **named: Any) -> None:
        """See HTTPAdapter."""
        super().init_poolmanager(*sizes, **named)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        """See HTTPAdapter."""
        manager = super().proxy_manager_for(proxy, **named)
        if not proxy.lower().startswith("socks"):  # whose connections are made in another way
            manager.pool_classes_by_scheme = self._pools
        return manager
