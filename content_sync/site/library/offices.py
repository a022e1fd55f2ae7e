"""Whom to ask at a place, in the order in which they are named."""

from collections.abc import Iterable

from content_sync.letters.folding import sort_key
from content_sync.model import Body, Feed, Item, Profile


def offices(feed: Feed, profile: Profile, cards: Iterable[Item]) -> tuple[Body, ...]:
    """The bodies that a profile and its `cards` name, its own first, then by name."""
    used = {card.body for card in cards} | {profile.body}

    def place(body: Body) -> tuple[bool, tuple[str, str]]:
        names = (body.names.get(one.tag) for one in feed.languages)
        return body.id != profile.body, sort_key(next(filter(None, names), ""))

    return tuple(sorted((body for body in feed.bodies if body.id in used), key=place))
