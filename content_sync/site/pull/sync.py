"""Sync: bring a store up to its feed. Read this first.

    begin    what needs no network: the release looked at and renewed, what nobody needs gone
    check    ask for `head`; a 304 ends it here, but only so many: it is not signed, and a proxy
             could freeze us with it (polls.py)
    believe  trust.py judges it; any doubt stops what follows but the media of what is shown
    plan     delta.py finds the cheapest way from what we have to what is signed
    text     the packs make the release (making.py); it must have the signed hash
    flip     it gets its name, and `current` names it
    media    what this site needs, the most needed first, each file going on where it stopped
    tidy     what no release needs any more goes

Interrupted anywhere, the next pull goes on: the head counts as taken only after the flip. How
things stand is told at every step (telling.py); whatever goes wrong is told, then raised.
"""

import sqlite3
from contextlib import suppress
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from content_sync.errors import BanTinError, FeedError, StoreError, TrustError, UseError
from content_sync.machine.disk import FullError
from content_sync.shown.audience import Site
from content_sync.site.pull.media import missing_media
from content_sync.site.pull.round import ORDINARY, Manners, bring
from content_sync.site.pull.telling import tell, tell_begun, tell_on_the_way
from content_sync.site.pull.text import believed, bring_text
from content_sync.site.reach.feed import Feed, Source
from content_sync.site.search import release
from content_sync.site.store.ledger import LOST
from content_sync.site.store.releases import twice
from content_sync.site.store.status import Status, StoreState
from content_sync.site.store.store import DamagedError, Store
from content_sync.site.store.trusted import Trusted

NO_KEYS: Final = "this store knows no keys yet: the first pull needs --root root.json"
COMING: Final = "its media are coming"
INTERRUPTED: Final = "this sync was ended: the next one goes on"


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
    try:
        begin(store)
        trusted = believed(store) or (Trusted(root) if root else None)
        if trusted is None and not store.releases():
            raise UseError(NO_KEYS)
        if trusted is None:
            with suppress(StoreError):
                tell(store, site, now, StoreError(LOST), feed, boot)
            raise UseError(LOST)
        tell_begun(store)
        if store.site != site:
            store.stands(site)

        def texts(source: Source) -> BanTinError | None:
            return _bring_texts(source, store, site, believed(store) or trusted, now, boot)

        twice(lambda: bring(feed, store, site, texts, now, manners))
    except UseError:
        raise
    except (KeyboardInterrupt, SystemExit):
        with suppress(Exception):
            tell_on_the_way(store, site, now, INTERRUPTED)
        raise
    except Exception as error:
        told = _told(error)
        if isinstance(error, DamagedError):
            store.distrust(store.current)
        with suppress(StoreError, OSError, sqlite3.Error):
            tell(store, site, now, told, feed, boot)
        if told is error:
            raise
        raise told from error
    status = tell(store, site, now, None, feed, boot)
    left = status.missing - store.waiting
    if left > 0:
        waits = f"{left} media files wait for the night or for next month"
        status = replace(status, reason="; ".join(filter(None, (status.reason, waits))))
        store.tell(status)
    return status


def begin(store: Store) -> None:
    """What needs no network: look at what lies here, renew it, remove what nobody needs."""
    store.name()
    store.tidy()
    store.keep_beside()
    store.examine()
    store.check_media()
    renew(store)


def renew(store: Store) -> None:
    """Derive search and cards anew where an older version of this program made the release."""
    if store.sound and store.schema != release.SCHEMA:
        with store.making(store.current, store.current):
            pass  # what is made is always of our own schema


def roll_back(store: Store) -> Status:
    """Show the release before; hold there until a newer one than the one left appears.

    Raises:
        UseError: there is no earlier release on this disk.
        DamagedError: it is damaged; nothing was changed.
    """
    number = store.roll_back()
    issued, items = store.summary()
    status = replace(
        store.status, release=number, issued=issued, items=items, state=StoreState.HELD, reason=""
    )
    if store.site:
        status = replace(status, missing=len(missing_media(store, store.site)))
    store.tell(status)
    return status


def _bring_texts(
    source: Source, store: Store, site: Site, trusted: Trusted, now: datetime, boot: str
) -> BanTinError | None:
    """Texts; that media are on their way is told where some are, also where a head was refused."""
    before = store.status.release, store.current
    refused = _bring_text(source, store, trusted, boot)
    is_new = before != (store.current, store.current)
    if is_new:
        store.tidy()
    if store.sound and (is_new or missing_media(store, site)):
        tell_on_the_way(store, site, now, COMING, refused)
    return refused


def _bring_text(source: Source, store: Store, trusted: Trusted, boot: str) -> BanTinError | None:
    """See bring_text; on a full disk what is needed less than texts goes."""
    while True:
        try:
            return bring_text(source, store, trusted, boot)
        except FullError:
            if not store.give_way():
                raise


def _told(error: Exception) -> BanTinError:
    """What happened, as one of the three that whoever calls knows how to answer."""
    if isinstance(error, TrustError | FeedError | StoreError):
        return error
    if isinstance(error, OSError | sqlite3.Error):
        return StoreError(f"this disk failed: {error}")
    if isinstance(error, MemoryError):
        return StoreError("this machine has too little memory left: close what else is running")
    return StoreError(f"this program failed at it ({type(error).__name__}: {error}): report it")
