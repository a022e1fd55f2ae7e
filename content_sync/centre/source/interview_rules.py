"""What interviews must be to the rest of the folder and to the day.

results     lead to items that the same kiosks show, whose text says the same figures
endings     are told beforehand; what is closed has ended
given       of an area is what some interview asks of a place
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from content_sync.centre.feed_yaml.feed_source import FeedSource
from content_sync.centre.interviews.interview_yaml import FILE
from content_sync.centre.source.facts import Asking, Lead
from content_sync.centre.written.page import Findings, Page, read_text
from content_sync.centre.written.sums import days_said, rates, sums, unsaid
from content_sync.interview.values import UNKNOWN
from content_sync.letters.choices import meant
from content_sync.model import Feed, Item
from content_sync.said import phrase

LEAST: Final = 10  # smaller figures may stand as words
AHEAD: Final = timedelta(days=60)  # as release/foresight.py: time to write a successor


def its_file(id_: str) -> str:
    """The interview of an item."""
    return f"items/{id_}/{FILE}"


def check_endings(page: Page, asking: Asking, today: date) -> None:
    """Warn of results whose days are over or will be soon; a closed one must be over."""
    for line, _, day in asking.looked_up:
        if date.fromisoformat(day) > today:
            what = phrase("as_of {day} lies in the future", day=day)
            page.warn(line, what, phrase("write the day on which the facts were looked up"))
    for one in asking.endings:
        last = date.fromisoformat(one.last)
        what = phrase("result '{id}' holds until {day}", id=one.result, day=last)
        if one.is_closed and last >= today:
            what = phrase("result '{id}' is closed, and holds until {day}", id=one.result, day=last)
            page.wrong(one.line, what, phrase("write the day it ended, or another kind"))
        elif one.is_closed or last > today + AHEAD:
            continue
        elif last < today:
            fix = phrase("kiosks say that the rule may have changed; write what holds now")
            page.warn(one.line, phrase("result '{id}' has ended", id=one.result), fix)
        elif one.next:
            page.warn(
                one.line, what, phrase("see that '{id}', which follows, is right", id=one.next)
            )
        else:
            page.warn(one.line, what, phrase("nothing follows it: write what will hold"))


def check_leads(
    page: Page, item: Item, asking: Asking, items: Mapping[str, Item], feed: Feed
) -> None:
    """Note results that lead to an item which not all kiosks of the interview show."""
    every = [one.id for one in feed.profiles]
    for lead in asking.leads:
        if lead.item not in items:
            continue
        shown = items[lead.item].targets.profiles or every
        missing = [one for one in item.targets.profiles or every if one not in shown]
        if missing:
            what = phrase(
                "'{id}' is not shown to profile {profiles}, as this item is",
                id=lead.item,
                profiles=", ".join(missing),
            )
            page.wrong(lead.line, what, phrase("widen its targets, or lead to another item"))


def check_figures(content: Path, findings: Findings, asked: Mapping[str, Asking]) -> None:
    """Warn of figures that the text of the item a result leads to does not say as well.

    No mistake: whoever mends that text at the desk could not mend the interview there.
    """
    texts: dict[str, dict[str, str]] = {}
    for id_, asking in asked.items():
        for lead in asking.leads:
            known = texts.setdefault(lead.item, _texts(content, lead.item))
            _check(Page(its_file(id_), findings), lead, known)


def check_given(page: Page, feed: FeedSource, asked: Iterable[Asking]) -> None:
    """Note what an area gives and no interview asks of a place."""
    known: dict[str, set[str]] = {}
    for asking in asked:
        for name, values in asking.given.items():
            known.setdefault(name, {UNKNOWN}).update(values)
    for area in feed.feed.areas:
        for name, value in area.given.items():
            what = phrase("area {code} gives '{name}'", code=area.code, name=name)
            if name not in known:
                fix = phrase("no interview asks it; {fix}", fix=meant(name, known))
                page.warn(feed.lines.get("areas", 0), what, fix)
            elif value not in known[name]:
                what = phrase("{what} as '{value}'", what=what, value=value)
                page.wrong(feed.lines.get("areas", 0), what, meant(value, known[name]))


def _texts(content: Path, id_: str) -> dict[str, str]:
    """Language -> the text of an item; what cannot be read has been told there."""
    folder, found = content / "items" / id_, {}
    for path in sorted(folder.glob("*.md")) if folder.is_dir() else ():
        text = read_text(Page("", Findings()), path, content)
        if text is not None:
            found[path.stem] = text
    return found


def _check(page: Page, lead: Lead, texts: Mapping[str, str]) -> None:
    for tag, text in texts.items():
        there = sums(text)
        missing = [f"{one:,}".replace(",", ".") for one in lead.sums if one not in there]
        missing += _lacking(lead.rate, rates(text))
        words = unsaid(lead.said.get(tag, ""), text, LEAST)
        missing += [one for one in words if sums(one).isdisjoint(lead.sums)]
        if missing:
            _tell(page, lead, tag, ", ".join(missing))
        if _is_unsaid(lead, text):
            _tell(page, lead, tag, phrase("{days} days", days=lead.days))


def _tell(page: Page, lead: Lead, tag: str, figures: str) -> None:
    what = phrase(
        "result '{id}' gives {figures}, which {item}/{tag}.md does not say",
        id=lead.result,
        figures=figures,
        item=lead.item,
        tag=tag,
    )
    page.warn(lead.line, what, phrase("let both say the same"))


def _is_unsaid(lead: Lead, text: str) -> bool:
    """Whether a text says so many days neither whole nor in two parts."""
    days, there = lead.days, days_said(text, lead.is_working)
    return bool(days) and days not in there and all(days - one not in there for one in there)


def _lacking(rate: str, there: Collection[str]) -> list[str]:
    return [f"{rate} %"] if rate and rate not in there else []
