"""What a keeper is told after a pull of kiosk.toml and of fonts: see misfits.py, legible.py."""

import msgspec

from content_sync.letters.legible import unreadable
from content_sync.misfits import misfits
from content_sync.model import Feed, Targets
from content_sync.shown.audience import Site
from content_sync.site.search import release
from content_sync.site.store.store import Store


class _Aim(msgspec.Struct):
    targets: Targets = Targets()


_feed = msgspec.json.Decoder(Feed)
_aim = msgspec.json.Decoder(_Aim)


def advice(store: Store, site: Site) -> str:
    """One line on what the current release does not know of `site`; "" where it knows all."""
    with store.reading(store.current) as db:
        try:
            feed = _feed.decode(release.raw(db, "feed") or b"")
            ids = [line.id for line in release.lines(db) if line.kind == "item" and site.id]
            aims = [_aim.decode(release.raw(db, id_) or b"{}") for id_ in ids]
        except (msgspec.MsgspecError, ValueError):
            return ""  # a newer feed than this version can read
    named = {one for aim in aims for one in aim.targets.sites}
    return "; ".join(filter(None, (misfits(site, feed, named), unreadable(feed))))
