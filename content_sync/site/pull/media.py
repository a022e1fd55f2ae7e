"""The media that a site wants: the most needed first, each file going on where it stopped."""

from collections.abc import Callable, Iterator

from content_sync.errors import BanTinError, FeedError, TrustError
from content_sync.machine.progress import follow
from content_sync.shown.audience import Site
from content_sync.signed.catalog import Line
from content_sync.site.pull import delta
from content_sync.site.pull.feed import Feed, MissingError, object_name
from content_sync.site.search import release
from content_sync.site.store.store import Store


class IncompleteError(FeedError):
    """The release is current, but the feed does not have all of its media."""


def bring_media(feed: Feed, store: Store, site: Site) -> None:
    """Every file that is missing; one that cannot be had does not stop the others."""
    if not store.sound:
        return
    failed: list[BanTinError] = []
    lines = store.admit(missing_media(store, site))
    for line in follow(lines, "media", lambda line: line.bytes):
        try:
            store.keep(line, _fetcher(feed, line))
        except (MissingError, TrustError) as error:
            failed.append(error)
    damaged = [error for error in failed if isinstance(error, TrustError)]
    if damaged:
        raise damaged[0]
    if failed:
        raise IncompleteError(f"{len(failed)} media files cannot be had yet: {failed[0]}")


def missing_media(store: Store, site: Site) -> tuple[Line, ...]:
    """The media this site wants and does not have, in the order to fetch them."""
    arrived = store.arrived
    with store.reading(store.current) as db:
        absent = [line for line in release.media(db) if line.sha256 not in arrived]
    return delta.media(absent, store.aims(absent), site)


def _fetcher(feed: Feed, line: Line) -> Callable[[int], Iterator[bytes]]:
    return lambda start: feed.fetch(object_name(line), line.bytes, start)
