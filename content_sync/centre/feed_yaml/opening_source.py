"""`hours:` of a body or an item: when it is open, read strictly.

    hours:
      week: {mon-fri: ["07:00-11:30", "13:30-17:00"], sat: "07:00-11:30"}   other days are closed
      holidays: unknown            or closed, or same: on a day of feed.yaml's holidays
      except:
        - {from: 2027-02-05, to: 2027-02-10, hours: unknown, say: {vi: "Tết: chờ thông báo"}}
        - {date: 2026-12-10, hours: closed, source: …}
      zone: Asia/Ho_Chi_Minh       where its clock hangs; the feed's where none is named
      also_in: [Asia/Shanghai]     whose people read it, too
      source: … as_of: … confirmed: …      where it stands, of which day, «still so» on that day

"22:00-02:00" belongs to the day it begins on, "00:00-24:00" is the whole day. Days of the week are
mon tue wed thu fri sat sun.
"""

import re
from itertools import combinations, pairwise
from typing import Final

from content_sync import zone
from content_sync.centre.written.fields import UNKNOWN, Fields
from content_sync.opening.values import DAY, WEEK, Exceptional, Holiday, Opening, Rule, Span, Spans
from content_sync.said import phrase

KEYS: Final = ("zone", "week", "holidays", "except", "also_in", "source", "as_of", "confirmed")
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RUNS: Final = {f"{first}-{last}" for first, last in combinations(DAYS, 2)}
HOLIDAY: Final = ("date", "from", "to", "names")
EXCEPT: Final = ("date", "from", "to", "hours", "say", "source")
_RULES: Final = (Rule.UNKNOWN.value, Rule.CLOSED.value, Rule.SAME.value)
_MARKS: Final = frozenset(KEYS[:5])  # no text for people has these: they are no language tags
LONGEST_NIGHT: Final = 12 * 60  # minutes: a longer one is a day written the wrong way round,
LATEST: Final = 5 * 60  # but for one that ends so late at night
_CLOCK: Final = "([01]?[0-9]|2[0-3]):([0-5][0-9])"
_SPAN: Final = re.compile(rf"{_CLOCK} *[-–] *(?:{_CLOCK}|(24):(00))")


def is_opening(top: Fields, key: str = "hours") -> bool:
    """Whether `hours:` says when it is open, and is not a text for people."""
    node = top.entries.get(key)
    return node is not None and isinstance(node.value, dict) and not _MARKS.isdisjoint(node.value)


def read_opening(top: Fields, time_zone: str) -> Opening | None:
    """The opening hours under `hours:`; None where there are none that can be read."""
    hours = top.map("hours", KEYS)
    if hours is None:
        return None
    week = hours.map("week", (*DAYS, *sorted(RUNS)))
    if week is None:
        if hours.lacks("week"):
            fix = phrase('add week: {{mon-fri: "07:00-17:00"}}')
            hours.wrong("week", phrase("the hours have no week"), fix)
        return None
    hours.text("as_of", required=True)
    return Opening(
        week=_week(week),
        zone=_zone(hours, hours.text("zone") or time_zone, time_zone),
        holidays=Rule(hours.choice("holidays", _RULES, Rule.UNKNOWN)),
        exceptions=_exceptions(hours),
        also_in=tuple(_zone(hours, name, time_zone, "also_in") for name in hours.texts("also_in")),
        source=hours.text("source"),
        as_of=hours.date("as_of"),
        confirmed=hours.date("confirmed"),
    )


def read_holidays(top: Fields) -> tuple[Holiday, ...]:
    """The public holidays of feed.yaml."""
    found: list[Holiday] = []
    for each in top.maps("holidays", HOLIDAY):
        first, last = _days(each)
        if first:
            for other in found:
                if first <= other.last and other.first <= last:
                    day = max(first, other.first)
                    what = phrase("two holidays name the same day, {day}", day=day)
                    at = "date" if each.has("date") else "from"
                    each.warn(at, what, phrase("remove one"))
            found.append(Holiday(first=first, last=last, names=each.names("names")))
    return tuple(found)


