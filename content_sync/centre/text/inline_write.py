"""Words and their marks as one line of Markdown: what is typed is what is shown.

`read_blocks` reads the same letters back, whatever they are: marks of Markdown in them are
escaped, and what the tidying of pasted text would take for a bullet, a number or an address.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final
from urllib.parse import quote

from content_sync.centre.text.block_values import NOTE, STRONG, Words
from content_sync.centre.text.inline import place
from content_sync.centre.text.inline_read import read_words
from content_sync.centre.written.pasted_line import ADDRESS, BULLET
from content_sync.letters import unseen
from content_sync.prose import Span

SIGNS: Final = re.compile(r"[`*_\[\]<>~#=]")
# A backslash would do something else before these: in a cell, at the end of a line, in &nbsp;.
CODED: Final = re.compile(r"[\\|]|&(?=#?\w+;)")
BARE: Final = re.compile(r"(?<=http):(?=//)|(?<=https):(?=//)|(?<=[\w.%+-])@(?=[\w-])", re.I)
# At the start of a line: lists, headings, notes and rules, as Markdown or Word has them.
FIRST: Final = re.compile(rf"[-+:.]|[(（](?=[0-9])|{BULLET}|[–—―‒−…]")
NUMBER: Final = re.compile(r"(?:[0-9]{1,9}|[a-zđ])([.)、/])(?![0-9])")
BEHIND: Final = re.compile(r"\]\s*$")  # behind this, ( and : would begin an address
ADDRESSED: Final = re.compile(rf"({ADDRESS[:-1]}))", re.IGNORECASE)
UNSAFE: Final = re.compile(r"[\s()<>\[\]\"\\`|^{}]")
EDGE: Final = re.compile(r"\w")


def tidied(words: Words) -> Words:
    """`words` as the reader keeps them: NFC, one space where there are more, none at the ends.

    Marks are put in order; strong words and links lose the spaces at their ends, empty marks go.
    """
    text = _clean(words.text).rstrip()
    ends = {at: len(_clean(words.text[:at])) for span in words.spans for at in _ends(span)}
    moved = [_moved(span, ends, text) for span in words.spans]
    spans = [*_merged(text, sorted((_trimmed(text, span) for span in moved), key=place))]
    return Words(text, tuple(sorted(_noted(text, spans), key=place)))


def written(words: Words, starts: bool = True) -> str:
    """`words` as one line of Markdown without its end.

    `starts`: they stand where a list or a heading could begin (not so behind ##). Strong words
    that Markdown cannot have as they are («a**(b)**c») lose signs at their ends, never a letter.
    """
    words = tidied(words)
    links = [span for span in words.spans if span.mark != STRONG]
    strong = [span for span in words.spans if span.mark == STRONG]
    if not strong:
        return _line(words.text, links, starts)
    parted = [*_parted(strong, links)]
    tight = [part for span in parted if (part := _tight(words.text, span))]
    for spans, is_same in ((strong, _shape), (parted, _shape), (tight, _links)):
        line = _line(words.text, [*_nested(spans, links), *links], starts)
        if (read := read_words(line)) and is_same(tidied(read)) == is_same(words):
            return line
    return _line(words.text, links, starts)


def _clean(text: str) -> str:
    plain = unseen.tidied(unseen.REFUSED.sub(" ", text))
    return re.sub(r"[ \t\r\n]+", " ", plain).lstrip()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _moved(span: Span, places: dict[int, int], text: str) -> Span:
    start, end = (min(places[at], len(text)) for at in _ends(span))
    return Span(start, end, span.mark)


def _trimmed(text: str, span: Span) -> Span:
    """`span` without spaces at its ends; a mark of a footnote has no words."""
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    if span.mark.startswith(NOTE) or not part.strip():
        return Span(span.start, span.start, span.mark)
    return Span(start, start + len(part.strip()), span.mark)


def _merged(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Strong words beside strong ones are one; of two links over each other the first stays."""
    last: dict[bool, Span] = {}
    for span in spans:
        if span.start == span.end or not span.mark.strip():
            if span.mark.startswith(NOTE):
                yield span
            continue
        before = last.get(span.mark == STRONG)
        if before and span.start <= before.end and span.mark == before.mark:
            span = Span(before.start, max(before.end, span.end), span.mark)
        elif before:
            left = Span(max(span.start, before.end), max(span.end, before.end), span.mark)
            if (span := _trimmed(text, left)).start == span.end:
                continue
            yield before
        last[span.mark == STRONG] = span
    yield from last.values()


def _noted(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """`spans` whose links are cut where a mark of a footnote stands: a link cannot hold one."""
    notes = {span.start for span in spans if span.mark.startswith(NOTE)}
    for span in spans:
        is_link = span.mark != STRONG and not span.mark.startswith(NOTE)
        parts = (_trimmed(text, part) for part in _cut(span, notes)) if is_link else (span,)
        yield from (part for part in parts if part.start < part.end or not is_link)


def _nested(strong: Iterable[Span], links: list[Span]) -> Iterator[Span]:
    """`strong`, cut where a link begins or ends within it but is not wholly within it."""
    for span in strong:
        cuts = {
            at
            for link in links
            for at in _ends(link)
            if span.start < at < span.end and not (span.start <= link.start <= link.end <= span.end)
        }
        yield from _cut(span, cuts)


def _parted(strong: Iterable[Span], links: list[Span]) -> Iterator[Span]:
    """`strong`, cut wherever a link begins or ends."""
    for span in strong:
        yield from _cut(span, {at for link in links for at in _ends(link)})


def _cut(span: Span, places: set[int]) -> Iterator[Span]:
    ends = sorted({span.start, span.end, *(at for at in places if span.start < at < span.end)})
    for start, end in pairwise(ends):
        yield Span(start, end, span.mark)


def _tight(text: str, span: Span) -> Span | None:
    """`span` from its first letter or digit to its last."""
    found = [match.start() for match in EDGE.finditer(text, span.start, span.end)]
    return Span(found[0], found[-1] + 1, span.mark) if found else None


def _line(text: str, spans: Iterable[Span], starts: bool) -> str:
    """`text` with marks that stand within each other or apart."""
    spans = [*spans]
    out, at = "", 0
    opened: list[Span] = []
    for place_ in sorted({0, len(text), *(end for span in spans for end in _ends(span))}):
        out += _escaped(text[at:place_], out, starts)
        at = place_
        while opened and opened[-1].end == at:
            out += _close(opened.pop())
        here = [span for span in spans if span.start == at]
        for note in (span for span in here if span.start == span.end):
            out += f"[^{note.mark.removeprefix(NOTE)}]"
        longest = sorted(here, key=lambda span: (-span.end, span.mark == STRONG))
        for span in (span for span in longest if span.start < span.end):
            if span.mark != STRONG and out.endswith("!"):
                out = out[:-1] + "\\!"
            out += "**" if span.mark == STRONG else "["
            opened.append(span)
    return out


def _close(span: Span) -> str:
    return "**" if span.mark == STRONG else f"]({address(span.mark)})"


def address(link: str) -> str:
    """`link` as it stands between brackets."""
    if link[:4].lower() == "tel:":
        link = "".join(link.split())
    safe = UNSAFE.sub(lambda found: quote(found[0], safe=""), link.strip())
    return CODED.sub(_code, safe)


def escaped(text: str) -> str:
    """`text` without marks, as it stands within a line."""
    return _escaped(text, "", False)


def coded(text: str, signs: re.Pattern[str]) -> str:
    """`text` with each of `signs` as &#…;."""
    return signs.sub(_code, text)


def _escaped(text: str, before: str, starts: bool) -> str:
    spots: dict[int, str] = {}
    if starts and not before:
        if number := NUMBER.match(text):
            spots[number.start(1)] = _signed(number[1])
        elif FIRST.match(text):
            spots[0] = _signed(text[0])
    if BEHIND.search(before) and text.lstrip()[:1] in ("(", ":"):
        spots[len(text) - len(text.lstrip())] = "\\" + text.lstrip()[:1]
    if before.endswith("[") and (found := ADDRESSED.match(text)):
        last = found.end() - 1
        spots[last] = "\\" + text[last]
    for match in (*SIGNS.finditer(text), *BARE.finditer(text)):
        spots[match.start()] = "\\" + match[0]
    for match in re.finditer(r"\]\s*\(", text):
        spots[match.end() - 1] = "\\("
    for match in CODED.finditer(text):
        spots[match.start()] = _code(match)
    return "".join(spots.get(at, letter) for at, letter in enumerate(text))


def _signed(sign: str) -> str:
    return f"\\{sign}" if sign.isascii() else f"&#{ord(sign)};"


def _code(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _shape(words: Words) -> object:
    """The words and where marks stand; addresses may be written in several ways."""
    spans = ((span.start, span.end, span.mark.partition(":")[0]) for span in words.spans)
    return words.text, [*spans]


def _links(words: Words) -> object:
    return _shape(Words(words.text, tuple(one for one in words.spans if one.mark != STRONG)))
