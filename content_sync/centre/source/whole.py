"""What all items of a folder must be to each other, and what the day makes of each.

    links         lead to another item, which some same kiosk shows
    successors    never lead back
    topics        are shown by a profile the item is for; a body is asked by somebody
    days          can be meant, compared with today

It takes the facts of one item after the other, and is asked for what comes of all at the end.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.centre.source.days import check_days, check_review
from content_sync.centre.source.drawable import tell_packages
from content_sync.centre.source.facts import Asking, Facts, Link
from content_sync.centre.source.interview_rules import (
    check_endings,
    check_given,
    check_leads,
    its_file,
)
from content_sync.centre.source.item_links import check_item_link
from content_sync.centre.source.opening_days import check_opening
from content_sync.centre.source.settle import settle
from content_sync.centre.source.unused import Used
from content_sync.centre.written.line import Line
from content_sync.centre.written.page import Findings, Page
from content_sync.model import Item
from content_sync.said import phrase

CIRCLE = phrase("following superseded_by leads back to this item, so nobody would see it")


class Whole:
    """The items of a folder so far; what is wrong goes into `findings`."""

    def __init__(self, feed: FeedSource, today: date | None, findings: Findings) -> None:
        self._feed = feed
        self._today = today
        self._findings = findings
        self._used = Used(feed.feed)
        self._links: list[tuple[str, Link]] = []
        self._packages: set[str] = set()
        self._lines: dict[str, int] = {}  # of superseded_by, where there is one
        self.cards: dict[str, Item] = {}
        self.interviews: dict[str, Asking] = {}

    @property
    def linked(self) -> set[str]:
        """The ids that the items so far link to, or that come after them."""
        after = {self.cards[id_].superseded_by for id_ in self._lines}
        return {*after, *(link.end for _, link in self._links)}

    def miss(self, packages: Iterable[str]) -> None:
        """Take note of packages of fonts that are not installed here."""
        self._packages.update(packages)

    def add(self, facts: Facts) -> None:
        """Take one more item, whether it has mistakes of its own or not."""
        card = facts.card
        page = Page(f"items/{card.id}/item.yaml", self._findings)
        self.cards[card.id] = card
        self._packages.update(facts.packages)
        self._findings.warnings.extend(each.mistake for each in facts.warnings)
        if card.superseded_by:
            self._lines[card.id] = facts.superseded_line
        self._links += ((card.id, link) for link in facts.links)
        self._used.add(page, card, facts.lines)
        self._used.ask(facts.asked.get("bodies", ()))
        if facts.interview:
            self.interviews[card.id] = facts.interview
        if self._today:
            check_days(page, card, facts.lines, self._today)
            if facts.interview:
                check_endings(Page(its_file(card.id), self._findings), facts.interview, self._today)
            if card.opening:
                line = Line.of(facts.lines.get("hours", 0), "hours")
                check_opening(page, card.opening, line, self._today)
            for each in facts.reviews:
                check_review(Page(each.file, self._findings), each.at, each.line, self._today)

    def check(self, page: Page) -> None:
        """Note what is wrong with all of them together; `page` is feed.yaml."""
        after = {id_: one.superseded_by for id_, one in self.cards.items() if one.superseded_by}
        for id_ in circles(after):
            if id_ not in self._lines:
                continue
            its_page = Page(f"items/{id_}/item.yaml", self._findings)
            its_page.wrong(
                Line.of(self._lines[id_], "superseded_by"),
                CIRCLE,
                phrase("leave the newest item without it"),
            )
        tell_packages(page, self._packages)
        settle(page, self._feed.lines)
        for body in self._feed.feed.bodies:
            if body.opening and self._today:
                line = self._feed.body_lines.get(body.id, 0)
                check_opening(page, body.opening, line, self._today)
        if self._feed.body_lines:
            self._used.check(page, self._feed.body_lines)
        for start, link in self._links:
            its_page = Page(link.file, self._findings)
            check_item_link(its_page, link, start, self.cards, self._feed.feed)
        for id_, asking in self.interviews.items():
            its_page = Page(its_file(id_), self._findings)
            check_leads(its_page, self.cards[id_], asking, self.cards, self._feed.feed)
        check_given(page, self._feed, self.interviews.values())


def circles(after: Mapping[str, str]) -> Iterator[str]:
    """Which of those that have one after them come again when one goes on, in time linear.

    Where one stands after itself is told elsewhere.
    """
    seen: dict[str, str] = {}  # -> from where it was come to
    for begin in after:
        way, at = [], begin
        while at in after and at not in seen:
            seen[at] = begin
            way.append(at)
            at = after[at]
        if at in after and seen[at] == begin and after[at] != at:
            yield from way[way.index(at) :]
