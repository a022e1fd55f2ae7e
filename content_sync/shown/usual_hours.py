"""Opening hours in words, whatever time it is: for cards, telephone pages and older kiosks.

Monday–Friday 7:30–11:30, 13:30–17:00; Saturday 7:30–11:30
Every day 7:00–20:00 (Hà Nội time), 8:00–21:00 (Beijing time)
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final

from content_sync import zone
from content_sync.model import Language, Names, chain
from content_sync.opening.values import DAY, WEEK, Opening, Span, Spans
from content_sync.words import WEEKDAYS, Phrase, Words, words

HOUR: Final = 60
ANY_DAY: Final = "2026-01-01"  # where no day of the facts can be read
_CITIES: Final = {"Asia/Ho_Chi_Minh": "Hà Nội", "Asia/Shanghai": "Beijing"}


def written_hours(opening: Opening, languages: tuple[Language, ...]) -> Names:
    """language -> the hours in its words, for each of `languages` that has such words."""
    told = (usual_hours(words(chain(languages, one.tag)), opening) for one in languages)
    return {phrase.tag: phrase.text for phrase in told if phrase.text}


def usual_hours(spoken: Words, opening: Opening) -> Phrase:
    """The hours of an ordinary week, by the clocks of all who read them; "" where it is closed."""
    every_day, tag = spoken.say("Every day")
    here = _week(spoken, opening.week, every_day)
    if not here or not opening.also_in:
        return Phrase(here, tag)
    told = [(here, opening.zone)]
    told += ((_week(spoken, _shifted(opening, other), ""), other) for other in opening.also_in)
    clocks = (
        spoken.say("{hours} ({place} time)", hours=hours, place=place(spoken, other).text).text
        for hours, other in told
    )
    return Phrase(spoken.say(", ", "hours").text.join(clocks), tag)


def short_hours(
    spoken: Words, opening: Opening, name_place: Callable[[Words, str], Phrase] | None = None
) -> Phrase:
    """7:00–20:00 Hà Nội · 8:00–21:00 Beijing, where all days are alike; else as `usual_hours`.

    `name_place` says otherwise than `place` where a clock hangs.
    """
    if not opening.also_in or len(set(opening.week)) > 1:
        return usual_hours(spoken, opening)
    told = [(opening.week[0], opening.zone)]
    told += ((_shifted(opening, other)[0], other) for other in opening.also_in)
    name = name_place or place
    clocks = (f"{hours_of(spans)} {name(spoken, other).text}" for spans, other in told)
    return Phrase(" · ".join(clocks), spoken.say("Every day").tag)


def place(spoken: Words, zone_name: str) -> Phrase:
    """Where a clock of that zone hangs."""
    city = _CITIES.get(zone_name)
    if city == "Beijing":
        return spoken.say("Beijing")
    if city:
        return spoken.say("Hà Nội")
    return Phrase(zone_name.rpartition("/")[2].replace("_", " "), "en")


def clock(moment: datetime) -> str:
    """A time of day as it is said: 7:00."""
    return f"{moment.hour}:{moment.minute:02}"


def _shifted(opening: Opening, other: str) -> tuple[Spans, ...]:
    """The same hours by the clocks of another zone, as far ahead as on the day of the facts."""
    try:
        noon = datetime.fromisoformat(f"{opening.as_of or ANY_DAY}T12:00")
    except ValueError:
        noon = datetime.fromisoformat(f"{ANY_DAY}T12:00")
    there = zone.wall_time(zone.utc(noon.isoformat(), opening.zone), other)
    ahead = round((there - noon) / timedelta(minutes=1))
    return tuple(
        tuple((start + ahead, end + ahead) for start, end in spans) for spans in opening.week
    )


def _week(spoken: Words, week: tuple[Spans, ...], every_day: str) -> str:
    """Days of the same hours together, closed ones left out."""
    told = []
    for spans, run in groupby(range(len(week)), lambda day: week[day]):
        days = list(run)
        if spans:
            name = every_day if len(days) == WEEK else _run(spoken, days)
            told.append(f"{name} {hours_of(spans)}".strip())
    return "; ".join(told)


def _run(spoken: Words, days: list[int]) -> str:
    names = [spoken.say(WEEKDAYS[day]).text for day in days]
    return "–".join((names[0], names[-1])) if len(names) > 2 else ", ".join(names)


def hours_of(spans: Spans) -> str:
    """7:30–11:30, 13:30–17:00."""
    return ", ".join(map(_span, spans))


def _span(span: Span) -> str:
    """7:00–20:00; a whole day is 0:00–24:00."""
    start, end = (minute % DAY for minute in span)
    return f"{_clock(start)}–{_clock(end or DAY)}"


def _clock(minute: int) -> str:
    hour, rest = divmod(minute, HOUR)
    return f"{hour}:{rest:02}"
