"""How much of a feed each language has: texts that are written, and texts that are heard."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from content_sync.centre.release.build import Build
from content_sync.centre.source.source import RESERVED
from content_sync.model import Feed
from content_sync.said import Said, phrase


class _Text(msgspec.Struct):
    """Whether a person reads it."""

    sound: msgspec.Raw | None = None


class _Item(msgspec.Struct):
    """In which languages an item is written, and in which it is told without a text."""

    texts: dict[str, _Text]
    spoken: dict[str, msgspec.Raw] = {}


_feed = msgspec.json.Decoder(Feed)
_item = msgspec.json.Decoder(_Item)


def coverage(build: Build) -> Iterator[Said]:
    """A line for each language of the feed, in its order."""
    written: Counter[str] = Counter()
    recorded: Counter[str] = Counter()
    ids = [line.id for line in build.lines if line.kind == "item"]
    for id_ in ids:
        item = _item.decode(build.texts[id_])
        written.update(item.texts.keys())
        own = {tag for tag, text in item.texts.items() if text.sound}
        recorded.update(own | item.spoken.keys())
    for language in _feed.decode(build.texts[RESERVED]).languages:
        tag = language.tag
        counts = {"items": len(ids), "written": written[tag], "recorded": recorded[tag]}
        if language.voice:
            yield phrase(
                "{tag}: {written} of {items} items written, {recorded} read by a person, "
                "the others by a machine",
                tag=tag,
                **counts,
            )
        else:
            yield phrase(
                "{tag}: {written} of {items} items written, {recorded} read by a person, "
                "the others by nobody",
                tag=tag,
                **counts,
            )
