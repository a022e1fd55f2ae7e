"""What several processes make at once is whole, whoever comes last."""

import subprocess
import sys
from pathlib import Path

from content_sync.machine.disk import part_of, write_shared

MAKE = """
import sys, pathlib
from content_sync.machine.disk import fill_shared

def fill(file):
    for piece in range(64):
        file.write(sys.argv[2].encode() * 65536)

for turn in range(20):
    fill_shared(pathlib.Path(sys.argv[1]), fill)
"""


def test_a_file_that_several_processes_make_at_once_is_one_of_theirs(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "made"
    makers = [subprocess.Popen([sys.executable, "-c", MAKE, str(path), letter]) for letter in "abc"]

    codes = [maker.wait() for maker in makers]

    assert codes == [0, 0, 0]
    assert len(set(path.read_bytes())) == 1
    assert path.stat().st_size == 64 * 65536
    assert [one.name for one in path.parent.iterdir()] == ["made"]


def test_it_leaves_alone_what_another_one_is_filling(tmp_path: Path) -> None:
    path = tmp_path / "made"
    part_of(path).write_bytes(b"of another")

    write_shared(path, b"mine")

    assert path.read_bytes() == b"mine"
    assert part_of(path).read_bytes() == b"of another"
