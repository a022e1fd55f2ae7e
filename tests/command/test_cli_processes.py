"""The command as processes beside each other: killed, watching, serving, two at once."""

import signal
import threading
from pathlib import Path

import bad_line
import pytest
from commands import MEDIA, run, start
from commands import publisher as publisher
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item

KILL_POINTS = ["head", "root/", "d/", "o/"]


@pytest.mark.parametrize("where", KILL_POINTS)
@pytest.mark.parametrize("known", [0, 1])
def test_a_pull_killed_anywhere_leaves_the_old_release_and_the_next_one_finishes(
    publisher: Publisher, tmp_path: Path, where: str, known: int
) -> None:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    first_root = tmp_path / "first-root.json"
    first_root.write_bytes(publisher.root.read_bytes())
    publisher.publish({"vay-von": item("vay-von", "Cũ.")})
    if known:
        kiosk.pull(str(publisher.feed))
    publisher.rotate("timestamp")
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    arrived, go_on = threading.Event(), threading.Event()

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(where, bad_line.stalls(50, arrived, go_on))
        process = start("pull", line.url, kiosk.folder, "--root", first_root)
        assert arrived.wait(PATIENCE_S)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        go_on.set()
        left = kiosk.release
        finished = run("pull", line.url, kiosk.folder, "--root", first_root)

    assert left == (2 if where == "o/" else known)
    assert finished == 0
    assert run("verify", kiosk.folder) == 0
    assert kiosk.text("vay-von")["texts"]["vi"]["blocks"][0]["p"][0][1] == "Mới."
    assert kiosk.media() == sorted(MEDIA.values(), key=len)
