"""A feed as a kiosk reaches it: over HTTP (http.py), or in a folder, a USB stick (folder.py).

    FeedError        out of reach, or it broke off: later
      AwayError      nobody answered at all: the link is down, perhaps; asking again costs nothing
      MissingError   it does not have this file
      BusyError      it asks to be left alone for a while
    TrustError       it answered, but not what was asked for: captive page, redirect, wrong length

What is fetched by `fetch` has a signed size, checked before the first byte is handed out; a line
that drops goes on where it stopped. What is fetched by `small` is capped. Nothing here is
believed yet: hashes are for whoever asked.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

from content_sync.errors import FeedError, TrustError, UseError
from content_sync.machine.agreed import TimeTold
from content_sync.signed.catalog import Line

CHUNK: Final = 2**16
_SCHEME: Final = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]+)://|(file|https?):/)", re.IGNORECASE)
_WHAT_TO_TYPE: Final = "write https://…, http://… or the path of a folder"


@dataclass(frozen=True, slots=True)
class HeadFile:
    """The bytes of `head`, and the mark by which to ask whether it changed."""

    data: bytes
    etag: str


class AwayError(FeedError):
    """Nobody answers: there is no link, or nothing at its other end."""


class MissingError(FeedError):
    """The feed does not have this file (any more)."""


class BusyError(FeedError):
    """The server asks to be left alone for `after_s` seconds."""

    def __init__(self, message: str, after_s: int) -> None:
        super().__init__(message)
        self.after_s = after_s


class Source(Protocol):
    """Where texts come from."""

    def head(self, etag: str) -> HeadFile | None:
        """The head; None when it still is the one `etag` marks. No `etag`: unconditionally."""

    def small(self, name: str, at_most: int) -> bytes:
        """A file whose size is not signed, of at most so many bytes."""

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """A file of this size from `start` on."""


class Feed(Source, Protocol):
    """What a kiosk asks of a feed: texts, and media over several lines."""

    @property
    def lines(self) -> int:
        """How many files are worth asking for at once."""

    def another(self) -> "Feed":
        """The same feed over a line of its own: each is for one thread."""

    def hang_up(self) -> None:
        """End what another thread has under way here, and refuse what is asked from now on."""

    def pick_up(self) -> None:
        """Undo `hang_up`."""

    @property
    def costs(self) -> bool:
        """Whether somebody pays for what comes."""

    @property
    def time_told(self) -> TimeTold | None:
        """What time its last head said it was; None where none did."""

    @property
    def received_bytes(self) -> int:
        """What has come, headers too, by this feed and by `another` of it."""


def reach(source: str, sleep: Callable[[float], object] | None = None) -> Feed:
    """The feed at a URL or in a folder; `sleep` lets the pauses between tries pass.

    Raises:
        UseError: an address that cannot be one.
    """
    from content_sync.site.reach.folder import Folder
    from content_sync.site.reach.http import Http

    found = _SCHEME.match(source)
    scheme = (found[1] or found[2]).lower() if found else ""
    if scheme in ("http", "https"):
        return Http(_address(scheme, source), sleep=sleep)
    if scheme == "file":
        return Folder(_path(source))
    if scheme:
        raise UseError(f"a feed is not reached by {scheme}://, {_WHAT_TO_TYPE}")
    return Folder(Path(source))


def shown(url: str) -> str:
    """An address as it may be read by anybody: without name and password."""
    return re.sub(r"(?<=//)[^/]*@", "", url)


def object_name(line: Line) -> str:
    """Where a feed has a loose object."""
    return f"o/{line.sha256[:2]}/{line.sha256}"


def capped(data: bytes, at_most: int, name: str) -> bytes:
    """`data`, unless it is longer than it may be."""
    if len(data) > at_most:
        raise TrustError(f"{name} is larger than it may be ({at_most} bytes)")
    return data


def _address(scheme: str, source: str) -> str:
    """A URL that can be asked; what is wrong with it is known before the first request."""
    said = shown(source)
    try:
        parts = urlsplit(source)
        is_right = bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_right = False
    if not is_right or re.search(r"[\x00-\x20\x7f\\]", source):
        raise UseError(f"{said} is no address, {_WHAT_TO_TYPE}")
    if parts.query or parts.fragment:
        raise UseError(f"{said}: write the address of the feed's folder, without ? and #")
    return parts._replace(scheme=scheme).geturl().rstrip("/")


def _path(source: str) -> Path:
    try:
        parts = urlsplit(source)
    except ValueError as error:
        raise UseError(f"{source} is no address, {_WHAT_TO_TYPE}") from error
    if parts.netloc.lower() not in ("", "localhost") or not parts.path:
        raise UseError(f"{source} is not on this machine, write file:///… or the folder's path")
    return Path(unquote(parts.path))
