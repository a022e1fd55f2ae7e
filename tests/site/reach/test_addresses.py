"""Where a feed is, as a keeper writes it: what can be none is a wrong use; no secret is told."""

from pathlib import Path

import bad_line
import pytest
from commands import run

from content_sync.errors import FeedError, TrustError, UseError
from content_sync.site.reach.feed import reach
from content_sync.site.reach.folder import Folder
from content_sync.site.reach.http import Http


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    (tmp_path / "my feed").mkdir()
    (tmp_path / "my feed/head").write_bytes(b"head")
    return tmp_path / "my feed"


@pytest.mark.parametrize("scheme", ["http", "HTTP", "Http"])
@pytest.mark.parametrize("end", ["", "/", "//"])
def test_a_scheme_is_written_as_one_likes(feed: Path, scheme: str, end: str) -> None:
    with bad_line.bad_line(feed) as line:
        there = reach(scheme + line.url.removeprefix("http") + end)

        assert isinstance(there, Http)
        assert there.small("head", 4) == b"head"


@pytest.mark.parametrize("start", ["file://", "FILE://", "file://localhost", "file:"])
def test_a_file_address_is_a_folder(feed: Path, start: str) -> None:
    there = reach(start + str(feed).replace(" ", "%20"))

    assert isinstance(there, Folder)
    assert there.small("head", 4) == b"head"


@pytest.mark.parametrize("source", ["feed", "./a:b", "C", "a/b://c/../d", "/media/stick"])
def test_everything_else_is_a_path(source: str) -> None:
    assert isinstance(reach(source), Folder)


@pytest.mark.parametrize(
    "source",
    [
        *("ftp://host/feed", "s3://bucket", "rsync://host/feed", "ssh+x://host"),
        *("file://server/share", "file://[::1", "http://", "https:///feed", "http://host:99999"),
        *("http://host:port/", "http://[::1/feed", "http://ho st/feed", "http://host/\x07"),
        *("http://host/feed?token=1", "https://host/feed#here", "http:/host/feed", "https:/x"),
    ],
)
def test_what_cannot_be_a_feed_is_a_wrong_use_and_says_what_to_write(source: str) -> None:
    with pytest.raises(UseError, match="write "):
        reach(source)


def test_such_an_address_ends_a_command_before_a_store_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for verb in ("pull", "watch"):
        assert run(verb, "ftp://u:secret@host/feed", tmp_path / "store") == 2

    assert "secret" not in "".join(capsys.readouterr())
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("fault", [bad_line.missing, bad_line.redirects, bad_line.hangs_up])
def test_a_password_in_an_address_is_never_told(
    feed: Path, fault: bad_line.Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with bad_line.bad_line(feed) as line:
        line.expect("head", *[fault] * 9)
        there = Http(line.url.replace("//", "//keeper:secret@"), sleep=lambda seconds: None)
        with pytest.raises((FeedError, TrustError)) as caught:
            there.small("head", 10)

    assert "secret" not in caplog.text + str(caught.value)


def test_a_password_is_not_in_what_went_wrong() -> None:
    with pytest.raises(FeedError) as caught:
        Http("http://keeper:secret@127.0.0.1:9").head("")
    assert "secret" not in str(caught.value)
    with pytest.raises(UseError) as wrong:
        reach("http://keeper:secret@host:99999/")
    assert "secret" not in str(wrong.value)
