"""A folder for a while: gone afterwards, also where its process was killed."""

import signal
import subprocess
import sys
from pathlib import Path

from content_sync.machine.scratch import scratch

WORK = """
import sys, time, pathlib
from content_sync.machine.scratch import scratch
with scratch(pathlib.Path(sys.argv[1])) as folder:
    (folder / "sound.wav").write_bytes(b"half")
    print(folder, flush=True)
    time.sleep(3600)
"""


def test_it_is_empty_and_gone_afterwards(tmp_path: Path) -> None:
    with scratch(tmp_path) as folder:
        assert list(folder.iterdir()) == []
        (folder / "sound.wav").touch()

    assert list((tmp_path / "scratch").iterdir()) == []


def test_what_a_killed_process_left_goes_and_who_lives_is_left_alone(tmp_path: Path) -> None:
    worker = subprocess.Popen([sys.executable, "-c", WORK, tmp_path], stdout=-1)
    assert worker.stdout
    left = Path(worker.stdout.readline().decode().strip())
    (tmp_path / "speech").mkdir()
    theirs, mine = (tmp_path / f"speech/key.{each}.part" for each in (worker.pid, 1))
    theirs.touch()
    mine.touch()

    with scratch(tmp_path):
        assert (left / "sound.wav").exists()
    worker.send_signal(signal.SIGKILL)
    worker.communicate()
    with scratch(tmp_path):
        assert not left.exists()

    assert (theirs.exists(), mine.exists()) == (False, True)
