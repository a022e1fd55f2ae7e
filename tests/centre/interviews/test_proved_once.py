"""What was proved of an interview is told again where nothing changed, and else proved anew."""

from pathlib import Path

from folder import write_folder
from interviewed import FILE, ID, INTERVIEW, interviewed

from content_sync.centre.source.source import begun
from content_sync.errors import Mistake

WRONG = INTERVIEW.replace("cards: [small, loan]", "cards: [small]")  # what comes is both


def told(folder: Path, text: str) -> list[Mistake]:
    """What the proofs find in that interview."""
    found = begun(write_folder(folder, interviewed({FILE: text}))).read(ID).findings
    return found.mistakes


def test_an_interview_that_did_not_change_is_not_proved_again(tmp_path: Path) -> None:
    [first], [second] = told(tmp_path / "one", WRONG), told(tmp_path / "two", WRONG)

    assert first is second


def test_one_that_changed_is_proved_anew(tmp_path: Path) -> None:
    assert told(tmp_path / "one", WRONG)
    assert told(tmp_path / "two", INTERVIEW) == []
    assert told(tmp_path / "three", WRONG)


def test_what_moved_down_is_told_in_its_new_line(tmp_path: Path) -> None:
    [first] = told(tmp_path / "one", WRONG)
    [moved] = told(tmp_path / "two", "# một dòng\n" + WRONG)

    assert moved.line == first.line + 1
