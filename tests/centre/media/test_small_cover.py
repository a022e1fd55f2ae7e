"""Covers made small for cards."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from content_sync.centre.media.media import MediaFile
from content_sync.centre.media.small_cover import WIDTH, small_cover


def cover(folder: Path, size: tuple[int, int]) -> MediaFile:
    path = folder / "cover.png"
    Image.new("RGB", size, "#2c652f").save(path)
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return MediaFile(path.name, path, "picture", len(data), digest, size=size)


def test_a_wide_cover_keeps_its_shape_and_names_itself_by_its_hash(tmp_path: Path) -> None:
    small = small_cover(cover(tmp_path, (1600, 900)), tmp_path / "cache")

    assert small is not None
    assert (small.name, small.size) == ("cover~small.jpg", (WIDTH, 360))
    assert small.sha256 == hashlib.sha256(small.path.read_bytes()).hexdigest()


def test_a_small_cover_is_made_once(tmp_path: Path) -> None:
    wide = cover(tmp_path, (1600, 900))
    first = small_cover(wide, tmp_path / "cache")
    wide.path.unlink()

    assert small_cover(wide, tmp_path / "cache") == first


def test_a_cover_that_is_small_itself_stays_as_it_is(tmp_path: Path) -> None:
    assert small_cover(cover(tmp_path, (WIDTH, 360)), tmp_path / "cache") is None


@pytest.mark.parametrize("kept", [0, 1000])
def test_a_small_cover_that_a_power_cut_left_empty_or_cut_off_is_made_anew(
    tmp_path: Path, kept: int
) -> None:
    wide = cover(tmp_path, (1600, 900))
    first = small_cover(wide, tmp_path / "cache")
    assert first is not None
    data = first.path.read_bytes()
    first.path.write_bytes(data[:kept])

    assert small_cover(wide, tmp_path / "cache") == first
    assert first.path.read_bytes() == data
