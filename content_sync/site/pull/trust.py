"""What to believe: a head, judged by TUF against what this kiosk believed before.

No disk, no network, no clock: `believe` gets bytes and returns a value, or raises TrustError.
python-tuf's Updater does the judging in a memory folder; it is fed from the head alone.

Time is a lower bound made of this program's date and the issue time in the last believed
targets, both signed by people. Neither the machine's clock nor the online keys can move it:
a clock in 2099 would otherwise lock a kiosk out for ever.
"""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, Root, Targets, Timestamp
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from content_sync.errors import BanTinError, TrustError, UseError
from content_sync.machine.today import BUILT
from content_sync.signed import pack
from content_sync.signed.head import (
    LARGEST_BUNDLE,
    LARGEST_ROOT,
    TARGET,
    Custom,
    Head,
    Named,
    PackList,
)
from content_sync.signed.sha256 import is_named
from content_sync.site.store.trusted import Trusted

_MEMORY: Final = Path("/dev/shm")
_BASE: Final = "bundle:/"
_ROLES: Final = ("timestamp", "snapshot", "targets")


@dataclass(frozen=True, slots=True)
class Signed:
    """A believed release: all that the next steps need, and what to believe next time."""

    release: int
    issued: str
    catalog_sha256: str
    catalog_bytes: int
    catalog: Named
    packs: PackList
    trusted: Trusted


def first_root(text: bytes) -> bytes:
    """`text`, once it is the root of a centre, signed by the keys it names.

    Raises:
        UseError: it is something else.
    """
    try:
        root = Metadata[Root].from_bytes(text)
        if not isinstance(root.signed, Root):
            raise UseError("this is TUF metadata, but no root: name the centre's root.json")
        root.signed.verify_delegate("root", root.signed_bytes, root.signatures)
    except (RepositoryError, ValueError) as error:
        raise UseError(f"this is no root of a centre: name its root.json ({error})") from error
    return text


def is_whole(trusted: Trusted) -> bool:
    """Whether what was kept can still be read: a disk rots."""
    try:
        first_root(trusted.root)
        lower_bound(trusted)
    except (UseError, RepositoryError, LookupError, ValueError, msgspec.MsgspecError):
        return False
    return True


def believe(
    head: bytes, trusted: Trusted, root: Callable[[int], bytes], built: datetime = BUILT
) -> Signed:
    """The release that `head` announces; `root` fetches the root of a version.

    Raises:
        TrustError: it must not be believed; whatever `root` raises comes through.
    """
    try:
        bundle = msgspec.json.decode(pack.expand(head, LARGEST_BUNDLE), type=Head)
    except (ValueError, msgspec.MsgspecError) as error:
        raise TrustError(f"this is not a feed's head (a login page, perhaps): {error}") from error
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        believed = _judge(bundle, trusted, root, lower_bound(trusted, built), Path(folder))
    return _signed(bundle, believed)


def lower_bound(trusted: Trusted, built: datetime = BUILT) -> datetime:
    """A moment that has certainly passed, whatever the machine's clock says."""
    if not trusted.targets:
        return built
    target = Metadata[Targets].from_bytes(trusted.targets).signed.targets[TARGET]
    custom = msgspec.convert(target.unrecognized_fields["custom"], Custom)
    return max(built, datetime.fromisoformat(custom.issued))


def promised(trusted: Trusted) -> str:
    """Until when (UTC) the timestamp believed last holds: the feed brings a newer one before."""
    try:
        stamp = Metadata[Timestamp].from_bytes(trusted.timestamp).signed
    except (RepositoryError, LookupError, ValueError, TypeError, RecursionError):
        return ""
    return stamp.expires.strftime("%Y-%m-%dT%H:%M:%SZ")


def _judge(
    bundle: Head, trusted: Trusted, root: Callable[[int], bytes], bound: datetime, folder: Path
) -> Trusted:
    for role in _ROLES:
        if text := getattr(trusted, role):
            (folder / f"{role}.json").write_bytes(text)
    try:
        updater = Updater(
            str(folder),
            _BASE,
            fetcher=_Bundle(bundle, root),
            config=UpdaterConfig(root_max_length=LARGEST_ROOT),
            bootstrap=trusted.root,
        )
        # Nothing has been judged by time yet: the constructor only reads the root.
        updater._trusted_set.reference_time = bound
        updater.refresh()
    except DownloadError as error:
        if isinstance(error.__cause__, BanTinError):
            raise error.__cause__ from error
        raise TrustError(f"the feed's signatures are incomplete: {error}") from error
    except RepositoryError as error:
        raise TrustError(f"the feed must not be believed: {error}") from error
    return Trusted(
        *((folder / f"{role}.json").read_bytes() for role in ("root", *_ROLES)),
    )


def _signed(bundle: Head, believed: Trusted) -> Signed:
    for role in _ROLES:
        # Equal versions make TUF keep what it has; then the bundle must be just that.
        if getattr(bundle, role).encode() != getattr(believed, role):
            raise TrustError(f"the head's {role} is not what was signed")
    targets = Metadata[Targets].from_bytes(believed.targets).signed
    try:
        target = targets.targets[TARGET]
        custom = msgspec.convert(target.unrecognized_fields["custom"], Custom)
        packs = msgspec.json.decode(bundle.list, type=PackList)
        datetime.fromisoformat(custom.issued)
    except (KeyError, ValueError, msgspec.MsgspecError) as error:
        raise TrustError(f"what was signed is not a release: {error}") from error
    if not is_named(bundle.list.encode(), custom.list.sha256):
        raise TrustError("the head's pack list is not the signed one")
    if not custom.release == targets.version == packs.release:
        raise TrustError("the head mixes several releases")
    return Signed(
        custom.release,
        custom.issued,
        target.hashes["sha256"],
        target.length,
        custom.catalog,
        packs,
        believed,
    )


class _Bundle(FetcherInterface):
    """Gives the Updater what the head holds; only roots are asked for outside."""

    def __init__(self, bundle: Head, root: Callable[[int], bytes]) -> None:
        self._bundle = bundle
        self._root = root

    def _fetch(self, url: str) -> Iterator[bytes]:
        version, _, role = url.removeprefix(_BASE).removesuffix(".json").rpartition(".")
        if role == "root":
            if int(version) > self._bundle.root_version:
                raise DownloadHTTPError("no such root", 404)
            return iter((self._root(int(version)),))
        with contextlib.suppress(AttributeError):
            return iter((getattr(self._bundle, role).encode(),))
        raise DownloadHTTPError(f"no {role} in the head", 404)
