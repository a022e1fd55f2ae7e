"""What to believe: a head, judged by TUF and by two rules of ours, against what was believed.

No disk, no network, no clock: `believe` gets bytes and returns a value, or raises TrustError.
judge.py has TUF's rules; ours are about time. A lower bound of it comes from this program's date
and the issue time in the targets believed last, signed by people. Neither the machine's clock nor
the online keys can move it: a clock in 2099 would otherwise lock a kiosk out for ever.

    issued   UTC; not before that of the targets believed last; not after the timestamp's end
    bound    counts only while the present root verifies those targets: a root with other targets
             keys begins anew, whatever the old ones said, be it the year 9999

What is refused by our own rules leaves nothing behind but the root: whoever holds the online keys
could otherwise number the timestamp so that none of the centre's is ever newer.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, TargetFile, Targets, Timestamp

from content_sync.decoded import reader
from content_sync.errors import TrustError, UseError
from content_sync.machine.today import BUILT
from content_sync.signed import pack
from content_sync.signed.head import (
    LARGEST_BUNDLE,
    TARGET,
    Custom,
    Head,
    Named,
    PackList,
    read_list,
)
from content_sync.signed.sha256 import is_name, is_named
from content_sync.site.pull.judge import RefusedError, judge
from content_sync.site.store.trusted import Trusted

_ROLES: Final = ("timestamp", "snapshot", "targets")
_UTC: Final = "%Y-%m-%dT%H:%M:%SZ"
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_UNREADABLE: Final = (
    *(RepositoryError, LookupError, ValueError, TypeError, AttributeError, RecursionError),
)

_head = reader(Head)


@dataclass(frozen=True, slots=True)
class Signed:
    """A believed release: all that the next steps need, and what to believe next time.

    `is_anew`: the present root does not verify what was believed before.
    """

    release: int
    issued: str
    catalog_sha256: str
    catalog_bytes: int
    catalog: Named
    packs: PackList
    trusted: Trusted
    is_anew: bool


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
    except _UNREADABLE as error:
        raise UseError(f"this is no root of a centre: name its root.json ({error})") from error
    return text


def is_whole(trusted: Trusted) -> bool:
    """Whether what was kept can still be read: a disk rots. What it says is another matter."""
    try:
        first_root(trusted.root)
        return not trusted.targets or isinstance(_signed_part(trusted.targets), Targets)
    except (UseError, *_UNREADABLE):
        return False


def believe(
    head: bytes, trusted: Trusted, root: Callable[[int], bytes], built: datetime = BUILT
) -> Signed:
    """The release that `head` announces; `root` fetches the root of a version.

    Raises:
        TrustError: it is no head; whatever `root` raises comes through.
        RefusedError: it is one, and must not be believed.
    """
    try:
        bundle = _head(pack.expand(head, LARGEST_BUNDLE))
    except ValueError as error:
        raise TrustError(f"this is not a feed's head (a login page, perhaps): {error}") from error
    known = judge(trusted, _Bundle(bundle, root), lambda kept: lower_bound(kept, built))
    of_old = replace(trusted, root=known.root)
    try:
        custom, target = _release(known, _issued(of_old))
    except _UNREADABLE as error:
        raise RefusedError(f"what was signed is not a release: {error}", of_old) from error
    try:
        packs = _packs(bundle, known, custom)
    except _UNREADABLE as error:
        raise RefusedError(f"the head is not what was signed: {error}", known) from error
    return Signed(
        *(custom.release, custom.issued, target.hashes["sha256"], target.length),
        *(custom.catalog, packs, known),
        is_anew=bool(trusted.targets) and not _is_verified("targets", trusted.targets, known.root),
    )


def lower_bound(trusted: Trusted, built: datetime = BUILT) -> datetime:
    """A moment that has certainly passed, whatever the machine's clock says."""
    return max(built, _issued(trusted) or built)


