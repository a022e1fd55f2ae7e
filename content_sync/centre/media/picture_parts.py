"""What the file of a picture holds besides the picture: comments, texts, a thumbnail, a film.

They say who took it, where and with what, and nobody sees them who puts it into a folder.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

OF_PNG: Final = frozenset(
    b"IHDR PLTE tRNS IDAT IEND iCCP sRGB gAMA cHRM cICP sBIT pHYs bKGD hIST".split()
)
OF_WEBP: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"))
JFIF, ADOBE, COLOURS = b"JFIF\0", b"Adobe", b"ICC_PROFILE\0"
JFIF_BYTES: Final = 16  # with a thumbnail it has more
SCAN, ABOUT = 0xDA, (*range(0xE0, 0xF0), 0xFE)  # JPEG's markers: the picture, APP0–15 and COM
ABOUT_LATE: Final = re.compile(rb"\xff[\xe0-\xef\xfe]")  # the picture itself has no such bytes
END: Final = b"\xff\xd9"
PADDING: Final = b"\0\r\n"


def is_bare(path: Path, kind: str) -> bool:
    """Whether the file, which Pillow calls a `kind`, holds a picture, its colours and no more."""
    data = path.read_bytes()
    if kind == "JPEG":
        return _is_bare_jpeg(data)
    parts = {"PNG": _png, "WEBP": _webp}.get(kind)
    known = OF_PNG if kind == "PNG" else OF_WEBP
    return parts is not None and all(name in known for name in parts(data))


def _png(data: bytes) -> Iterator[bytes]:
    at, name = 8, b""
    while at < len(data):
        yield b"" if name == b"IEND" else data[at + 4 : at + 8]
        name = data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4])


def _webp(data: bytes) -> Iterator[bytes]:
    at = 12
    while at < len(data):
        yield data[at : at + 4]
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + size + size % 2


def _is_bare_jpeg(data: bytes) -> bool:
    at = 2
    while at + 4 <= len(data) and data[at + 1] != SCAN:
        if data[at] != 0xFF:
            return False
        size = int.from_bytes(data[at + 2 : at + 4])
        if data[at + 1] in ABOUT and not _is_of_picture(data[at + 4 : at + 16], size):
            return False
        at += 1 if data[at + 1] == 0xFF else 2 + size
    end = data.find(END, at)
    if end < 0:  # cut off, which is told elsewhere
        return True
    return not ABOUT_LATE.search(data, at, end) and not data[end + 2 :].strip(PADDING)


def _is_of_picture(start: bytes, size: int) -> bool:
    if start.startswith(JFIF):
        return size == JFIF_BYTES
    return start.startswith((ADOBE, COLOURS))
