"""An entry of feed.yaml as lines of words, for a card and for who approves it."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from content_sync.centre.desk.entries.fields import COLOURS, Field, How, List
from content_sync.centre.written.fields import UNKNOWN


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
        if isinstance(value, Mapping):
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
    if field.how == How.PROFILES:
        return [f"{field.says}: {', '.join(named.get(id_, id_) for id_ in value)}"]
    if field.how == How.DATE:
        return [f"{field.says}: {'/'.join(reversed(str(value).split('-')))}"]
    shown = COLOURS.get(value, value) if field.how == How.COLOUR else value
    return [f"{field.says}: {named.get(value, value) if field.how == How.AREA else shown}"]
