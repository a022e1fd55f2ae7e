"""What a feed holds is known by its name, and by no other."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.signed.sha256 import is_name, is_named, name_of

NAME = hashlib.sha256(b"b\xe1\xba\xa3n tin").hexdigest()


@given(st.binary(), st.binary())
def test_bytes_have_their_own_name_and_no_other(data: bytes, other: bytes) -> None:
    assert is_named(data, name_of(data))
    assert is_named(data, name_of(other)) is (data == other)


def test_a_file_is_named_as_its_bytes_are(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes("bản tin".encode())

    with path.open("rb") as file:
        assert name_of(file) == NAME
    with path.open("rb") as file:
        assert is_named(file, NAME)


@pytest.mark.parametrize(
    "text", ["", NAME[:-1], NAME + "0", NAME.upper(), NAME + "\n", "../" + NAME[3:], "ß" * 64]
)
def test_what_is_no_name_leads_to_no_file(text: str) -> None:
    assert is_name(NAME)
    assert not is_name(text)
