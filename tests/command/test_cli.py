"""The command content-sync as people and services call it: words, files, exit codes."""

import json
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import bad_line
import folder
import pytest
from commands import publisher as publisher
from commands import run, start
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item
from shelf import article, shelve

from content_sync.command.centre import signing_time
from content_sync.errors import UseError
from content_sync.site.library.clock import clock


def test_a_centre_and_a_kiosk_by_their_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = folder.write_folder(tmp_path)
    keys, feed, store = tmp_path / "keys", tmp_path / "feed", tmp_path / "store"

    assert run("check", content) == 0
    assert run("keys", keys, "--insecure-demo") == 0
    assert "NOT encrypted" in capsys.readouterr().err
    assert run("publish", content, feed, "--keys", keys) == 0
    assert "release 1" in capsys.readouterr().out
    assert run("publish", content, feed, "--keys", keys) == 0
    assert "nothing changed" in capsys.readouterr().out
    assert run("pull", feed, store, "--root", keys / "root.json") == 0
    assert run("verify", store) == 0
    capsys.readouterr()
    assert run("status", store, "--json") == 0
    status = json.loads(capsys.readouterr().out)
    assert status == json.loads((store / "status.json").read_text())
    assert list(status) == [
        *("release", "issued", "items", "state", "reason", "last_success", "missing", "promised"),
        "clock_agreed",
    ]
    assert run("search", store, "vay von", "--json") == 0
    assert {"id", "title", "language"} == set(json.loads(capsys.readouterr().out)[0])


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-20T17:30", "2026-11-21 00:30 Asia/Ho_Chi_Minh"),
        ("2027-11-01T00:00", "2027-11-01 07:00 Asia/Ho_Chi_Minh"),
        (
            "2010-01-01T00:05",
            "2010-01-01 07:05 Asia/Ho_Chi_Minh, not believed, content was signed 2026-11-20: "
            "set it; until then today is 2026-11-20, or the later day that a kiosk here has seen",
        ),
        (
            "2099-01-01T00:00",
            "2099-01-01 07:00 Asia/Ho_Chi_Minh, not believed, content was signed 2026-11-20: "
            "set it; until then today is 2026-11-20, or the later day that a kiosk here has seen",
        ),
    ],
)
def test_the_keeper_sees_what_is_believed_of_the_clock(tmp_path: Path, now: str, said: str) -> None:
    shelve(tmp_path, article("a"))

    assert str(clock(tmp_path, datetime.fromisoformat(now).replace(tzinfo=UTC))) == said


