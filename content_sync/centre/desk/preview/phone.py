"""A draft as its page on a telephone, whole in itself: none of its files lies elsewhere."""

import mimetypes
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Final

from content_sync.centre.media.media import MediaFile
from content_sync.centre.pages.edition import Edition, Media, Signed, edition_of
from content_sync.centre.pages.frame import data_address, own_style
from content_sync.centre.pages.item_page import item_page
from content_sync.centre.source.item_folder import SourceItem
from content_sync.model import Feed, Item
from content_sync.shown.reader import Reader
from content_sync.shown.succession import led_on

LARGEST: Final = 3_000_000  # bytes of one file in the page; a longer film is left out
POLICY: Final = (
    "default-src 'none'; img-src data:; media-src data:; style-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin"
)


def page(source: SourceItem, others: Iterable[Item], feed: Feed, tag: str, release: int) -> bytes:
    """The page in the language `tag`; `others`: what its links may lead to."""
    now = datetime.now(UTC)
    edition = _edition(source, others, feed, release, now)
    return item_page(edition, Reader.of(feed, tag), led_on(source.item, edition.lead))


def _edition(
    source: SourceItem, others: Iterable[Item], feed: Feed, release: int, now: datetime
) -> Edition:
    small = [file for file in source.media if file.bytes <= LARGEST]
    media = Media(
        {file.sha256: _ending(file) for file in small},
        {file.sha256: data_address(_kind(file), file.path.read_bytes()) for file in small},
    )
    signed = Signed(release, now.strftime("%Y-%m-%dT%H:%M:%SZ"))
    others = (item for item in others if item.id != source.item.id)
    today: date = now.date()
    return edition_of(feed, (source.item, *others), media, signed, today, style=own_style())


def _ending(file: MediaFile) -> str:
    name = file.ending or file.name
    return name[name.rfind(".") :].lower() if "." in name else ""


def _kind(file: MediaFile) -> str:
    if _ending(file) == ".opus":
        return "audio/ogg"
    return mimetypes.types_map.get(_ending(file), "application/octet-stream")
