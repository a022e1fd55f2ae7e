"""What TUF believes of four texts: the road of its specification (5.3 to 5.6), without a disk.

python-tuf's set of trusted metadata has all the rules; its Updater would walk this same road with
files, links and folders, which a killed pull leaves behind, and by the machine's clock. Time here
is what `bound` makes of what was believed before and of the newest root: that a moment has passed.

    root        each next one, signed by the one before and by itself
    timestamp   the one we have, then the one that comes: never an older one
    snapshot    the one we have if the timestamp means it, or else the one that comes
    targets     likewise

A refusal carries what was verified until then, as TUF would keep it: the root always.
"""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

from tuf.api.exceptions import EqualVersionNumberError, RepositoryError
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from content_sync.errors import TrustError
from content_sync.site.store.trusted import Trusted

MOST_ROOTS: Final = 256  # followed at once; nobody rotates so often


class RefusedError(TrustError):
    """A feed answered, and must not be believed; `kept` is what to believe all the same."""

    def __init__(self, message: str, kept: Trusted) -> None:
        super().__init__(message)
        self.kept = kept


class Witness(Protocol):
    """Who gives the texts that are judged: a head, or the files that TUF names."""

    def root(self, version: int) -> bytes | None:
        """The root of this version; None where there is none yet."""

    def text(self, role: str, version: int | None) -> bytes:
        """The text of another role; the version where its file is named by it."""


def judge(trusted: Trusted, witness: Witness, bound: Callable[[Trusted], datetime]) -> Trusted:
    """What to believe after `trusted` of what `witness` has.

    Raises:
        RefusedError: it must not be believed. What else `witness` raises comes through.
    """
    kept = trusted
    try:
        judged = TrustedMetadataSet(trusted.root, EnvelopeType.METADATA)
        first = judged.root.version + 1
        for version in range(first, first + MOST_ROOTS):
            if (root := witness.root(version)) is None:
                break
            judged.update_root(root)
            kept = replace(kept, root=root)
        judged.reference_time = bound(kept)
        kept = replace(kept, timestamp=_timestamp(judged, kept.timestamp, witness))
        kept = replace(kept, snapshot=_snapshot(judged, kept.snapshot, witness))
        return replace(kept, targets=_targets(judged, kept.targets, witness))
    except RepositoryError as error:
        raise RefusedError(f"the feed must not be believed: {error}", kept) from error
    except TrustError as error:
        raise RefusedError(str(error), kept) from error


def _timestamp(judged: TrustedMetadataSet, known: bytes, witness: Witness) -> bytes:
    with contextlib.suppress(RepositoryError):  # of other keys by now, or expired: no matter
        judged.update_timestamp(known)
    new = witness.text("timestamp", None)
    try:
        judged.update_timestamp(new)
    except EqualVersionNumberError:
        return known
    return new


def _snapshot(judged: TrustedMetadataSet, known: bytes, witness: Witness) -> bytes:
    try:
        judged.update_snapshot(known, trusted=True)
        return known
    except RepositoryError:  # not the one that is meant, but it counts against an older one
        new = witness.text("snapshot", _named(judged, judged.timestamp.snapshot_meta.version))
        judged.update_snapshot(new)
        return new


def _targets(judged: TrustedMetadataSet, known: bytes, witness: Witness) -> bytes:
    try:
        judged.update_targets(known)
        return known
    except RepositoryError as error:
        meant = judged.snapshot.meta.get("targets.json")
        if meant is None:
            raise RepositoryError("the snapshot names no targets") from error
        new = witness.text("targets", _named(judged, meant.version))
        judged.update_targets(new)
        return new


def _named(judged: TrustedMetadataSet, version: int) -> int | None:
    return version if judged.root.consistent_snapshot else None
