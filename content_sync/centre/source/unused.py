"""What a content folder has and no kiosk shows: an item beside every kiosk's topics, a body."""

from collections.abc import Iterable, Mapping

from content_sync.centre.written.page import Page
from content_sync.model import Feed, Item
from content_sync.said import phrase


class Used:
    """What of a feed its items use, so far."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._bodies = {profile.body for profile in feed.profiles}
        self._anywhere = {topic for profile in feed.profiles for topic in profile.topics}

    def add(self, page: Page, item: Item, lines: Mapping[str, int]) -> None:
        """Take one more item, and warn on its `page` where no kiosk's topics lead to it."""
        self._bodies.add(item.body)
        named = item.targets.profiles
        aimed = [one for one in self._feed.profiles if not named or one.id in named]
        shown = {topic for profile in aimed for topic in profile.topics}
        if self._anywhere.intersection(item.topics) and not shown.intersection(item.topics):
            names = ", ".join(profile.id for profile in aimed)
            what = phrase(
                "profile {profiles} shows none of the item's topics ({topics})",
                profiles=names,
                topics=", ".join(item.topics),
            )
            fix = phrase("only search and links lead to it; add a topic or change targets")
            page.warn(lines.get("topics", 0), what, fix)

    def ask(self, bodies: Iterable[str]) -> None:
        """Take bodies that a result of an interview leads to."""
        self._bodies.update(bodies)

    def check(self, page: Page, lines: Mapping[str, int]) -> None:
        """Warn of bodies nobody is led to; `lines` say where each stands in feed.yaml, `page`."""
        for body in self._feed.bodies:
            if body.id not in self._bodies:
                fix = phrase("name it in a profile or an item, or remove it")
                page.warn(
                    lines[body.id], phrase("nobody is told to ask body '{id}'", id=body.id), fix
                )
