"""kiosk.toml is read alike by sync and kiosk, and nothing in it is guessed."""

from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest

from content_sync.errors import UseError
from content_sync.kiosk_toml import FOR_SYNC, KEYS, read_table, site_of
from content_sync.shown.audience import Site
from kiosk import settings
from kiosk.settings import Settings


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "kiosk.toml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_what_the_file_says_is_all_there_is(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'site = "hn-01"\nareas = ["20", "06148"]\nwarning_s = 30'))

    assert table == {"site": "hn-01", "areas": ("20", "06148"), "warning_s": 30}
    assert site_of(table) == Site("", "hn-01", ("20", "06148"))
    assert site_of({}) == Site()


def test_the_keys_are_the_settings_of_a_kiosk_and_those_of_its_sync() -> None:
    assert [field.name for field in fields(Settings)] == [
        key for key in KEYS if key not in FOR_SYNC
    ]


def test_a_night_is_two_times_of_day_and_a_screen_does_not_mind_it(tmp_path: Path) -> None:
    file = written(tmp_path, 'night = "22:00-5:30"\nmonth_megabytes = 500\nsite = "hn-01"')

    assert read_table(file)["night"] == (time(22), time(5, 30))
    assert settings.read(file) == Settings(site="hn-01")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('colour = "red"', "unknown key 'colour', the keys are: profile, site, areas"),
        ('profil = "commune"', "unknown key 'profil', did you mean 'profile'? the keys are:"),
        ("diagonal-inches = 24", "did you mean 'diagonal_inches'?"),
        ("diagonal_inches = 215", "no screen has 215 inches, write 5 to 110, did you mean 21.5?"),
        ("diagonal_inches = 2", "no screen has 2 inches, write 5 to 110"),
        ("profile = 3", "profile must be a text in quotes"),
        ('areas = "20"', "areas must be a list of texts"),
        ("areas = [20]", "areas must be a list of texts"),
        ('diagonal_inches = "big"', "diagonal_inches must be a number above 0"),
        ("idle_home_s = inf", "idle_home_s must be a number above 0"),
        ("warning_s = true", "warning_s must be a number above 0"),
        ('night = "22-5"', 'night must be from when to when, as "22:00-05:00"'),
        ('night = "24:00-05:00"', "night must be from when to when"),
        ("night = 22", "night must be from when to when"),
        ("month_megabytes = 0", "month_megabytes must be a number above 0"),
        ("profile = ", "not TOML"),
        (b'site = "\xff"', "not UTF-8, choose UTF-8 when saving it"),
        ("site = “hn-01”", 'write " and not “ ”'),
        (None, "cannot be read"),
    ],
)
def test_a_mistake_is_named_with_the_file_and_the_key(
    tmp_path: Path, text: str | bytes | None, what: str
) -> None:
    file = tmp_path if text is None else written(tmp_path, text)

    with pytest.raises(UseError) as caught:
        read_table(file)

    assert str(file) in str(caught.value)
    assert what in str(caught.value)


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_how_an_editor_saved_the_file_makes_no_difference(
    tmp_path: Path, start: str, end: str
) -> None:
    text = f'{start}profile = "commune"{end}site = "hn-01"{end}'

    assert read_table(written(tmp_path, text)) == {"profile": "commune", "site": "hn-01"}
