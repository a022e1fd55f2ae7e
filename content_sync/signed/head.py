"""The head of a feed: the only mutable file a kiosk reads, and what hangs on it.

    head            zstd JSON of Head: three TUF texts, unmodified, and the newest pack list
      targets       signs one target, `catalog`, with Custom: the release, its list, its catalog
      list          PackList: which packs lead to the release; also stored at i/<sha256>

Everything else in a feed is named by its SHA-256 and never changes.
"""

from typing import Final

import msgspec

from content_sync.signed.sha256 import Sha256

LARGEST_HEAD: Final = 2**16
LARGEST_BUNDLE: Final = 2**20  # a head, expanded
LARGEST_LIST: Final = 2**14
LARGEST_ROOT: Final = 2**16

NEAR: Final = tuple(range(1, 17))  # packs from each of the last 16 releases
FAR: Final = (32, 64, 128)
HOPS: Final = (16, *FAR)  # releases back whose lists are named

TARGET: Final = "catalog"


class Named(msgspec.Struct, frozen=True):
    """A file of the feed by the hash and size of its own bytes."""

    sha256: Sha256
    bytes: int


class Custom(msgspec.Struct, frozen=True):
    """What TUF signs beside the catalog: release number, issue time (UTC), catalog and list."""

    release: int
    issued: str
    catalog: Named
    list: Named


class PackName(msgspec.Struct, frozen=True, array_like=True):
    """A pack from release `start` to the release whose list names it; 0 is from nothing."""

    start: int
    bytes: int
    sha256: Sha256


class ListName(msgspec.Struct, frozen=True, array_like=True):
    """The pack list of an earlier release."""

    release: int
    sha256: Sha256


class FullName(msgspec.Struct, frozen=True, array_like=True):
    """The pack from nothing to `release`."""

    release: int
    bytes: int
    sha256: Sha256


class PackList(msgspec.Struct, frozen=True):
    """The packs ending at `release`, the lists to hop through, and the newest full pack."""

    release: int
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
