"""How often all items have each Chinese character with its pinyin, counted in parts.

Items fall into parts by their ids; only parts of which an item has changed are counted anew.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from typing import Final
from zlib import crc32

import msgspec

from content_sync.centre.records.drawer import Drawer
from content_sync.centre.records.record import Record

PARTS: Final = 64

_decoder = msgspec.msgpack.Decoder(dict[str, int])


class Counted:
    """The items so far, part by part."""

    def __init__(self) -> None:
        self._ids: list[list[str]] = [[] for _ in range(PARTS)]
        self._keys = [hashlib.blake2b(digest_size=32) for _ in range(PARTS)]
        self._has_any = False

    def add(self, record: Record) -> None:
        """One item more; its texts are those of its object."""
        if record.readings:
            part = crc32(record.facts.card.id.encode()) % PARTS
            self._ids[part].append(record.facts.card.id)
            self._keys[part].update(hashlib.blake2b(record.readings, digest_size=16).digest())
            self._has_any = True

    def all(self, drawer: Drawer, readings_of: Callable[[str], bytes]) -> Counter[str]:
        """The whole count; `readings_of` gives those of an item as its record has them."""
        found: Counter[str] = Counter()
        for part in range(PARTS if self._has_any else 0):
            found.update(_decoder.decode(self._part(part, drawer, readings_of)))
        return found

    def _part(self, part: int, drawer: Drawer, readings_of: Callable[[str], bytes]) -> bytes:
        name, key = f"readings {part}", self._keys[part].digest()
        if kept := drawer.part(name, key):
            return kept
        count: Counter[str] = Counter()
        for id_ in self._ids[part]:
            if readings := readings_of(id_):
                count.update(_decoder.decode(readings))
        data = msgspec.msgpack.encode(dict(sorted(count.items())))
        drawer.put_part(name, key, data)
        return data
