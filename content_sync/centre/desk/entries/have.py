"""What the pages are made from: the entries an officer sees, their values, what may be chosen."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from django.db.models import Q

from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry, Part, Stage
from content_sync.centre.desk.entries.fields import BY_KEY, COLOURS, How, List
from content_sync.centre.desk.entries.form import missing
from content_sync.centre.desk.entries.opening import is_opening
from content_sync.centre.desk.entries.shown import Card, Choice, lacking, short_lines
from content_sync.centre.desk.may import seen
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.desk.shelf.card import Language


def entries(officer: Officer, list_: List) -> list[Entry]:
    """Those that the officer sees, in the order of their names."""
    found = Entry.objects.filter(id__startswith=f"feed/{list_.key}/")
    there = found.filter(~Q(folder_sha="") | ~Q(stage=Stage.NONE))
    return list(seen(officer, set(Role), there).order_by("sort_key", "id"))


def values(list_: List, found: Iterable[Entry]) -> dict[str, dict[str, Any]]:
    """Entry id -> the entry, of its draft where there is one.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    published = getattr(start().feed.feed, list_.key)
    by_id = {f"feed/{list_.key}/{getattr(each, list_.id_key)}": each for each in published}
    parts = Part.objects.filter(entry__id__startswith=f"feed/{list_.key}/", tag="")
    drafts = dict(parts.values_list("entry_id", "head"))
    return {
        each.id: msgspec.json.decode(drafts[each.id])
        if each.id in drafts
        else _value(by_id.get(each.id))
        for each in found
    }


def cards(officer: Officer, list_: List) -> list[Card]:
    """A card an entry, those that lack something first.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    found = entries(officer, list_)
    by_id, named = values(list_, found), names(list_)
    made = [_card(list_, each, by_id[each.id], named) for each in found]
    return sorted(made, key=lambda card: not card.lacks)


def missing_count(officer: Officer) -> int:
    """How many fields of offices that they see are not known, and in no draft either.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    bodies = BY_KEY["bodies"]
    by_id = values(bodies, entries(officer, bodies))
    return sum(len(missing(value, bodies.fields)) for value in by_id.values())


def choices(officer: Officer, list_: List) -> dict[How, list[Choice]]:
    """What may be chosen in fields of that list; areas: those whose texts they write."""
    feed = start().feed.feed
    areas = writes_in(officer)
    offered: list[Choice] = [
        (each.code, next(iter(each.names.values()), each.code))
        for each in feed.areas
        if not areas or each.code in areas
    ]
    none: list[Choice] = [] if areas else [("", "–")]
    profiles = [(each.id, next(iter(each.names.values()), each.id)) for each in feed.profiles]
    return {
        How.AREA: none + offered,
        How.PROFILES: list(profiles),
        How.LANGUAGES: [(each.tag, each.name) for each in feed.languages],
        How.COLOUR: list(COLOURS.items()),
        How.ITEMS: list(items().items()) if list_.key == "needs" else [],
    }


def writes_in(officer: Officer) -> set[str] | None:
    """The areas that the officer writes for; None: everywhere."""
    grants = [each for each in officer.grants.all() if each.role == Role.WRITER]
    if any(not (each.area or each.topic) for each in grants):
        return None
    return {each.area for each in grants if not each.topic}


def items() -> dict[str, str]:
    """Id -> title, of the items that are published; the id again where two are called alike."""
    there = Entry.objects.exclude(id__startswith="feed/").exclude(folder_sha="")
    found = dict(there.order_by("sort_key", "id").values_list("pk", "title"))
    often = Counter(found.values())
    return {id_: title if often[title] == 1 else id_ for id_, title in found.items()}


def names(list_: List) -> dict[str, str]:
    """Id -> name, of all that a card of that list may name."""
    feed = start().feed.feed
    areas = {each.code: next(iter(each.names.values()), each.code) for each in feed.areas}
    profiles = {each.id: next(iter(each.names.values()), each.id) for each in feed.profiles}
    spoken = {each.tag: each.name for each in feed.languages}
    return {**areas, **profiles, **spoken, **(items() if list_.key == "needs" else {})}


def languages() -> tuple[Language, ...]:
    """Those of the feed, as lists want them."""
    return tuple(Language(each.tag, bool(each.voice)) for each in start().feed.feed.languages)


def _value(published: Any) -> dict[str, Any]:
    """What the model says, as feed.yaml would."""
    said: dict[str, Any] = msgspec.to_builtins(published) if published is not None else {}
    return said | dict.fromkeys(said.pop("unknown", ()), "?")


def _card(list_: List, entry: Entry, value: Mapping[str, Any], named: Mapping[str, str]) -> Card:
    return Card(
        id=entry.id,
        title=entry.title or entry.id,
        stage=entry.stage,
        stage_says=str(Stage(entry.stage).label),
        is_new=not entry.folder_sha,
        lacks=lacking(list_, value),
        lines=short_lines(list_, _source_only(value), named),
    )


def _source_only(value: Mapping[str, Any]) -> dict[str, Any]:
    """Names in the source language alone."""
    tag = start().feed.tags[0]
    return {
        key: said.get(tag, "") if isinstance(said, Mapping) and not is_opening(said) else said
        for key, said in value.items()
    }
