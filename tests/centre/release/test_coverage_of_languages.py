"""What each language of a feed has, written and heard."""

from pathlib import Path

import pytest
from folder import FEED, write_folder

from content_sync.command.parser import main


def test_check_says_of_each_language_what_is_written_and_what_is_heard(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = FEED.replace("name: Tiếng Việt}", "name: Tiếng Việt, voice: vi}")
    folder = write_folder(tmp_path, {"feed.yaml": feed})

    assert main(["check", str(folder)]) == 0

    told = capsys.readouterr().out
    read = "3 of 3 items written, 0 read by a person, the others by"
    assert f"\nvi: {read} a machine\n" in f"\n{told}"
    assert f"\nen: {read} nobody\n" in told
    assert "\ntyz: 0 of 3 items written, 0 read by a person, the others by nobody\n" in told
