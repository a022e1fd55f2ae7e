"""What a result of an interview says besides its own words: its kind, how much, by when, of when.

All of it is made of figures, so that text in every language, voice and drawn banknotes agree. Help
is never promised: «you may be able to get».
"""

from typing import Final

from content_sync.interview.values import Give, Result, ResultKind
from content_sync.shown.reader import Reader
from content_sync.words import DATE_STYLES, MONTHS, Phrase

MILLION: Final = 1_000_000
MYRIAD: Final = 10_000  # Chinese counts in these
MYRIADS: Final = ((MYRIAD * MYRIAD, "亿"), (MYRIAD, "万"))


def headline(reader: Reader, kind: ResultKind) -> Phrase:
    """What a result is to whoever reads it."""
    match kind:
        case ResultKind.MAY:
            return reader.say("You may be able to get")
        case ResultKind.MUST:
            return reader.say("You must")
        case ResultKind.NEVER:
            return reader.say("You must not")
        case ResultKind.KNOW:
            return reader.say("Good to know")
        case ResultKind.ASK:
            return reader.say("Worth asking")
        case ResultKind.CLOSED:
            return reader.say("Ended")


def amount(reader: Reader, give: Give) -> Phrase:
    """How much, how often: 500.000 đồng mỗi tháng; "" where no figure is set."""
    what = _what(reader, give)
    if give.rice_kg:
        rice = reader.say("{kilograms} kg of rice", kilograms=give.rice_kg).text
        what = Phrase(" + ".join(filter(None, (what.text, rice))), what.tag)
    match give.each:
        case _ if not what.text:
            return what
        case "month":
            return reader.say("{what} a month", what=what.text)
        case "child and month":
            return reader.say("{what} a month for each child", what=what.text)
        case "once":
            return reader.say("{what}, once", what=what.text)
    return what


def answered_in(reader: Reader, result: Result) -> Phrase | None:
    """How long the office may take."""
    if result.working_days:
        return reader.say("They answer within {days} working days", days=result.working_days)
    if result.days:
        return reader.say("They answer within {days} days", days=result.days)
    return None


def of_month(reader: Reader, result: Result) -> Phrase | None:
    """Of which month what is said is: theo tin tháng 11/2025."""
    year, _, month = result.as_of[:7].partition("-")
    if not month:
        return None
    name = {
        "zh-Hans": f"{year}年{int(month)}月",
        "en": f"{MONTHS[int(month) - 1]} {year}",
        "vi": f"{int(month)}/{year}",
    }[_style(reader)]
    return reader.say("Information of {month}", month=name)


def _what(reader: Reader, give: Give) -> Phrase:
    if give.dong:
        return _money(reader, give.dong)
    if give.most:
        least, most = _money(reader, give.least).text, _money(reader, give.most).text
        return reader.say("{least} to {most}", least=least, most=most)
    if give.at_least:
        amounts = " / ".join(_money(reader, one).text for one in give.at_least)
        return reader.say("at least {amount}", amount=amounts)
    if give.lend:
        rate = give.rate if _style(reader) != "vi" else give.rate.replace(".", ",")
        lent = _money(reader, give.lend).text
        return reader.say("a loan of up to {amount}, {rate} % a year", amount=lent, rate=rate)
    if give.pay:
        return reader.say("you pay {amount}", amount=_money(reader, give.pay).text)
    return Phrase("", reader.tag)


def _money(reader: Reader, dong: int) -> Phrase:
    return reader.say("{amount} VND", amount=_figure(reader, dong))


def _figure(reader: Reader, dong: int) -> str:
    """500.000, 100 triệu; 500,000, 100 million; 50万, 1亿."""
    style = _style(reader)
    if style == "zh-Hans":
        for unit, name in MYRIADS:
            if dong >= unit and dong % (unit // 10) == 0:
                return f"{dong / unit:g}{name}"
    elif dong % MILLION == 0:
        return reader.say("{count} million", count=dong // MILLION).text
    figure = f"{dong:,}"
    return figure.replace(",", ".") if style == "vi" else figure


def _style(reader: Reader) -> str:
    return next((tag for tag in reader.words.chain if tag in DATE_STYLES), "vi")
