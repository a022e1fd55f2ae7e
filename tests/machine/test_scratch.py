"""What a killed process leaves in the making is removed by the next one; what is at work stays."""

import subprocess
import sys
from pathlib import Path

from content_sync.machine.scratch import scratch

HOLD = """
import sys
from pathlib import Path
from content_sync.machine.scratch import scratch
with scratch(Path(sys.argv[1])) as folder:
    (folder / "0.wav").write_bytes(b"x")
    print(folder, flush=True)
    sys.stdin.read()
"""


def test_a_folder_goes_when_what_was_made_in_it_is_done(tmp_path: Path) -> None:
    with scratch(tmp_path / "scratch") as folder:
        (folder / "a").write_text("a")

    assert list((tmp_path / "scratch").iterdir()) == []


def test_the_folder_of_a_process_that_was_killed_goes_with_the_next_run(tmp_path: Path) -> None:
    parent = tmp_path / "scratch"
    held = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(parent)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert held.stdout
    left = Path(held.stdout.readline().decode().strip())

    with scratch(parent):
        assert left.is_dir()
    held.kill()
    held.communicate()
    with scratch(parent) as folder:
        assert [*parent.iterdir()] == [folder]
