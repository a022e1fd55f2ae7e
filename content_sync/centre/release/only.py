"""One item brought out whatever the rest of the folder is like: an emergency must not wait.

    the feed's last release     everything else, as it was signed
    items/<id>/                 the items that are named, read and checked as always

The feed object stays as it was, so feed.yaml may be broken meanwhile. Only an item's own mistakes
count; a link to what the last release has is good. An item goes where that is asked for, never
because it is not found: the folder may be the wrong one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from tuf.api.metadata import Root

from content_sync.centre.feed import feed_files, metadata
from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.centre.records.record import Record
from content_sync.centre.release import objects
from content_sync.centre.release.build import Build
from content_sync.centre.release.named import refuse_kept, refuse_missing
from content_sync.centre.source import lexicon
from content_sync.centre.source.context import frame_of
from content_sync.centre.source.drawable import Letters
from content_sync.centre.source.item_folder import ItemRead, read_folder
from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.source.source import RESERVED
from content_sync.centre.source.whole import Whole
from content_sync.centre.voices import sound
from content_sync.centre.voices.engine import Engine
from content_sync.centre.voices.sound import Task
from content_sync.centre.voices.speech_toml import engines
from content_sync.centre.written.fields import ID
from content_sync.centre.written.page import Findings, Page, read_text
from content_sync.errors import Mistake, SourceError, UseError
from content_sync.machine.cache import cache_dir
from content_sync.model import Feed, Item, encode
from content_sync.said import phrase
from content_sync.signed.catalog import Line
from content_sync.zone import wall_time

STRICT: Final = re.compile(r"^require_approval\s*:(?!\s*[\"']?false\b)", re.MULTILINE)
EMERGENCY: Final = re.compile(r"^class\s*:\s*[\"']?emergency\b", re.MULTILINE)
MOST_NAMED: Final = 5

_feed = msgspec.json.Decoder(Feed)
_item = msgspec.json.Decoder(Item)


class OfFeed(Mapping[str, bytes]):
    """Object id -> its bytes in a feed."""

    def __init__(self, feed: Path, lines: Sequence[Line], own: Mapping[str, bytes]) -> None:
        self._feed = feed
        self._lines = {line.id: line for line in lines if line.is_text}
        self._own = dict(own)

    def __getitem__(self, id_: str) -> bytes:
        line = self._lines[id_]
        return self._own[id_] if id_ in self._own else feed_files.text(self._feed, line)

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class MediaOfFeed(Mapping[str, Path]):
    """SHA-256 -> a file with it: `own` ones, and those that a feed has."""

    def __init__(self, feed: Path, lines: Sequence[Line], own: Mapping[str, Path]) -> None:
        self._feed = feed
        self._names = dict.fromkeys(line.sha256 for line in lines if not line.is_text)
        self._own = dict(own)

    def __getitem__(self, sha256: str) -> Path:
        if sha256 in self._own:
            return self._own[sha256]
        if sha256 not in self._names:
            raise KeyError(sha256)
        return feed_files.object_path(self._feed, sha256)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(frozen=True, slots=True)
class _Made:
    """An item that comes out: its record, its object, and its files."""

    record: Record
    lines: tuple[Line, ...]
    data: bytes
    files: Mapping[str, Path]
    silent: tuple[Task, ...]


def only(
    content: Path,
    feed: Path,
    roots: tuple[Root, ...],
    ids: Sequence[str],
    now: datetime,
    centre: Path | None = None,
    speech: bool = True,
    waits: bool = True,
    withdrawn: Sequence[str] = (),
) -> Build:
    """The last release of `feed` with the items `ids` as they are in the folder `content` now, and
    without those `withdrawn`.

    It is the last that the `roots` verify: whatever else lies in a feed is nobody's word.

    Raises:
        SourceError: these items have mistakes.
        UseError: there is no release yet, the folder has no such item, or still has one that is
            to be withdrawn, or the release never had it.
    """
    last = metadata.state(feed, roots)
    if last is None:
        raise UseError(
            phrase(
                "{feed} has no release yet to change one item of: publish all of it first",
                feed=feed,
            )
        )
    before = feed_files.read_catalog(feed, last.custom.catalog.sha256)
    texts = OfFeed(feed, before, {})
    shown = _feed.decode(texts[RESERVED])
    there, gone = [*dict.fromkeys(ids)], {*withdrawn}
    refuse_missing(content, there, texts)
    refuse_kept(content, withdrawn, texts)
    known = dict.fromkeys((*(id_ for id_ in texts if id_ not in {RESERVED, *gone}), *there))
    source = FeedSource(shown, _is_strict(content))
    reads = _read(content, there, source, known, texts, now)
    chosen = engines(centre, shown) if speech and centre else {}
    words = _lexicon(content, shown)
    wanted = chosen if speech else None
    made = [_made(read, source, known, wanted, words, waits) for read in reads]
    left = [line for line in before if line.id.partition("/")[0] not in {*there, *gone}]
    lines = tuple(sorted((*left, *(line for one in made for line in one.lines))))
    refused = {one.record.facts.card.id: one.record.refused for one in made if one.record.refused}
    warned = [each for one in made for each in one.record.facts.warnings]
    found = (each.mistake for each in warned)
    why = (each.mistake for each in refused.values())
    files = {sha256: path for one in made for sha256, path in one.files.items()}
    own = {one.lines[0].id: one.data for one in made}
    return Build(
        lines=lines,
        texts=OfFeed(feed, lines, own),
        media=MediaOfFeed(feed, lines, files),
        warnings=tuple(sorted({*found, *why})),
        unapproved=tuple(sorted(refused)),
        time_zone=shown.time_zone,
        engines=chosen,
        borrowed=frozenset(line.id for line in left),
    )


def urgent(content: Path, mistakes: Sequence[Mistake]) -> tuple[str, ...]:
    """The emergencies of a folder that have no mistake of their own, as far as it can be seen."""
    bad = {each.file.split("/")[1] for each in mistakes if each.file.startswith("items/")}
    found = []
    for path in sorted(content.glob("items/*/item.yaml")):
        id_ = path.parent.name
        if id_ not in bad and ID.fullmatch(id_) and EMERGENCY.search(_text(path)):
            found.append(id_)
    return tuple(found[:MOST_NAMED])


def _read(
    content: Path,
    ids: Sequence[str],
    feed: FeedSource,
    known: Mapping[str, None],
    texts: Mapping[str, bytes],
    now: datetime,
) -> list[ItemRead]:
    frame, letters, findings = frame_of(feed, known), Letters(feed.feed), Findings()
    whole = Whole(feed, wall_time(now, feed.feed.time_zone).date(), findings)
    reads = []
    for id_ in ids:
        folder = content / "items" / id_
        if not folder.resolve().is_relative_to(content.resolve()):
            Page(f"items/{id_}", findings).wrong(
                0,
                phrase("it is a link out of the content folder"),
                phrase("put the folder itself here"),
            )
            continue
        read = read_folder(content, id_, frame.context(), letters)
        findings.mistakes.extend(read.findings.mistakes)
        findings.dead.extend(read.findings.dead)
        whole.add(read.facts)
        reads.append(read)
    for card in [*_named(whole, known, texts)]:
        whole.cards[card.id] = card
    whole.check(Page("feed.yaml", findings))
    if findings.mistakes:
        raise SourceError(sorted(set(findings.mistakes)))
    return reads


def _named(whole: Whole, known: Mapping[str, None], texts: Mapping[str, bytes]) -> Iterator[Item]:
    """Of the release, what the items that were read link to, and what comes after that."""
    left, seen = [*whole.linked], {*whole.cards}
    while left:
        id_ = left.pop()
        if id_ in known and id_ not in seen:
            seen.add(id_)
            card = msgspec.structs.replace(_item.decode(texts[id_]), texts={})
            left.append(card.superseded_by)
            yield card


def _made(
    read: ItemRead,
    feed: FeedSource,
    known: Mapping[str, None],
    chosen: Mapping[str, Engine] | None,
    words: Lexicon,
    waits: bool,
) -> _Made:
    cache = cache_dir()
    record, data = objects.made(read, frame_of(feed, known), cache)
    item = _item.decode(data)
    tasks = () if chosen is None else tuple(sound.item_tasks(item, feed.feed, words, chosen))
    left = sound.missing(tasks, cache)
    if waits:
        sound.speak(left, cache)
        left = ()
    sounds = sound.kept(tasks, cache).get(item.id, ())
    voiced = sound.item_with(item, sounds)
    data = encode(voiced)
    urgent = objects.tier(item)
    spoken = [objects.media_line(item.id, urgent, each.file) for each in sounds]
    lines = (objects.text_line(voiced, item.id, data), *record.lines[1:], *spoken)
    files = {each.sha256: each.path for each in read.source.media}
    files |= {each.sha256: cache / each.path for each in record.made}
    files |= {each.file.sha256: each.file.path for each in sounds}
    return _Made(record, lines, data, files, left)


def _lexicon(content: Path, feed: Feed) -> Lexicon:
    """lexicon.yaml as far as it can be read."""
    page = Page(lexicon.FILE, Findings())
    text = read_text(page, content / page.file, content)
    return Lexicon() if text is None else lexicon.read_lexicon(page, text, feed.languages)


def _is_strict(content: Path) -> bool:
    """Whether feed.yaml asks for approval, even where it cannot be read as a whole."""
    return bool(STRICT.search(_text(content / "feed.yaml")))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return ""
