"""What the pages show of an entry: a card, and the rows of its form with what is said of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from content_sync.centre.desk.entries import opening
from content_sync.centre.desk.entries.asked import at_the_desk
from content_sync.centre.desk.entries.boxes import Hours, Input, hours
from content_sync.centre.desk.entries.fields import Field, How, List, Words
from content_sync.centre.desk.entries.form import MARK, TONGUES, Form, missing
from content_sync.centre.desk.entries.readable import value_lines
from content_sync.centre.written.fields import UNKNOWN
from content_sync.centre.written.remarks import Remark
from content_sync.model import Language

Choice = tuple[str, Words]
EMPTY: Final = 2  # lines for further items
MOST: Final = 4  # lines of a field on a card


@dataclass(frozen=True, slots=True)
class Card:
    """An entry at a glance; lacks: fields that kiosks show as not known."""

    id: str
    title: str
    stage: str
    stage_says: str
    is_new: bool
    lacks: tuple[Words, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A field of the form; the first of `inputs` stands open, `others` behind a switch."""

    field: Field
    how: str
    inputs: tuple[Input, ...]
    others: tuple[Input, ...]
    choices: tuple[Choice, ...]
    chosen: tuple[str, ...]
    mark: Input | None
    remarks: tuple[Remark, ...]
    hours: Hours | None = None

    @property
    def strange(self) -> str | None:
        """What stands there and is none of the choices; it stays until another is chosen."""
        said = self.chosen[0] if self.chosen else ""
        return None if said in {name for name, _ in self.choices} else said

    @property
    def filled(self) -> int:
        """How many of the others are filled in."""
        return sum(bool(each.value) for each in self.others)

    @property
    def is_open(self) -> bool:
        """Whether something is to be seen among the others."""
        return any(each.remarks or each.theirs is not None for each in self.others)


def lacking(list_: List, value: Mapping[str, Any]) -> tuple[Words, ...]:
    """The words of the fields that are not known."""
    return tuple(field.says for field in missing(value, list_.fields))


def short_lines(list_: List, value: Mapping[str, Any], named: Mapping[str, str]) -> tuple[str, ...]:
    """What a card says of an entry: its known fields, in the source language."""
    found = []
    for field in list_.fields:
        if field.how not in (How.ICON, How.COLOUR) and field.name != "names":
            said = value.get(field.name)
            found += value_lines(field, said, named)[:MOST] if said != UNKNOWN else []
    return tuple(found)


def rows(
    list_: List,
    form: Form,
    languages: Sequence[Language],
    choices: Mapping[How, Iterable[Choice]],
    said: Mapping[str, Sequence[Remark]] = {},
    theirs: Mapping[str, str] = {},
) -> tuple[Row, ...]:
    """The rows of a form; said: key of the form or name of a field -> what is wrong there."""
    return tuple(_row(field, form, languages, choices, said, theirs) for field in list_.fields)


def beside(list_: List, name: str, remarks: Iterable[Remark]) -> dict[str, list[Remark]]:
    """The remarks by what they are of: names.vi, items, or "" of the whole entry."""
    found: dict[str, list[Remark]] = {}
    fields = {field.name for field in list_.fields}
    for each in remarks:
        at = each.at.removeprefix(f"{list_.key}.{name}.") if each.at else ""
        at = opening.field_of(at) if _is_of_hours(at, list_) else at.partition("[")[0]
        key = at if at.partition(".")[0] in fields else ""
        said = at_the_desk(each) if key.partition(".")[0] == opening.NAME else each
        found.setdefault(key, []).append(said)
    return found


def _is_of_hours(at: str, list_: List) -> bool:
    is_there = any(field.how == How.HOURS for field in list_.fields)
    return is_there and re.match(rf"{opening.NAME}\b", at) is not None


def _row(
    field: Field,
    form: Form,
    languages: Sequence[Language],
    choices: Mapping[How, Iterable[Choice]],
    said: Mapping[str, Sequence[Remark]],
    theirs: Form,
) -> Row:
    def box(key: str, says: Words, value: str, lang: str = "") -> Input:
        return Input(key, says, value, lang, theirs.get(key), tuple(said.get(key, ())))

    text = form.get(field.name, "")
    boxes: tuple[Input, ...] = (box(field.name, field.says, text),)
    if field.how in TONGUES:
        keys = ((f"{field.name}.{each.tag}", each) for each in languages)
        boxes = tuple(box(key, each.name, form.get(key, ""), each.tag) for key, each in keys)
    elif field.how == How.ITEMS:
        listed = (*text.splitlines(), *[""] * EMPTY)
        boxes = tuple(Input(field.name, field.says, each) for each in listed)
    is_of_box = field.how not in (*TONGUES, How.ITEMS)
    mark = field.name + MARK
    return Row(
        field=field,
        how=field.how.value,
        inputs=boxes[:1] if field.how in TONGUES else boxes,
        others=boxes[1:] if field.how in TONGUES else (),
        choices=tuple(choices.get(field.how, ())),
        chosen=tuple(text.splitlines()),
        mark=box(mark, field.says, form.get(mark, "")) if field.may_be_unknown else None,
        remarks=() if is_of_box else tuple(said.get(field.name, ())),
        hours=hours(form, languages, said, theirs) if field.how == How.HOURS else None,
    )
