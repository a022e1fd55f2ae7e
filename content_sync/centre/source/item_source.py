"""item.yaml: what an item is, whom it is for, who answers for it, and what belongs to its media."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from content_sync.centre.feed_yaml.opening_source import read_opening
from content_sync.centre.media.media_notes import MediaNotes, files_by_tag, read_notes
from content_sync.centre.source.context import Context
from content_sync.centre.text.links import web_fix
from content_sync.centre.written.fields import Fields, count, fields
from content_sync.centre.written.line import Line
from content_sync.centre.written.page import Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.model import (
    CLASSES,
    KINDS,
    TIERS,
    Event,
    Item,
    LegalBasis,
    Names,
    Schedule,
    Targets,
)
from content_sync.said import phrase
from content_sync.shown.hours import SPAN, span

KEYS: Final = (
    *("kind", "topics", "class", "drill", "tier", "author", "body", "legal_basis", "as_of"),
    *("event", "hours", "valid_from", "valid_to", "superseded_by", "targets", "schedule"),
    *("related", "approved", "cover", "media", "sound"),
)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved what: `hash` is the `shown_hash` of what was seen."""

    by: str
    hash: str
    line: int


@dataclass(frozen=True, slots=True)
class ItemSource:
    """item.yaml, read; `item` has no texts and no cover yet."""

    page: Page
    item: Item
    author: str = ""
    approval: Approval | None = None
    cover: str = ""
    cover_alt: Names = field(default_factory=dict)
    cover_line: int = 0
    media: dict[str, MediaNotes] = field(default_factory=dict)
    superseded_line: int = 0
    lines: dict[str, int] = field(default_factory=dict)  # key -> its line
    sound: dict[str, str] = field(default_factory=dict)  # language -> the item read by a person
    sound_line: int = 0
    is_read: bool = True  # False: item.yaml has a mistake of its own, told already


def read_item(page: Page, text: str, id_: str, feed: Context) -> ItemSource:
    """item.yaml of `id_`; whatever is wrong is noted and left out."""
    node = read_yaml(page, text)
    top = fields(page, node, KEYS, feed.tags, "item.yaml") if node else None
    if top is None:
        return unread(page, id_)
    cover = top.map("cover", ("file", "alt"))
    return ItemSource(
        page=page,
        item=_item(top, id_, feed),
        author=top.text("author"),
        approval=_approval(top),
        cover=cover.text("file", required=True) if cover else "",
        cover_alt=_cover_alt(cover) if cover else {},
        cover_line=top.at("cover"),
        media=read_notes(top),
        superseded_line=top.at("superseded_by"),
        lines=_lines(top),
        sound=files_by_tag(top, "sound"),
        sound_line=top.at("sound"),
    )


def unread(page: Page, id_: str) -> ItemSource:
    """An item of which nothing is known but its id."""
    item = Item(id=id_, kind=KINDS[0], topics=(), texts={})
    return ItemSource(page, item, is_read=False)


def _lines(top: Fields) -> dict[str, int]:
    """Where each key stands; an event where it says when."""
    lines = {key: node.line for key, node in top.entries.items()}
    event = top.entries.get("event")
    if event and isinstance(event.value, dict) and "starts" in event.value:
        lines["event"] = event.value["starts"].line
    return lines


def _item(top: Fields, id_: str, feed: Context) -> Item:
    kind = top.choice("kind", KINDS)
    topics = top.references("topics", feed.known("topics"), "topic")
    event = _event(top, feed.known("places"), feed.time_zone)
    if not top.nodes("topics") and "topics" not in top.misspelt:
        top.wrong("topics", phrase("the item has no topic"), phrase("add topics: [id]"))
    if kind == "event" and not event and "event" not in top.misspelt:
        top.wrong("kind", phrase("an event without a time"), phrase("add event: {{starts: …}}"))
    for key, fix in (
        ("body", phrase("add body: and its id")),
        ("as_of", phrase("add as_of: and a day")),
    ):
        if not top.has(key) and key not in top.misspelt:
            top.page.warn(
                Line.of(0, key),
                phrase("{key} is missing", key=key),
                phrase("{fix}, so that visitors know whom to trust", fix=fix),
            )
    top.ordered("valid_from", "valid_to")
    related = top.references("related", feed.items, "item")
    superseded_by = top.reference("superseded_by", feed.items, "item")
    for key, named in (("related", related), ("superseded_by", (superseded_by,))):
        if id_ in named:
            top.wrong(
                key, phrase("{key} names the item itself", key=key), phrase("name another one")
            )
    return Item(
        id=id_,
        kind=kind,
        topics=topics,
        class_=top.choice("class", CLASSES, "normal"),
        drill=top.flag("drill"),
        tier=top.choice("tier", TIERS, "normal"),
        body=top.reference("body", feed.known("bodies"), "body"),
        legal_basis=_legal_basis(top),
        as_of=top.date("as_of"),
        valid_from=top.date("valid_from"),
        valid_to=top.date("valid_to"),
        superseded_by=superseded_by,
        targets=_targets(top, feed),
        schedule=_schedule(top),
        event=event,
        opening=read_opening(top, feed.time_zone),
        related=related,
        texts={},
    )


