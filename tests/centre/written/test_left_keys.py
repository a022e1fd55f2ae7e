"""Vietnamese that was typed without a keyboard program is told, nothing else is."""

from pathlib import Path

import pytest
from folder import article, write_folder

from content_sync.centre.source.source import load
from content_sync.centre.written.left_keys import left_as_keys


@pytest.mark.parametrize(
    "line",
    [
        "Nguwowif daan caanf bieets",
        "Ngu7o7i2 da6n ca62n bie61t.",
        "Ngu+o+`i da^n ca^`n bie^'t.",
    ],
)
def test_keys_that_nobody_made_letters_of_are_told(line: str) -> None:
    assert left_as_keys(["a", line]) == (2, "người dân cần biết")


@pytest.mark.parametrize(
    "line",
    [
        "Người dân cần biết",
        "Nguoi dan can biet",
        "The quick brown fox jumps over the lazy dog",
        "See the green tree, been off too soon",
        "https://www.langson.gov.vn/vieejt/nam",
        "Samsung Galaxy A16 5G",
        "Honda Wave RSX",
        "pjom slaw nuwngx",
        "",
    ],
)
def test_what_is_none_is_left_alone(line: str) -> None:
    assert left_as_keys([line]) == (0, "")


def test_a_text_that_stands_there_as_keys_is_told_with_its_line(tmp_path: Path) -> None:
    text = article("a", "b", "Nguwowif daan caanf bieets.\n")

    source = load(write_folder(tmp_path, {"items/lua-dao/vi.md": text}))

    [told] = [each for each in source.warnings if "keyboard program" in each.what]
    assert (told.file, told.line) == ("items/lua-dao/vi.md", 5)
