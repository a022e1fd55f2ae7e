"""The verbs that look after a feed: prune repair export. Each imports what it needs."""

import argparse
import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

from content_sync.errors import StoreError, UseError
from content_sync.machine.terminal import now

MONTH: Final = timedelta(days=365.25 / 12)
MOST_MONTHS: Final = 1200
TOLD: Final = 20  # names in a message


def prune(chosen: argparse.Namespace) -> None:
    """Remove from a feed what no kiosk needs any more."""
    from content_sync.centre.upkeep.prune import prune
    from content_sync.machine.lock import alone

    if not 1 <= chosen.keep_months <= MOST_MONTHS:
        raise UseError(
            f"--keep-months: 1 to {MOST_MONTHS}; kiosks that are off for longer lose their way"
        )
    with alone(_existing(chosen.feed), _waits):
        done = prune(chosen.feed, now(), chosen.keep_months * MONTH)
    print(f"{done.files} files removed, {done.bytes / 1e6:.1f} MB")
    print(f"kiosks from release {done.oldest} on come up by packs, older ones anew")


def repair(chosen: argparse.Namespace) -> None:
    """Put a feed right as far as that goes without its keys."""
    from content_sync.centre.upkeep.repair import repair
    from content_sync.machine.lock import alone

    with alone(_existing(chosen.feed), _waits):
        done = repair(chosen.feed)
    for name in done.removed:
        print(f"removed, for it had rotted: {name}")
    for name in done.remade:
        print(f"made again: {name}")
    if done.lost_packs:
        print(f"{done.lost_packs} packs are lost: kiosks that need them take another way")
    if done.missing:
        raise StoreError(
            f"release {done.release} lacks {len(done.missing)} things that only its content brings"
            f" back: {', '.join(done.missing[:TOLD])}; publish once more"
        )
    print(f"release {done.release} is whole")


def export(chosen: argparse.Namespace) -> None:
    """Bring a feed onto a stick."""
    from content_sync.centre.upkeep.export import export

    done = export(_existing(chosen.feed), chosen.stick, chosen.since)
    print(f"release {done.release}: {done.files} files written, {done.bytes / 1e6:.1f} MB")


def _existing(feed: Path) -> Path:
    if not feed.is_dir():
        raise UseError(f"{feed} is not a feed: publish into it first")
    return feed


def _waits(who: str) -> None:
    what = f"another process is at work with this feed: waiting for it ({who})"
    print(what, file=sys.stderr, flush=True)
