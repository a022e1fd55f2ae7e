"""Whatever a server answers, a reader of a feed gets the truth, or later (3), or no belief (4)."""

from collections.abc import Callable, Iterator
from functools import partial

import bad_line
import pytest
from bad_line import Answer, Fault, Line
from hypothesis import given, settings
from hypothesis import strategies as st
from mutated import mutated, share, spent

from content_sync.errors import FeedError, TrustError
from content_sync.site.reach.feed import BusyError, HeadFile, reach

DATA = bytes(range(256)) * 20
SIZE = len(DATA)
START = 1000
at_once = partial(reach, sleep=lambda seconds: None)
MOST_BYTES = 16 * 2**20
LONGEST_MARK = 200
STATUS = (
    *(b"HTTP/1.1 200 OK", b"HTTP/1.1 206 Partial Content", b"HTTP/1.1 304 Not Modified"),
    *(b"HTTP/1.1 503 Busy", b"HTTP/1.1 429 Many", b"HTTP/1.1 416 Range", b"HTTP/1.1 404 No"),
    *(b"HTTP/1.1 301 Moved", b"HTTP/1.1 100 Continue", b"HTTP/1.1 101 No", b"HTTP/1.1 204 No"),
    *(b"HTTP/1.1 999 X", b"HTTP/1.1 -1 X", b"HTTP/1.1 \xd9\xa2\xd9\xa0 OK", b"HTTP/9.9 200 OK"),
    *(b"HTTP/1.1 200", b"HTTP/1.0 200 OK", b"ICY 200 OK", b"", b"\x16\x03\x01\x02", b"HTTP/1.1"),
)  # fmt: skip
NUMBERS = (
    *(b"0", b"-1", b"+5", b"5120", b"4120", b"5121", b"007", b"\xc2\xb2", b"9" * 5000, b"1e3"),
    *(b"", b" ", b"x", b"5120, 5120", b"0x10", b"18446744073709551616"),
)  # fmt: skip
VALUES = {
    b"Content-Length": NUMBERS,
    b"Content-Range": (
        *(b"bytes 1000-5119/5120", b"bytes 1000-5119/*", b"bytes */5120", b"bytes 0-0/1", b"bytes"),
        *(b"bytes %s-5119/5120" % number for number in NUMBERS),
    ),
    b"Retry-After": (*NUMBERS, b"Fri, 31 Dec 9999 23:59:59 GMT", b"7", b"1" * 70_000),
    b"ETag": (b'"x"', b"", b'"' + b"x" * 60_000 + b'"', b"\xff\xfe", b'"a", "b"', b"\x01"),
    b"Transfer-Encoding": (b"chunked", b"gzip, chunked", b"identity", b"x"),
    b"Content-Encoding": (b"gzip", b"identity", b"br", b""),
    b"Connection": (b"close", b"keep-alive", b"upgrade"),
    b"Location": (b"http://127.0.0.1:9/", b"//", b"\xff", b"file:///etc/passwd"),
    b"Set-Cookie": (b"a=" + b"b" * 4000,),
    b"X" * 70_000: (b"y",),
    b"": (b"", b"z"),
}


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    folder = tmp_path_factory.mktemp("feed")
    (folder / "o").mkdir()
    (folder / "o/file").write_bytes(DATA)
    (folder / "head").write_bytes(DATA)
    with bad_line.bad_line(folder) as line:
        yield line


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """A status, some headers and a body; then perhaps somebody had them in hand."""
    names = draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=4))
    rows = [name + b": " + draw(st.sampled_from(VALUES[name])) for name in names]
    body = draw(
        st.sampled_from([DATA, DATA[START:], b"", DATA[:-1], DATA + b"!", b"5\r\nhello\r\n"])
    )
    whole = b"\r\n".join([draw(st.sampled_from(STATUS)), *rows, b"", body])
    return draw(mutated(whole)) if draw(st.booleans()) else whole


def saying(words: bytes) -> Fault:
    def fault(answer: Answer) -> None:
        answer.close_connection = True
        answer.wfile.write(words)

    return fault


def asked(line: Line, words: bytes, ask: Callable[[], object]) -> list[object]:
    """What comes of asking where the first answer is `words`."""
    line._faults.clear()
    line.expect("", saying(words))
    got: list[object] = []

    def try_it() -> None:
        try:
            got.append(ask())
        except BusyError as error:
            assert 0 <= error.after_s <= 3600
        except (FeedError, TrustError):
            pass

    assert spent(try_it) < MOST_BYTES
    return got


@settings(max_examples=share(0.5))
@given(words=answers(), start=st.sampled_from([0, START]))
def test_of_a_signed_size_the_right_number_of_bytes_comes(
    line: Line, words: bytes, start: int
) -> None:
    chunks = asked(line, words, lambda: b"".join(at_once(line.url).fetch("o/file", SIZE, start)))

    assert all(isinstance(one, bytes) and len(one) == SIZE - start for one in chunks)


@settings(max_examples=share(0.5))
@given(words=answers(), mark=st.sampled_from(["", '"x"']))
def test_a_head_is_short_and_so_is_its_mark(line: Line, words: bytes, mark: str) -> None:
    for head in asked(line, words, lambda: at_once(line.url).head(mark)):
        assert head is None or isinstance(head, HeadFile)
        assert head is None or len(head.etag) <= LONGEST_MARK
        assert head is not None or mark


@settings(max_examples=share(0.3))
@given(words=answers())
def test_what_is_small_stays_small(line: Line, words: bytes) -> None:
    for data in asked(line, words, lambda: at_once(line.url).small("o/file", SIZE)):
        assert isinstance(data, bytes)
        assert len(data) <= SIZE
