"""What of feed.yaml and of the other items an item's own reading may ask for, and what it asked.

An item is read anew when one of its files changes, or an answer that it was given. So everything
it may ask for stands here: what is not here, no reading depends on.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.letters.choices import Choices
from content_sync.model import Feed, Language

ITEMS: Final = "items"  # as a list beside those of feed.yaml
ASKED: Final = ("topics", "places", "bodies", "profiles", "areas")


class Asked(Collection[str]):
    """Ids that exist. It notes those asked for, and whether more was asked than what exists."""

    def __init__(self, ids: Collection[str]) -> None:
        self._ids = ids
        self.asked: set[str] = set()
        self.is_judged = False  # by what does not exist, or by all that do: in a mistake

    def __contains__(self, id_: object) -> bool:
        if id_ not in self._ids:
            self.is_judged = True
            return False
        self.asked.add(str(id_))
        return True

    def __iter__(self) -> Iterator[str]:
        self.is_judged = True
        return iter(self._ids)

    def __len__(self) -> int:
        self.is_judged = True
        return len(self._ids)

    @property
    def whole(self) -> Collection[str]:
        """All of them, the same for every item."""
        self.is_judged = True
        return self._ids


@dataclass(frozen=True, slots=True)
class Context:
    """A feed as one item sees it; `languages` have no names and no voices here."""

    languages: tuple[Language, ...]
    tags: tuple[str, ...]
    time_zone: str
    require_approval: bool
    lists: Mapping[str, Asked | None]

    def known(self, key: str) -> Asked | None:
        """The ids of a list; None where a mistake that is told already hides some of them."""
        return self.lists[key]

    @property
    def items(self) -> Asked:
        """The ids of all items."""
        items = self.lists[ITEMS]
        assert items is not None
        return items

    @property
    def asked(self) -> dict[str, tuple[str, ...]]:
        """List -> the ids that were asked for and exist."""
        found = ((key, each.asked) for key, each in self.lists.items() if each is not None)
        return {key: tuple(sorted(asked)) for key, asked in found if asked}

    @property
    def is_judged(self) -> bool:
        """Whether the answers depend on more than those ids."""
        return any(each is None or each.is_judged for each in self.lists.values())


@dataclass(frozen=True, slots=True)
class Frame:
    """What the contexts of all items of a folder are made of."""

    feed: Feed
    tags: tuple[str, ...]
    require_approval: bool
    lists: Mapping[str, Collection[str] | None]

    def context(self) -> Context:
        """The context of one item, which has asked for nothing yet."""
        languages = tuple(
            Language(tag=each.tag, name="", fallback=each.fallback, font=each.font)
            for each in self.feed.languages
        )
        lists = {key: None if ids is None else Asked(ids) for key, ids in self.lists.items()}
        return Context(languages, self.tags, self.feed.time_zone, self.require_approval, lists)

    def has(self, asked: Mapping[str, Collection[str]]) -> bool:
        """Whether what an item asked for exists here, too; what nobody knows is not judged."""
        for key, ids in asked.items():
            there = self.lists.get(key)
            if there is not None and not all(map(there.__contains__, ids)):
                return False
        return True


def frame_of(feed: FeedSource, items: Collection[str]) -> Frame:
    """The frame of a folder that has these items."""
    known = {key: feed.known(key) for key in ASKED}
    lists = {key: None if ids is None else Choices(ids) for key, ids in known.items()}
    return Frame(feed.feed, feed.tags, feed.require_approval, {ITEMS: items, **lists})
