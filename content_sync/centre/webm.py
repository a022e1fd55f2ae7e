"""How long a .webm is: the Duration of its Segment's Info, the one thing tinytag cannot read."""

import struct
from pathlib import Path
from typing import BinaryIO, Final

SEGMENT: Final = 0x18538067
INFO: Final = 0x1549A966
TIMESTAMP_SCALE: Final = 0x2AD7B1
DURATION: Final = 0x4489
SCALE_NS: Final = 1_000_000  # where Info names none (RFC 9559)
MOST_INFO: Final = 1_000_000


def duration_ms(path: Path) -> int:
    """The length of a .webm.

    Raises:
        ValueError: it names none, or is damaged.
    """
    with path.open("rb") as file:
        while True:
            id_, size = _number(file, keep_marker=True), _number(file)
            if id_ == INFO:
                info = file.read(min(size, MOST_INFO))
                if len(info) < size:
                    raise ValueError("it is cut off")
                return _from_info(info)
            if id_ != SEGMENT:
                file.seek(size, 1)


def _from_info(info: bytes) -> int:
    scale, duration = SCALE_NS, 0.0
    at = 0
    while at + 2 <= len(info):
        id_, at = _number_in(info, at, keep_marker=True)
        size, at = _number_in(info, at)
        value = info[at : at + size]
        at += size
        if id_ == TIMESTAMP_SCALE:
            scale = int.from_bytes(value, "big")
        elif id_ == DURATION and len(value) in (4, 8):
            duration = struct.unpack(">f" if len(value) == 4 else ">d", value)[0]
    milliseconds = duration * scale / 1_000_000
    if not 0 < milliseconds < 1e10:
        raise ValueError("it names no duration")
    return round(milliseconds)


def _number(file: BinaryIO, keep_marker: bool = False) -> int:
    first = file.read(1)
    length = _length(first)
    return _number_in(first + file.read(length - 1), 0, keep_marker)[0]


def _number_in(data: bytes, at: int, keep_marker: bool = False) -> tuple[int, int]:
    length = _length(data[at : at + 1])
    number = data[at : at + length]
    if len(number) < length:
        raise ValueError("it is cut off")
    value = int.from_bytes(number, "big")
    return (value if keep_marker else value & ((1 << 7 * length) - 1)), at + length


def _length(first: bytes) -> int:
    if not first or not first[0]:
        raise ValueError("it is cut off or damaged")
    return 9 - first[0].bit_length()