def test_the_status_says_what_the_clock_shows(
    publisher: Publisher, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store = tmp_path / "store"
    assert run("pull", publisher.feed, store, "--root", publisher.root) == 0
    capsys.readouterr()

    assert run("status", store) == 0

    assert "\nclock: 2" in capsys.readouterr().out


@pytest.mark.parametrize("now", ["1970-01-01", "2026-10-31"])
def test_nothing_is_signed_by_a_clock_older_than_the_program(now: str) -> None:
    with pytest.raises(UseError, match=f"the clock says {now}"):
        signing_time(datetime.fromisoformat(now).replace(tzinfo=UTC))


def test_keys_with_a_passphrase_need_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = folder.write_folder(tmp_path)
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("nước chảy đá mòn\n")
    wrong.write_text("khác\n")
    publish = ("publish", content, tmp_path / "feed", "--keys", tmp_path / "keys")

    assert run("keys", tmp_path / "keys", "--passphrase-file", right) == 0
    assert run(*publish, "--passphrase-file", wrong) == 2
    assert "passphrase" in capsys.readouterr().err
    assert run(*publish, "--passphrase-file", right) == 0


def test_each_family_of_errors_has_its_exit_code(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store = tmp_path / "store"
    other = Publisher(tmp_path / "other")
    other.publish({})

    assert run("pull", publisher.feed, store) == 2
    assert run("pull", tmp_path / "nothing", store, "--root", publisher.root) == 3
    assert run("pull", "http://127.0.0.1:9", store, "--root", publisher.root) == 3
    assert run("pull", other.feed, store, "--root", publisher.root) == 4
    assert run("pull", publisher.feed, store, "--root", publisher.root) == 0
    assert run("pull", publisher.feed, store) == 0
    (store / "releases/1.db").write_bytes(b"rotten")
    assert run("verify", store) == 5
    assert run("pull", publisher.feed, store) == 0
    assert run("verify", store) == 0
    assert run("rollback", store) == 2
    assert run("status", tmp_path / "nothing") == 2


def test_a_damaged_status_is_the_stores_error_and_the_next_pull_heals_it(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store = tmp_path / "store"
    pull = ("pull", publisher.feed, store, "--root", publisher.root)
    run(*pull)
    (store / "status.json").write_bytes(b'{"release"')

    assert run("status", store) == 5
    assert run(*pull) == 0
    assert run("status", store) == 0


def test_a_pull_without_a_centres_root_leaves_nothing_behind(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store, root = tmp_path / "store", tmp_path / "root.json"
    true = publisher.root.read_bytes()
    timestamp = (publisher.feed / "metadata/timestamp.json").read_bytes()

    assert run("pull", publisher.feed, store) == 2
    for junk in (b"", b"[]", b"\xff", true[:-9], true.replace(b'"version":1', b'"version":2')):
        root.write_bytes(junk)
        assert run("pull", publisher.feed, store, "--root", root) == 2
    root.write_bytes(timestamp)
    assert run("pull", publisher.feed, store, "--root", root) == 2
    assert not store.exists()


def test_keys_where_nobody_can_type_ask_for_a_file(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "content_sync", "keys", str(tmp_path / "keys")]
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          start_new_session=True)  # fmt: skip

    assert done.returncode == 2
    assert "give --passphrase-file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_disk_that_refuses_is_named_with_the_path(
    publisher: Publisher, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = folder.write_folder(tmp_path)
    file = tmp_path / "file"
    file.write_bytes(b"")

    assert run("keys", file / "keys", "--insecure-demo") == 5
    assert run("keys", file, "--insecure-demo") == 5
    assert run("publish", content, file, "--keys", publisher.key_folder) == 5
    said = capsys.readouterr().err
    assert said.count(str(file)) == 3
    assert "Traceback" not in said


def test_a_kiosk_toml_narrows_what_is_taken(publisher: Publisher, tmp_path: Path) -> None:
    for_gates = item("qua-cua-khau", targets={"profiles": ["gate"]})
    publisher.publish({"qua-cua-khau": for_gates}, {"qua-cua-khau/a.png": b"picture"})
    config = tmp_path / "kiosk.toml"
    config.write_text('profile = "commune"\nsite = "dong-dang"\nareas = ["20"]\nidle_home_s = 90\n')
    kiosk = KioskDisk(tmp_path / "store")
    pull = ("pull", publisher.feed, kiosk.folder, "--root", publisher.root, "--config", config)

    assert run(*pull) == 0
    assert kiosk.media() == []
    for mistake in ('areas = "20"', "idle_s = 90"):
        config.write_text(mistake)
        assert run(*pull) == 2


def test_a_watch_outlives_a_dead_feed_and_ends_on_sigterm(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store, moved = tmp_path / "store", tmp_path / "moved"
    publisher.feed.rename(moved)
    words = ("watch", publisher.feed, store, "--root", publisher.root, "--every", "0.05")

    process = start(*words)
    assert process.stderr is not None
    complaint = process.stderr.readline().decode()
    moved.rename(publisher.feed)
    assert process.stdout is not None
    success = process.stdout.readline().decode()
    process.terminate()
    process.communicate(timeout=PATIENCE_S)

    assert "cannot read" in complaint
    assert success.startswith("release 1 ")
    assert process.returncode == 0


def test_a_served_feed_can_be_pulled_from_the_address_it_prints(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})

    process = start("serve", publisher.feed, "--port", "0")
    assert process.stdout is not None
    address = process.stdout.readline().decode().strip()
    pulled = run("pull", address, tmp_path / "store", "--root", publisher.root)
    process.terminate()
    process.communicate(timeout=PATIENCE_S)

    assert pulled == 0
    assert process.returncode == 0


def test_two_pulls_at_once_do_not_share_a_store(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    arrived, go_on = threading.Event(), threading.Event()
    words = (tmp_path / "store", "--root", publisher.root)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect("head", bad_line.stalls(50, arrived, go_on))
        process = start("pull", line.url, *words)
        assert arrived.wait(PATIENCE_S)
        second = run("pull", line.url, *words)
        go_on.set()
        process.communicate()

    assert second == 5


def test_check_says_what_publish_will_refuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asks = folder.FEED + "require_approval: true\n"
    content = folder.write_folder(tmp_path, {"feed.yaml": asks})
    run("keys", tmp_path / "keys", "--insecure-demo")

    assert run("check", content) == 0
    assert "3 not approved: publish refuses them" in capsys.readouterr().out
    publish = ("publish", content, tmp_path / "feed", "--keys", tmp_path / "keys", "--silent")
    assert run(*publish) == 2


def test_a_search_in_a_language_that_the_feed_has_not_names_the_nearest(
    publisher: Publisher, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store = tmp_path / "store"
    run("pull", publisher.feed, store, "--root", publisher.root)

    assert run("search", store, "bài", "--language", "vn") == 2
    assert "no language 'vn' in this feed" in capsys.readouterr().err
    assert run("search", store, "bài", "--language", "vi") == 0


def test_check_and_publish_warn_of_what_runs_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    over = folder.CUSTOMS_YAML + "valid_to: 2001-01-01\n"
    content = folder.write_folder(tmp_path, {"items/khai-hai-quan/item.yaml": over})
    run("keys", tmp_path / "keys", "--insecure-demo")
    capsys.readouterr()

    assert run("check", content) == 0
    checked = capsys.readouterr().out
    assert run("publish", content, tmp_path / "feed", "--keys", tmp_path / "keys") == 0
    published = capsys.readouterr().err

    empty = "topic 'customs' of profile 'border-gate' shows nothing today"
    assert empty in checked
    assert empty in published
