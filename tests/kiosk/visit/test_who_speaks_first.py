"""Where a visit begins by ear, and how it ends being heard."""

from pathlib import Path

import pytest
from shelf import TODAY, article, shelve

from content_sync.errors import UseError
from content_sync.site.library.library import Library
from kiosk.settings import Settings, read
from kiosk.visit.first import speaks_first
from kiosk.visit.state import Film, Place, Screen, State
from kiosk.visit.steering import Hush, steer


@pytest.mark.parametrize(
    ("profile", "written", "speaks"),
    [
        ("commune", None, True),
        ("border-gate", None, False),
        ("commune", False, False),
        ("border-gate", True, True),
    ],
)
def test_a_commune_speaks_first_and_a_gate_does_not_unless_it_is_written(
    tmp_path: Path, profile: str, written: bool | None, speaks: bool
) -> None:
    shelve(tmp_path, article("vay-von"))
    shelf = Library.open(tmp_path, profile, today=TODAY)

    assert speaks_first(Settings(speaks_first=written), shelf) is speaks


def test_it_is_written_as_true_or_false(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("speaks_first = true\n")

    assert read(file) == Settings(speaks_first=True)

    file.write_text('speaks_first = "yes"\n')
    with pytest.raises(UseError, match="speaks_first must be true or false"):
        read(file)


def test_who_stops_the_voice_stops_a_film_too() -> None:
    playing = State(place=Place(Screen.PLAYER), is_listening=True, film=Film(is_playing=True))

    stopped = steer(playing, Hush())

    assert not stopped.is_listening
    assert stopped.film == Film(is_paused=True)
