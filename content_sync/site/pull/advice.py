"""What a keeper is told after a pull of kiosk.toml and of fonts: see misfits.py, legible.py."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

import msgspec

from content_sync.decoded import decoded, reader
from content_sync.letters.legible import unreadable
from content_sync.machine.today import BUILT
from content_sync.misfits import misfits
from content_sync.model import Feed, Targets
from content_sync.shown.audience import Site
from content_sync.site.search import release
from content_sync.site.store.store import Store


class _Aim(msgspec.Struct):
    targets: Targets = Targets()


_feed = reader(Feed)
_aim = reader(_Aim)


class _Told(msgspec.Struct):
    of: str
    advice: str


def advice(store: Store, site: Site) -> str:
    """One line on what the current release does not know of `site`; "" where it knows all.

    Every item is read for it, so it is remembered until release, site or program change.
    """
    with store.reading(store.current) as db:
        of = f"{BUILT:%Y-%m-%d} {release.meta(db).get('catalog_sha256', '')} {site}"
        with suppress(ValueError):
            told = decoded(store.fact("advice"), _Told)
            if told.of == of:
                return told.advice
        found = _advice(db, site)
    store.remember("advice", msgspec.json.encode(_Told(of, found)))
    return found


def _advice(db: sqlite3.Connection, site: Site) -> str:
    try:
        feed = _feed(release.raw(db, "feed") or b"")
    except ValueError:
        return ""  # a newer feed than this version can read
    named = set(_sites(db)) if site.id else set()
    return "; ".join(filter(None, (misfits(site, feed, named), unreadable(feed))))


def _sites(db: sqlite3.Connection) -> Iterator[str]:
    """The kiosks that items name."""
    for (id_,) in db.execute("SELECT id FROM catalog WHERE kind = 'item'"):
        with suppress(ValueError):  # what cannot be read is not shown either
            yield from _aim(release.raw(db, id_) or b"{}").targets.sites
