"""Links from item to item: none leads to itself, and each to one that some same kiosk shows.

Where a kiosk does not show it, its words are plain (succession.py): no reason to warn of.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from content_sync.centre.source.facts import Link
from content_sync.centre.source.text_source import TextSource
from content_sync.centre.written.page import Page
from content_sync.centre.written.tags import meant_tag
from content_sync.model import TAG, Feed, Item
from content_sync.said import phrase

WORDS: Final = re.compile(r"\]\(\s*<?lang:\s*([A-Za-z0-9-]+)", re.IGNORECASE)
ITEM: Final = re.compile(r"\]\(<?item:([a-z0-9-]+)", re.IGNORECASE)


def item_links(article: TextSource) -> Iterator[Link]:
    """The links to items in a text."""
    at, line = 0, article.body_line
    for found in ITEM.finditer(article.body):
        line += article.body.count("\n", at, found.start())
        at = found.start()
        yield Link(article.page.file, line, found[1])


def check_words(article: TextSource, tags: Collection[str]) -> None:
    """Warn of words in a language that the feed has not."""
    at, line = 0, article.body_line
    for found in WORDS.finditer(article.body):
        if TAG.fullmatch(found[1]) and found[1] not in tags:
            line += article.body.count("\n", at, found.start())
            at = found.start()
            what = phrase("words are in '{tag}', a language that the feed has not", tag=found[1])
            article.page.warn(line, what, meant_tag(found[1], tags))


def check_item_link(
    page: Page, link: Link, start: str, items: Mapping[str, Item], feed: Feed
) -> None:
    """Note it where a visitor could not follow `link`, on `page`, which is of the item `start`."""
    if link.end == start:
        fix = phrase("link to another item, or leave its words plain")
        page.wrong(
            link.line, phrase("the link leads to this item itself, '{id}'", id=link.end), fix
        )
    elif link.end in items:
        shown, target = items[start].targets.profiles, items[link.end].targets.profiles
        if not shown and not target and feed.profiles:
            return
        shown, target = (_profiles(items[one], feed) for one in (start, link.end))
        if set(shown).isdisjoint(target):
            what = phrase(
                "'{id}' is not shown to profile {profiles}, as this item is",
                id=link.end,
                profiles=", ".join(shown),
            )
            fix = phrase("nobody can open it; widen its targets or remove the link")
            page.warn(link.line, what, fix)


def _profiles(item: Item, feed: Feed) -> tuple[str, ...]:
    return item.targets.profiles or tuple(profile.id for profile in feed.profiles)
