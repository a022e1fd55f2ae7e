"""A content folder made into objects: canonical JSON, media by hash, and the line of each.

The same folder gives the same bytes: nothing here asks for the machine or the order of a directory,
and the time serves warnings only. Tidied pictures, small covers and machine voices alone are as the
tools of this machine make them; they are kept in a cache. There also lies what is known of each
item (items.py): only what has changed is read, and all of it gives the same bytes.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.media.media import MediaFile
from content_sync.centre.records.drawer import Drawer
from content_sync.centre.records.record import Record
from content_sync.centre.release.counted import Counted
from content_sync.centre.release.find import names_read, written
from content_sync.centre.release.items import Items
from content_sync.centre.release.lazily import Media, Over, Texts
from content_sync.centre.release.objects import media_line, text_line
from content_sync.centre.release.spoken import Spoken, with_voices
from content_sync.centre.source.source import RESERVED, Begun, begun
from content_sync.centre.voices import sound, speech_cache
from content_sync.centre.voices.engine import Engine
from content_sync.centre.voices.sound import Sound, Task
from content_sync.centre.voices.speech_toml import engines
from content_sync.errors import Mistake
from content_sync.machine.cache import cache_dir
from content_sync.model import Feed, Item, encode
from content_sync.signed.catalog import Line
from content_sync.zone import VIET_NAM

SECOND_NS: Final = 10**9


@dataclass(frozen=True, slots=True)
class Build:
    """All objects of a folder.

    texts: object id -> canonical JSON; media: SHA-256 -> a file with it; unapproved: ids of items
    whose approval does not cover what is shown, and feed/bodies/<id> for entries of feed.yaml
    (empty where the feed asks for none); engines:
    those chosen by speech.toml, by language; silent: what has no sound yet, the most urgent first;
    cards: the items without texts, media and what only a screen shows, where they are known;
    borrowed: ids of objects that are the feed's own, and not to be had elsewhere.
    """

    lines: tuple[Line, ...]
    texts: Mapping[str, bytes]
    media: Mapping[str, Path]
    warnings: tuple[Mistake, ...]
    unapproved: tuple[str, ...]
    time_zone: str = VIET_NAM
    engines: Mapping[str, Engine] = field(default_factory=dict)
    silent: tuple[Task, ...] = ()
    cards: Mapping[str, Item] | None = None
    borrowed: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Gathered:
    """What all records of a folder come to."""

    media: Media
    lines: list[Line] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    refused: dict[str, Mistake] = field(default_factory=dict)
    counted: Counted = field(default_factory=Counted)

    def add(self, record: Record) -> None:
        """One item more."""
        id_ = record.facts.card.id
        self.lines += record.lines
        self.names[id_] = record.lines[0].sha256
        self.media.add(record.media, {each.sha256: each.path for each in record.made})
        self.counted.add(record)
        if why := record.refused:
            self.refused[id_] = why.mistake


def build(
    content: Path,
    speech: bool = True,
    waits: bool = True,
    now: datetime | None = None,
    centre: Path | None = None,
    promises: bool = False,
    clock: Callable[[], int] = time.time_ns,
) -> Build:
    """The objects of the folder `content`, with `speech` where feed.yaml names voices.

    What has no sound yet is spoken first; unless it `waits`, it goes without, and a feed that
    `promises` says that voices are coming: whoever asks for that goes on to make them.
    Dates are compared with `now`; without it nobody is warned of them. speech.toml in the folder
    `centre` says who speaks. `clock` tells when files are looked at.

    Raises:
        SourceError: with all its mistakes.
        UseError: a voice is wanted, and what makes it is not installed or cannot speak.
    """
    start = begun(content, now)
    cache = cache_dir()
    drawer = Drawer(cache, content, clock())
    items = Items(start, drawer, cache, clock)
    gathered = _Gathered(Media(content, cache))
    texts = Texts({}, gathered.names, drawer, items.remade)
    chosen = engines(centre, start.feed.feed) if speech and centre else {}
    spoken = Spoken(start, items, texts, chosen if speech else None)
    for record in items.records():
        gathered.add(record)
        spoken.add(record)
    warnings = start.ended()
    tasks = spoken.tasks()
    left = sound.missing(tasks, cache)
    if waits:
        sound.speak(left, cache)
        left = ()
    sounds = sound.kept(tasks, cache)
    if speech:
        speech_cache.mark(cache / "speech", (task.key for task in tasks), clock() / SECOND_NS)
        speech_cache.prune(cache / "speech", clock() / SECOND_NS)
    for name in ("speech", "covers", "pictures"):
        speech_cache.drop_parts(cache / name, clock() / SECOND_NS)
    feed = msgspec.structs.replace(
        sound.feed_with(start.feed.feed, sounds.get(RESERVED, ())),
        readings=_readings(start.feed.feed, gathered.counted, drawer, items),
        voices_coming=promises and bool(left),
    )
    own = {RESERVED: encode(feed)}
    lines = _voiced(gathered, sounds, texts, drawer, cache)
    lines += _feed_lines(start, feed, own[RESERVED], sounds, gathered.media, cache)
    return Build(
        lines=tuple(sorted(lines)),
        texts=Texts(own, gathered.names, drawer, items.remade),
        media=gathered.media,
        warnings=tuple(sorted((*warnings, *gathered.refused.values(), *start.refused.values()))),
        unapproved=tuple(sorted((*gathered.refused, *start.refused))),
        time_zone=feed.time_zone,
        engines=chosen,
        silent=left,
        cards=start.whole.cards,
    )


def unpromised(built: Build) -> Build:
    """`built` with a feed that does not say that voices are coming."""
    feed = msgspec.json.decode(built.texts[RESERVED], type=Feed)
    feed = msgspec.structs.replace(feed, voices_coming=False)
    data = encode(feed)
    others = (line for line in built.lines if line.id != RESERVED)
    lines = tuple(sorted((*others, text_line(feed, RESERVED, data))))
    return replace(built, lines=lines, texts=Over(built.texts, {RESERVED: data}))


def _readings(feed: Feed, counted: Counted, drawer: Drawer, items: Items) -> str:
    count = names_read(feed)
    count.update(counted.all(drawer, items.readings))
    return written(count)


def _feed_lines(
    start: Begun,
    feed: Feed,
    data: bytes,
    sounds: Mapping[str, tuple[Sound, ...]],
    media: Media,
    cache: Path,
) -> list[Line]:
    files = (*start.feed.media, *(one.file for one in sounds.get(RESERVED, ())))
    _add(media, files, start.content, cache)
    return [text_line(feed, RESERVED, data), *(media_line(RESERVED, 0, file) for file in files)]


def _voiced(
    gathered: _Gathered,
    sounds: Mapping[str, tuple[Sound, ...]],
    texts: Mapping[str, bytes],
    drawer: Drawer,
    cache: Path,
) -> list[Line]:
    """The lines of all items, those that got voices with them."""
    lines: list[Line] = []
    for line in gathered.lines:
        its_own = sounds.get(line.id, ()) if line.is_text else ()
        if not its_own:
            lines.append(line)
            continue
        made = with_voices(line, its_own, texts, drawer)
        gathered.names[line.id] = made.sha256
        files = tuple(each.file for each in its_own)
        _add(gathered.media, files, cache, cache)
        lines += [made, *(media_line(line.id, made.priority, file) for file in files)]
    return lines


def _add(media: Media, files: tuple[MediaFile, ...], content: Path, cache: Path) -> None:
    for file in files:
        if file.path.is_relative_to(cache):
            media.add({}, {file.sha256: str(file.path.relative_to(cache))})
        else:
            media.add({file.sha256: str(file.path.relative_to(content))}, {})
