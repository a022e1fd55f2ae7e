"""The head of a feed: the only mutable file a kiosk reads, and what hangs on it.

    head            zstd JSON of Head: three TUF texts, unmodified, and the newest pack list
      targets       signs one target, `catalog`, with Custom: the release, its list, its catalog
      list          PackList: which packs lead to the release; also stored at i/<sha256>, as zstd

Everything else in a feed is named by its SHA-256 and never changes.
"""

from typing import Annotated, Final

import msgspec
import zstandard

from content_sync.decoded import reader
from content_sync.signed import pack
from content_sync.signed.catalog import LARGEST_NUMBER
from content_sync.signed.sha256 import Sha256

LARGEST_HEAD: Final = 2**16
LARGEST_BUNDLE: Final = 2**20  # a head, expanded
LARGEST_LIST: Final = 2**14
LARGEST_ROOT: Final = 2**16

NEAR: Final = tuple(range(1, 17))  # packs from each of the last 16 releases
FAR: Final = (32, 64, 128)
HOPS: Final = (16, *FAR)  # releases back whose lists are named

TARGET: Final = "catalog"
ZSTD: Final = zstandard.FRAME_HEADER  # how a frame begins

Number = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_NUMBER)]  # of a release
Start = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]  # 0: from nothing
Bytes = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]


class Named(msgspec.Struct, frozen=True):
    """A file of the feed by the hash and size of its own bytes."""

    sha256: Sha256
    bytes: Bytes


class Custom(msgspec.Struct, frozen=True):
    """What TUF signs beside the catalog: release number, issue time (UTC), catalog and list."""

    release: Number
    issued: str
    catalog: Named
    list: Named


class PackName(msgspec.Struct, frozen=True, array_like=True):
    """A pack from release `start` to the release whose list names it; 0 is from nothing."""

    start: Start
    bytes: Bytes
    sha256: Sha256


class ListName(msgspec.Struct, frozen=True, array_like=True):
    """The pack list of an earlier release."""

    release: Number
    sha256: Sha256


class FullName(msgspec.Struct, frozen=True, array_like=True):
    """The pack from nothing to `release`."""

    release: Number
    bytes: Bytes
    sha256: Sha256


class PackList(msgspec.Struct, frozen=True):
    """The packs ending at `release`, the lists to hop through, and the newest full pack."""

    release: Number
    packs: tuple[PackName, ...]
    lists: tuple[ListName, ...]
    full: FullName


class Head(msgspec.Struct, frozen=True):
    """The TUF texts of a release and its pack list, as they are; `root_version` is a hint."""

    root_version: int
    timestamp: str
    snapshot: str
    targets: str
    list: str


_pack_list = reader(PackList)


def squeezed_list(text: bytes) -> bytes:
    """A pack list as a feed holds it, named by its text."""
    return pack.squeeze(text)


def expanded_list(data: bytes) -> bytes:
    """The text of a pack list from the file at i/; older feeds hold it as it is.

    Raises:
        ValueError: it is damaged, or too long.
    """
    return pack.expand(data, LARGEST_LIST) if data[: len(ZSTD)] == ZSTD else data


def read_list(data: bytes | str, release: int) -> PackList:
    """The pack list of a release.

    Raises:
        ValueError: it is none, or one of another release, or it leads elsewhere than back: who
            followed it would never arrive.
    """
    found = _pack_list(data)
    starts = [pack.start for pack in found.packs] + [earlier.release for earlier in found.lists]
    if (
        found.release != release
        or found.full.release > release
        or max(starts, default=0) >= release
    ):
        raise ValueError(f"this is not the pack list of release {release}")
    return found
