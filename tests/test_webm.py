"""The length of a .webm."""

import struct
from pathlib import Path

import pytest

from content_sync.centre.webm import duration_ms

SQUARE = Path(__file__).parent / "media" / "square.webm"
SEGMENT_UNKNOWN_SIZE = bytes.fromhex("18538067 01ffffffffffffff")


def webm(parent: Path, info: bytes) -> Path:
    """A file that holds nothing but `info`."""
    path = parent / "x.webm"
    head = bytes.fromhex("1a45dfa3 80")
    path.write_bytes(
        head + SEGMENT_UNKNOWN_SIZE + b"\x15\x49\xa9\x66" + bytes([0x80 | len(info)]) + info
    )
    return path


def test_a_duration_is_counted_in_the_scale_of_the_file(tmp_path: Path) -> None:
    half_ms = bytes.fromhex("2ad7b1 83 07a120")
    duration = b"\x44\x89\x88" + struct.pack(">d", 3000.0)

    assert duration_ms(webm(tmp_path, half_ms + duration)) == 1500
    assert duration_ms(webm(tmp_path, duration)) == 3000


def test_a_file_without_a_duration_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="names no duration"):
        duration_ms(webm(tmp_path, b""))


def test_a_file_cut_anywhere_before_its_duration_is_refused(tmp_path: Path) -> None:
    whole = SQUARE.read_bytes()
    path = tmp_path / "cut.webm"

    duration = whole.index(b"\x44\x89")
    for length in range(duration + 3 + (whole[duration + 2] & 0x7F)):
        path.write_bytes(whole[:length])
        with pytest.raises(ValueError, match=r"cut off|names no duration"):
            duration_ms(path)
