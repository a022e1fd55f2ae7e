"""Sync: bring a store up to its feed. Read this first.

    check    ask for `head`; a 304 ends it here, but only so many: it is not signed, and a proxy
             could freeze us with it (polls.py)
    believe  trust.py judges it; any doubt stops what follows but the media of what is shown
    plan     delta.py finds the cheapest way from what we have to what is signed
    text     the packs make the release (making.py); it must have the signed hash
    flip     it gets its name, and `current` names it
    media    what this site needs, the most needed first, each file going on where it stopped
    tidy     what no release needs any more goes

Interrupted anywhere, the next pull goes on: the head counts as taken only after the flip.
"""

from datetime import datetime
from typing import Final

from msgspec.structs import replace

from content_sync.errors import BanTinError, FeedError, StoreError, TrustError, UseError
from content_sync.shown.audience import Site
from content_sync.site.pull.feed import Feed, Source
from content_sync.site.pull.media import missing_media
from content_sync.site.pull.round import ORDINARY, Manners, bring
from content_sync.site.pull.telling import tell
from content_sync.site.pull.text import believed, bring_text
from content_sync.site.search import release
from content_sync.site.store.ledger import LOST
from content_sync.site.store.status import Status, StoreState
from content_sync.site.store.store import DamagedError, Store
from content_sync.site.store.trusted import Trusted

NO_KEYS: Final = "this store knows no keys yet: the first pull needs --root root.json"


def pull(
    feed: Feed,
    store: Store,
    site: Site,
    now: datetime,
    root: bytes = b"",
    boot: str = "",
    manners: Manners = ORDINARY,
) -> Status:
    """Bring `store` up to `feed` and return how things stand; `root` is needed the first time.

    `boot` marks the machine's boot (boot.py), `manners` are those of its line (round.py).

    Raises:
        UseError: there is no root to begin with, or what was believed is lost.
        TrustError: must not be believed; what is shown stays, and its media came.
        FeedError: the feed broke off; call again later to go on.
        StoreError: the disk or the store failed.
    """
    store.name()
    trusted = believed(store) or (Trusted(root) if root else None)
    if trusted is None and store.releases():
        tell(store, site, now, StoreError(LOST))
        raise UseError(LOST)
    if trusted is None:
        raise UseError(NO_KEYS)
    try:
        if store.site != site:
            store.stands(site)
        renew(store)

        def texts(source: Source) -> BanTinError | None:
            return bring_text(source, store, believed(store) or trusted, boot)

        bring(feed, store, site, texts, now, manners)
        store.tidy()
    except DamagedError as error:
        store.distrust(store.current)
        tell(store, site, now, error)
        raise
    except (TrustError, FeedError, StoreError) as error:
        tell(store, site, now, error)
        raise
    status = tell(store, site, now, None)
    if status.missing and status.state is StoreState.CURRENT:
        left = f"{status.missing} media files wait for the night or for next month"
        reasons = filter(None, (status.reason, left))
        status = replace(status, state=StoreState.INCOMPLETE, reason="; ".join(reasons))
        store.tell(status)
    return status


def renew(store: Store) -> None:
    """Derive search and cards anew where an older version of this program made the release."""
    if store.sound and store.schema != release.SCHEMA:
        with store.making(store.current, store.current):
            pass  # what is made is always of our own schema


def roll_back(store: Store) -> Status:
    """Show the release before; hold there until a newer one than the one left appears.

    Raises:
        UseError: there is no earlier release on this disk.
        DamagedError: it cannot be read; nothing was changed.
    """
    number = store.roll_back()
    issued, items = store.summary()
    status = replace(
        store.status, release=number, issued=issued, items=items, state=StoreState.HELD
    )
    if store.site:
        status = replace(status, missing=len(missing_media(store, store.site)))
    store.tell(status)
    return status
