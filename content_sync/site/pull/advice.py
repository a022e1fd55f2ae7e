"""What a keeper is told after a pull of kiosk.toml and of fonts: see misfits.py, legible.py."""

import msgspec

from content_sync.decoded import reader
from content_sync.letters.legible import unreadable
from content_sync.misfits import misfits
from content_sync.model import Feed, Targets
from content_sync.shown.audience import Site
from content_sync.site.search import release
from content_sync.site.store.store import Store


class _Aim(msgspec.Struct):
    targets: Targets = Targets()


_feed = reader(Feed)
_aim = reader(_Aim)


def advice(store: Store, site: Site) -> str:
    """One line on what the current release does not know of `site`; "" where it knows all."""
    with store.reading(store.current) as db:
        try:
            feed = _feed(release.raw(db, "feed") or b"")
        except ValueError:
            return ""  # a newer feed than this version can read
        ids = [line.id for line in release.lines(db) if line.kind == "item" and site.id]
        named = {one for id_ in ids for one in _sites(release.raw(db, id_) or b"{}")}
    return "; ".join(filter(None, (misfits(site, feed, named), unreadable(feed))))


def _sites(item: bytes) -> tuple[str, ...]:
    try:
        return _aim(item).targets.sites
    except ValueError:
        return ()  # not shown either
