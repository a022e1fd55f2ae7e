"""An entry of feed.yaml as lines of words, for a card and for who approves it."""

from collections.abc import Mapping
from typing import Any

import msgspec
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.readable import hours_lines
from content_sync.centre.desk.entries.fields import COLOURS, Field, How, List
from content_sync.centre.desk.entries.opening import DAYS_SAY, is_opening, shown
from content_sync.centre.written.fields import UNKNOWN
from content_sync.opening.values import Opening


def lines(
    list_: List, said: Mapping[str, Any], named: Mapping[str, str], source: str
) -> tuple[str, ...]:
    """What kiosks get of an entry, `said`; `named`: items and areas by their ids.

    Names in the source language come first, without its tag.
    """
    found = [f"{_('Mã')}: {said.get(list_.id_key, '')}"]
    for field in list_.fields:
        is_unknown = field.name in said.get("unknown", ())
        value = UNKNOWN if is_unknown else said.get(field.name)
        if field.how == How.HOURS and said.get("opening"):
            hours = msgspec.convert(said["opening"], Opening)
            found += (f"{field.says}: {line}" for line in hours_lines(hours))
        elif isinstance(value, Mapping):
            others = {tag: text for tag, text in value.items() if tag != source}
            found += [*value_lines(field, value.get(source), named)]
            found += (f"{field.says} ({tag}): {text}" for tag, text in others.items())
        else:
            found += value_lines(field, value, named)
    if picture := said.get("picture"):
        found.append(f"{_('Tranh')}: {str(picture)[:12]}")
    return tuple(found)


def value_lines(field: Field, value: Any, named: Mapping[str, str]) -> list[str]:
    """A field in one language; nothing where nothing stands there."""
    if not value:
        return []
    if field.may_be_unknown and value == UNKNOWN:
        return [f"{field.says}: {_('chưa biết')}"]
    if field.how == How.ITEMS:
        return [f"{_('Bài')} {n}: {named.get(id_, id_)}" for n, id_ in enumerate(value, 1)]
    if field.how == How.HOURS and is_opening(value):
        return [f"{field.says}: {line}" for line in _week(value)]
    if field.how in (How.PROFILES, How.LANGUAGES):
        return [f"{field.says}: {', '.join(named.get(id_, id_) for id_ in value)}"]
    if field.how == How.DATE:
        return [f"{field.says}: {'/'.join(reversed(str(value).split('-')))}"]
    shown = COLOURS.get(value, value) if field.how == How.COLOUR else value
    return [f"{field.says}: {named.get(value, value) if field.how == How.AREA else shown}"]


def _week(hours: Mapping[str, Any]) -> list[str]:
    """The week of a draft, as it is written."""
    spans = {day: shown(hours, ("vi",))[f"hours.week.{day}"] for day in DAYS_SAY}
    return [f"{DAYS_SAY[day]} {text}" for day, text in spans.items() if text]
