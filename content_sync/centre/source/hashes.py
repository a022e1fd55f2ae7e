"""The two short names of a content: what a translation was made from, what an officer approved."""

import hashlib
import unicodedata
from collections.abc import Mapping

import msgspec

from content_sync.model import Find, Item, Text, encode


def source_hash(title: str, summary: str, body: str) -> str:
    """The name a translation writes as `source`: the text it was translated from.

    The first 16 hex digits of the SHA-256 of title, summary and body, a line feed between them,
    in NFC, with line ends as line feeds and without space around each; reviews do not count.
    """
    parts = (part.replace("\r\n", "\n").strip() for part in (title, summary, body))
    text = unicodedata.normalize("NFC", "\n".join(parts))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def with_words(body: str, beside: str) -> str:
    """A body with the words of another file that are translated with it, for its name."""
    return f"{body.strip()}\n\n{beside}" if beside else body


def shown_hash(item: Item, originals: Mapping[str, str] = {}) -> str:
    """The name an officer writes as `approved.hash`: everything of `item` that a visitor can see.

    The SHA-256 of its canonical JSON, without the mark `unapproved`, the small cover, a machine's
    voice and what only search reads: these change with our tools, not with the content. Media count
    by their hashes, a person's voice among them; a picture that we made from an officer's counts as
    that: `originals` names it by the SHA-256 of what was made.
    """
    texts = {tag: _written(text) for tag, text in item.texts.items()}
    cover = item.cover and msgspec.structs.replace(item.cover, small="")
    shown = msgspec.structs.replace(item, unapproved=False, texts=texts, cover=cover)
    data = encode(shown)
    for made, original in originals.items():
        data = data.replace(made.encode(), original.encode())
    return hashlib.sha256(data).hexdigest()


def _written(text: Text) -> Text:
    is_made = text.sound is not None and text.sound.made == "prepared"
    return msgspec.structs.replace(text, find=Find(), sound=None if is_made else text.sound)
