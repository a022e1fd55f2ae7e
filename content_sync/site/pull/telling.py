"""How things stand after each step of a pull: told in status.json at once, and true."""

from datetime import UTC, datetime
from typing import Final

from msgspec.structs import replace

from content_sync.errors import BanTinError, FeedError, StoreError, TrustError
from content_sync.machine.agreed import Agreed, agreed
from content_sync.shown.audience import Site
from content_sync.site.pull import trust
from content_sync.site.pull.advice import advice
from content_sync.site.pull.media import IncompleteError, missing_media
from content_sync.site.pull.text import believed
from content_sync.site.reach.feed import Feed
from content_sync.site.store.releases import twice
from content_sync.site.store.status import Status, StoreState, as_of
from content_sync.site.store.store import DamagedError, Store

STATES: Final = (
    (IncompleteError, StoreState.INCOMPLETE),
    (TrustError, StoreState.REFUSED),
    (FeedError, StoreState.OFFLINE),
    (StoreError, StoreState.BROKEN),
)
BEGUN: Final = "the first sync is at work: there is nothing to show yet"


def tell(
    store: Store, site: Site, now: datetime, error: BanTinError | None, feed: Feed, boot: str
) -> Status:
    """Write how things stand at the end of a pull, for people and the keeper's screen."""
    moment = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    last_success = _last_success(store, now, moment) if error else moment
    status = _status(store, site, now, error, last_success)
    status = replace(status, clock_agreed=_agreed(store, feed, boot))
    store.tell(status)
    return status


def tell_on_the_way(
    store: Store, site: Site, now: datetime, left: str, refused: BanTinError | None = None
) -> Status:
    """Write how things stand within a pull: `left` says what is still to be done, `refused` what
    of its texts was not taken.
    """
    status = _status(store, site, now, refused, store.status.last_success)
    if status.missing:
        reasons = (status.reason, left)
        status = replace(status, reason="; ".join(filter(None, reasons)))
    store.tell(status)
    return status


def tell_begun(store: Store) -> None:
    """Write that a first sync is at work, where nothing has been told yet."""
    if not store.is_told and not store.current:
        store.tell(Status(reason=BEGUN))


def _agreed(store: Store, feed: Feed, boot: str) -> Agreed | None:
    """Whether the machine's clock and the feed's agree; what was known, where it said nothing."""
    told = feed.time_told
    return agreed(told, boot) if told else store.status.clock_agreed


def _status(
    store: Store, site: Site, now: datetime, error: BanTinError | None, last_success: str
) -> Status:
    known = believed(store)
    status = Status(
        release=store.current,
        last_success=last_success,
        promised=trust.promised(known) if known else "",
        clock_agreed=store.status.clock_agreed,
    )
    seen, advised = _seen(store, site)
    status = replace(status, issued=seen.issued, items=seen.items, missing=seen.missing)
    damaged = seen.reason if status.release else ""
    room = f"{store.waiting} media files wait for room on this disk" if store.waiting else ""
    reasons = (str(error or ""), damaged, room if status.missing else "", advised)
    state = StoreState.BROKEN if damaged else _state(store, status, error)
    return as_of(replace(status, state=state, reason="; ".join(filter(None, reasons))), now)


def _seen(store: Store, site: Site) -> tuple[Status, str]:
    """What the current release holds and what of it is missing, or its damage; and advice."""
    if not store.sound:
        return Status(reason=f"release {store.current} is damaged on this disk: pull again"), ""

    def read() -> tuple[Status, str]:
        issued, items = store.summary()
        missing = len(missing_media(store, site))
        return Status(issued=issued, items=items, missing=missing), advice(store, site)

    try:
        return twice(read)
    except DamagedError as error:
        return Status(reason=str(error)), ""


def _state(store: Store, status: Status, error: BanTinError | None) -> StoreState:
    if not status.release and (error is None or isinstance(error, IncompleteError)):
        return StoreState.EMPTY
    if error:
        return next(name for kind, name in STATES if isinstance(error, kind))
    if store.held:
        return StoreState.HELD
    return StoreState.INCOMPLETE if status.missing else StoreState.CURRENT


def _last_success(store: Store, now: datetime, moment: str) -> str:
    """When a sync succeeded last, at the latest: a clock that was ahead told a later time."""
    before = store.status.last_success
    known = believed(store)
    is_right = known is not None and now >= trust.lower_bound(known)
    return min(before, moment) if is_right else before
