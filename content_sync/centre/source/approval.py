"""Whether what is shown is what was approved: an item by its approved:, an entry of feed.yaml
by approved.yaml.

    approved.yaml      beside feed.yaml, written by the desk; without it entries need no approval
      bodies/ubnd-dong-dang: {by: Nguyễn Văn An, author: Lý Thị Hoa, at: 2026-11-22, hash: …}

Entries are those of topics, bodies, needs, places and areas, each called <list>/<its id or code>;
languages and profiles are the administrator's. hash is the SHA-256 of the entry's canonical JSON
(model.encode), its picture by the file that the officer gave. With `require_approval: true` in
feed.yaml publish refuses an entry without a line here, one that has changed since, and one
approved by its own author (who may be left out: nobody wrote it down). Lines of entries that are
gone are not looked at. Refused entries stand in `Build.unapproved` as feed/bodies/<id>.
"""

import hashlib
from typing import Final

import msgspec

from content_sync.centre.feed_yaml.feed_source import NAMED_BY, FeedSource
from content_sync.centre.source.hashes import shown_hash
from content_sync.centre.source.item_folder import SourceItem
from content_sync.centre.source.item_source import Approval
from content_sync.centre.written.fields import fields
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.errors import Mistake
from content_sync.model import Body, encode
from content_sync.prose import Value
from content_sync.said import phrase

FILE: Final = "approved.yaml"
OF_FEED: Final = "feed/"  # before what refuses an entry; no id of an item has a stroke
LISTS: Final = ("topics", "bodies", "needs", "places", "areas")  # of feed.yaml
LINE: Final = ("by", "at", "author", "hash")


def shown(item: SourceItem) -> str:
    """The `shown_hash` of an item: what its approval has to name."""
    originals = {file.sha256: file.original for file in item.media if file.original}
    return shown_hash(item.item, originals)


def why_refused(item: SourceItem, shown: str, approved: Approval | None) -> Mistake | None:
    """Why `approved` does not cover an item that is shown as `shown`; None: it does."""
    if approved is None:
        what = phrase("the item is not approved")
    elif not item.author or approved.by == item.author:
        what = phrase("the item is not approved by somebody else than its author")
    elif approved.hash != shown:
        what = phrase("the item has changed since it was approved")
    else:
        return None
    fix = phrase(
        "let a second officer look and write approved: {{by: …, at: …, hash: {hash}}}", hash=shown
    )
    file, line = f"items/{item.item.id}/item.yaml", approved.line if approved else 0
    return Mistake(file, int(line), what, fix, at="approved")


def entry_hashes(feed: FeedSource) -> dict[str, str]:
    """bodies/<id> -> the hash that its approval has to name, of every entry of a feed."""
    originals = {file.sha256: file.original for file in feed.media if file.original}
    found = {}
    for key in LISTS:
        for entry in getattr(feed.feed, key):
            data = encode(_without_made(entry))
            for made, original in originals.items():
                data = data.replace(made.encode(), original.encode())
            id_ = getattr(entry, NAMED_BY.get(key, "id"))
            found[f"{key}/{id_}"] = hashlib.sha256(data).hexdigest()
    return found


def _without_made(entry: Value) -> Value:
    """`entry` as it was written: words made from its hours change with our tools."""
    if isinstance(entry, Body) and entry.opening:
        return msgspec.structs.replace(entry, hours={})
    return entry


def refused_entries(page: Page, text: str, feed: FeedSource) -> dict[str, Mistake]:
    """feed/bodies/<id> -> why approved.yaml, whose text this is, does not cover that entry.

    What is wrong with the file itself is noted on its `page`; its lines cover nothing then.
    """
    node = read_yaml(page, text)
    lines = node.value if node and isinstance(node.value, dict) else {}
    if node and node.value and not lines:
        fix = phrase("write bodies/<id>: {{by: …, hash: …}}")
        page.wrong(node.line, phrase("{name} has no keys", name=FILE), fix)
    hashes = entry_hashes(feed)
    found = {}
    for name, hash_ in hashes.items():
        line = lines.get(name)
        its = fields(page, line, LINE, feed.tags, name) if line and line.value else None
        by = its.text("by", required=True) if its else ""
        if its is None or not by:
            what = phrase("{name} is not approved", name=name)
        elif by == its.text("author"):
            what = phrase("{name} is not approved by somebody else than its author", name=name)
        elif its.text("hash") != hash_:
            what = phrase("{name} has changed since it was approved", name=name)
        else:
            continue
        fix = phrase(
            "let a second officer look and write {name}: {{by: …, at: …, hash: {hash}}}",
            name=name,
            hash=hash_,
        )
        found[OF_FEED + name] = Mistake(page.file, int(line.line) if line else 0, what, fix, name)
    return found
