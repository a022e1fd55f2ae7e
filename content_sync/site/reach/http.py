"""A feed behind a URL: what is asked, what may be answered, and how often it is tried.

    head, small   asked again only where a connection broke
    fetch         goes on where the line broke; a server that knows no Range sends the file anew,
                  and what we have of it is passed over

Between two tries there is a pause, longer when a try brought next to nothing: whatever a server
does, it is asked a few times a second at most. See line.py for how long a request may take.
"""

import random
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.cookiejar import DefaultCookiePolicy
from threading import Event
from typing import Final, TypeVar

import requests
import urllib3
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from content_sync.errors import FeedError, TrustError
from content_sync.machine.agreed import TimeTold, time_told
from content_sync.signed.head import LARGEST_HEAD
from content_sync.site.reach.feed import (
    CHUNK,
    AwayError,
    BusyError,
    Feed,
    HeadFile,
    MissingError,
    capped,
    shown,
)
from content_sync.site.reach.line import Adapter, Limits, Received, Watched

LINES: Final = 4  # for media: one request's waiting is another's loading
TRIES: Final = 4  # one after another, of which all but the first brought next to nothing
WORTH_BYTES: Final = 4096  # is more than that
PAUSE_S: Final = 0.5
MISSES: Final = 16  # files in a row that are not there, before we go slower
LONGEST_WAIT_S: Final = 3600  # whatever a server asks for
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})")
_ETAG: Final = re.compile(r"[\x21-\x7e]{1,200}")
_LIMITS: Final = Limits()

Brought = TypeVar("Brought")


class BrokenError(FeedError):
    """A connection ended before its time."""


