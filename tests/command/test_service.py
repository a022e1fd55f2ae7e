"""The service as a process: it makes way for a keeper, takes sticks, outlives what goes wrong."""

import json
import shutil
import signal
import threading
from pathlib import Path

import bad_line
from commands import MEDIA, run, start
from commands import publisher as publisher
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item, object_path

FILM = MEDIA["vay-von/a.png"]


def test_a_keepers_stick_is_taken_while_the_service_fetches_a_film(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    store = tmp_path / "store"
    arrived, go_on = threading.Event(), threading.Event()

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        service = start("watch", line.url, store, "--root", publisher.root)
        assert arrived.wait(PATIENCE_S)
        pulled = run("pull", publisher.feed, store, "--root", publisher.root)
        service.send_signal(signal.SIGTERM)
        service.communicate(timeout=PATIENCE_S)
        go_on.set()

    assert pulled == 0
    assert run("verify", store) == 0
    assert service.returncode == 0


def test_a_service_takes_sticks_and_says_that_the_feed_is_away(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    shutil.copytree(publisher.feed, tmp_path / "put-in/keeper/stick")
    store = tmp_path / "store"
    words = (store, "--root", publisher.root, "--sticks", tmp_path / "put-in")

    service = start("watch", "http://127.0.0.1:9", *words)
    assert service.stderr is not None
    complaint = service.stderr.readline().decode()
    service.terminate()
    service.communicate(timeout=PATIENCE_S)

    kiosk = KioskDisk(store)
    assert "out of reach" in complaint
    assert (kiosk.release, kiosk.status.state, kiosk.status.missing) == (1, "offline", 0)


def test_a_service_whose_store_lost_what_it_believed_says_so_and_waits_for_help(
    publisher: Publisher, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    store = tmp_path / "store"
    assert run("pull", publisher.feed, store, "--root", publisher.root) == 0
    (store / "sync.db").unlink()
    for path in store.glob("trusted*"):
        path.unlink()

    service = start("watch", publisher.feed, store, "--every", "0.2")
    assert service.stderr is not None
    complaint = service.stderr.readline().decode()
    told = json.loads((store / "status.json").read_text())
    helped = run("pull", publisher.feed, store, "--root", publisher.root)
    assert service.stdout is not None
    success = service.stdout.readline().decode()
    service.terminate()
    service.communicate(timeout=PATIENCE_S)

    assert "--root" in complaint
    assert told["state"] == "broken"
    assert helped == 0
    assert success.startswith("release 1 ")
    assert service.returncode == 0