def _zone(hours: Fields, name: str, otherwise: str, key: str = "zone") -> str:
    if name in zone.names():
        return name
    fix = phrase("write its name, like Asia/Vientiane")
    hours.wrong(key, phrase("'{name}' is no time zone", name=name), fix)
    return otherwise


def _week(week: Fields) -> tuple[Spans, ...]:
    found: dict[int, Spans] = {}
    for key in week.entries:
        if key not in DAYS and key not in RUNS:
            continue  # told already
        first, _, last = key.partition("-")
        spans = _spans(week, key)
        for day in range(DAYS.index(first), DAYS.index(last or first) + 1):
            if day in found:
                what = phrase("{key}: '{id}' stands there twice", key="week", id=DAYS[day])
                week.wrong(key, what, phrase("remove one"))
            found[day] = spans
    return tuple(found.get(day, ()) for day in range(WEEK))


def _spans(at: Fields, key: str) -> Spans:
    """The hours of one day in their order; those that cannot be read are noted and left out."""
    found = sorted(span for span in (_span(at, key, text) for text in at.texts(key)) if span)
    for (_, end), (start, _) in pairwise(found):
        if start < end:
            what = phrase("{key}: two of the hours overlap", key=key)
            at.wrong(key, what, phrase("write each hour once"))
    return tuple(found)


def _span(at: Fields, key: str, text: str) -> Span | None:
    read = _SPAN.fullmatch(text)
    numbers = [int(part) for part in read.groups() if part] if read else []
    start, end = (numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]) if read else (0, 0)
    if start == end:
        fix = phrase('write it as "07:00-20:00"; the whole day is "00:00-24:00"')
        at.wrong(key, phrase("'{time}' are no hours", time=text), fix)
        return None
    if end > LATEST and LONGEST_NIGHT < end + DAY - start < DAY:
        what = phrase("'{time}' runs through the night", time=text)
        at.warn(key, what, phrase("write the hour it opens first"))
    return start, end if start < end else end + DAY


def _exceptions(hours: Fields) -> tuple[Exceptional, ...]:
    found: list[Exceptional] = []
    for each in hours.maps("except", EXCEPT):
        first, last = _days(each)
        if not first:
            continue
        for other in found:
            if first <= other.last and other.first <= last:
                what = phrase(
                    "two exceptions name the same day, {day}", day=max(first, other.first)
                )
                at = "date" if each.has("date") else "from"
                each.wrong(at, what, phrase("let each day stand in one of them"))
        rule, spans = _ruled(each)
        found.append(
            Exceptional(
                first=first,
                last=last,
                rule=rule,
                spans=spans,
                says=each.names("say"),
                source=each.text("source"),
            )
        )
    return tuple(found)


def _ruled(each: Fields) -> tuple[Rule, Spans]:
    """What holds on the days of an exception."""
    word = next(iter(each.texts("hours")), "")
    if word in (*_RULES, UNKNOWN):
        return Rule.UNKNOWN if word == UNKNOWN else Rule(word), ()
    if not word:
        fix = phrase('write closed, unknown, same or hours as ["07:00-11:30"]')
        each.wrong("hours", phrase("the exception does not say what holds"), fix)
        return Rule.UNKNOWN, ()
    return Rule.HOURS, _spans(each, "hours")


def _days(each: Fields) -> tuple[str, str]:
    """The first and the last of some days; "" and "" after noting why there are none."""
    each.ordered("from", "to")
    written = [key for key in ("date", "from", "to") if each.has(key)]
    if written not in (["date"], ["from", "to"]):
        if not each.misspelt:
            fix = phrase("write date: and the day, or from: and to:")
            each.page.wrong(each.line, phrase("it does not say on which days"), fix)
        return "", ""
    days = [each.date(key) for key in written]
    return (min(days), max(days)) if all(days) else ("", "")
