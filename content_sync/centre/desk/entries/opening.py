"""Opening hours as fields of a form, and back; what nobody changed stays as it is written.

hours.week.mon          07:30-11:30, 13:30-17:00       "" is closed
hours.holidays          closed | same | "": nobody has said yet
hours.except.0.from     2027-02-05, hours.except.0.to 2027-02-10 or "" for one day
hours.except.0.rule     closed | unknown | same; "": the hours in hours.except.0.hours
hours.except.0.say.vi   what visitors are told, hours.except.0.source where it stands
hours.source  hours.as_of  hours.confirmed
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.entries.typed_hours import spans_of
from content_sync.centre.feed_yaml.opening_source import DAYS, KEYS

Form = Mapping[str, str]
NAME: Final = "hours"
SAID: Final = ("source", "as_of", "confirmed")
MARKS: Final = frozenset(KEYS[:5])
EMPTY: Final = 2  # exceptions more than there are
MOST: Final = 366  # exceptions that a form may have: who sends the field of another is not heard
RULES: Final = ("closed", "unknown", "same")
DAYS_SAY: Final[Mapping[str, str | Promise]] = {
    "mon": _("Thứ Hai"),
    "tue": _("Thứ Ba"),
    "wed": _("Thứ Tư"),
    "thu": _("Thứ Năm"),
    "fri": _("Thứ Sáu"),
    "sat": _("Thứ Bảy"),
    "sun": _("Chủ nhật"),
}
RULES_SAY: Final[Mapping[str, str | Promise]] = {
    "closed": _("nghỉ"),
    "unknown": _("chưa có thông báo"),
    "same": _("mở như ngày thường"),
}
EXCEPTION: Final = re.compile(rf"{NAME}\.except\.([0-9]{{1,3}})\.")
AT: Final = re.compile(r"hours\.(?:week\.([a-z]{3})|except\[(\d+)\]|(\w+))?")


def is_opening(said: Any) -> bool:
    """Whether `hours:` says when it is open, and is not a text for people."""
    return isinstance(said, Mapping) and not MARKS.isdisjoint(said)


def shown(said: Any, tags: Sequence[str], empty: int = EMPTY) -> dict[str, str]:
    """The fields of these hours; of a text, or of none, all are empty."""
    opening: Mapping[str, Any] = said if is_opening(said) else {}
    found = {f"{NAME}.week.{day}": ", ".join(spans) for day, spans in _week(opening).items()}
    holidays = _word(opening.get("holidays"))
    found[f"{NAME}.holidays"] = "" if holidays == "unknown" else holidays
    for number, one in enumerate([*_exceptions(opening), *[{}] * empty]):
        found |= _exception_shown(f"{NAME}.except.{number}", one, tags)
    return found | {f"{NAME}.{key}": _word(opening.get(key)) for key in SAID}


def said(form: Form, before: Any, tags: Sequence[str]) -> dict[str, Any] | None:
    """The hours that the form says; None where it says none.

    `before`: as they are written now; of it stays what the form does not have, or has alike.
    """
    was = shown(before, tags, _most(form))
    if not any(text for key, text in form.items() if key in was):
        return None
    old: Mapping[str, Any] = before if is_opening(before) else {}
    made = {**old}

    def put(key: str, of: str, value: Any) -> None:
        names = [name for name in was if name == of or name.startswith(f"{of}.")]
        if all(was[name] == form.get(name, "") for name in names) and (key in old or not value):
            return
        made.pop(key, None)
        if value:
            made[key] = value

    put("week", f"{NAME}.week", _week_said(form))
    put("holidays", f"{NAME}.holidays", form.get(f"{NAME}.holidays", ""))
    put("except", f"{NAME}.except", _exceptions_said(form, was, _exceptions(old), tags))
    for key in SAID:
        put(key, f"{NAME}.{key}", form.get(f"{NAME}.{key}", ""))
    made.setdefault("week", {})
    return {key: made[key] for key in sorted(made, key=_order)}


def field_of(at: str) -> str:
    """The field of a remark at `hours.week.mon-fri`, `hours.except[0].date` … ; else "hours"."""
    found = AT.match(at)
    if found is None:
        return NAME
    day, number, key = found.groups()
    if day:
        return f"{NAME}.week.{day}"
    if number:
        return f"{NAME}.except.{number}"
    return f"{NAME}.{key}" if key in ("holidays", *SAID) else NAME


def count(form: Iterable[str]) -> int:
    """How many exceptions a form has room for."""
    return _most(form)


def _week(opening: Mapping[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {day: [] for day in DAYS}
    week = opening.get("week")
    for key, value in week.items() if isinstance(week, Mapping) else ():
        first, _, last = str(key).partition("-")
        if first in DAYS and (last or first) in DAYS:
            for day in DAYS[DAYS.index(first) : DAYS.index(last or first) + 1]:
                found[day] = _listed(value)
    return found


def _week_said(form: Form) -> dict[str, Any]:
    """Days that follow each other with the same hours are one line."""
    found: dict[str, Any] = {}
    spans = [spans_of(form.get(f"{NAME}.week.{day}", "")) for day in DAYS]
    first = 0
    for number in range(1, len(DAYS) + 1):
        if number < len(DAYS) and spans[number] == spans[first]:
            continue
        if spans[first]:
            name = DAYS[first] if number - first == 1 else f"{DAYS[first]}-{DAYS[number - 1]}"
            found[name] = _one(spans[first])
        first = number
    return found


def _exceptions(opening: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    listed = opening.get("except")
    return [each if isinstance(each, Mapping) else {} for each in _sequence(listed)]


def _exception_shown(at: str, one: Mapping[str, Any], tags: Sequence[str]) -> dict[str, str]:
    rule = _listed(one.get("hours"))
    is_rule = rule[:1] and rule[0] in RULES
    says = one.get("say")
    by_tag = says if isinstance(says, Mapping) else {tags[0]: says}
    return {
        f"{at}.from": _word(one.get("date") or one.get("from")),
        f"{at}.to": _word(one.get("to")),
        f"{at}.rule": rule[0] if is_rule else "",
        f"{at}.hours": "" if is_rule else ", ".join(rule),
        **{f"{at}.say.{tag}": _word(by_tag.get(tag)) for tag in tags},
        f"{at}.source": _word(one.get("source")),
    }


def _exceptions_said(
    form: Form, was: Form, before: Sequence[Mapping[str, Any]], tags: Sequence[str]
) -> list[dict[str, Any]]:
    found = []
    for number in range(_most(form)):
        at = f"{NAME}.except.{number}"
        keys = [key for key in was if key.startswith(f"{at}.")]
        old = before[number] if number < len(before) else {}
        if all(was[key] == form.get(key, "") for key in keys):
            found += [{**old}] if old else []
        elif any(form.get(key) for key in keys):
            found.append(_exception_said(form, at, old, tags))
    return found


def _exception_said(
    form: Form, at: str, old: Mapping[str, Any], tags: Sequence[str]
) -> dict[str, Any]:
    first, last = form.get(f"{at}.from", ""), form.get(f"{at}.to", "")
    days = {"from": first, "to": last} if last and last != first else {"date": first}
    spans = spans_of(form.get(f"{at}.hours", ""))
    says = old.get("say") if isinstance(old.get("say"), Mapping) else {}
    says = {tag: text for tag, text in (says or {}).items() if tag not in tags}
    says |= {tag: text for tag in tags if (text := form.get(f"{at}.say.{tag}", ""))}
    made = {
        **days,
        "hours": form.get(f"{at}.rule") or (_one(spans) if spans else ""),
        "say": says,
        "source": form.get(f"{at}.source", ""),
    }
    return {key: value for key, value in made.items() if value}


def _most(form: Iterable[str]) -> int:
    """How many exceptions the form has fields for."""
    numbers = (found[1] for key in form if (found := EXCEPTION.match(key)))
    return max((int(each) + 1 for each in numbers if int(each) < MOST), default=0)


def _order(key: str) -> int:
    order = ("week", "holidays", "except", "zone", "also_in", *SAID)
    return order.index(key) if key in order else len(order)


def _one(spans: list[str]) -> Any:
    return spans[0] if len(spans) == 1 else spans


def _listed(value: Any) -> list[str]:
    return [_word(each) for each in _sequence(value)]


def _sequence(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else [value] if value else []


def _word(value: Any) -> str:
    return " ".join(str(value).split()) if value else ""
