"""A centre whose items are values: releases by the hundred, without reading a folder for each.

What `content-sync publish` adds (the folder read, the pages) is measured in scale.py.
"""

import hashlib
import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from sync.words import LANGUAGES, paragraph, vocabulary

from content_sync.centre.feed import keys
from content_sync.centre.release.build import Build
from content_sync.centre.release.publish import publish
from content_sync.model import Body, Feed, Item, Language, Profile, Topic, encode
from content_sync.signed.catalog import KIND_PRIORITY, Line

FEED: Final = Feed(
    languages=tuple(Language(tag=tag, name=tag) for tag in LANGUAGES),
    topics=(Topic(id="support", icon="hand-coin", colour="violet", names={"vi": "Hỗ trợ"}),),
    profiles=(Profile(id="commune", names={"vi": "Xã"}, topics=("support",)),),
    bodies=(Body(id="ubnd-xa", names={"vi": "Uỷ ban nhân dân xã"}),),
)
BEGAN: Final = timedelta(days=1)  # ago


class Centre:
    """A feed that is published again and again, a minute apart."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.feed, self.root = folder / "feed", folder / "keys" / "root.json"
        self.now = datetime.now(UTC) - BEGAN
        keys.create(folder / "keys", None, self.now)
        self.keys = keys.load(folder / "keys", None)
        self.texts: dict[str, bytes] = {}
        self.media: dict[str, Path] = {}
        self.lines: dict[str, Line] = {}
        self.put("feed", encode(FEED), "feed")

    def put(self, id_: str, raw: bytes, kind: str = "item") -> None:
        """Write a text anew."""
        self.texts[id_] = raw
        sha256 = hashlib.sha256(raw).hexdigest()
        self.lines[id_] = Line(id_, kind, KIND_PRIORITY[kind], len(raw), sha256)

    def put_all(self, items: Iterable[Item]) -> None:
        """Write items anew."""
        for item in items:
            self.put(item.id, encode(item))

    def put_picture(self, id_: str, file: Path) -> None:
        """Put a picture in."""
        raw = file.read_bytes()
        sha256 = hashlib.sha256(raw).hexdigest()
        self.media[sha256] = file
        self.lines[id_] = Line(id_, "picture", KIND_PRIORITY["picture"], len(raw), sha256)

    def item(self, id_: str) -> Item:
        """An item as it stands."""
        return msgspec.json.decode(self.texts[id_], type=Item)

    def publish(self) -> int:
        """Make what there is the next release, and return its number."""
        self.now += timedelta(minutes=1)
        build = Build(tuple(sorted(self.lines.values())), self.texts, self.media, (), ())
        return publish(build, self.feed, self.keys, self.now).release


def edited(item: Item, chance: random.Random) -> Item:
    """The item with one paragraph of each language written anew."""
    number = chance.randrange(len(item.texts["vi"].blocks))
    texts = {}
    for tag, text in item.texts.items():
        blocks = list(text.blocks)
        blocks[number] = paragraph(vocabulary(tag), number, chance)
        texts[tag] = msgspec.structs.replace(text, blocks=tuple(blocks))
    return msgspec.structs.replace(item, texts=texts)
