"""A content folder, read and checked: every mistake of every file at once, or the model.

feed.yaml            what the feed is made of                 feed_yaml/feed_source.py
approved.yaml        who approved its entries, if any         approval.py
lexicon.yaml         words a voice says wrong, if any         lexicon.py
pictures/            those of its topics and needs            media.py
items/<id>/          one folder an item                       item_folder.py
  item.yaml          what it is and whom it is for            item_source.py
  vi.md zh-Hans.md   its text in each language                text_source.py, blocks.py
  media/             its pictures, sounds and videos          media.py, item_media.py

    begun(content, now)      what is read before the items: the feed, the lexicon, which items
    Begun.read(id)           one item, from its files
    Begun.draft(id, files)   one item, from memory: the same as if these files lay in its folder
    Begun.take(facts)        one item more for the rules over all of them
    Begun.ended()            all that is wrong or may stand, once every item was taken
    load(content, now)       all of it, kept in memory
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from content_sync.centre.feed_yaml.feed_source import FeedSource, read_feed
from content_sync.centre.feed_yaml.language_slip import Texts
from content_sync.centre.media.known import Known
from content_sync.centre.media.media import MediaFile, Shelf
from content_sync.centre.source import approval, lexicon
from content_sync.centre.source.context import Frame, frame_of
from content_sync.centre.source.drawable import Letters, reader
from content_sync.centre.source.facts import Facts
from content_sync.centre.source.interview_rules import check_figures
from content_sync.centre.source.item_folder import ItemRead, SourceItem, read_draft, read_folder
from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.source.whole import Whole
from content_sync.centre.written.fields import ID
from content_sync.centre.written.page import FEED_BYTES, Findings, Page, read_text
from content_sync.errors import Mistake, SourceError
from content_sync.letters.choices import Choices
from content_sync.model import Feed
from content_sync.said import phrase
from content_sync.zone import wall_time

RESERVED: Final = "feed"  # the id of the feed's own object

__all__ = ["RESERVED", "Begun", "Source", "SourceItem", "begun", "load"]


@dataclass(frozen=True, slots=True)
class Source:
    """A content folder without mistakes; items by id, the pictures of the feed itself apart."""

    feed: Feed
    pictures: tuple[MediaFile, ...]
    items: tuple[SourceItem, ...]
    require_approval: bool
    warnings: tuple[Mistake, ...]
    lexicon: Lexicon


@dataclass(frozen=True, slots=True)
class Begun:
    """A content folder whose items are still to be read; `ids` are those it has."""

    content: Path
    ids: tuple[str, ...]
    feed: FeedSource
    lexicon: Lexicon
    frame: Frame
    letters: Letters
    findings: Findings
    whole: Whole
    refused: Mapping[str, Mistake] = field(default_factory=dict)  # entries that may not go out
    known: Known = field(default_factory=Known)  # the media of drafts
    heard: dict[str, set[str]] = field(default_factory=dict)  # language -> words of the lexicon

    def read(self, id_: str) -> ItemRead:
        """The item `id_`; nothing of it is taken yet."""
        return read_folder(self.content, id_, self.frame.context(), self.letters)

    def draft(
        self, id_: str, files: Mapping[str, bytes], uploads: Mapping[str, Path] = {}
    ) -> ItemRead:
        """The item `id_` as it would be with `files` (item.yaml, vi.md …) and no others.

        Its media are those of its folder, if it has one, and `uploads`, see media.Shelf. Nothing
        is written, and nothing of it is taken; the folder's other items stay as they are.
        """
        media = self.content / "items" / id_ / "media"
        shelf = Shelf(media, self.content, uploads=uploads, measured=self.known.measure)
        return read_draft(id_, files, shelf, self.frame.context(), self.letters)

    def take(self, facts: Facts, findings: Findings | None = None) -> None:
        """One item more, and what is wrong with it."""
        self.whole.add(facts)
        if findings:
            self.findings.mistakes.extend(findings.mistakes)
            self.findings.dead.extend(findings.dead)

    def ended(self) -> tuple[Mistake, ...]:
        """What may stand in the folder.

        Raises:
            SourceError: with all its mistakes.
        """
        self.whole.check(Page("feed.yaml", self.findings))
        check_figures(self.content, self.findings, self.whole.interviews)
        if self.findings.mistakes:
            raise SourceError(sorted(set(self.findings.mistakes)))
        page = Page(lexicon.FILE, self.findings)
        lexicon.tell_unused(page, self.lexicon, self.feed.feed, self.heard)
        return tuple(sorted(set(self.findings.warnings)))


def begun(content: Path, now: datetime | None = None) -> Begun:
    """What is read of the folder `content` before its items.

    Raises:
        SourceError: nothing else can be read.
    """
    findings = Findings()
    if not content.is_dir():
        raise SourceError(
            [Mistake(str(content), 0, phrase("there is no such folder"), phrase("check its name"))]
        )
    ids = dict.fromkeys(_ids(content, findings))
    page = Page("feed.yaml", findings)
    text = read_text(page, content / page.file, content, FEED_BYTES)
    pictures = Shelf(content / "pictures", content, is_clear=True)
    texts = Texts(content / "items", tuple(ids))
    known = Choices(ids)
    feed = read_feed(page, text, known, pictures, texts) if text is not None else None
    if feed is None:
        raise SourceError(sorted(set(findings.mistakes)))
    today = wall_time(now, feed.feed.time_zone).date() if now else None
    words = _lexicon(content, feed, findings)
    letters = Letters(feed.feed)
    letters.check(feed.feed, reader(content), page)
    whole = Whole(feed, today, findings)
    whole.miss(letters.unasked)
    frame = frame_of(feed, known)
    refused = _refused(content, feed, findings)
    return Begun(content, tuple(ids), feed, words, frame, letters, findings, whole, refused)


def load(content: Path, now: datetime | None = None) -> Source:
    """Read the folder `content`; its dates are compared with `now`, if that is given.

    Raises:
        SourceError: with all its mistakes.
    """
    start = begun(content, now)
    items = []
    for id_ in start.ids:
        read = start.read(id_)
        start.take(read.facts, read.findings)
        for tag, spelling in start.lexicon.spellings.items():
            used = lexicon.used(spelling, read.source.item, tag)
            start.heard.setdefault(tag, set()).update(used)
        items.append(read.source)
    warnings = start.ended()
    feed = start.feed
    is_strict = feed.require_approval
    return Source(feed.feed, feed.media, tuple(items), is_strict, warnings, start.lexicon)


def _refused(content: Path, feed: FeedSource, findings: Findings) -> dict[str, Mistake]:
    """Entries of feed.yaml that are not approved, where the folder asks for that."""
    page = Page(approval.FILE, findings)
    if not feed.require_approval or not (content / page.file).exists():
        return {}
    text = read_text(page, content / page.file, content, FEED_BYTES)
    return approval.refused_entries(page, text or "", feed)


def _lexicon(content: Path, feed: FeedSource, findings: Findings) -> Lexicon:
    page = Page(lexicon.FILE, findings)
    lexicon.tell_strays(page, content)
    if not (content / page.file).exists():
        return Lexicon()
    text = read_text(page, content / page.file, content)
    return Lexicon() if text is None else lexicon.read_lexicon(page, text, feed.feed.languages)


def _ids(content: Path, findings: Findings) -> Iterator[str]:
    folder = content / "items"
    if not folder.is_dir():
        Page("items", findings).wrong(
            0, phrase("there is no such folder"), phrase("make it, one folder an item")
        )
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda each: each.name)
    for each in entries:
        page = Page(f"items/{each.name}", findings)
        if each.name.startswith("."):
            continue
        if not each.is_dir():
            page.warn(0, phrase("this file is no item"), phrase("put it into a folder of its own"))
        elif each.is_symlink() and not Path(each.path).resolve().is_relative_to(content.resolve()):
            page.wrong(
                0,
                phrase("it is a link out of the content folder"),
                phrase("put the folder itself here"),
            )
        elif each.name == RESERVED or not ID.fullmatch(each.name):
            page.wrong(
                0,
                phrase("'{name}' is no id", name=each.name),
                phrase("rename the folder with a-z, 0-9 and hyphens"),
            )
        else:
            yield each.name
