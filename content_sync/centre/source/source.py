"""A content folder, read and checked: every mistake of every file at once, or the model.

feed.yaml            what the feed is made of                 feed_source.py
lexicon.yaml         words a voice says wrong, if any         voices/lexicon.py
pictures/            those of its topics and needs            media.py
items/<id>/          one folder an item
  item.yaml          what it is and whom it is for            item_source.py
  vi.md zh-Hans.md   its text in each language                text_source.py, blocks.py
  media/             its pictures, sounds and videos          media.py, figures.py
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.media.media import MediaFile, Shelf
from content_sync.centre.source import lexicon
from content_sync.centre.source.days import check_days, check_review
from content_sync.centre.source.drawable import Letters
from content_sync.centre.source.feed_source import FeedSource, read_feed
from content_sync.centre.source.item_links import (
    ItemLink,
    check_item_links,
    check_words,
    item_links,
)
from content_sync.centre.source.item_media import check_notes, cover, figures, recorded
from content_sync.centre.source.item_source import Approval, ItemSource, read_item, unread
from content_sync.centre.source.lexicon import Lexicon
from content_sync.centre.source.settle import settle
from content_sync.centre.source.text_source import TextSource, read_article
from content_sync.centre.source.unused import check_unused
from content_sync.centre.text.blocks import read_blocks
from content_sync.centre.written.fields import ID
from content_sync.centre.written.page import FEED_BYTES, LANGUAGE, Findings, Page, read_text
from content_sync.errors import Mistake, SourceError
from content_sync.model import Feed, Item, Text, chain
from content_sync.shown.showing import EMERGENCY_STEPS
from content_sync.zone import wall_time

RESERVED: Final = "feed"  # the id of the feed's own object


@dataclass(frozen=True, slots=True)
class SourceItem:
    """An item as it will be shown, the files it shows, and who answers for it."""

    item: Item
    media: tuple[MediaFile, ...]
    author: str
    approval: Approval | None


@dataclass(frozen=True, slots=True)
class Source:
    """A content folder without mistakes; items by id, the pictures of the feed itself apart."""

    feed: Feed
    pictures: tuple[MediaFile, ...]
    items: tuple[SourceItem, ...]
    require_approval: bool
    warnings: tuple[Mistake, ...]
    lexicon: Lexicon


def load(content: Path, now: datetime | None = None) -> Source:
    """Read the folder `content`; its dates are compared with `now`, if that is given.

    Raises:
        SourceError: with all its mistakes.
    """
    findings = Findings()
    if not content.is_dir():
        raise SourceError([Mistake(str(content), 0, "there is no such folder", "check its name")])
    ids = _ids(content, findings)
    page = Page("feed.yaml", findings)
    text = read_text(page, content / page.file, content, FEED_BYTES)
    pictures = Shelf(content / "pictures", content, is_clear=True)
    texts = {path.stem for path in content.glob("items/*/*.md")}
    feed = read_feed(page, text, ids, pictures, texts) if text is not None else None
    today = wall_time(now, feed.feed.time_zone).date() if feed and now else None
    links: list[ItemLink] = []
    read = [_item(content, id_, feed, ids, findings, links, today) for id_ in ids] if feed else []
    _check_successors([source for source, _ in read])
    words = _lexicon(content, feed, findings) if feed else Lexicon()
    if feed:
        _check_letters(content, feed, [item for _, item in read], findings)
        settle(page, feed.lines)
        check_unused(page, feed.feed, feed.body_lines, [source for source, _ in read])
        check_item_links(tuple(links), {each.item.id: each.item for _, each in read}, feed.feed)
    if findings.mistakes or feed is None:
        raise SourceError(sorted(set(findings.mistakes)))
    items = tuple(item for _, item in read)
    shown = [each.item for each in items]
    lexicon.tell_unused(Page(lexicon.FILE, findings), words, feed.feed, shown)
    warnings = tuple(sorted(set(findings.warnings)))
    return Source(feed.feed, feed.media, items, feed.require_approval, warnings, words)


def _lexicon(content: Path, feed: FeedSource, findings: Findings) -> Lexicon:
    page = Page(lexicon.FILE, findings)
    lexicon.tell_strays(page, content)
    if not (content / page.file).exists():
        return Lexicon()
    text = read_text(page, content / page.file, content)
    return Lexicon() if text is None else lexicon.read_lexicon(page, text, feed.feed.languages)


def _ids(content: Path, findings: Findings) -> dict[str, None]:
    folder = content / "items"
    if not folder.is_dir():
        Page("items", findings).wrong(0, "there is no such folder", "make it, one folder an item")
        return {}
    ids: dict[str, None] = {}
    for path in sorted(folder.iterdir()):
        page = Page(f"items/{path.name}", findings)
        if path.name.startswith("."):
            continue
        if not path.is_dir():
            page.warn(0, "this file is no item", "put it into a folder of its own")
        elif not path.resolve().is_relative_to(content.resolve()):
            page.wrong(0, "it is a link out of the content folder", "put the folder itself here")
        elif path.name == RESERVED or not ID.fullmatch(path.name):
            page.wrong(0, f"'{path.name}' is no id", "rename the folder with a-z, 0-9 and hyphens")
        else:
            ids[path.name] = None
    return ids


def _item(
    content: Path,
    id_: str,
    feed: FeedSource,
    ids: Collection[str],
    findings: Findings,
    links: list[ItemLink],
    today: date | None,
) -> tuple[ItemSource, SourceItem]:
    folder = content / "items" / id_
    page = Page(f"items/{id_}/item.yaml", findings)
    text = read_text(page, folder / "item.yaml", content)
    source = unread(page, id_) if text is None else read_item(page, text, id_, feed, ids)
    shelf = Shelf(folder / "media", content)
    articles = _articles(content, folder, feed.tags, findings)
    shown_cover = cover(source, shelf)
    sounds = recorded(source, shelf)
    texts = {}
    original = articles.get(feed.tags[0])
    for tag, article in articles.items():
        stale = tag != feed.tags[0] and _is_stale(article, original, feed.tags[0])
        links += item_links(article, id_)
        check_words(article, feed.tags)
        make = figures(article.page, source, shelf, chain(feed.feed.languages, tag))
        texts[tag] = Text(
            title=article.title,
            summary=article.summary,
            reviewed=article.reviewed,
            stale=stale,
            blocks=read_blocks(article.page, article.body, article.body_line, ids, make),
            sound=sounds.pop(tag, None),
        )
        if source.item.class_ == "emergency":
            _check_steps(article, texts[tag])
    check_notes(source, shelf, folder)
    if today:
        check_days(page, source.item, source.lines, today)
        for article in articles.values():
            check_review(article, today)
    item = msgspec.structs.replace(source.item, texts=texts, cover=shown_cover, spoken=sounds)
    return source, SourceItem(item, shelf.taken, source.author, source.approval)


def _articles(
    content: Path, folder: Path, tags: tuple[str, ...], findings: Findings
) -> dict[str, TextSource]:
    found: dict[str, TextSource] = {}
    names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    for name in names:
        page = Page(f"items/{folder.name}/{name}", findings)
        tag = name.removesuffix(".md")
        if name in ("item.yaml", "media"):
            continue
        if tag == name:
            page.warn(0, "this file is not read", "remove it, or put a picture into media/")
        elif tag not in tags:
            page.dead(0, "", LANGUAGE, tag, tags)
        elif (text := read_text(page, folder / name, content)) is not None and (
            article := read_article(page, text, tags)
        ):
            found[tag] = article
    if f"{tags[0]}.md" not in names:
        page = Page(f"items/{folder.name}/{tags[0]}.md", findings)
        page.wrong(0, f"the item has no text in '{tags[0]}'", "write this file")
    return found


def _check_steps(article: TextSource, text: Text) -> None:
    steps = sum(len(block.steps or ()) for block in text.blocks)
    if steps > EMERGENCY_STEPS:
        what = f"an emergency has {steps} steps, and a screen shows {EMERGENCY_STEPS}"
        article.page.warn(article.body_line, what, "join or leave out what can wait")


def _is_stale(article: TextSource, original: TextSource | None, tag: str) -> bool:
    if original is None or article.source == original.hash:
        return False
    what = (
        f"{tag}.md has changed since" if article.source else "it does not say what it is made from"
    )
    fix = f"compare it with {tag}.md, then write source: {original.hash}"
    article.page.warn(article.source_line, what, fix)
    return True


def _check_letters(
    content: Path, feed: FeedSource, items: list[SourceItem], findings: Findings
) -> None:
    letters = Letters(feed.feed)
    page = Page("feed.yaml", findings)
    letters.check(feed.feed, content, page)
    for each in items:
        folder = f"items/{each.item.id}"
        notes = Page(f"{folder}/item.yaml", findings)
        letters.check(msgspec.structs.replace(each.item, texts={}), content, notes)
        for tag, text in each.item.texts.items():
            letters.check(text, content, Page(f"{folder}/{tag}.md", findings), notes)
        for file in each.media:
            if file.kind == "subtitles":
                letters.check_here(Page(f"{folder}/media/{file.name}", findings), content)
    letters.check_machine(page)


def _check_successors(sources: list[ItemSource]) -> None:
    after = {source.item.id: source.item.superseded_by for source in sources}
    for source in sources:
        seen = {source.item.id}
        successor = source.item.superseded_by
        while successor and successor not in seen:
            seen.add(successor)
            successor = after.get(successor, "")
        if successor == source.item.id and len(seen) > 1:
            what = "following superseded_by leads back to this item, so nobody would see it"
            source.page.wrong(source.superseded_line, what, "leave the newest item without it")
