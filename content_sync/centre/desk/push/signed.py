"""How the feed stands: its newest release, what is in it, how old its signature is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from django.conf import settings

from content_sync.centre.feed import feed_files, metadata
from content_sync.centre.feed.clock import TIMESTAMP_LIFE
from content_sync.centre.release.only import OfFeed
from content_sync.errors import BanTinError
from content_sync.model import Item

OLD: Final = timedelta(days=20)  # a signature is believed for 30


def released() -> int:
    """The number of the newest release; 0 where there is none that can be believed."""
    feed: Path = settings.PLACE.feed
    try:
        last = metadata.state(feed)
    except BanTinError:
        return 0
    return last.release if last else 0


def stamp_age(now: datetime | None = None) -> timedelta | None:
    """How long ago the newest release was signed last; None where there is none."""
    feed: Path = settings.PLACE.feed
    try:
        last = metadata.state(feed)
    except BanTinError:
        return None
    if last is None:
        return None
    return (now or datetime.now(UTC)) - (last.expires - TIMESTAMP_LIFE)


def last_items() -> "Released":
    """The items of the newest release; none where there is no release."""
    feed: Path = settings.PLACE.feed
    try:
        last = metadata.state(feed)
        lines = feed_files.read_catalog(feed, last.custom.catalog.sha256) if last else ()
    except BanTinError:
        lines = ()
    return Released(OfFeed(feed, lines, {}))


@dataclass(frozen=True, slots=True)
class Released:
    """What kiosks have now, by id."""

    texts: Mapping[str, bytes]

    def item(self, id_: str) -> Item | None:
        """An item; None where they have none of that name."""
        try:
            return msgspec.json.decode(self.texts[id_], type=Item)
        except (KeyError, BanTinError, msgspec.MsgspecError):
            return None
