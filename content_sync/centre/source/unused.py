"""What a content folder has and no kiosk shows: an item beside every kiosk's topics, a body."""

from collections.abc import Mapping, Sequence

from content_sync.centre.source.item_source import ItemSource
from content_sync.centre.written.page import Page
from content_sync.model import Feed


def check_unused(
    page: Page, feed: Feed, body_lines: Mapping[str, int], items: Sequence[ItemSource]
) -> None:
    """Warn of it; `page` is feed.yaml, `body_lines` say where each body stands there."""
    used = {one.item.body for one in items} | {profile.body for profile in feed.profiles}
    for body in feed.bodies:
        if body.id not in used:
            fix = "name it in a profile or an item, or remove it"
            page.warn(body_lines[body.id], f"nobody is told to ask body '{body.id}'", fix)
    anywhere = {topic for profile in feed.profiles for topic in profile.topics}
    for source in items:
        item = source.item
        aimed = [one for one in feed.profiles if one.id in (item.targets.profiles or (one.id,))]
        shown = {topic for profile in aimed for topic in profile.topics}
        if anywhere.intersection(item.topics) and not shown.intersection(item.topics):
            names = ", ".join(profile.id for profile in aimed)
            what = f"profile {names} shows none of the item's topics ({', '.join(item.topics)})"
            fix = "only search and links lead to it; add a topic or change targets"
            source.page.warn(source.lines.get("topics", 0), what, fix)