def _legal_basis(top: Fields) -> tuple[LegalBasis, ...]:
    found: list[LegalBasis] = []
    for node in top.nodes("legal_basis"):
        if isinstance(node.value, str):
            found.append(LegalBasis(number=node.value))
        elif each := fields(
            top.page, node, ("number", "title", "link"), top.languages, "legal_basis"
        ):
            link = each.text("link")
            if link and (fix := web_fix(link)):
                top.page.wrong(each.at("link"), phrase("'{link}' is no link", link=link), fix)
            number = each.text("number", required=True)
            found.append(LegalBasis(number=number, title=each.text("title"), link=link))
    return tuple(found)


def _targets(top: Fields, feed: Context) -> Targets:
    targets = top.map("targets", ("profiles", "areas", "sites", "audiences"))
    if targets is None:
        return Targets()
    audiences = _audiences(targets)
    return Targets(
        profiles=targets.references("profiles", feed.known("profiles"), "profile"),
        areas=targets.references("areas", feed.known("areas"), "area"),
        sites=targets.texts("sites"),
        audiences=audiences.pop(top.languages[0], ()),
        audiences_in=audiences,
    )


def _audiences(targets: Fields) -> dict[str, tuple[str, ...]]:
    """language -> people; a plain list is in the source language, which may not be missing."""
    node, source = targets.entries.get("audiences"), targets.languages[0]
    if node is None or not isinstance(node.value, dict):
        return {source: targets.texts("audiences")}
    by_tag = targets.map("audiences", targets.languages)
    found = {tag: by_tag.texts(tag) for tag in by_tag.entries} if by_tag else {}
    if source not in found:
        what = phrase("audiences has no text in '{source}'", source=source)
        targets.page.wrong(node.line, what, phrase("add {source}: […]", source=source))
    return {tag: called for tag, called in found.items() if tag in targets.languages}


def _event(top: Fields, places: Collection[str] | None, zone: str) -> Event | None:
    event = top.map("event", Event.__struct_fields__)
    if event is None:
        return None
    event.text("starts", required=True)
    starts, ends = event.moment("starts", zone), event.moment("ends", zone)
    if starts and ends and ("T" in starts) is not ("T" in ends):
        what = phrase("one of starts and ends has an hour, the other has none")
        top.page.wrong(event.at("ends"), what, phrase("write both with the hour, or both as days"))
    elif starts and ends and ends < starts:
        what = phrase("the event ends {ends}, before it starts {starts}", ends=ends, starts=starts)
        top.page.wrong(event.at("ends"), what, phrase("put the earlier one first"))
    return Event(starts=starts, ends=ends, place=event.reference("place", places, "place"))


def _schedule(top: Fields) -> Schedule | None:
    schedule = top.map("schedule", Schedule.__struct_fields__)
    if schedule is None:
        return None
    days = schedule.texts("days")
    times = tuple(re.sub(r"\s*[-–]\s*", "-", time) for time in schedule.texts("times"))
    for day in days:
        if day not in "1234567" or len(day) != 1:
            fix = phrase("write 1 (Monday) to 7 (Sunday)")
            top.page.wrong(
                schedule.at("days"), phrase("'{day}' is no day of the week", day=day), fix
            )
    for time in times:
        if not SPAN.fullmatch(time):
            fix = phrase('write it as "17:00-19:00"')
            top.page.wrong(
                schedule.at("times"), phrase("'{time}' is no time of day", time=time), fix
            )
        elif not span(time):
            fix = phrase("write two: until 24:00, and from 00:00")
            top.page.wrong(
                schedule.at("times"), phrase("'{time}' ends before it begins", time=time), fix
            )
    if top.text("class") == "emergency":
        fix = phrase("no emergency waits for its hour: leave schedule out")
        top.warn("schedule", phrase("an emergency has a schedule"), fix)
    return Schedule(days=tuple(filter(None, map(count, days))), times=times)


def _approval(top: Fields) -> Approval | None:
    approved = top.map("approved", ("by", "at", "hash"))
    if approved is None:
        return None
    approved.date("at")
    by, hash_ = approved.text("by", required=True), approved.text("hash", required=True)
    return Approval(by, hash_, top.at("approved"))


def _cover_alt(cover: Fields) -> Names:
    if not cover.has("alt"):
        what = phrase("picture '{name}' has no description", name=cover.text("file"))
        cover.wrong("alt", what, phrase("add alt: and what it shows"))
        return {}
    return cover.names("alt")
