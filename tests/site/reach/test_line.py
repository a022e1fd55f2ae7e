"""Every request ends, whatever a stranger sends: on real sockets, by the clocks of tests."""

import threading
from collections.abc import Callable
from pathlib import Path

import bad_line
import pytest
import stranger
from patience import PATIENCE_S
from stranger import OK, Answer, Ticking, drips, says

from content_sync.errors import FeedError, TrustError
from content_sync.site.reach.feed import AwayError
from content_sync.site.reach.http import Http
from content_sync.site.reach.line import Limits

SIZE = 300_000
QUICK = Limits(connect_s=5, gap_s=1, patience_s=1)


def asking(url: str, clock: Callable[[], float] | None = None, limits: Limits = QUICK) -> Http:
    return Http(url, clock or Ticking(0), limits, sleep=lambda seconds: None)


HEADERS: dict[str, Answer] = {
    "a byte of the status line at a time": drips(b"HTTP/1.1 ", b"2"),
    "a byte of a header at a time": drips(OK + b"X: ", b"x"),
    "100 Continue for ever": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "100 Continue with headers for ever": drips(b"HTTP/1.1 100 Continue\r\n", b"X: x\r\n"),
    "headers without end": drips(OK, b"X: x\r\n"),
    "a header without end": drips(OK + b"X: ", b"x" * 10_000),
    "empty lines before an answer": drips(b"", b"\r\n"),
}
BODIES: dict[str, Answer] = {
    "a byte at a time": drips(OK + b"Content-Length: 300000\r\n\r\n", b"x"),
    "the size of a chunk, a digit at a time": drips(
        OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0"
    ),
    "chunks of one byte": drips(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "trailers without end": drips(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: x\r\n"),
}


@pytest.mark.parametrize("answer", HEADERS.values(), ids=HEADERS)
def test_headers_that_come_slowly_end_by_their_deadline(answer: Answer) -> None:
    with stranger.stranger(answer) as url, pytest.raises(FeedError):
        asking(url, Ticking(5), Limits()).head("")


@pytest.mark.parametrize("answer", BODIES.values(), ids=BODIES)
def test_a_body_that_comes_slowly_ends_by_its_deadline(answer: Answer) -> None:
    with stranger.stranger(answer) as url, pytest.raises((FeedError, TrustError)):
        asking(url, Ticking(29), Limits()).small("o/file", SIZE)


@pytest.mark.parametrize("answer", HEADERS.values(), ids=HEADERS)
def test_headers_in_a_flood_end_although_no_time_passes(answer: Answer) -> None:
    with stranger.stranger(answer) as url, pytest.raises(FeedError):
        asking(url, Ticking(0), Limits()).head("")


@pytest.mark.parametrize(
    "answer",
    [
        stranger.is_silent,
        drips(OK + b"X: ", b"x", every_s=0.2),
        drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", every_s=0.2),
        drips(OK + b"Content-Length: 300000\r\n\r\n", b"x", every_s=0.2),
    ],
    ids=["silence", "headers", "continue", "body"],
)
def test_a_real_second_is_a_second(answer: Answer) -> None:
    with stranger.stranger(answer) as url, pytest.raises(FeedError):
        Http(url, limits=QUICK).head("")


def test_a_slow_line_that_keeps_the_pace_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(SIZE))

    with bad_line.bad_line(tmp_path) as line:
        at_pace = asking(line.url, Ticking(5), Limits())

        assert b"".join(at_pace.fetch("file", SIZE)) == bytes(SIZE)


def test_what_is_done_with_a_body_is_not_held_against_the_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(SIZE))
    clock = Ticking(0)

    with bad_line.bad_line(tmp_path) as line:
        got = 0
        for chunk in asking(line.url, clock, Limits()).fetch("file", SIZE):
            got += len(chunk)
            clock._now += 3600  # a slow disk

    assert got == SIZE


def test_a_request_under_way_is_ended_by_another_thread() -> None:
    with stranger.stranger(says(OK + b"Content-Length: 300000\r\n\r\n", b"x" * 1000)) as url:
        feed = Http(url, limits=Limits(gap_s=PATIENCE_S, patience_s=PATIENCE_S))
        ended = threading.Event()

        def fetch() -> None:
            with pytest.raises(FeedError):
                for _ in feed.fetch("o/file", SIZE):
                    threading.Thread(target=feed.hang_up).start()
            ended.set()

        threading.Thread(target=fetch, daemon=True).start()

        assert ended.wait(PATIENCE_S / 2)


def test_nobody_at_the_other_end_is_another_thing_than_a_stranger() -> None:
    with pytest.raises(AwayError):
        asking("http://127.0.0.1:9").head("")
    with pytest.raises(AwayError):
        asking("http://no-such-name.invalid").head("")
    with stranger.stranger(says(b"SSH-2.0-OpenSSH\r\n")) as url, pytest.raises(FeedError) as caught:
        asking(url).head("")
    assert not isinstance(caught.value, AwayError)


def test_what_came_is_counted_with_its_headers_on_all_lines(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(SIZE))

    with bad_line.bad_line(tmp_path) as line, bad_line.metered(line.url) as meter:
        feed = Http(meter.url)
        for one in (feed, feed.another(), feed.another()):
            list(one.fetch("file", SIZE))

    assert feed.received_bytes == meter.answered_bytes > 3 * SIZE
