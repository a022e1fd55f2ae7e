"""kiosk.toml: what holds without it, what it may say, and what is told of a mistake."""

from pathlib import Path

import pytest

from content_sync.errors import UseError
from kiosk.settings import BOUNDS, Settings, read


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "kiosk.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_without_a_file_a_kiosk_is_a_21_inch_screen_that_waits_as_long_as_the_rules_say() -> None:
    chosen = read(None)

    assert chosen == Settings()
    assert (chosen.diagonal_inches, chosen.idle_home_s, chosen.idle_reading_s) == (21.5, 30, 90)
    assert chosen.warning_s == 20


def test_what_the_file_says_holds_and_the_rest_stays_as_it_is(tmp_path: Path) -> None:
    file = written(
        tmp_path, 'profile = "border-gate"\nareas = ["20", "06148"]\ndiagonal_inches = 43'
    )

    chosen = read(file)

    assert chosen == Settings(profile="border-gate", areas=("20", "06148"), diagonal_inches=43)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('colour = "red"', "unknown key 'colour', the keys are: profile, site, areas"),
        ("profile = 3", "profile must be a text in quotes"),
        ('areas = "20"', "areas must be a list of texts"),
        ("areas = [20]", "areas must be a list of texts"),
        ('diagonal_inches = "big"', "diagonal_inches must be a number above 0"),
        ("diagonal_inches = 0", "diagonal_inches must be a number above 0"),
        ("diagonal_inches = nan", "diagonal_inches must be a number above 0"),
        ("diagonal_inches = inf", "diagonal_inches must be a number above 0"),
        ("idle_home_s = -1", "idle_home_s must be a number above 0"),
        ("idle_home_s = 1", "idle_home_s must be at least 10 and at most 300, people need"),
        ("idle_home_s = 86400000", "at most 300, the next visitor comes before"),
        ("idle_reading_s = 5", "idle_reading_s must be at least 30 and at most 600, a page"),
        ("idle_reading_s = 3600", "at most 600, the next visitor comes before"),
        ("warning_s = 3", "warning_s must be at least 20 and at most 120, people need"),
        ("warning_s = 500", "at most 120, the next visitor comes before"),
        ("bottom_edge_mm = 85", "at least 200 and at most 1500, it is in millimetres"),
        ("bottom_edge_mm = 2000", "at most 1500, nobody reaches a screen up there"),
        ("diagonal_inches = 2150", "no screen has 2150 inches"),
        ('profile = ""', "profile is empty, write one or leave the line out"),
        ('site = " "', "site is empty, write one or leave the line out"),
        ('areas = ["20", ""]', "areas has an empty text"),
        ("warning_s = true", "warning_s must be a number above 0"),
        ("profile = ", "not TOML"),
        (b'site = "\xff"', "not UTF-8"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_the_file_and_the_key(
    tmp_path: Path, text: str | bytes, what: str
) -> None:
    file = written(tmp_path, text)

    with pytest.raises(UseError) as caught:
        read(file)

    assert str(file) in str(caught.value)
    assert what in str(caught.value)


def test_the_times_of_the_rules_are_within_their_bounds() -> None:
    for key, (least, most, *_) in BOUNDS.items():
        assert key == "bottom_edge_mm" or least <= getattr(Settings(), key) <= most


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UseError, match=r"gone\.toml: cannot be read"):
        read(tmp_path / "gone.toml")
