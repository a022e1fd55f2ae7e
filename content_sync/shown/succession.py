"""Links from item to item: what a text names, and where that leads today.

A link to what is no longer shown leads to its successor; where there is none its words stay as
plain words. What stands in an item's place is said by `showing`; kiosks and phone pages ask here.
"""

from collections.abc import Callable, Iterator
from typing import Final

from msgspec.structs import replace

from content_sync.model import Item, Text
from content_sync.prose import Block, Recording, Sentences, Span
from content_sync.sayings import runs

ITEM: Final = "item:"  # begins the mark of a link to an item

Lead = Callable[[str], str]  # an id -> the id of what stands there today, "" for nothing


def linked(text: Text) -> Iterator[str]:
    """The ids of the items that a text links to, in its order."""
    yield from (id_ for _, id_ in _mentions(text))


def first_mentions(text: Text) -> dict[str, tuple[str, ...]]:
    """Sentences by id, and the items that each of them is the first to link to."""
    first: dict[str, str] = {}  # item -> sentence
    for sentence, id_ in _mentions(text):
        first.setdefault(id_, sentence)
    return {
        sentence: tuple(id_ for id_, there in first.items() if there == sentence)
        for sentence in dict.fromkeys(first.values())
    }


def led_on(item: Item, lead: Lead) -> Item:
    """`item` with every link and related item as `lead` says; none leads to itself or nowhere."""

    def elsewhere(id_: str) -> str:
        there = lead(id_)
        return "" if there == item.id else there

    related = tuple(there for id_ in item.related if (there := elsewhere(id_)))
    texts = {tag: _text(text, elsewhere) for tag, text in item.texts.items()}
    return replace(item, related=related, texts=texts)


def _text(text: Text, lead: Lead) -> Text:
    if all(lead(id_) == id_ for id_ in linked(text)):
        return text
    return replace(text, blocks=tuple(_block(block, lead) for block in text.blocks))


def _block(block: Block, lead: Lead) -> Block:
    def led(said: Sentences) -> Sentences:
        return tuple(replace(one, spans=tuple(_spans(one.spans, lead))) for one in said)

    def each(texts: tuple[Sentences, ...]) -> tuple[Sentences, ...]:
        return tuple(map(led, texts))

    def told(recording: Recording) -> Recording:
        return replace(recording, transcript=each(recording.transcript))

    table, picture = block.table, block.picture
    return replace(
        block,
        h=block.h and led(block.h),
        p=block.p and led(block.p),
        footnote=block.footnote and led(block.footnote),
        list=block.list and each(block.list),
        steps=block.steps and each(block.steps),
        note=block.note and each(block.note),
        table=table and replace(table, head=each(table.head), rows=tuple(map(each, table.rows))),
        picture=picture and replace(picture, caption=led(picture.caption)),
        sound=block.sound and told(block.sound),
        video=block.video and told(block.video),
    )


def _spans(spans: tuple[Span, ...], lead: Lead) -> Iterator[Span]:
    for span in spans:
        if not span.mark.startswith(ITEM):
            yield span
        elif there := lead(span.mark.removeprefix(ITEM)):
            yield Span(span.start, span.end, ITEM + there)


def _mentions(text: Text) -> Iterator[tuple[str, str]]:
    """The ids of sentences, and of the items they link to."""
    for sentence in (one for block in text.blocks for run in runs(block) for one in run):
        for span in sentence.spans:
            if span.mark.startswith(ITEM):
                yield sentence.id, span.mark.removeprefix(ITEM)
