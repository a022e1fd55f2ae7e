"""The boxes of a form, with what is said of each; those of opening hours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content_sync.centre.desk.entries import opening
from content_sync.centre.desk.entries.asked import day_said
from content_sync.centre.desk.entries.fields import Words
from content_sync.centre.written.remarks import Remark
from content_sync.model import Language


@dataclass(frozen=True, slots=True)
class Input:
    """One box: what it is called in the form, what stands in it, what is said of it."""

    key: str
    says: Words
    value: str
    lang: str = ""
    theirs: str | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether it has to be mended."""
        return any(each.is_mistake for each in self.remarks)


@dataclass(frozen=True, slots=True)
class Exceptional:
    """The boxes of an exception; remarks: of the whole of it."""

    first: Input
    last: Input
    rule: Input
    hours: Input
    says: tuple[Input, ...]
    source: Input
    remarks: tuple[Remark, ...]

    @property
    def is_given(self) -> bool:
        """Whether something stands there."""
        boxes = (self.first, self.last, self.rule, self.hours, *self.says, self.source)
        return bool(self.days or self.remarks) or any(each.theirs is not None for each in boxes)

    @property
    def days(self) -> str:
        """Which they are, as people write them."""
        both = (self.first.value, self.last.value)
        return " – ".join(day_said(day) for day in both if day)


@dataclass(frozen=True, slots=True)
class Hours:
    """The boxes of opening hours."""

    days: tuple[Input, ...]
    holidays: Input
    exceptions: tuple[Exceptional, ...]
    source: Input
    as_of: Input
    confirmed: Input


def hours(
    form: Mapping[str, str],
    languages: Sequence[Language],
    said: Mapping[str, Sequence[Remark]] = {},
    theirs: Mapping[str, str] = {},
) -> Hours:
    """The boxes of opening hours in a form."""

    def box(name: str, says: Words = "", lang: str = "") -> Input:
        key = f"{opening.NAME}.{name}"
        there = theirs.get(key)
        if there is not None:
            there = str(opening.RULES_SAY.get(there, day_said(there)))
        return Input(key, says, form.get(key, ""), lang, there, tuple(said.get(key, ())))

    def exceptional(number: int) -> Exceptional:
        at = f"except.{number}"
        return Exceptional(
            *(box(f"{at}.from"), box(f"{at}.to"), box(f"{at}.rule"), box(f"{at}.hours")),
            tuple(box(f"{at}.say.{each.tag}", each.name, each.tag) for each in languages),
            box(f"{at}.source"),
            tuple(said.get(f"{opening.NAME}.{at}", ())),
        )

    return Hours(
        tuple(box(f"week.{day}", says) for day, says in opening.DAYS_SAY.items()),
        box("holidays"),
        tuple(exceptional(number) for number in range(opening.count(form))),
        *(box("source"), box("as_of"), box("confirmed")),
    )