def promised(trusted: Trusted) -> str:
    """Until when (UTC) the timestamp believed last holds: the feed brings a newer one before."""
    try:
        stamp = _signed_part(trusted.timestamp)
    except _UNREADABLE:
        return ""
    return stamp.expires.strftime(_UTC) if isinstance(stamp, Timestamp) else ""


def announced(trusted: Trusted) -> tuple[int, str, str] | None:
    """Number, issue time and catalog of the release believed last; None where none can be read."""
    try:
        target = _signed_part(trusted.targets).targets[TARGET]
        custom = target.unrecognized_fields["custom"]
        return custom["release"], custom["issued"], target.hashes["sha256"]
    except _UNREADABLE:
        return None


def _release(known: Trusted, before: datetime | None) -> tuple[Custom, TargetFile]:
    """What targets and timestamp say of a release, once it can be one."""
    targets, stamp = _signed_part(known.targets), _signed_part(known.timestamp)
    target = targets.targets[TARGET]
    custom = msgspec.convert(target.unrecognized_fields["custom"], Custom)
    issued = _moment(custom.issued)
    if custom.release != targets.version:
        raise ValueError("the head mixes several releases")
    if not is_name(target.hashes["sha256"]):
        raise ValueError("its catalog has no name")
    if before and issued < before:
        raise ValueError(f"it is of {custom.issued}, before the one known ({before:{_UTC}})")
    if issued > stamp.expires:
        raise ValueError(f"it is of {custom.issued}, after its own end ({stamp.expires:{_UTC}})")
    return custom, target


def _packs(bundle: Head, known: Trusted, custom: Custom) -> PackList:
    """The pack list of a head whose every text says what is believed."""
    for role in _ROLES:
        text, own = getattr(bundle, role).encode(), getattr(known, role)
        # Equal versions make TUF keep what it has; of the same release it is the same, but for
        # what nobody signs: blanks, and the order of keys.
        if text != own and not _is_same(role, text, own, known.root):
            raise ValueError(f"its {role} is not the one of this release")
    if not is_named(bundle.list.encode(), custom.list.sha256):
        raise ValueError("its pack list is not the signed one")
    return read_list(bundle.list, custom.release)


def _is_same(role: str, text: bytes, own: bytes, root: bytes) -> bool:
    is_signed = _is_verified(role, text, root)
    return is_signed and Metadata.from_bytes(text).signed == Metadata.from_bytes(own).signed


def _is_verified(role: str, text: bytes, root: bytes) -> bool:
    """Whether the keys that a root names for a role have signed a text."""
    try:
        signed = Metadata[Targets].from_bytes(text)
        keys = Metadata[Root].from_bytes(root).signed
        keys.verify_delegate(role, signed.signed_bytes, signed.signatures)
    except _UNREADABLE:
        return False
    return True


def _issued(trusted: Trusted) -> datetime | None:
    """When the targets believed last were issued; None where that does not count (any more)."""
    if not _is_verified("targets", trusted.targets, trusted.root):
        return None
    try:
        target = _signed_part(trusted.targets).targets[TARGET]
        return _moment(target.unrecognized_fields["custom"]["issued"])
    except _UNREADABLE:  # kept by an earlier version of this program, which was less strict
        return None


def _moment(text: str) -> datetime:
    """A moment as a centre writes it, in UTC.

    Raises:
        ValueError: it is written otherwise, or there is no such moment.
    """
    if not _MOMENT.fullmatch(text):
        raise ValueError(f"its issue time is not one in UTC: {text[:40]!r}")
    return datetime.strptime(text, _UTC).replace(tzinfo=UTC)


def _signed_part(text: bytes) -> Any:
    return Metadata.from_bytes(text).signed


class _Bundle:
    """Gives TUF what the head holds; only roots are asked for outside."""

    def __init__(self, bundle: Head, root: Callable[[int], bytes]) -> None:
        self._bundle = bundle
        self._root = root

    def root(self, version: int) -> bytes | None:
        """See Witness."""
        return self._root(version) if version <= self._bundle.root_version else None

    def text(self, role: str, version: int | None) -> bytes:
        """See Witness."""
        return str(getattr(self._bundle, role)).encode()
