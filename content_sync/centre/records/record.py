"""What is known of an item: everything a release and its checks need, but not its texts.

Those lie beside it as the bytes of the finished object, under their hash.
"""

import msgspec

from content_sync.centre.source.facts import Facts, Warned
from content_sync.signed.catalog import Line


class Made(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A file of the cache that belongs to an item: its path there, its hash, how it stands."""

    path: str
    sha256: str
    stamp: str


class Spoken(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a voice makes of a text: `by` names its engine and its lexicon, `key` the sound."""

    by: str
    key: str


class Heard(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Which words of a lexicon, named by its hash, a text has."""

    lexicon: str
    words: tuple[str, ...]


class Record(msgspec.Struct, frozen=True, array_like=True):
    """An item without mistakes.

    lines: of its object and its media; media: SHA-256 -> where the file lies in the content
    folder; made: those of the cache; refused: why it may not go out; readings: how often each
    Chinese character has which pinyin (find.py), as MessagePack; tongues: the languages of its
    texts that no person reads aloud.
    """

    facts: Facts
    lines: tuple[Line, ...]
    media: dict[str, str] = {}
    made: tuple[Made, ...] = ()
    refused: Warned | None = None
    readings: bytes = b""
    tongues: tuple[str, ...] = ()
    spoken: dict[str, Spoken] = {}
    heard: dict[str, Heard] = {}
