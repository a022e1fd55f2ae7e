"""What a picture's file says besides the picture, and pictures too large for a small centre."""

from io import BytesIO
from pathlib import Path
from zlib import crc32

import pytest
from pictures_twin import flag, is_flag, saved
from PIL import Image

from content_sync.centre.media.pictures import ready
from content_sync.errors import FileError

HOME = b"nha ong Vang A Sung, ban Lung Cu"


def with_png_chunk(name: bytes, where: int = -12) -> bytes:
    """The flag as a PNG with one more chunk, before its end, or at `where`."""
    data = BytesIO()
    flag().save(data, "PNG")
    whole = data.getvalue()
    chunk = len(HOME).to_bytes(4) + name + HOME + crc32(name + HOME).to_bytes(4)
    return whole[:where] + chunk + whole[where:]


def as_jpeg(**how: object) -> bytes:
    data = BytesIO()
    flag().save(data, "JPEG", subsampling=0, quality=95, **how)
    return data.getvalue()


def as_webp() -> bytes:
    data = BytesIO()
    flag().save(data, "WEBP", lossless=True)
    return data.getvalue()


def marked(marker: int) -> bytes:
    return bytes((0xFF, marker)) + (len(HOME) + 2).to_bytes(2) + HOME


def before_scan(marker: int) -> bytes:
    whole = as_jpeg()
    at = whole.index(b"\xff\xda")
    return whole[:at] + marked(marker) + whole[at:]


TOLD = {
    "comment.jpg": lambda: as_jpeg(comment=HOME),
    "app4.jpg": lambda: before_scan(0xE4),
    "maker.jpg": lambda: before_scan(0xEF),
    "comment2.jpg": lambda: before_scan(0xFE),
    "late.jpg": lambda: as_jpeg(progressive=True)[:-2] + marked(0xFE) + b"\xff\xd9",
    "motion.jpg": lambda: as_jpeg() + b"\0\0\0\x18ftypmp42" + HOME,
    "text.png": lambda: with_png_chunk(b"tEXt"),
    "first.png": lambda: with_png_chunk(b"tEXt", 33),
    "private.png": lambda: with_png_chunk(b"prVt"),
    "behind.png": lambda: with_png_chunk(b"IDAT", 10_000),
    "own.webp": lambda: as_webp() + b"HOME" + len(HOME).to_bytes(4, "little") + HOME,
}


@pytest.mark.parametrize("name", TOLD)
def test_what_a_file_says_besides_its_picture_is_not_published(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(TOLD[name]())
    assert HOME in path.read_bytes()

    shown = ready(path, tmp_path)

    assert HOME not in shown.path.read_bytes()
    assert is_flag(shown)


@pytest.mark.parametrize(
    ("name", "size"), [("a.png", (4904, 4900)), ("a.webp", (4904, 4900)), ("a.jpg", (8004, 8000))]
)
def test_what_would_fill_the_memory_of_a_small_centre_is_told_its_limit(
    tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    path = saved(tmp_path, name, Image.new("L", size))
    most = 64 if name == "a.jpg" else 24

    with pytest.raises(FileError, match=rf"more than a kiosk draws \(of a [A-Z]+ {most} million\)"):
        ready(path, tmp_path)
