"""A row of the list: what an officer sees of an entry at a glance."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _lazy

from content_sync.centre.desk.content.live import WORDS, Live, live
from content_sync.centre.desk.draft.models import Entry, Part, Stage
from content_sync.model import Feed, Language

TEXT_WORDS = {
    "none": _lazy("chưa có"),
    "draft": _lazy("bản nháp"),
    "unreviewed": _lazy("chưa soát"),
    "reviewed": _lazy("đã soát"),
    "stale": _lazy("cần dịch lại"),
}


MEDIA_WORDS = {
    "reviewed": _lazy("người đọc"),
    "unreviewed": _lazy("máy đọc"),
    "draft": _lazy("có trong bản nháp"),
    "stale": _lazy("có, cũ hơn chữ"),
}


@dataclass(frozen=True, slots=True)
class Tag:
    """A language of an entry: its name in itself and a short one, how its text stands, in words.

    sound, picture: in words, "" where there is none of its own.
    """

    tag: str
    name: str
    short: str
    state: str
    says: str
    sound: str
    picture: str


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of the list; `second` is the draft's word beside the live one."""

    entry: Entry
    about: str
    live: Live
    says: str
    second: str
    tags: tuple[Tag, ...]
    until: str


def rows(entries: Iterable[Entry], feed: Feed, today: date) -> list[Row]:
    """A row an entry."""
    topics = {topic.id: topic.names.get("vi", topic.id) for topic in feed.topics}
    bodies = {body.id: body.names.get("vi", body.id) for body in feed.bodies}
    shown = list(entries)
    written = {*Part.objects.filter(entry__in=shown).values_list("entry_id", "tag")}
    return [
        _row(
            entry,
            topics,
            bodies,
            [
                _tag(each, entry.coverage.get(each.tag, {}), (entry.pk, each.tag) in written)
                for each in feed.languages
            ],
            today,
        )
        for entry in shown
    ]


def _row(
    entry: Entry,
    topics: dict[str, str],
    bodies: dict[str, str],
    tags: list[Tag],
    today: date,
) -> Row:
    first = next((topics.get(id_, id_) for id_ in entry.topics.split()), "")
    about = " · ".join(part for part in (first, bodies.get(entry.body, entry.body)) if part)
    state = live(entry, today)
    stage = Stage(entry.stage)
    second = str(stage.label) if stage != Stage.NONE else ""
    until = shown_day(entry.valid_to)
    return Row(entry, about, state, str(WORDS[state]), second, tuple(tags), until)


def _tag(language: Language, has: dict[str, str], is_written: bool) -> Tag:
    state = has.get("text", "none")
    if state == "none" and is_written:
        state = "draft"
    says = str(TEXT_WORDS.get(state, state))
    sound, picture = (str(MEDIA_WORDS.get(has.get(part, ""), "")) for part in ("sound", "picture"))
    tag, name = language.tag, language.name
    return Tag(tag, name, tag.partition("-")[0], state, says, sound, picture)


def shown_day(day: str) -> str:
    """2026-12-31 as 31/12/2026."""
    return "/".join(reversed(day.split("-"))) if day else ""
