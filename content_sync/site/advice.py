"""What a keeper is told of kiosk.toml after a pull: see misfits.py."""

import msgspec

from content_sync.audience import Site
from content_sync.misfits import misfits
from content_sync.model import Feed, Targets
from content_sync.site import release
from content_sync.site.store import Store


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
    return misfits(site, feed, {one for aim in aims for one in aim.targets.sites})
