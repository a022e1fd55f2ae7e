"""One item made into its object: canonical JSON, its lines in the catalog, what is known of it."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from content_sync.centre.media.media import MediaFile
from content_sync.centre.media.small_cover import small_cover
from content_sync.centre.records.record import Made, Record
from content_sync.centre.records.stamp import file_stamp
from content_sync.centre.release.find import find, read_of
from content_sync.centre.source import approval
from content_sync.centre.source.context import Frame
from content_sync.centre.source.facts import Warned
from content_sync.centre.source.item_folder import ItemRead, SourceItem
from content_sync.model import Feed, Item, encode
from content_sync.signed.catalog import KIND_PRIORITY, TIER_PRIORITY, Line
from content_sync.signed.sha256 import name_of


def made(read: ItemRead, frame: Frame, cache: Path) -> tuple[Record, bytes]:
    """The record of an item without mistakes, and the bytes of its object."""
    source = read.source
    small = _small_cover(source, cache)
    refused = None
    if frame.require_approval:
        refused = approval.why_refused(source, approval.shown(source), source.approval)
    item = _finished(source.item, small, refused is not None)
    data = encode(item)
    files = (*source.media, *((small,) if small else ()))
    lines = (text_line(item, item.id, data), *(media_line(item.id, tier(item), f) for f in files))
    kept = [file for file in files if file.path.is_relative_to(cache)]
    folder = f"items/{item.id}/media"
    record = Record(
        facts=read.facts,
        lines=lines,
        media={file.sha256: f"{folder}/{file.path.name}" for file in files if file not in kept},
        made=tuple(_made(file, cache) for file in kept),
        refused=Warned.of(refused) if refused else None,
        readings=_packed(read_of(source.item)),
        tongues=tuple(tag for tag, text in source.item.texts.items() if not text.sound),
    )
    return record, data


def text_line(value: Feed | Item, id_: str, data: bytes) -> Line:
    """The line of an object."""
    kind = "item" if isinstance(value, Item) else "feed"
    urgent = tier(value) if isinstance(value, Item) else 0
    return Line(id_, kind, urgent + KIND_PRIORITY[kind], len(data), name_of(data))


def media_line(owner: str, urgent: int, file: MediaFile) -> Line:
    """The line of a file of `owner`, whose tier counts so much."""
    priority = urgent + KIND_PRIORITY[file.kind]
    return Line(f"{owner}/{file.listed}", file.kind, priority, file.bytes, file.sha256)


def tier(item: Item) -> int:
    """What the tier of an item adds to the priority of its lines."""
    return TIER_PRIORITY["essential" if item.class_ != "normal" else item.tier]


def _finished(item: Item, small: MediaFile | None, is_refused: bool) -> Item:
    texts = {
        tag: msgspec.structs.replace(text, find=find(tag, text.title))
        for tag, text in item.texts.items()
    }
    cover = item.cover
    if small and cover:
        cover = msgspec.structs.replace(cover, small=small.sha256)
    return msgspec.structs.replace(item, texts=texts, cover=cover, unapproved=is_refused)


def _small_cover(each: SourceItem, cache: Path) -> MediaFile | None:
    cover = each.item.cover
    file = next((file for file in each.media if cover and file.sha256 == cover.media), None)
    return small_cover(file, cache) if file else None


def _made(file: MediaFile, cache: Path) -> Made:
    return Made(str(file.path.relative_to(cache)), file.sha256, file_stamp(file.path))


def _packed(count: Mapping[str, int]) -> bytes:
    return msgspec.msgpack.encode(count) if count else b""
