"""A hostile or broken server never fools the reader of a feed: later (3) or not believed (4)."""

from collections.abc import Iterator
from pathlib import Path

import bad_line
import pytest
from authority import certificate
from bad_line import Fault, Line

from content_sync.errors import FeedError, TrustError
from content_sync.signed.head import LARGEST_HEAD
from content_sync.site.pull.feed import BusyError, Folder, Http, MissingError

DATA = bytes(range(256)) * 1000
SIZE = len(DATA)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    (tmp_path / "o").mkdir()
    (tmp_path / "o" / "file").write_bytes(DATA)
    (tmp_path / "head").write_bytes(b"head")
    with bad_line.bad_line(tmp_path) as line:
        yield line


def fetch(line: Line, start: int = 0) -> bytes:
    return b"".join(Http(line.url).fetch("o/file", SIZE, start))


def test_a_line_cut_three_times_goes_on_where_it_stopped(line: Line) -> None:
    line.expect("o/", bad_line.cut(1000), bad_line.cut(70000), bad_line.cut(5))

    assert fetch(line) == DATA
    assert [part for _, part in line.asked] == [
        None,
        "bytes=1000-",
        "bytes=71000-",
        "bytes=71005-",
    ]


def test_a_line_may_break_often_as_long_as_it_brings_something(line: Line) -> None:
    line.expect("o/", *[bad_line.cut(10_000)] * 12)

    assert fetch(line) == DATA


def test_a_body_that_ends_early_without_a_length_goes_on_or_is_given_up(line: Line) -> None:
    line.expect("o/", bad_line.ends(1000))
    assert fetch(line) == DATA

    line.expect("o/", *[bad_line.ends(0)] * 9)
    with pytest.raises(FeedError):
        fetch(line)


def test_a_line_that_brings_nothing_is_given_up(line: Line) -> None:
    line.expect("o/", *[bad_line.cut(0)] * 9)

    with pytest.raises(FeedError):
        fetch(line)
    assert len(line.asked) == 4


@pytest.mark.parametrize(
    "fault", [bad_line.captive, bad_line.redirects, bad_line.wrong_length, bad_line.endless]
)
def test_an_answer_that_cannot_be_the_file_is_not_believed(line: Line, fault: Fault) -> None:
    line.expect("o/", fault)

    with pytest.raises(TrustError):
        fetch(line)


@pytest.mark.parametrize("fault", [bad_line.ignores_range, bad_line.wrong_range])
def test_another_part_than_the_asked_one_is_refused_before_its_first_byte(
    line: Line, fault: Fault
) -> None:
    line.expect("o/", fault)

    chunks = Http(line.url).fetch("o/file", SIZE, 1000)

    with pytest.raises(TrustError):
        next(chunks)


@pytest.mark.parametrize(("wait", "after_s"), [("7", 7), ("3601", 3600), ("9" * 5000, 3600)])
def test_a_busy_server_says_when_to_come_again_but_never_later_than_an_hour(
    line: Line, wait: str, after_s: int
) -> None:
    line.expect("o/", bad_line.busy(wait))

    with pytest.raises(BusyError) as caught:
        fetch(line)
    assert caught.value.after_s == after_s


@pytest.mark.parametrize("wait", ["²", "soon", "-1", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_busy_server_that_names_no_seconds_is_just_in_trouble(line: Line, wait: str) -> None:
    line.expect("o/", *[bad_line.busy(wait)] * 4)

    with pytest.raises(FeedError, match="try later"):
        fetch(line)


def test_a_certificate_authority_named_by_the_environment_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = certificate(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))

    with bad_line.bad_line(tmp_path, own) as line, pytest.raises(FeedError, match="SSL"):
        Http(line.url).head("")

    assert line.asked == []


def test_a_connection_that_died_unnoticed_is_made_anew(line: Line) -> None:
    feed = Http(line.url)
    feed.small("head", 4)
    line.expect("head", bad_line.hangs_up)

    assert feed.small("head", 4) == b"head"


def test_a_missing_file_is_asked_for_once(line: Line) -> None:
    line.expect("o/", bad_line.missing)

    with pytest.raises(MissingError):
        fetch(line)
    assert len(line.asked) == 1


@pytest.mark.parametrize("fault", [bad_line.endless, bad_line.instead(bytes(LARGEST_HEAD + 1))])
def test_a_huge_or_endless_head_is_not_read_to_its_end(line: Line, fault: Fault) -> None:
    line.expect("head", fault)

    with pytest.raises(TrustError):
        Http(line.url).head("")


def test_not_modified_without_a_condition_is_not_believed(line: Line) -> None:
    line.expect("head", lambda answer: answer.send(304, b"", Content_Length=""))

    with pytest.raises(TrustError):
        Http(line.url).head("")


def test_a_server_that_is_off_is_out_of_reach() -> None:
    with pytest.raises(FeedError):
        Http("http://127.0.0.1:9").head("")


def test_a_crawling_line_is_given_up(line: Line) -> None:
    seconds = iter(range(0, 10**9, 10**4))

    with pytest.raises(FeedError, match="slow"):
        Http(line.url, clock=lambda: next(seconds)).small("o/file", SIZE)


def test_a_re_encoded_answer_is_not_believed(line: Line) -> None:
    line.expect("o/", lambda answer: answer.send(200, DATA, Content_Encoding="gzip"))

    with pytest.raises(TrustError):
        fetch(line)


def test_a_folder_gives_the_same_as_a_server(line: Line) -> None:
    folder = Folder(line.feed)

    assert b"".join(folder.fetch("o/file", SIZE, 1000)) == DATA[1000:] == fetch(line, 1000)
    assert folder.small("head", 4) == Http(line.url).small("head", 4)


def test_a_folder_knows_its_head_again(line: Line) -> None:
    first = Folder(line.feed).head("")

    assert first is not None
    assert Folder(line.feed).head(first.etag) is None


@pytest.mark.parametrize("size", [SIZE - 1, SIZE + 1])
def test_a_file_on_a_stick_of_another_size_is_not_believed(line: Line, size: int) -> None:
    with pytest.raises(TrustError):
        next(Folder(line.feed).fetch("o/file", size))


def test_a_stick_that_is_not_there_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(FeedError):
        Folder(tmp_path / "none").head("")
