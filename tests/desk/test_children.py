"""Processes of one command: who is started again, who ends all."""

import sys
import time
from pathlib import Path

from content_sync.centre.desk.children import Child, run


def python(line: str, *words: object) -> tuple[str, ...]:
    return (sys.executable, "-c", line, *map(str, words))


def test_where_one_ends_all_end_with_its_code() -> None:
    began = time.monotonic()

    code = run(
        [
            Child(python("import time; time.sleep(600)")),
            Child(python("import sys; sys.exit(3)")),
        ]
    )

    assert code == 3
    assert time.monotonic() - began < 20


def test_one_that_is_restarted_comes_back(tmp_path: Path) -> None:
    written = tmp_path / "written"
    worker = python("import sys; open(sys.argv[1], 'a').write('x')", written)
    waits = """
import pathlib, sys, time
while not (path := pathlib.Path(sys.argv[1])).exists() or len(path.read_text()) < 2:
    time.sleep(0.05)
"""

    run([Child(worker, is_restarted=True), Child(python(waits, written))])

    assert written.read_text().startswith("xx")
