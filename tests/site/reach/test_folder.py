"""A stick may hold anything, grow, shrink, rot and be pulled out: nothing of it hangs a kiosk."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from content_sync.errors import FeedError, TrustError
from content_sync.site.reach.feed import MissingError
from content_sync.site.reach.folder import Folder, sticks

DATA = bytes(range(256)) * 1000
SIZE = len(DATA)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick/o").mkdir(parents=True)
    (tmp_path / "stick/o/file").write_bytes(DATA)
    (tmp_path / "stick/head").write_bytes(b"head")
    return tmp_path / "stick"


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


NO_FILES: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "link to a terminal": link("/dev/tty"),
    "link to a device": link("/dev/zero"),
    "link to a file elsewhere": link("/etc/hostname"),
    "link to what the kernel says": link("/proc/self/mem"),
}


@pytest.mark.parametrize("put", NO_FILES.values(), ids=NO_FILES)
@pytest.mark.parametrize("name", ["head", "o/file"])
def test_what_is_no_file_is_refused_and_never_waited_for(
    stick: Path, name: str, put: Callable[[Path], None]
) -> None:
    (stick / name).unlink()
    put(stick / name)

    with pytest.raises((TrustError, FeedError)):
        Folder(stick).small(name, 10**6)
    with pytest.raises((TrustError, FeedError)):
        list(Folder(stick).fetch(name, 4))


@pytest.mark.parametrize("target", ["file", "gone"])
def test_a_link_to_itself_or_to_nothing_is_no_file(stick: Path, target: str) -> None:
    (stick / "o/file").unlink()
    (stick / "o/file").symlink_to(target)

    with pytest.raises(FeedError):
        list(Folder(stick).fetch("o/file", SIZE))


def test_a_link_within_the_stick_is_followed(stick: Path) -> None:
    (stick / "o/file").rename(stick / "elsewhere")
    (stick / "o/file").symlink_to("../elsewhere")

    assert b"".join(Folder(stick).fetch("o/file", SIZE)) == DATA


def test_a_feed_behind_a_link_is_a_feed(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(stick)

    assert Folder(tmp_path / "link").small("head", 4) == b"head"


def test_a_file_that_grows_while_it_is_read_ends_where_it_was_signed(stick: Path) -> None:
    chunks = Folder(stick).fetch("o/file", SIZE)
    first = next(chunks)
    with (stick / "o/file").open("ab") as file:
        file.write(DATA * 10)

    assert first + b"".join(chunks) == DATA


def test_a_file_that_shrinks_while_it_is_read_has_broken_off(stick: Path) -> None:
    chunks = Folder(stick).fetch("o/file", SIZE)
    next(chunks)
    os.truncate(stick / "o/file", 10)

    with pytest.raises(FeedError):
        list(chunks)


@pytest.mark.parametrize("size", [SIZE - 1, SIZE + 1, 2**40])
def test_a_file_of_another_size_is_refused_before_its_first_byte(stick: Path, size: int) -> None:
    os.truncate(stick / "o/file", size)

    with pytest.raises(TrustError):
        next(Folder(stick).fetch("o/file", SIZE))


def test_a_head_of_a_terabyte_is_not_read(stick: Path) -> None:
    os.truncate(stick / "head", 2**40)

    with pytest.raises(TrustError):
        Folder(stick).head("")


def test_one_file_that_is_not_there_is_not_the_whole_stick(stick: Path) -> None:
    (stick / "o/file").unlink()

    with pytest.raises(MissingError):
        next(Folder(stick).fetch("o/file", SIZE))


def test_a_stick_that_is_pulled_out_is_out_of_reach(stick: Path) -> None:
    shutil.rmtree(stick)

    with pytest.raises(FeedError) as caught:
        next(Folder(stick).fetch("o/file", SIZE))
    assert not isinstance(caught.value, MissingError)


def test_a_handle_is_given_back_whatever_happens(stick: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    chunks = Folder(stick).fetch("o/file", SIZE)
    next(chunks)

    chunks.close()  # type: ignore[attr-defined]

    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_sticks_are_found_one_and_two_levels_down_with_or_without_a_folder_of_their_own(
    tmp_path: Path,
) -> None:
    for name in ("a", "b/ban-tin", "user/c", "user/d/ban-tin", "user/deep/er/e"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "head").write_bytes(b"head")
    (tmp_path / "pipe").mkdir()
    os.mkfifo(tmp_path / "pipe/head")
    (tmp_path / "empty").mkdir()

    found = sticks(tmp_path)

    assert found == tuple(
        tmp_path / name for name in ("a", "b/ban-tin", "user/c", "user/d/ban-tin")
    )
    assert sticks(tmp_path / "no-such-folder") == ()
