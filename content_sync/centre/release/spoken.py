"""What machines are to say of the items, and which words of the lexicon they need for it.

To know the sound of a text, all of it is turned into what a person would say; so its name is kept
with the item, together with what it depends on: the engine and the lexicon of its language.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec

from content_sync.centre.records import record as kept
from content_sync.centre.records.drawer import Drawer
from content_sync.centre.records.record import Record
from content_sync.centre.release.items import Items
from content_sync.centre.release.objects import text_line
from content_sync.centre.source import lexicon
from content_sync.centre.source.source import Begun
from content_sync.centre.voices import sound
from content_sync.centre.voices.engine import Engine
from content_sync.centre.voices.sound import Sound, Task, engine_of, heard_of
from content_sync.model import Item, encode
from content_sync.shown.showing import rank
from content_sync.signed.catalog import Line

_item = msgspec.json.Decoder(Item)


class Spoken:
    """The items of a folder so far; without `engines` only words of the lexicon are wanted."""

    def __init__(
        self,
        start: Begun,
        items: Items,
        texts: Mapping[str, bytes],
        engines: Mapping[str, Engine] | None,
    ) -> None:
        self._start = start
        self._items = items
        self._texts = texts
        self._engines = engines
        self._tasks: list[tuple[tuple[int, int], Task]] = []
        self._lexicons = {
            tag: hashlib.sha256(
                repr([(each.word, each.said) for each in one.entries]).encode()
            ).hexdigest()
            for tag, one in start.lexicon.spellings.items()
        }
        languages = start.feed.feed.languages if engines is not None else ()
        self._voiced = {one.tag: one for one in languages if one.voice}

    def add(self, record: Record, name: str = "") -> None:
        """One item more."""
        tongues = [tag for tag in record.tongues if tag in self._voiced or tag in self._lexicons]
        if not tongues:
            return
        card = record.facts.card
        read = _once(lambda: _item.decode(self._texts[card.id]))
        heard = {tag: self._words(record, tag, read) for tag in tongues if tag in self._lexicons}
        spoken = {tag: self._sound(record, tag, read) for tag in tongues if tag in self._voiced}
        for tag, found in heard.items():
            self._start.heard.setdefault(tag, set()).update(found.words)
        for tag, language in self._voiced.items():
            if (one := spoken.get(tag)) and one.key:
                make = partial(self._heard, card.id, tag)
                engine = engine_of(language, self._engines or {})
                task = Task(card.id, language, engine, one.key, make, card.class_ != "normal")
                self._tasks.append((rank(card), task))
        all_ = {**record.heard, **heard}, {**record.spoken, **spoken}
        if all_ != (record.heard, record.spoken):
            self._items.keep(msgspec.structs.replace(record, heard=all_[0], spoken=all_[1]))

    def tasks(self) -> tuple[Task, ...]:
        """All that is to be spoken, what a visitor meets first before the rest."""
        if self._engines is None:
            return ()
        own = sound.feed_tasks(self._start.feed.feed, self._start.lexicon, self._engines)
        in_turn = sorted(self._tasks, key=lambda each: each[0])
        return (*own, *(task for _, task in in_turn))

    def _words(self, record: Record, tag: str, read: Callable[[], Item]) -> kept.Heard:
        known = record.heard.get(tag)
        if known and known.lexicon == self._lexicons[tag]:
            return known
        used = lexicon.used(self._start.lexicon.spellings[tag], read(), tag)
        return kept.Heard(self._lexicons[tag], tuple(sorted(used)))

    def _sound(self, record: Record, tag: str, read: Callable[[], Item]) -> kept.Spoken:
        engine = engine_of(self._voiced[tag], self._engines or {})
        by = f"{engine.name}\0{self._lexicons.get(tag, '')}"
        known = record.spoken.get(tag)
        if known and known.by == by:
            return known
        heard = heard_of(read(), tag, self._start.lexicon)
        return kept.Spoken(by, heard.key(engine))

    def _heard(self, id_: str, tag: str) -> sound.Heard:
        return heard_of(_item.decode(self._texts[id_]), tag, self._start.lexicon)


def with_voices(
    line: Line, sounds: Sequence[Sound], texts: Mapping[str, bytes], drawer: Drawer
) -> Line:
    """The line of an item's object, made with `sounds`; the object is in `drawer` then."""
    made_of = [line.sha256, *(f"{each.tag} {each.task.key} {each.file.sha256}" for each in sounds)]
    key = hashlib.sha256("\n".join(made_of).encode()).digest()
    if known := drawer.voiced(line.id, key):
        return msgspec.structs.replace(line, sha256=known[0], bytes=known[1])
    item = sound.item_with(_item.decode(texts[line.id]), sounds)
    data = encode(item)
    made = text_line(item, item.id, data)
    drawer.put_voiced(line.id, key, made.sha256, data)
    return made


def _once(make: Callable[[], Item]) -> Callable[[], Item]:
    found: list[Item] = []

    def made() -> Item:
        if not found:
            found.append(make())
        return found[0]

    return made
