"""What a kiosk believes, kept twice: in sync.db and, whole, in trusted.json beside it.

Either is enough to go on by itself. A copy counts as far as its signatures do:

    root        signed by the keys it names
    the others  signed by the keys that root names; one that rotted is as if it were not there

sync.db is asked first. What lies beside it counts where sync.db has no root, or where both have
the same, or the keys of the older signed the newer; then of each text the newer version is
believed, so that a copy put back from last year brings no old feed with it.
"""

import contextlib
from pathlib import Path
from typing import Any, Final

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from content_sync.decoded import decoded
from content_sync.machine.disk import is_plain, write_whole
from content_sync.site.library import places
from content_sync.site.store.readable import PRIVATE
from content_sync.site.store.trusted import Trusted

LARGEST: Final = 2**25  # bytes of trusted.json
ROLES: Final = ("timestamp", "snapshot", "targets")
_UNREADABLE: Final = (RepositoryError, ValueError, TypeError, LookupError, RecursionError)


class _Copy(msgspec.Struct):
    root: bytes
    timestamp: bytes = b""
    snapshot: bytes = b""
    targets: bytes = b""


def keep_beside(folder: Path, trusted: Trusted) -> None:
    """Put what is believed beside sync.db, unless it is there already."""
    if read_beside(folder) == trusted:
        return
    copy = _Copy(trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets)
    write_whole(places.trusted(folder), msgspec.json.encode(copy) + b"\n", PRIVATE)


def read_beside(folder: Path) -> Trusted | None:
    """What lies beside sync.db, judged by nobody yet."""
    path = places.trusted(folder)
    if not is_plain(path):
        return None
    try:
        with path.open("rb") as file:
            copy = decoded(file.read(LARGEST), _Copy)
    except (OSError, ValueError):
        return None
    return Trusted(copy.root, copy.timestamp, copy.snapshot, copy.targets) if copy.root else None


def best(noted: Trusted | None, beside: Trusted | None) -> Trusted | None:
    """What to believe of the two copies; None where neither has a root that verifies."""
    first = _root(noted.root) if noted else None
    second = _root(beside.root) if beside else None
    if noted is None or first is None:
        return _whole(second, beside) if second and beside else None
    if beside is None or second is None or not _is_same_centre(first, second):
        return _whole(first, noted)
    if second.signed.version > first.signed.version:
        return _whole(second, beside, noted)
    return _whole(first, noted, beside)


def verifies(root: bytes, targets: bytes) -> bool:
    """Whether the keys that a root names signed these targets."""
    read = _root(root)
    return read is not None and _version(read, "targets", targets) > 0


def _whole(root: Metadata[Root], given: Trusted, *others: Trusted) -> Trusted:
    """`root` with the newest of each text that it verifies."""
    copies = (given, *others)
    texts = (_newest(root, role, [getattr(one, role) for one in copies]) for role in ROLES)
    return Trusted(given.root, *texts)


def _newest(root: Metadata[Root], role: str, texts: list[bytes]) -> bytes:
    versions = [(_version(root, role, text), text) for text in texts]
    return max(((version, text) for version, text in versions if version), default=(0, b""))[1]


def _version(root: Metadata[Root], role: str, text: bytes) -> int:
    """The version of a text; 0 where `root` does not verify it."""
    with contextlib.suppress(*_UNREADABLE):
        read: Metadata[Any] = Metadata.from_bytes(text)
        if read.signed.type == role:
            root.signed.verify_delegate(role, read.signed_bytes, read.signatures)
            return int(read.signed.version)
    return 0


def _root(text: bytes) -> Metadata[Root] | None:
    with contextlib.suppress(*_UNREADABLE):
        read = Metadata[Root].from_bytes(text)
        if isinstance(read.signed, Root):
            read.signed.verify_delegate("root", read.signed_bytes, read.signatures)
            return read
    return None


def _is_same_centre(one: Metadata[Root], other: Metadata[Root]) -> bool:
    """Whether two roots are one, or the keys of the older signed the newer."""
    older, newer = sorted((one, other), key=lambda root: root.signed.version)
    if older.signed.version == newer.signed.version:
        return bool(older.signed == newer.signed)
    with contextlib.suppress(*_UNREADABLE):
        older.signed.verify_delegate("root", newer.signed_bytes, newer.signatures)
        return True
    return False
