"""How things stand after each step of a pull: told in status.json at once, and true."""

import contextlib
from datetime import UTC, datetime
from typing import Final

from msgspec.structs import replace

from content_sync.errors import BanTinError, FeedError, StoreError, TrustError
from content_sync.shown.audience import Site
from content_sync.site.pull import trust
from content_sync.site.pull.advice import advice
from content_sync.site.pull.media import IncompleteError, missing_media
from content_sync.site.pull.text import believed
from content_sync.site.store.status import Status, StoreState
from content_sync.site.store.store import DamagedError, Store

STATES: Final = (
    (IncompleteError, StoreState.INCOMPLETE),
    (TrustError, StoreState.REFUSED),
    (FeedError, StoreState.OFFLINE),
    (StoreError, StoreState.BROKEN),
)


def tell(store: Store, site: Site, now: datetime, error: BanTinError | None) -> Status:
    """Write how things stand, for people and the keeper's screen."""
    moment = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    status = Status(
        release=store.current,
        state=StoreState.HELD if store.held else StoreState.CURRENT,
        last_success=_last_success(store, now, moment) if error else moment,
        reason=str(error or ""),
    )
    told = ""
    if error:
        status = replace(
            status, state=next(name for kind, name in STATES if isinstance(error, kind))
        )
    with contextlib.suppress(DamagedError):
        if store.sound:
            issued, items = store.summary()
            missing = len(missing_media(store, site))
            status = replace(status, issued=issued, items=items, missing=missing)
            told = advice(store, site)
    status = replace(status, reason="; ".join(filter(None, (status.reason, told))))
    store.tell(status)
    return status


def _last_success(store: Store, now: datetime, moment: str) -> str:
    """When a sync succeeded last, at the latest: a clock that was ahead told a later time."""
    before = store.status.last_success
    known = believed(store)
    is_right = known is not None and now >= trust.lower_bound(known)
    return min(before, moment) if is_right else before
