"""A feed as a kiosk reaches it: over HTTP, or in a folder (a USB stick). Two behind one Protocol.

    FeedError    out of reach, or it broke off: later
    TrustError   it answered, but not what was asked for: captive page, redirect, wrong length

What is fetched by `fetch` has a signed size, checked before the first byte is handed out; a line
that drops goes on where it stopped. What is fetched by `small` is capped. Nothing here is
believed yet: hashes are for whoever asked.
"""

import hashlib
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import requests
import urllib3
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from content_sync.errors import FeedError, TrustError
from content_sync.signed.catalog import Line
from content_sync.signed.head import LARGEST_HEAD

TIMEOUT_S: Final = (15, 30)  # to connect, and for each gap between bytes
TRIES: Final = 4  # broken connections without a new byte
CHUNK: Final = 2**16
SLOWEST_BYTES_S: Final = 50  # GPRS brings 2,000
PATIENCE_S: Final = 60
LONGEST_WAIT_S: Final = 3600  # whatever a server asks for
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})")


@dataclass(frozen=True, slots=True)
class HeadFile:
    """The bytes of `head`, and the mark by which to ask whether it changed."""

    data: bytes
    etag: str


class MissingError(FeedError):
    """The feed does not have this file (any more)."""


class BusyError(FeedError):
    """The server asks to be left alone for `after_s` seconds."""

    def __init__(self, message: str, after_s: int) -> None:
        super().__init__(message)
        self.after_s = after_s


class Feed(Protocol):
    """What a kiosk asks of a feed."""

    def head(self, etag: str) -> HeadFile | None:
        """The head; None when it still is the one `etag` marks. No `etag`: unconditionally."""

    def small(self, name: str, at_most: int) -> bytes:
        """A file whose size is not signed, of at most so many bytes."""

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """A file of this size from `start` on."""


def reach(source: str) -> Feed:
    """The feed at a URL or in a folder."""
    if source.startswith(("http://", "https://")):
        return Http(source)
    return Folder(Path(source))


class Folder:
    """A feed in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        data = self.small("head", LARGEST_HEAD)
        mark = hashlib.sha256(data).hexdigest()[:16]
        return None if etag == mark else HeadFile(data, mark)

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        try:
            with (self._folder / name).open("rb") as file:
                data = file.read(at_most + 1)
        except OSError as error:
            raise _lost(self._folder / name, error) from error
        return _capped(data, at_most, name)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        path = self._folder / name
        try:
            with path.open("rb") as file:
                found = path.stat().st_size
                if found != size:
                    raise TrustError(f"{path} has {found} bytes, {size} were signed")
                file.seek(start)
                while chunk := file.read(CHUNK):
                    yield chunk
        except OSError as error:
            raise _lost(path, error) from error


class _Session(requests.Session):
    """Never looks where a redirect leads: requests would read its whole body to find out."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


class Http:
    """A feed behind a URL; one connection is kept.

    HTTPS_PROXY and its like hold: an office's network may have no other way out, and what passes
    is signed. REQUESTS_CA_BUNDLE does not: only certificate authorities known to all are believed.
    """

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._url = url.rstrip("/")
        self._clock = clock
        self._session = _Session()
        self._session.headers.update({"Accept-Encoding": "identity", "User-Agent": "ban-tin"})

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        with closing(self._get("head", {"If-None-Match": etag} if etag else {})) as answer:
            if answer.status_code == 304 and etag:
                return None
            self._expect(answer, "head", 200)
            data = _capped(b"".join(self._chunks(answer, LARGEST_HEAD)), LARGEST_HEAD, "head")
            return HeadFile(data, answer.headers.get("ETag", ""))

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        with closing(self._get(name, {})) as answer:
            self._expect(answer, name, 200)
            return _capped(b"".join(self._chunks(answer, at_most)), at_most, name)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        tries = 0
        while start < size:
            try:
                for chunk in self._part(name, size, start):
                    start += len(chunk)
                    tries = 0
                    yield chunk
            except (MissingError, BusyError):
                raise
            except FeedError:
                tries += 1
                if tries == TRIES:
                    raise

    def _part(self, name: str, size: int, start: int) -> Iterator[bytes]:
        asked = {"Range": f"bytes={start}-"} if start else {}
        with closing(self._get(name, asked)) as answer:
            self._expect(answer, name, 206 if start else 200)
            if start:
                found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
                if not found or found.groups() != (str(start), str(size - 1), str(size)):
                    raise TrustError(f"{name}: asked for bytes from {start}, got something else")
            length = answer.headers.get("Content-Length", str(size - start))
            if length != str(size - start):
                raise TrustError(f"{name}: {length} bytes come, {size - start} were signed")
            got = 0
            for chunk in self._chunks(answer, size - start):
                got += len(chunk)
                if got > size - start:
                    raise TrustError(f"{name}: more bytes come than were signed")
                yield chunk
            if got < size - start:
                raise FeedError(f"{name}: the line broke off")

    def _get(self, name: str, headers: dict[str, str], again: bool = True) -> requests.Response:
        try:
            return self._session.get(
                f"{self._url}/{name}",
                headers=headers,
                stream=True,
                allow_redirects=False,
                verify=DEFAULT_CA_BUNDLE_PATH,  # on each request, or the environment overrides it
                timeout=TIMEOUT_S,
            )
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            if again:  # a kept connection may have died unnoticed
                return self._get(name, headers, again=False)
            raise FeedError(f"{self._url} is out of reach: {_why(error)}") from error

    def _expect(self, answer: requests.Response, name: str, status: int) -> None:
        wait = answer.headers.get("Retry-After", "")
        if answer.status_code == 503 and wait.isascii() and wait.isdigit():
            wait_s = int(min(float(wait), LONGEST_WAIT_S))
            raise BusyError(f"{name}: the server is busy", wait_s)
        if answer.status_code in (404, 410):
            raise MissingError(f"{self._url} has no {name}")
        if answer.status_code >= 400 and answer.status_code != 416:
            raise FeedError(f"{self._url} answers {answer.status_code} to {name}: try later")
        if answer.status_code != status:
            raise TrustError(
                f"{self._url} answers {answer.status_code} to {name}: is this network asking for "
                "a login, or the address wrong?"
            )
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise TrustError(f"{name}: something on the way re-encoded it")

    def _chunks(self, answer: requests.Response, at_most: int) -> Iterator[bytes]:
        """The body until just beyond `at_most` bytes, watching the pace."""
        began, got = self._clock(), 0
        try:
            while got <= at_most and (chunk := answer.raw.read1(CHUNK, decode_content=False)):
                got += len(chunk)
                yield chunk
                passed = self._clock() - began
                if passed > PATIENCE_S and got < passed * SLOWEST_BYTES_S:
                    raise FeedError("the line is too slow to go on")
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise FeedError(f"the line broke off: {_why(error)}") from error


def object_name(line: Line) -> str:
    """Where a feed has a loose object."""
    return f"o/{line.sha256[:2]}/{line.sha256}"


def _capped(data: bytes, at_most: int, name: str) -> bytes:
    if len(data) > at_most:
        raise TrustError(f"{name} is larger than it may be ({at_most} bytes)")
    return data


def _lost(path: Path, error: OSError) -> FeedError:
    kind = MissingError if isinstance(error, FileNotFoundError) else FeedError
    return kind(f"cannot read {path}: {error.strerror}")


def _why(error: Exception) -> str:
    return type(error).__name__
