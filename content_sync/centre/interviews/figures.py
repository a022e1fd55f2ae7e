"""How much a result gives: `give`, one figure in đồng from which every language is made.

{dong: 500000, each: month}   {from: 750000, to: 1250000, each: month}   {pay: 113850}
{at_least: [20000000, 30000000, 40000000], each: once}   {lend: 100000000, rate: "6.24"}
"""

import re
from typing import Final

from content_sync.centre.written.fields import Fields, count
from content_sync.interview.values import Give
from content_sync.said import phrase

KEYS: Final = ("dong", "from", "to", "at_least", "lend", "rate", "pay", "rice_kg", "each")
SORTS: Final = ("dong", "from", "at_least", "lend", "pay")  # one of them is the figure
EACH: Final = ("once", "month", "child and month")
RATE: Final = re.compile(r"[0-9]{1,2}(\.[0-9]{1,4})?")
MOST: Final = 10_000_000_000  # đồng; nobody is promised more at a kiosk


def read_give(top: Fields) -> Give | None:
    """What stands under give; None where nothing does, or after noting what is wrong."""
    each = top.map("give", KEYS)
    if each is None:
        return None
    told = len(each.page.findings.mistakes)
    figures = {key: _dong(each, key) for key in ("dong", "from", "to", "lend", "pay", "rice_kg")}
    at_least = tuple(_number(each, "at_least", text) for text in each.texts("at_least"))
    sorts = [key for key in SORTS if each.has(key)]
    if len(sorts) > 1 or not (sorts or each.has("rice_kg") or each.misspelt):
        what = phrase("give has not one figure")
        fix = phrase("write one of: {words}", words=", ".join(SORTS))
        top.wrong("give", what, fix)
    if each.has("from") is not each.has("to") and not each.misspelt:
        what = phrase("one of from and to is missing")
        top.wrong("give", what, phrase("write both, or dong: and one figure"))
    elif figures["from"] and figures["to"] <= figures["from"]:
        what = phrase("from is not less than to")
        each.wrong("to", what, phrase("put the smaller one first"))
    if list(at_least) != sorted(set(at_least)):
        what = phrase("at_least does not rise")
        each.wrong("at_least", what, phrase("put the smaller one first"))
    rate = each.text("rate")
    if rate and not RATE.fullmatch(rate):
        what = phrase("rate '{word}' is no interest of a year", word=rate)
        each.wrong("rate", what, phrase('write it as "6.24", per cent a year'))
    if rate and not each.has("lend"):
        what = phrase("rate belongs to no loan")
        each.wrong("rate", what, phrase("write lend: and the sum, or remove it"))
    said = each.choice("each", EACH, "once") if each.has("each") else ""
    if len(each.page.findings.mistakes) > told:
        return None
    return Give(
        dong=figures["dong"],
        least=figures["from"],
        most=figures["to"],
        at_least=at_least,
        lend=figures["lend"],
        rate=rate,
        pay=figures["pay"],
        rice_kg=figures["rice_kg"],
        each=said,
    )


def figures_of(give: Give) -> tuple[int, ...]:
    """The sums of money in it, which its item's text has to say as well."""
    sums = (give.dong, give.least, give.most, *give.at_least, give.lend, give.pay)
    return tuple(one for one in sums if one)


def _dong(each: Fields, key: str) -> int:
    return _number(each, key, each.text(key)) if each.has(key) else 0


def _number(each: Fields, key: str, text: str) -> int:
    if 0 < (number := count(text)) <= MOST:
        return number
    what = phrase("{key} '{word}' is no figure", key=key, word=text)
    each.wrong(key, what, phrase("write it in figures alone: 500000"))
    return 0
