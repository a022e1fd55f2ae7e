"""What is known of an item, so that it need not be read again while its object stays.

    card      what lists show of it: titles, summaries, dates, its cover
    outline   where and when it stands, and in which languages: an item without a word
    named     the items it leads to; media: the files it shows

Card and outline are items themselves: what draws and what judges need not know how little is there.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

import msgspec

from content_sync.centre.pages.edition import Signed
from content_sync.interview.values import Interview
from content_sync.model import Event, Item, Text
from content_sync.signed.sha256 import name_of

LINK: Final = re.compile(rb'"item:([a-z0-9-]+)"')  # in an object, where a text links to an item
MEDIA: Final = re.compile(rb'"([0-9a-f]{64})"')
INTERVIEW: Final = "interview"
FACE_LETTERS: Final = 16
UNREAD: Final = Text(title="", summary="")

Some = TypeVar("Some")


class Known(msgspec.Struct, frozen=True, array_like=True):
    """An item whose object has this SHA-256; `signed` says which release brought it as it is.

    `face` is a short name of its card, `thumbnail` the file drawn on that, "" for none. `turns`: of
    an interview the days on which what follows changes, None for another item.
    """

    id: str
    object: str
    signed: Signed
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    class_: str
    tier: str
    valid_from: str
    valid_to: str
    superseded_by: str
    event: Event | None
    named: tuple[str, ...]
    media: tuple[str, ...]
    thumbnail: str
    face: str
    turns: tuple[str, ...] | None = None


def card(item: Item) -> Item:
    """What lists show of an item, and no more: whoever draws a list is given this alone."""
    cover = item.cover
    return Item(
        id=item.id,
        kind=item.kind,
        topics=(),
        class_=item.class_,
        drill=item.drill,
        body=item.body,
        valid_to=item.valid_to,
        event=item.event,
        cover=msgspec.structs.replace(cover, alt={}) if cover else None,
        texts={
            tag: Text(title=text.title, summary=text.summary) for tag, text in item.texts.items()
        },
    )


def face(card: bytes) -> str:
    """A short name of a card: another card, another name."""
    return name_of(card)[:FACE_LETTERS]


def known(item: Item, raw: bytes, sha256: str, signed: Signed, face: str) -> Known:
    """What is known of `item`, whose object is `raw`."""
    links = [found.decode() for found in LINK.findall(raw)]
    if item.interview:
        links += [one.item for one in item.interview.results if one.item]
    return Known(
        item.id,
        sha256,
        signed,
        item.topics,
        tuple(item.texts),
        item.class_,
        item.tier,
        item.valid_from,
        item.valid_to,
        item.superseded_by,
        item.event,
        tuple(dict.fromkeys((*item.related, *links))),
        tuple(dict.fromkeys(found.decode() for found in MEDIA.findall(raw))),
        (item.cover.small or item.cover.media) if item.cover else "",
        face,
        _turns(item.interview) if item.interview else None,
    )


def _turns(interview: Interview) -> tuple[str, ...]:
    days = {day for one in interview.results for day in (one.valid_from, one.valid_to) if day}
    return tuple(sorted(days))


def outlines(every: Iterable[Known]) -> Iterator[tuple[Known, Item]]:
    """Each with its outline. What many have in common is there once: they are tens of thousands."""
    once: dict[object, object] = {}

    def same(one: Some) -> Some:
        return once.setdefault(one, one)  # type: ignore[return-value]

    texts: dict[tuple[str, ...], dict[str, Text]] = {}
    for one in every:
        yield (
            one,
            Item(
                id=one.id,
                kind="" if one.turns is None else INTERVIEW,
                topics=same(one.topics),
                class_=same(one.class_),
                tier=same(one.tier),
                valid_from=same(one.valid_from),
                valid_to=same(one.valid_to),
                superseded_by=one.superseded_by,
                event=one.event,
                texts=texts.setdefault(one.tags, dict.fromkeys(one.tags, UNREAD)),
            ),
        )
