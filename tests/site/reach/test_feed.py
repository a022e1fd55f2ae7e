"""A hostile or broken server never fools the reader of a feed: later (3) or not believed (4)."""

from collections.abc import Iterator
from pathlib import Path

import bad_line
import pytest
from authority import certificate
from bad_line import Fault, Line

from content_sync.errors import FeedError, TrustError
from content_sync.signed.head import LARGEST_HEAD
from content_sync.site.reach.feed import BusyError, MissingError
from content_sync.site.reach.folder import Folder
from content_sync.site.reach.http import Http

DATA = bytes(range(256)) * 1000
SIZE = len(DATA)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    (tmp_path / "o").mkdir()
    (tmp_path / "o" / "file").write_bytes(DATA)
    (tmp_path / "head").write_bytes(b"head")
    with bad_line.bad_line(tmp_path) as line:
        yield line


def asking(line: Line) -> Http:
    return Http(line.url, sleep=lambda seconds: None)


def fetch(line: Line, start: int = 0) -> bytes:
    return b"".join(asking(line).fetch("o/file", SIZE, start))


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


def test_a_server_that_knows_no_range_sends_the_file_anew_and_what_we_have_is_passed_over(
    line: Line,
) -> None:
    line.expect("o/", bad_line.cut(100_000), bad_line.ignores_range)

    assert fetch(line) == DATA
    line.expect("o/", bad_line.ignores_range)
    assert fetch(line, 70_001) == DATA[70_001:]


def test_another_part_than_the_asked_one_is_refused_before_its_first_byte(line: Line) -> None:
    line.expect("o/", bad_line.wrong_range)

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


@pytest.mark.parametrize(("begins", "ends"), [(-400, -35), (35, 400)])
def test_a_certificate_of_another_time_is_no_feed_and_the_clock_is_named(
    tmp_path: Path, begins: int, ends: int
) -> None:
    own = certificate(tmp_path, begins, ends)

    with bad_line.bad_line(tmp_path, own) as line, pytest.raises(FeedError, match="clock"):
        Http(line.url, authorities=str(own)).head("")

    assert line.asked == []


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


def test_a_head_whose_line_breaks_is_asked_for_again_but_not_for_ever(line: Line) -> None:
    line.expect("head", bad_line.cut(2), bad_line.cut(0), bad_line.hangs_up)
    assert asking(line).small("head", 4) == b"head"

    line.expect("head", *[bad_line.cut(2)] * 9)
    with pytest.raises(FeedError):
        asking(line).small("head", 4)
    assert len(line.asked) == 4 + 4


def test_a_line_reset_at_every_64_kb_still_brings_the_file(line: Line) -> None:
    line.expect("o/", *[bad_line.resets(2**16)] * 9)

    assert fetch(line) == DATA
    assert len(line.asked) == -(-SIZE // 2**16)


def test_a_byte_a_try_is_no_progress_and_each_pause_is_longer(line: Line) -> None:
    pauses: list[float] = []
    line.expect("o/", *[bad_line.resets(1)] * 99)

    with pytest.raises(FeedError):
        list(
            Http(line.url, sleep=pauses.append, chance=lambda low, high: low).fetch("o/file", SIZE)
        )

    assert pauses == [0.25, 0.5, 1.0]
    assert len(line.asked) == 4


def test_files_that_are_not_there_are_asked_for_ever_more_slowly(line: Line) -> None:
    pauses: list[float] = []
    feed = Http(line.url, sleep=pauses.append)

    for number in range(30):
        with pytest.raises(MissingError):
            feed.small(f"o/{number}", 4)

    assert len(pauses) == 30 - 16


@pytest.mark.parametrize(
    ("etag", "kept"),
    [('"5a"', '"5a"'), ("x" * 200, "x" * 200), ("x" * 201, ""), ("é", ""), ("a b", "")],
)
def test_a_mark_is_kept_only_where_it_looks_like_one(line: Line, etag: str, kept: str) -> None:
    line.expect("head", lambda answer: answer.send(200, b"head", ETag=etag))

    head = Http(line.url).head("")

    assert head is not None
    assert head.etag == kept


def test_no_cookie_of_a_stranger_is_sent_back(line: Line) -> None:
    sent: list[str | None] = []
    feed = Http(line.url)
    line.expect("head", lambda answer: answer.send(200, b"head", Set_Cookie="a=b"))
    feed.small("head", 4)

    def looks(answer: bad_line.Answer) -> None:
        sent.append(answer.headers.get("Cookie"))
        bad_line.missing(answer)

    line.expect("head", looks)
    with pytest.raises(MissingError):
        feed.small("head", 4)

    assert sent == [None]


def test_a_login_page_of_unknown_length_is_not_taken_for_a_file(line: Line) -> None:
    line.expect(
        "o/",
        lambda answer: answer.send(200, b"<html>", Content_Length="", Content_Type="text/html"),
    )

    with pytest.raises(TrustError, match="login"):
        fetch(line)


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
