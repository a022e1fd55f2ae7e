"""What the rules over all items need of each of them: small, and kept when its texts are not."""

from typing import Annotated

import msgspec

from content_sync.errors import Mistake
from content_sync.model import Item
from content_sync.said import Said, made

Place = tuple[str, int]  # a file, and a line of it


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What was said: the message, and what its blanks are filled with."""

    message: str
    values: "dict[str, Kept | str | int]" = {}

    @classmethod
    def of(cls, said: Said) -> "Kept":
        """`said`, to be kept."""
        return cls(said.message, {name: _kept(one) for name, one in said.values.items()})

    @property
    def said(self) -> Said:
        """What was said, once more."""
        values = self.values.items()
        return made(self.message, {k: v.said if isinstance(v, Kept) else v for k, v in values})


class Warned(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A warning of an item's own files."""

    file: str
    line: int
    what: Kept
    fix: Kept
    at: str = ""

    @classmethod
    def of(cls, told: Mistake) -> "Warned":
        """`told`, to be kept."""
        return cls(told.file, int(told.line), Kept.of(told.what), Kept.of(told.fix), told.at)

    @property
    def mistake(self) -> Mistake:
        """What was told."""
        return Mistake(self.file, self.line, self.what.said, self.fix.said, self.at)


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


class Lead(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A result on `line` of interview.yaml that leads to an item, whose text says these figures.

    `rate` is the interest of a loan, "6.24", "" for none; `days` how long an answer may take,
    working days or not; `said`: language -> its words.
    """

    line: int
    result: str
    item: str
    sums: tuple[int, ...] = ()
    rate: str = ""
    days: int = 0
    is_working: bool = False
    said: dict[str, str] = {}


class Ending(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A result that holds until the day `last`; `next`: the one that follows it, "" for none."""

    line: int
    result: str
    last: str
    is_closed: bool = False
    next: str = ""


class Asking(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an interview needs of the rest of the folder; `given`: name -> values it can have.

    `looked_up`: the line of a result, its id, and the day of its facts.
    """

    leads: tuple[Lead, ...] = ()
    endings: tuple[Ending, ...] = ()
    given: dict[str, tuple[str, ...]] = {}
    looked_up: tuple[tuple[int, str, str], ...] = ()


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
    interview: Asking | None = None


def _kept(value: str | int) -> Kept | str | int:
    return Kept.of(value) if isinstance(value, Said) else value


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
        opening=item.opening,
        texts={},
    )
