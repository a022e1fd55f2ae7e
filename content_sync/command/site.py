"""The verbs of a site: pull watch status verify rollback search. Each imports what it needs."""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from content_sync.errors import UseError
from content_sync.machine.terminal import end_on_sigterm, now, read

if TYPE_CHECKING:
    from content_sync.site.pull.feed import Feed


def pull(chosen: argparse.Namespace) -> None:
    """Bring a store up to a feed, once."""
    from content_sync.site.pull.feed import reach

    _once(chosen, reach(chosen.source))()


def watch(chosen: argparse.Namespace) -> None:
    """Keep a store up to a feed."""
    from content_sync.site.pull.feed import reach
    from content_sync.site.pull.watch import EVERY_S, watch

    end_on_sigterm()
    watch(_once(chosen, reach(chosen.source)), time.sleep, random.uniform, chosen.every or EVERY_S)


def _once(chosen: argparse.Namespace, feed: "Feed") -> Callable[[], None]:
    """One pull, ready to be called."""
    from content_sync.kiosk_toml import most_bytes, read_table, site_of
    from content_sync.machine.boot import boot_id
    from content_sync.site.pull import sync
    from content_sync.site.pull.trust import first_root
    from content_sync.site.store import store

    root = first_root(read(chosen.root)) if chosen.root else b""
    if not root and not _is_store(chosen.store):
        raise UseError(sync.NO_KEYS)  # before a store is made
    table = read_table(chosen.config) if chosen.config else {}
    site, most = site_of(table), most_bytes(table)

    def once() -> None:
        with store.opened(chosen.store, most_bytes=most) as opened:
            status = sync.pull(feed, opened, site, now(), root, boot_id())
        print(f"release {status.release} of {status.issued}, {status.items} items", flush=True)
        if status.reason:
            print(status.reason, file=sys.stderr, flush=True)

    return once


def status(chosen: argparse.Namespace) -> None:
    """Say how a store stands."""
    import msgspec

    from content_sync.site.library.clock import clock
    from content_sync.site.store.standing import standing

    status = msgspec.to_builtins(standing(chosen.store, now()))
    if chosen.json:
        print(json.dumps(status, ensure_ascii=False))
        return
    for name, value in status.items():
        print(f"{name.replace('_', ' ')}: {value}")
    if known := clock(chosen.store, now()):
        print(f"clock: {known}")


def verify(chosen: argparse.Namespace) -> None:
    """Hash everything anew."""
    from content_sync.site.pull.verify import verify
    from content_sync.site.store.store import opened

    with opened(_existing(chosen.store)) as store:
        found = verify(store)
    print(f"release {found.release} is whole: {found.texts} texts, {found.media} media files")


def rollback(chosen: argparse.Namespace) -> None:
    """Show the release before."""
    from content_sync.site.pull.sync import roll_back
    from content_sync.site.store.store import opened

    with opened(_existing(chosen.store)) as store:
        status = roll_back(store)
    print(f"release {status.release} is shown until a newer one than the one left appears")


def search(chosen: argparse.Namespace) -> None:
    """Search what a kiosk shows."""
    from content_sync.letters.choices import meant
    from content_sync.site.library.library import Library

    library = Library.open(_existing(chosen.store), today=now())
    if library is None:
        raise UseError(f"{chosen.store} holds no release yet: pull first")
    tags = [one.tag for one in library.feed.languages]
    if chosen.language not in tags:
        raise UseError(
            f"no language '{chosen.language}' in this feed, {meant(chosen.language, tags)}"
        )
    found = library.find(chosen.query, chosen.language)
    library.close()
    if chosen.json:
        rows = [{"id": one.id, "title": one.title, "language": one.language} for one in found]
        print(json.dumps(rows, ensure_ascii=False))
        return
    for one in found:
        print(f"{one.id}\t{one.language}\t{one.title}")


def _existing(store: Path) -> Path:
    if not _is_store(store):
        raise UseError(f"{store} is not a store: pull into it first")
    return store


def _is_store(folder: Path) -> bool:
    """Whether anything of a store is left in `folder`."""
    from content_sync.site.library import places

    left = (places.notes(folder), places.current(folder), places.releases(folder))
    return any(path.exists() for path in left)
