"""What publishing can be stopped by is said by phrase: officers read it in their language."""

import ast
from collections.abc import Iterator
from pathlib import Path

from checkout import ROOT

from content_sync.errors import StoreError
from content_sync.machine.reasons import reason
from content_sync.said import phrase

CENTRE = ROOT / "content_sync/centre"
AT_A_TERMINAL = ("upkeep", "new.py", "desk/start.py", "desk/place.py")  # who types there is told
TOLD = ("UseError", "StoreError", "FeedError", "TrustError", "FileError")


def test_no_error_of_publishing_is_english_alone() -> None:
    files = [path for path in CENTRE.rglob("*.py") if _is_of_publishing(path)]
    files += [ROOT / "content_sync/machine" / name for name in ("lock.py", "terminal.py")]

    found = [f"{path.relative_to(ROOT)}:{line}" for path in files for line in _plain(path)]

    assert found == []


def test_why_the_system_refused_a_file_is_said_too() -> None:
    full = OSError(28, "No space left on device", "/srv/feed/o/ab")

    said = StoreError(phrase("cannot write {path}: {why}", path=full.filename, why=reason(full)))

    assert str(said) == "cannot write /srv/feed/o/ab: No space left on device"
    assert said.told("vi") == "không ghi được /srv/feed/o/ab: đĩa đã đầy"


def _is_of_publishing(path: Path) -> bool:
    return not any(path.is_relative_to(CENTRE / each) for each in AT_A_TERMINAL)


def _plain(path: Path) -> Iterator[int]:
    """The lines where an error is raised with a text that nobody can translate."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Raise):
            continue
        made = node.exc
        if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.args:
            is_plain = isinstance(made.args[0], ast.JoinedStr | ast.Constant)
            if made.func.id in TOLD and is_plain:
                yield node.lineno
