"""kiosk.toml and a root that somebody names may be anything: read, or refused with what to do."""

from pathlib import Path

import pytest
from commands import run
from hypothesis import given, settings
from hypothesis import strategies as st
from mutated import BYTES, WORDS, mutated, share

from content_sync.errors import UseError
from content_sync.kiosk_toml import KEYS, read_table, site_of

TOML = b"""\
profile = "border-gate"
site = "hn-01"
areas = ["20", "21"]
diagonal_inches = 21.5
idle_home_s = 30
"""
VALUES = (
    *WORDS,
    "inf",
    "nan",
    "-inf",
    "1979-05-27T07:32:00Z",
    "'''x'''",
    '[""]',
    "[[1]]",
    "0x_",
    "true",
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / "kiosk.toml"


def read_or_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    try:
        site_of(read_table(path))
    except UseError as error:
        assert str(path) in str(error)
        assert len(str(error)) < 2000


@given(data=mutated(TOML))
def test_a_file_that_somebody_had_in_hand(path: Path, data: bytes) -> None:
    read_or_refused(path, data)


@given(key=st.sampled_from(KEYS), value=st.sampled_from(VALUES))
def test_a_key_with_a_value_of_any_kind(path: Path, key: str, value: str) -> None:
    read_or_refused(path, f"{key} = {value}\n".encode())


@settings(max_examples=share(0.2))
@given(data=st.sampled_from(BYTES) | st.sampled_from([word.encode() for word in WORDS]))
def test_a_root_of_anything_is_wrong_use(path: Path, data: bytes) -> None:
    root = path.with_name("root.json")
    root.write_bytes(data)

    assert run("pull", path.parent, path.parent / "store", "--root", root) == 2
    assert not (path.parent / "store").exists()
