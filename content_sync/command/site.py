"""The verbs of a site: pull watch status verify rollback search. Each imports what it needs."""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from content_sync.errors import UseError
from content_sync.machine.terminal import end_on_sigterm, now, read

if TYPE_CHECKING:
    from content_sync.site.pull.round import Manners

PATIENCE_S: Final = 10  # for the service to make way; it stops its media within a second


def pull(chosen: argparse.Namespace) -> None:
    """Bring a store up to a feed, once."""
    from content_sync.site.pull.round import Manners

    table = _table(chosen)
    _once(chosen, table, Manners(thrift=_thrift(table)), PATIENCE_S)()


def watch(chosen: argparse.Namespace) -> None:
    """Keep a store up to a feed."""
    from content_sync.site.pull.round import Manners
    from content_sync.site.pull.watch import EVERY_S, watch
    from content_sync.site.reach.folder import sticks
    from content_sync.site.store.status import tell_failed

    end_on_sigterm()
    table = _table(chosen)
    every_s = chosen.every or EVERY_S
    found = partial(sticks, chosen.sticks) if chosen.sticks else tuple
    manners = Manners(every_s, _thrift(table), found, makes_way=True)
    once = _once(chosen, table, manners, 0)
    watch(once, _rest(found), random.uniform, every_s, partial(tell_failed, chosen.store))


def _rest(found: Callable[[], tuple[Path, ...]]) -> Callable[[float], None]:
    """Sleep, unless a stick is put in."""
    from content_sync.site.pull.round import LOOK_S

    def rest(seconds: float) -> None:
        known, until = set(found()), time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            time.sleep(min(left, LOOK_S))
            here = set(found())
            if here - known:
                return
            known = here  # one taken out may be put in again

    return rest


def _table(chosen: argparse.Namespace) -> dict[str, Any]:
    from content_sync.kiosk_toml import read_table

    return read_table(chosen.config) if chosen.config else {}


def _thrift(table: dict[str, Any]) -> Any:
    """What a keeper allows on a line that costs."""
    from content_sync.site.pull.thrift import MEGABYTE, Night, Thrift

    night = table.get("night")
    return Thrift(int(table.get("month_megabytes", 0) * MEGABYTE), Night(*night) if night else None)


def _once(
    chosen: argparse.Namespace, table: dict[str, Any], manners: "Manners", patience_s: float
) -> Callable[[], None]:
    """One pull, ready to be called."""
    from content_sync.kiosk_toml import most_bytes, site_of
    from content_sync.machine.boot import boot_id
    from content_sync.site.pull import sync
    from content_sync.site.pull.trust import first_root
    from content_sync.site.reach.feed import reach
    from content_sync.site.store import store

    feed = reach(chosen.source)
    root = first_root(read(chosen.root)) if chosen.root else b""
    if not root and not _is_store(chosen.store):
        raise UseError(sync.NO_KEYS)  # before a store is made
    site, most = site_of(table), most_bytes(table)

    def once() -> None:
        with store.opened(chosen.store, patience_s, most) as opened:
            status = sync.pull(feed, opened, site, now(), root, boot_id(), manners)
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
    agreed = status.pop("clock_agreed")
    for name, value in status.items():
        print(f"{name.replace('_', ' ')}: {value}")
    if agreed:
        print(f"clock agreed with the feed's: {agreed['moment']}")
    if known := clock(chosen.store, now()):
        print(f"clock: {known}")


def verify(chosen: argparse.Namespace) -> None:
    """Hash everything anew."""
    from content_sync.site.pull.verify import verify
    from content_sync.site.store.store import opened

    with opened(_existing(chosen.store), PATIENCE_S) as store:
        found = verify(store)
    print(f"release {found.release} is whole: {found.texts} texts, {found.media} media files")


def rollback(chosen: argparse.Namespace) -> None:
    """Show the release before."""
    from content_sync.site.pull.sync import roll_back
    from content_sync.site.store.store import opened

    with opened(_existing(chosen.store), PATIENCE_S) as store:
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
