"""What draws may take so long and so much, knows no secrets, and ends with all it started."""

import time
from pathlib import Path

import pytest

from content_sync.centre.desk.preview import process
from content_sync.centre.desk.preview.turns import Replaced

SETUP = ("timeit", "-n", "1", "-r", "1", "-s")


def test_who_takes_too_long_is_ended(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(process.Failed, match="not done in"):
        process.run([*SETUP, "import time", "time.sleep(60)"], tmp_path, 0.5)
    assert time.monotonic() - began < 20


def test_who_takes_too_much_fails_alone(tmp_path: Path) -> None:
    with pytest.raises(process.Failed, match="MemoryError"):
        process.run(
            [*SETUP, "import time", "time.sleep(.5); bytes(2**31)"],
            tmp_path,
            60,
            most_bytes=1 << 30,
        )


def test_what_nobody_wants_any_more_is_ended(tmp_path: Path) -> None:
    with pytest.raises(Replaced):
        process.run([*SETUP, "import time", "time.sleep(60)"], tmp_path, 60, lambda: False)


def test_it_knows_nothing_of_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAN_TIN_DESK_DATABASE", "postgres://secret")
    said = process.run([*SETUP, "import os", "print(sorted(os.environ))"], tmp_path, 60)
    assert b"BAN_TIN_DESK" not in said
    assert b"BAN_TIN_CACHE" in said
