"""A language of feed.yaml whose tag is not the one that the texts and names are written by.

{tag: vn} where every item has its vi.md: one slip, which would be told once for every item and
every name. It is told where it stands, and reading goes on as if the tag were right.
"""

import os
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from content_sync.centre.feed_yaml.language_source import better
from content_sync.centre.written.page import Page
from content_sync.centre.written.tags import tidied
from content_sync.centre.written.yaml_lines import Node
from content_sync.letters.choices import nearest
from content_sync.model import TAG
from content_sync.said import phrase
from content_sync.words import locales

NAMES: Final = ("names", "hints", "address", "hours", "demonstration")


class Texts(Collection[str]):
    """The tags that texts of items are named by, looked for when they are asked for."""

    def __init__(self, folder: Path, ids: Collection[str]) -> None:
        self._folder = folder
        self._ids = ids

    def __contains__(self, tag: object) -> bool:
        return any(os.path.exists(self._folder / id_ / f"{tag}.md") for id_ in self._ids)  # noqa: PTH110 - of any word

    def __iter__(self) -> Iterator[str]:
        names = (path.stem for id_ in self._ids for path in (self._folder / id_).glob("*.md"))
        return iter({*names})

    def __len__(self) -> int:
        return sum(1 for _ in self)


def mended(page: Page, feed: Node, texts: Collection[str]) -> Node:
    """`feed` with the tags that its names and `texts` (their files' tags) are written by."""
    if not isinstance(feed.value, dict) or "languages" not in feed.value:
        return feed
    tags = [*_tags(feed.value["languages"])]
    own = {str(node.value) for node in tags}
    named = {*_named(feed)}
    renamed: dict[str, str] = {}
    for node in tags:
        tag = str(node.value)
        if tag in named or has_words(tag) or tag in texts:
            continue
        left = {*texts, *named} - own - {*renamed.values()}
        if not (meant := _meant(tag, left)):
            continue
        what = phrase(
            "the texts and names are in '{meant}', none is in '{tag}'", meant=meant, tag=tag
        )
        if not TAG.fullmatch(tag):
            what = phrase("'{tag}' is no language tag", tag=tag)
        page.wrong(node.line, what, phrase("did you mean '{near}'?", near=meant))
        renamed[tag] = meant
    return _renamed(feed, renamed) if renamed else feed


def has_words(tag: str) -> bool:
    """Whether the kiosk's own messages are there in a language."""
    return bool(TAG.fullmatch(tag)) and (locales() / tag.replace("-", "_")).is_dir()


def _meant(tag: str, left: set[str]) -> str:
    """The one of `left` that `tag` was written for."""
    for near in (better(tag), tidied(tag)):
        if near in left:
            return near
    base = tag.lower()[:2]
    known = {one for one in left if has_words(one)}
    alike = [one for one in sorted(known) if one.partition("-")[0] == base]
    if alike:
        return alike[0]
    return nearest(tag, known) or (known.pop() if len(known) == 1 else "")


def _tags(languages: Node) -> Iterator[Node]:
    for each in languages.value if isinstance(languages.value, tuple) else ():
        node = each.value.get("tag") if isinstance(each.value, dict) else None
        if node and isinstance(node.value, str):
            yield node


def _named(node: Node) -> Iterator[str]:
    """The tags of all names."""
    if isinstance(node.value, tuple):
        for each in node.value:
            yield from _named(each)
    elif isinstance(node.value, dict):
        for key, each in node.value.items():
            if key in NAMES and isinstance(each.value, dict):
                yield from (tag for tag in each.value if TAG.fullmatch(tag))
            else:
                yield from _named(each)


def _renamed(node: Node, renamed: dict[str, str], is_tag: bool = False) -> Node:
    """`node` with other tags: of languages, and of what they fall back to."""
    if isinstance(node.value, str):
        return replace(node, value=renamed.get(node.value, node.value)) if is_tag else node
    if isinstance(node.value, tuple):
        return replace(node, value=tuple(_renamed(each, renamed, is_tag) for each in node.value))
    if node.value is None:
        return node
    made = {
        key: _renamed(each, renamed, key in ("tag", "fallback")) for key, each in node.value.items()
    }
    return replace(node, value=made)
