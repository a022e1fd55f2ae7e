"""Which picture or recording of an item is meant by the number of its block.

A visitor who changes the language while looking at block 3 looks at the other text's block 3; a
translation with other paragraphs has its picture elsewhere, so the nearest of its kind is taken.
The cover stands before all blocks, and has a number of its own.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

from content_sync.model import chain
from content_sync.prose import Block, Picture, Recording
from content_sync.site.library.library import Library
from kiosk.look.lens import ZOOMS
from kiosk.visit.state import Place, Screen

COVER: Final = -1

Figure = TypeVar("Figure", Picture, Recording)


def picture(shelf: Library, item: str, language: str, number: int) -> tuple[str, Picture] | None:
    """The picture a reader of `language` is shown, and the language of its text."""
    if number == COVER and (shown := cover(shelf, item, language)):
        return shown
    return _nearest(shelf, item, language, number, lambda block: block.picture)


def cover(shelf: Library, id_: str, language: str) -> tuple[str, Picture] | None:
    """The cover of an item as a picture of its text, and the language it is described in; None
    without one that can be told in words.
    """
    item = shelf.item(id_)
    if item is None or item.cover is None:
        return None
    alt = item.cover.alt
    tag = next((one for one in chain(shelf.feed.languages, language) if alt.get(one)), None)
    return (tag, Picture(item.cover.media, alt[tag], item.cover.size)) if tag else None


def recording(
    shelf: Library, item: str, language: str, number: int
) -> tuple[str, Recording] | None:
    """The sound or video a reader of `language` is shown, and the language of its text."""
    return _nearest(shelf, item, language, number, lambda block: block.video or block.sound)


def places(shelf: Library, topic: str, item: str) -> Iterator[Place]:
    """Where the pictures and recordings of an item lead; each picture whole and enlarged."""
    whole = shelf.item(item)
    blocks = shelf.text(whole, shelf.feed.languages[0].tag)[1].blocks if whole else ()
    for number, block in enumerate(blocks):
        if block.picture:
            seen = Place(Screen.PICTURE, topic=topic, item=item, block=number)
            yield from (seen, replace(seen, zoom=ZOOMS[2]))
        elif block.sound or block.video:
            yield Place(Screen.PLAYER, topic=topic, item=item, block=number)


def _nearest(
    shelf: Library, id_: str, language: str, number: int, figure: Callable[[Block], Figure | None]
) -> tuple[str, Figure] | None:
    item = shelf.item(id_)
    if item is None:
        return None
    tag, text = shelf.text(item, language)
    found = {at: one for at, block in enumerate(text.blocks) if (one := figure(block))}
    if not found:
        return None
    return tag, found[min(found, key=lambda at: (abs(at - number), at))]