class _Session(requests.Session):
    """Never looks where a redirect leads: requests would read its whole body to find out."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


class Http:
    """A feed behind a URL; one connection is kept.

    HTTPS_PROXY and its like hold: an office's network may have no other way out, and what passes
    is signed. REQUESTS_CA_BUNDLE does not: only certificate authorities known to all are believed.
    """

    def __init__(
        self,
        url: str,
        clock: Callable[[], float] = time.monotonic,
        limits: Limits = _LIMITS,
        sleep: Callable[[float], object] | None = None,
        chance: Callable[[float, float], float] = random.uniform,
        authorities: str = DEFAULT_CA_BUNDLE_PATH,
        received: Received | None = None,
    ) -> None:
        self._url = url.rstrip("/")
        self._shown = shown(self._url)
        self._is_over = Event()
        self._given_sleep = sleep
        self._sleep = sleep or self._is_over.wait
        self._chance = chance
        self._authorities = authorities
        self._watched = Watched(limits, clock, received=received or Received())
        self._misses = 0
        self.time_told: TimeTold | None = None
        self._session = _Session()
        self._session.headers.update({"Accept-Encoding": "identity", "User-Agent": "ban-tin"})
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, Adapter(self._watched))

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        return self._again(lambda: self._head(etag))

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        return self._again(lambda: self._small(name, at_most))

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        tries = 0
        while start < size:
            came = 0
            try:
                for chunk in self._part(name, size, start):
                    start += len(chunk)
                    came += len(chunk)
                    yield chunk
            except (MissingError, BusyError):
                raise
            except FeedError:
                tries = 1 if came >= WORTH_BYTES else tries + 1
                if tries == TRIES or self._is_over.is_set():
                    raise
                self._rest(tries)

    lines = LINES
    costs = True

    def another(self) -> Feed:
        """See Feed."""
        return Http(
            self._url,
            self._watched.clock,
            self._watched.limits,
            self._given_sleep,
            self._chance,
            self._authorities,
            self._watched.received,
        )

    def hang_up(self) -> None:
        """See Feed."""
        self._is_over.set()
        self._watched.hang_up()

    def pick_up(self) -> None:
        """See Feed."""
        self._is_over.clear()
        self._watched.pick_up()

    @property
    def received_bytes(self) -> int:
        """See Feed."""
        return self._watched.received.bytes

    def _again(self, bring: Callable[[], Brought]) -> Brought:
        """What `bring` brings; a connection that broke is tried a few times."""
        for tries in range(1, TRIES):
            try:
                return bring()
            except BrokenError:
                self._rest(tries)
        return bring()

    def _rest(self, tries: int) -> None:
        self._sleep(PAUSE_S * 2 ** (tries - 1) * self._chance(0.5, 1.5))

    def _head(self, etag: str) -> HeadFile | None:
        with closing(self._get("head", {"If-None-Match": etag} if etag else {})) as answer:
            if answer.status_code == 304 and etag:
                self._note_time(answer)
                return None
            self._expect(answer, "head", 200)
            self._note_time(answer)
            data = self._read(answer, "head", LARGEST_HEAD)
            mark = answer.headers.get("ETag", "")
            # A stranger's words are kept and sent back only where they look like a mark.
            return HeadFile(data, mark if _ETAG.fullmatch(mark) else "")

    def _note_time(self, answer: requests.Response) -> None:
        self.time_told = time_told(answer.headers.get("Date", "")) or self.time_told

    def _small(self, name: str, at_most: int) -> bytes:
        with closing(self._get(name, {})) as answer:
            self._expect(answer, name, 200)
            return self._read(answer, name, at_most)

    def _read(self, answer: requests.Response, name: str, at_most: int) -> bytes:
        return capped(b"".join(self._chunks(answer, at_most)), at_most, name)

    def _part(self, name: str, size: int, start: int) -> Iterator[bytes]:
        asked = {"Range": f"bytes={start}-"} if start else {}
        with closing(self._get(name, asked)) as answer:
            is_whole = answer.status_code == 200  # also where only the rest was asked for
            self._expect(answer, name, 200 if is_whole or not start else 206)
            begin = 0 if is_whole else start
            self._measure(answer, name, size, begin)
            at = begin
            for chunk in self._chunks(answer, size - begin):
                at += len(chunk)
                if at > size:
                    raise TrustError(f"{name}: more bytes come than were signed")
                if at > start:
                    yield chunk[-(at - start) :] if at - len(chunk) < start else chunk
            if at < size:
                raise BrokenError(f"{name}: the line broke off")

    def _measure(self, answer: requests.Response, name: str, size: int, begin: int) -> None:
        """Refuse what cannot be the bytes of a file from `begin` on, before the first of them."""
        if begin:
            found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
            if not found or tuple(map(int, found.groups())) != (begin, size - 1, size):
                raise TrustError(f"{name}: asked for bytes from {begin}, got something else")
        length = answer.headers.get("Content-Length")
        if length is None and answer.headers.get("Content-Type", "").startswith("text/html"):
            raise TrustError(f"{name}: a page came instead, {_LOGIN}")
        if length not in (None, str(size - begin)):
            raise TrustError(f"{name}: {length} bytes come, {size - begin} were signed")

    def _get(self, name: str, headers: dict[str, str]) -> requests.Response:
        self._watched.begin()
        try:
            answer = self._ask(name, headers)
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            if self._watched.is_fresh or self._is_over.is_set() or _is_slow(error):
                raise self._lost(error) from error
            self._watched.begin()  # a kept connection had died unnoticed
            try:
                answer = self._ask(name, headers)
            except (requests.RequestException, urllib3.exceptions.HTTPError) as again:
                raise self._lost(again) from again
        self._watched.answered()
        return answer

    def _ask(self, name: str, headers: dict[str, str]) -> requests.Response:
        limits = self._watched.limits
        return self._session.get(
            f"{self._url}/{name}",
            headers=headers,
            stream=True,
            allow_redirects=False,
            verify=self._authorities,  # on each request, or the environment overrides it
            timeout=(limits.connect_s, limits.gap_s),
        )

    def _lost(self, error: Exception) -> FeedError:
        what = f"{self._shown} is out of reach: {_why(error)}"
        if isinstance(error, requests.exceptions.SSLError):
            return FeedError(f"{what}; its certificate is not valid, or this machine's clock wrong")
        if not self._watched.is_connected:
            return AwayError(what)
        return FeedError(what) if _is_slow(error) else BrokenError(what)

    def _expect(self, answer: requests.Response, name: str, status: int) -> None:
        wait = answer.headers.get("Retry-After", "")
        if answer.status_code in (429, 503) and wait.isascii() and wait.isdigit():
            wait_s = int(min(float(wait), LONGEST_WAIT_S))
            raise BusyError(f"{name}: the server is busy", wait_s)
        if answer.status_code in (404, 410):
            self._misses += 1
            if self._misses > MISSES:
                self._rest(2)
            raise MissingError(f"{self._shown} has no {name}")
        if answer.status_code >= 400 and answer.status_code != 416:
            raise FeedError(f"{self._shown} answers {answer.status_code} to {name}: try later")
        if answer.status_code != status:
            raise TrustError(
                f"{self._shown} answers {answer.status_code} to {name}: {_LOGIN}, or is the "
                "address wrong?"
            )
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise TrustError(f"{name}: something on the way re-encoded it")
        self._misses = 0

    def _chunks(self, answer: requests.Response, at_most: int) -> Iterator[bytes]:
        """The body until just beyond `at_most` bytes."""
        got = 0
        try:
            while got <= at_most and (chunk := answer.raw.read1(CHUNK, decode_content=False)):
                got += len(chunk)
                yield chunk
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            if _is_slow(error):
                raise FeedError("the line is too slow to go on") from error
            raise BrokenError(f"the line broke off: {_why(error)}") from error


_LOGIN: Final = "is this network asking for a login"


def _is_slow(error: Exception) -> bool:
    slow = (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)
    return isinstance(error, slow)


def _why(error: Exception) -> str:
    return type(error).__name__
