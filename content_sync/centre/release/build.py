"""A content folder made into objects: canonical JSON, media by hash, and the line of each.

The same folder gives the same bytes: nothing here asks for the machine or the order of a directory,
and the time serves warnings only. Tidied pictures, small covers and machine voices alone are as the
tools of this machine make them; they are kept in a cache.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import msgspec

from content_sync.centre.media.media import MediaFile
from content_sync.centre.media.small_cover import small_cover
from content_sync.centre.release.find import find, readings
from content_sync.centre.source.hashes import shown_hash
from content_sync.centre.source.source import RESERVED, Source, SourceItem, load
from content_sync.centre.voices import sound
from content_sync.centre.voices.engine import Engine
from content_sync.centre.voices.sound import Task
from content_sync.centre.voices.speech_toml import engines
from content_sync.errors import Mistake
from content_sync.machine.cache import cache_dir
from content_sync.model import Feed, Item, encode
from content_sync.signed.catalog import KIND_PRIORITY, TIER_PRIORITY, Line
from content_sync.signed.sha256 import name_of
from content_sync.zone import VIET_NAM


@dataclass(frozen=True, slots=True)
class Build:
    """All objects of a folder.

    texts: object id -> canonical JSON; media: SHA-256 -> a file with it; unapproved: ids of items
    whose approval does not cover what is shown (empty where the feed asks for none); engines:
    those chosen by speech.toml, by language; silent: what has no sound yet, the most urgent first.
    """

    lines: tuple[Line, ...]
    texts: dict[str, bytes]
    media: dict[str, Path]
    warnings: tuple[Mistake, ...]
    unapproved: tuple[str, ...]
    time_zone: str = VIET_NAM
    engines: Mapping[str, Engine] = field(default_factory=dict)
    silent: tuple[Task, ...] = ()


def build(
    content: Path,
    speech: bool = True,
    waits: bool = True,
    now: datetime | None = None,
    centre: Path | None = None,
    promises: bool = False,
) -> Build:
    """The objects of the folder `content`, with `speech` where feed.yaml names voices.

    What has no sound yet is spoken first; unless it `waits`, it goes without, and a feed that
    `promises` says that voices are coming: whoever asks for that goes on to make them.
    Dates are compared with `now`; without it nobody is warned of them. speech.toml in the folder
    `centre` says who speaks.

    Raises:
        SourceError: with all its mistakes.
        UseError: a voice is wanted, and what makes it is not installed or cannot speak.
    """
    source = load(content, now)
    cache = cache_dir()
    small = {each.item.id: _small_cover(each, cache) for each in source.items}
    refused = _refused(source)
    items = [each.item for each in source.items]
    chosen = engines(centre, source.feed) if speech and centre else {}
    tasks = sound.tasks_of(source, chosen) if speech else ()
    left = sound.missing(tasks, cache)
    if waits:
        sound.speak(left, cache)
        left = ()
    sounds = sound.kept(tasks, cache)
    said = sounds.get(RESERVED, ())
    feed = msgspec.structs.replace(
        sound.feed_with(source.feed, said),
        readings=readings(source.feed, items),
        voices_coming=promises and bool(left),
    )
    texts = {RESERVED: encode(feed)}
    lines = [_text_line(feed, RESERVED, texts[RESERVED])]
    files = (*source.pictures, *(one.file for one in said))
    lines += [_media_line(RESERVED, 0, file) for file in files]
    media = {file.sha256: file.path for file in files}
    for each in source.items:
        spoken = sounds.get(each.item.id, ())
        item = sound.item_with(_searchable(each.item), spoken)
        if item.id in refused:
            item = msgspec.structs.replace(item, unapproved=True)
        extra = small[item.id]
        if extra and item.cover:
            cover = msgspec.structs.replace(item.cover, small=extra.sha256)
            item = msgspec.structs.replace(item, cover=cover)
        texts[item.id] = encode(item)
        lines.append(_text_line(item, item.id, texts[item.id]))
        files = (*each.media, *(one.file for one in spoken), *((extra,) if extra else ()))
        lines += [_media_line(item.id, _tier(item), file) for file in files]
        media |= {file.sha256: file.path for file in files}
    warnings = tuple(sorted((*source.warnings, *refused.values())))
    unapproved = tuple(sorted(refused))
    return Build(
        *(tuple(sorted(lines)), texts, media, warnings, unapproved),
        *(feed.time_zone, chosen, left),
    )


def unpromised(built: Build) -> Build:
    """`built` with a feed that does not say that voices are coming."""
    feed = msgspec.json.decode(built.texts[RESERVED], type=Feed)
    feed = msgspec.structs.replace(feed, voices_coming=False)
    data = encode(feed)
    others = (line for line in built.lines if line.id != RESERVED)
    lines = tuple(sorted((*others, _text_line(feed, RESERVED, data))))
    return replace(built, lines=lines, texts={**built.texts, RESERVED: data})


def _small_cover(each: SourceItem, cache: Path) -> MediaFile | None:
    cover = each.item.cover
    file = next((file for file in each.media if cover and file.sha256 == cover.media), None)
    return small_cover(file, cache) if file else None


def _refused(source: Source) -> dict[str, Mistake]:
    if not source.require_approval:
        return {}
    found = ((each.item.id, _why_refused(each)) for each in source.items)
    return {id_: why for id_, why in found if why}


def _why_refused(each: SourceItem) -> Mistake | None:
    approval = each.approval
    originals = {file.sha256: file.original for file in each.media if file.original}
    expected = shown_hash(each.item, originals)
    if approval is None:
        what = "the item is not approved"
    elif not each.author or approval.by == each.author:
        what = "the item is not approved by somebody else than its author"
    elif approval.hash != expected:
        what = "the item has changed since it was approved"
    else:
        return None
    fix = f"let a second officer look and write approved: {{by: …, at: …, hash: {expected}}}"
    return Mistake(f"items/{each.item.id}/item.yaml", approval.line if approval else 0, what, fix)


def _searchable(item: Item) -> Item:
    texts = {
        tag: msgspec.structs.replace(text, find=find(tag, text.title))
        for tag, text in item.texts.items()
    }
    return msgspec.structs.replace(item, texts=texts)


def _text_line(value: Feed | Item, id_: str, data: bytes) -> Line:
    kind = "item" if isinstance(value, Item) else "feed"
    tier = _tier(value) if isinstance(value, Item) else 0
    sha256 = name_of(data)
    return Line(id_, kind, tier + KIND_PRIORITY[kind], len(data), sha256)


def _media_line(owner: str, tier: int, file: MediaFile) -> Line:
    priority = tier + KIND_PRIORITY[file.kind]
    return Line(f"{owner}/{file.listed}", file.kind, priority, file.bytes, file.sha256)


def _tier(item: Item) -> int:
    return TIER_PRIORITY["essential" if item.class_ != "normal" else item.tier]
