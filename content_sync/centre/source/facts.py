"""What the rules over all items need of each of them: small, and kept when its texts are not."""

from typing import Annotated

import msgspec

from content_sync.model import Item

Place = tuple[str, int]  # a file, and a line of it


class Warned(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A warning of an item's own files."""

    file: str
    line: int
    what: str
    fix: str


class Link(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A link to the item `end`, in the text of that name."""

    file: str
    line: int
    end: str


class Read(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """On `line` of the text in that file it is said to have been read on the day `at`."""

    file: str
    line: int
    at: str


class Facts(msgspec.Struct, frozen=True, array_like=True):
    """Of one item without mistakes.

    card: the item without texts, media and what only a screen shows; lines: where its keys stand;
    asked: list -> ids that must exist; packages: fonts missing on this machine.
    """

    card: Item
    lines: dict[str, int] = {}
    superseded_line: Annotated[int, msgspec.Meta(ge=0)] = 0
    links: tuple[Link, ...] = ()
    reviews: tuple[Read, ...] = ()
    asked: dict[str, tuple[str, ...]] = {}
    packages: tuple[str, ...] = ()
    warnings: tuple[Warned, ...] = ()


def card_of(item: Item) -> Item:
    """What is left of `item` when all that only its own screen needs is taken away."""
    return Item(
        id=item.id,
        kind=item.kind,
        topics=item.topics,
        class_=item.class_,
        tier=item.tier,
        body=item.body,
        as_of=item.as_of,
        valid_from=item.valid_from,
        valid_to=item.valid_to,
        superseded_by=item.superseded_by,
        targets=item.targets,
        event=item.event,
        texts={},
    )
