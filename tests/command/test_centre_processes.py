"""The centre's commands as processes: two at once, killed, and feeds looked after."""

import signal
from pathlib import Path

import pytest
from commands import run, start
from folder import write_folder
from kiosk_disk import KioskDisk

from content_sync.machine.lock import alone


def nobody(who: str) -> None:
    raise AssertionError(f"nobody else is at work, but {who}")


@pytest.fixture
def centre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with content and keys, and a cache of its own."""
    monkeypatch.setenv("BAN_TIN_CACHE", str(tmp_path / "cache"))
    write_folder(tmp_path)
    assert run("keys", tmp_path / "keys", "--insecure-demo") == 0
    return tmp_path


def publish(centre: Path, keys: str = "keys") -> int:
    """The exit code of a publish, here."""
    return run("publish", centre / "content", centre / "feed", "--keys", centre / keys)


@pytest.mark.parametrize(("how", "code"), [(signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_one_that_waits_is_told_for_whom_and_leaves_nothing_when_it_is_ended(
    centre: Path, how: signal.Signals, code: int
) -> None:
    with alone(centre / "feed", nobody):
        process = start(
            *("publish", centre / "content", centre / "feed", "--keys", centre / "keys")
        )
        assert process.stderr
        while b"waiting for it (PID" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(how)
        process.communicate()

    assert process.returncode == code
    assert publish(centre) == 0
    assert list((centre / "cache/scratch").iterdir()) == []


def test_a_folder_with_mistakes_leaves_no_feed(centre: Path) -> None:
    (centre / "content/feed.yaml").write_text("nonsense")

    assert publish(centre) == 2
    assert not (centre / "feed").exists()


def test_new_keys_are_made_and_followed_by_commands_alone(
    centre: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(centre) == 0
    kiosk = KioskDisk(centre / "store", centre / "keys/root.json")
    kiosk.pull(str(centre / "feed"))

    assert run("keys", centre / "new", "--after", centre / "keys") == 0
    assert publish(centre, "new") == 0
    assert publish(centre, "keys") == 2

    assert "older than" in capsys.readouterr().err
    assert kiosk.pull(str(centre / "feed")).release == 2


def test_a_feed_is_looked_after_by_commands_alone(
    centre: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed, stick = centre / "feed", centre / "stick"
    assert [run(verb, feed) for verb in ("prune", "repair")] == [2, 2]
    assert publish(centre) == 0

    assert [run(verb, feed) for verb in ("prune", "repair")] == [0, 0]
    assert run("export", feed, stick) == 0
    assert run("export", feed, stick, "--since", "7") == 2
    assert run("prune", feed, "--keep-months", "0") == 2

    told = capsys.readouterr().out
    assert "release 1 is whole" in told
    assert "release 1: 0 files written" not in told
    next(path for path in feed.glob("o/*/*") if path.read_bytes()[:4] == b"\x89PNG").unlink()
    assert run("repair", feed) == 5
    assert publish(centre) == 0
    assert run("repair", feed) == 0
