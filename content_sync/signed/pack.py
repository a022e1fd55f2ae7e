"""Packs: the way from one release to another in one file.

    4 bytes        big-endian length of the header
    header         zstd of JSON: from, to, the catalog lines to put, the ids to drop
    texts          one zstd frame: the new texts one after another, in the header's order,
                   compressed against the texts they replace (as a raw dictionary)

A pack from release 0 is a full pack. Media never travel in packs. Whoever reads a pack has
checked its hash before; sizes are capped all the same, so that no file can fill a small machine.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import msgspec
import zstandard

from content_sync.decoded import reader
from content_sync.signed.catalog import Change, Line

WINDOW_LOG: Final = 24  # 16 MB of memory is what a small kiosk has to spare
LARGEST_HEADER: Final = 2**25
LARGEST_TEXTS: Final = 2**28
LARGEST_CATALOG: Final = 2**25
SHORTEST_OLD: Final = 8  # zstd has no use for a shorter dictionary

Old = Callable[[str], bytes | None]


class Header(msgspec.Struct, frozen=True):
    """What a pack changes: releases `start` -> `to`."""

    start: int = msgspec.field(name="from")
    to: int
    put: tuple[Line, ...]
    drop: tuple[str, ...]

    @property
    def change(self) -> Change:
        """The change of catalog that goes with the pack's texts."""
        return Change(self.put, self.drop)

    @property
    def texts(self) -> tuple[Line, ...]:
        """The lines whose texts the pack carries, in its order."""
        return tuple(line for line in self.put if line.is_text)


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose header has been read; `body` is still compressed."""

    header: Header
    body: bytes


_header = reader(Header)


def squeeze(data: bytes, level: int = 19, old: bytes = b"") -> bytes:
    """Compress `data` into one frame that declares its size; `old` is a raw dictionary."""
    log = min(WINDOW_LOG, max(10, (len(data) + len(old)).bit_length()))
    settings = zstandard.ZstdCompressionParameters.from_level(
        level,
        source_size=len(data),
        dict_size=len(old),
        window_log=log,
        write_content_size=1,
        write_checksum=1,
    )
    if len(old) < SHORTEST_OLD:
        return zstandard.ZstdCompressor(compression_params=settings).compress(data)
    raw = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(dict_data=raw, compression_params=settings).compress(data)


def expand(data: bytes, at_most: int) -> bytes:
    """Undo `squeeze` without believing the sender.

    Raises:
        ValueError: not one whole frame, or larger than `at_most` bytes, or of undeclared size.
    """
    _check(data, at_most)
    try:
        return _decompressor().decompress(data, max_output_size=at_most, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise ValueError(f"damaged zstd frame: {error}") from error


def write(start: int, to: int, change: Change, new: Old, old: Old, level: int = 19) -> bytes:
    """A pack that makes `change`; `new` and `old` give a text by its id."""
    header = Header(start, to, change.put, change.drop)
    texts = b"".join(new(line.id) or b"" for line in header.texts)
    head = squeeze(msgspec.json.encode(header), level)
    return len(head).to_bytes(4, "big") + head + squeeze(texts, level, _replaced(header, old))


def read(data: bytes) -> Pack:
    """The header of a pack, and its body for `texts`.

    Raises:
        ValueError: not a pack.
    """
    length = int.from_bytes(data[:4], "big")
    head = expand(data[4 : 4 + length], LARGEST_HEADER)
    try:
        return Pack(_header(head), data[4 + length :])
    except ValueError as error:
        raise ValueError(f"damaged pack header: {error}") from error


def texts(pack: Pack, old: Old) -> Iterator[tuple[Line, bytes]]:
    """Each text the pack carries; `old` gives the texts it replaces by id.

    Raises:
        ValueError: the body does not hold what the header says, or `old` is not what it was.
    """
    lines = pack.header.texts
    _check(pack.body, min(LARGEST_TEXTS, sum(line.bytes for line in lines)))
    try:
        with _decompressor(_replaced(pack.header, old)).stream_reader(pack.body) as body:
            for line in lines:
                raw = body.read(line.bytes)
                if len(raw) != line.bytes:
                    raise ValueError(f"the pack ends within {line.id}")
                yield line, raw
    except zstandard.ZstdError as error:
        raise ValueError(f"damaged pack: {error}") from error


def _replaced(header: Header, old: Old) -> bytes:
    return b"".join(old(line.id) or b"" for line in header.texts) if header.start else b""


def _decompressor(old: bytes = b"") -> zstandard.ZstdDecompressor:
    if len(old) < SHORTEST_OLD:
        return zstandard.ZstdDecompressor(max_window_size=2**WINDOW_LOG)
    raw = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdDecompressor(dict_data=raw, max_window_size=2**WINDOW_LOG)


def _check(data: bytes, at_most: int) -> None:
    try:
        frame = zstandard.get_frame_parameters(data)
    except zstandard.ZstdError as error:
        raise ValueError(f"not a zstd frame: {error}") from error
    if frame.content_size == zstandard.CONTENTSIZE_UNKNOWN:
        raise ValueError("the zstd frame does not say how large it is")
    if frame.content_size > at_most or frame.window_size > 2**WINDOW_LOG:
        raise ValueError(f"the zstd frame is too large: {frame.content_size} > {at_most} bytes")
