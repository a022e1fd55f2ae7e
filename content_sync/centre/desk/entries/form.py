"""An entry as the fields of a form, and back: what nobody changed stays as it is written.

A form is flat: "names.vi", "telephone", "address.?" ("on": not known yet), "items" with one id a
line.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from content_sync.centre.desk.entries import opening
from content_sync.centre.desk.entries.fields import Field, How
from content_sync.centre.written.fields import UNKNOWN

Form = Mapping[str, str]
MARK: Final = ".?"  # behind a field's name: whether it is not known
MANY: Final = (How.PROFILES, How.ITEMS, How.LANGUAGES)
TONGUES: Final = (How.NAMES, How.HOURS)


def shown(value: Mapping[str, Any], fields: Iterable[Field], tags: Iterable[str]) -> dict[str, str]:
    """The form of an entry; the first of `tags` is the source language."""
    languages = tuple(tags)
    found: dict[str, str] = {}
    for field in fields:
        said = value.get(field.name)
        if field.may_be_unknown:
            is_unknown = _is_unknown(said)
            found[field.name + MARK] = "on" if is_unknown else ""
            said = None if is_unknown else said
        if field.how == How.HOURS:
            found |= opening.shown(said, languages)
            said = None if opening.is_opening(said) else said
        if field.how in TONGUES:
            by_tag = said if isinstance(said, Mapping) else {languages[0]: said}
            found |= {f"{field.name}.{tag}": _line(by_tag.get(tag)) for tag in languages}
        elif field.how in MANY:
            listed = said if isinstance(said, list | tuple) else [said] if said else []
            found[field.name] = "\n".join(_line(each) for each in listed)
        else:
            found[field.name] = _line(said)
    return found


def typed(sent: Mapping[str, list[str]], was: Form) -> dict[str, str]:
    """What was sent of a form that was shown as `was`; a list has one entry a line.

    Whoever writes into a field that was not known need not take its mark away.
    """
    found = {}
    for key in was:
        lines = (line for text in sent.get(key, ()) for line in text.splitlines())
        found[key] = "\n".join(_line(line) for line in lines if line.strip())
    for key in was:
        if key.endswith(MARK) and was[key] and any(_texts(found, key.removesuffix(MARK))):
            found[key] = ""
    return found


def value_of(
    value: Mapping[str, Any], form: Form, fields: Iterable[Field], tags: Iterable[str]
) -> dict[str, Any]:
    """`value` with what the form says; fields that say the same keep how they are written."""
    languages, known = tuple(tags), tuple(fields)
    was = shown(value, known, languages)
    made = dict(value)
    for field in known:
        keys = [key for key in was if _of(key, field)]
        if all(was[key] == form.get(key, "") for key in keys):
            continue
        said = _said(field, form, languages, value.get(field.name))
        if said:
            made[field.name] = said
        else:
            made.pop(field.name, None)
    return made


@dataclass(frozen=True, slots=True)
class Merged:
    """What is to be saved; `theirs`: what another has written meanwhile in the same field."""

    form: dict[str, str]
    theirs: dict[str, str]


def merged(was: Form, now: Form, mine: Form, fields: Iterable[Field]) -> Merged:
    """My changes on what stands there now; of a field that both changed mine stays, theirs is told.

    `was`: what I began from. A field that may be unknown is one piece: its text and its mark.
    """
    whole = {field.name for field in fields if field.may_be_unknown}
    pieces: dict[str, list[str]] = {}
    for key in now:
        name = key.partition(".")[0]
        pieces.setdefault(name if name in whole else key, []).append(key)
    form, theirs = dict(now), dict[str, str]()
    for keys in pieces.values():
        before, here, my = ([each.get(key, "") for key in keys] for each in (was, now, mine))
        if my in (before, here):
            continue
        form |= zip(keys, my, strict=True)
        if here != before:
            theirs |= {k: there for k, there, m in zip(keys, here, my, strict=True) if there != m}
    return Merged(form, theirs)


def missing(value: Mapping[str, Any], fields: Iterable[Field]) -> tuple[Field, ...]:
    """The fields that kiosks show as not known yet."""
    unsure = (field for field in fields if field.may_be_unknown)
    return tuple(field for field in unsure if _is_unknown(value.get(field.name)))


def _said(field: Field, form: Form, tags: tuple[str, ...], before: Any) -> Any:
    if field.may_be_unknown and form.get(field.name + MARK):
        return UNKNOWN
    if field.how == How.HOURS:
        if hours := opening.said(form, before, tags):
            return hours
        before = None if opening.is_opening(before) else before
    if field.how in TONGUES:
        names = {tag: text for tag in tags if (text := form.get(f"{field.name}.{tag}", ""))}
        others = before if isinstance(before, Mapping) else {}
        names |= {tag: text for tag, text in others.items() if tag not in tags}
        is_plain = set(names) == {tags[0]} and not isinstance(before, Mapping)
        return names[tags[0]] if is_plain and field.name != "names" else names
    text = form.get(field.name, "")
    return text.splitlines() if field.how in MANY else text


def _texts(form: Form, name: str) -> Iterable[str]:
    """What is written in a field, its mark apart."""
    return (
        text
        for key, text in form.items()
        if key.partition(".")[0] == name and not key.endswith(MARK)
    )


def _of(key: str, field: Field) -> bool:
    return key == field.name or key.startswith(f"{field.name}.")


def _is_unknown(said: Any) -> bool:
    inside = list(said.values()) if isinstance(said, Mapping) else [said]
    return bool(inside) and all(_line(each) == UNKNOWN for each in inside)


def _line(said: Any) -> str:
    return unicodedata.normalize("NFC", " ".join(str(said).split())) if said else ""
