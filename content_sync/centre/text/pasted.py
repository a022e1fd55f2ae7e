"""The body of a text as people paste it, turned into the closed Markdown before it is parsed.

    pasted_line.py     marks of lists, headings, links and strong words, a line at a time
    pasted_reference.py  addresses that stand below the text
    pasted_table.py    cells parted by tabs, | without a rule
    here               lists of dashes and letters, lines that shall not run together

What can mean only one thing is tidied; where a visitor may read it otherwise it is told; the rest
stays as it is, for the parser to accept or refuse. Lines keep the numbers they have in their file.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from content_sync.centre.text.pasted_reference import with_addresses
from content_sync.centre.text.pasted_table import BR, POINT, Lines, segments
from content_sync.centre.written.page import Page
from content_sync.centre.written.pasted_line import (
    dialled,
    is_rule,
    is_tag,
    marked,
    squeezed,
    started,
    started_together,
)
from content_sync.said import phrase

VERSE: Final = 60  # columns; whoever breaks lines for an e-mail or a page writes longer ones
MOST_LETTERS: Final = 5_000  # in a line; the longest paragraphs have a thousand
SHORT: Final = 40  # columns; a line that ends here ends on purpose
FENCE: Final = re.compile(r"\s*(```|~~~)")
# Markdown takes a number other than 1 for words when it stands within a paragraph.
MIDWAY: Final = re.compile(r"\s*(?!1[.)])[0-9]{1,9}[.)]\s")
BLOCK: Final = re.compile(
    r"\s*(?:#{1,6}\s|[-*+]\s|[0-9]{1,9}[.)]\s|>|\||:::|!\[|<!--|</?\w|\[\^|---$)"
)
QUOTED: Final = re.compile(r"^ {0,3}> ?")
NOTE: Final = re.compile(r"\[\^[^\]]+\]:")
BREAK: Final = re.compile(r"(?:(?<! ) {2,}|\\)$")
SPOKEN: Final = re.compile(r"[?!][”\"»’]?\s*$")  # – Bà đi đâu? – Ta đi chợ! is no list
ENDS: Final = tuple(".!?…;:")
APART: Final = re.compile(r"[\s<>]")  # no letter of an address
CLAUSE: Final = re.compile(r"[。！？；：，、…]$")
PARTED: Final = re.compile(r"([^\W\d_]+-)\s*$")  # a word that a PDF broke at the end of a line
HAN: Final = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Body:
    """Markdown, and for each of its lines the number of the line it comes from."""

    text: str
    lines: tuple[int, ...]


def tidy_body(page: Page, body: str, first_line: int) -> Body:
    """`body`, which begins on `first_line` of its file, as it is meant."""
    whole = ((at, _whole(page, at, line)) for at, line in enumerate(body.split("\n"), first_line))
    lines = with_addresses([(at, dialled(line)) for at, line in whole])
    made: Lines = []
    for run in _runs(_outdented(_together(_starts(page, lines)))):
        is_code = any(FENCE.match(line) for _, line in run)
        made += run if is_code or not run[0][1].strip() else _run(page, run)
    return Body("\n".join(line for _, line in made), tuple(number for number, _ in made))


def _whole(page: Page, number: int, line: str) -> str:
    """`line`, or "…" for one that is no line but a text."""
    line = squeezed(line)
    if len(line) <= MOST_LETTERS:
        return line
    page.wrong(
        number,
        phrase("a line of {count} letters", count=len(line)),
        phrase("break it into paragraphs"),
    )
    return "…"


def _starts(page: Page, lines: Lines) -> Lines:
    """Each line with its own mark; `<br>` is the end of a line."""
    made: Lines = []
    for number, line in lines:
        if is_tag(line):
            page.warn(
                number,
                phrase("# is shown as it stands"),
                phrase("write ## and a space for a heading"),
            )
        if is_rule(line) and not FENCE.match(line):
            made.append((number, "---"))
            continue
        text = started(line)
        parts = [text] if BLOCK.match(text) or "|" in text else BR.split(text)
        made += [(number, f"{part}  ") for part in parts[:-1]]
        made.append((number, parts[-1]))
    return made


def _together(lines: Lines) -> Lines:
    """Lines with a dash, a letter or a number in brackets before them: a list if several do."""
    points = [started_together(line) for _, line in lines]
    filled = [at for at, (_, line) in enumerate(lines) if line.strip()]
    is_listed = set()
    for before, at in pairwise([-1, *filled]):
        if points[at] is None:
            continue
        above = lines[before][1] if before >= 0 else ""
        if before >= 0 and points[before]:
            is_listed |= {before, at}
        elif POINT.match(above) or above.rstrip().endswith((":", "：")):
            is_listed.add(at)
    spoken = any(SPOKEN.search(lines[at][1]) for at in is_listed)
    made = []
    for at, (number, line) in enumerate(lines):
        point = points[at]
        is_point = at in is_listed and point is not None and not (spoken and _is_dash(line))
        made.append((number, point if is_point and point else line))
    return made


def _is_dash(line: str) -> bool:
    return line.lstrip()[:1] in "–—―"


def _outdented(lines: Lines) -> Lines:
    """Without what stands before paragraphs; spaces below a point or a footnote belong to it.

    A tab is Word's: nobody writes one to go on with a point.
    """
    made: Lines = []
    is_held = False
    for at, (number, line) in enumerate(lines):
        if _is_row(lines, at):
            made.append((number, line))
            continue
        text = line.lstrip(" \t")
        is_indented = line[:4].expandtabs(4).startswith("    ")
        if text and not is_indented:
            is_held = bool(POINT.match(line) or NOTE.match(line))
        is_pasted = not is_held or (line.startswith("\t") and not BLOCK.match(line))
        made.append((number, text if is_indented and is_pasted else line))
    return made


def _is_row(lines: Lines, at: int) -> bool:
    """Whether a line that begins with a tab is a row whose first cell is empty."""
    line = lines[at][1]
    if not re.match(r"\t[^\s]", line) or BLOCK.match(line):
        return False
    beside = (each for _, each in lines[max(at - 1, 0) : at + 2] if each[:1] not in ("\t", ""))
    return any(each.count("\t") == line.count("\t") and not BLOCK.match(each) for each in beside)


def _runs(lines: Lines) -> Iterator[Lines]:
    """Lines without an empty one between them; each empty one alone."""
    run: Lines = []
    for number, line in lines:
        if line.strip():
            run.append((number, line))
            continue
        if run:
            yield run
        run = []
        yield [(number, "")]
    if run:
        yield run


def _run(page: Page, run: Lines) -> Lines:
    made: Lines = []
    for is_table, lines in segments(page, run):
        made += [(lines[0][0], "")] if made else []
        words = [(number, marked(line)) for number, line in lines]
        made += words if is_table else _with_notes(page, words)
    return made


def _with_notes(page: Page, run: Lines) -> Lines:
    """What stands in a note follows the same rules as what stands outside."""
    made: Lines = []
    for is_note, lines in _notes(run):
        if not is_note:
            after = made[-1:] if made and QUOTED.match(made[-1][1]) else []
            made += _parted(page, after + lines)[len(after) :]
            continue
        for part in _runs([(number, QUOTED.sub("", line)) for number, line in lines]):
            words = _parted(page, part) if part[0][1].strip() else part
            made += [(number, f"> {line}" if line.strip() else ">") for number, line in words]
    return made


def _notes(run: Lines) -> Iterator[tuple[bool, Lines]]:
    """The lines of notes, and those outside; what is indented below a point belongs to it."""
    is_held = False
    for is_note, lines in groupby(run, lambda line: bool(QUOTED.match(line[1]))):
        held = [*lines]
        yield is_note and not (is_held and held[0][1][0] == " "), held
        is_held = is_held or any(POINT.match(line) for _, line in held)


def _parted(page: Page, run: Lines) -> Lines:
    """Empty lines where a line ends on purpose: verses, addresses, what follows a list."""
    meant = [_ends_on_purpose(above, below) for (_, above), (_, below) in pairwise(run)]
    plain = [
        not BLOCK.match(above) and not BLOCK.match(below) and not BREAK.search(above)
        for (_, above), (_, below) in pairwise(run)
    ]
    is_verse = all(ends for ends, is_plain in zip(meant, plain, strict=True) if is_plain)
    _tell(page, run, plain, is_verse)
    for (number, above), (_, below) in pairwise(run):
        if (word := PARTED.search(above)) and below[:1].islower():
            what = phrase(
                "«{word}» ends a line, and is shown with its hyphen and a space behind it",
                word=word[1],
            )
            page.warn(
                number, what, phrase("join the two lines, and remove the hyphen if it parts a word")
            )
    made: Lines = [run[0]]
    for (number, line), (_, above), ends, is_plain in zip(run[1:], run, meant, plain, strict=False):
        is_parted = ends and (is_verse or not is_plain)
        if is_parted:
            made[-1] = (made[-1][0], BREAK.sub("", above))
            made.append((number, ""))
        made.append((number, line))
    return made


def _tell(page: Page, run: Lines, plain: Sequence[bool], is_verse: bool) -> None:
    pairs = [pair for pair, is_plain in zip(pairwise(run), plain, strict=True) if is_plain]
    if pairs and is_verse:
        what = phrase("{count} lines are shown as paragraphs of their own", count=len(pairs) + 1)
        page.warn(pairs[0][0][0], what, phrase("write them in one line if they are one sentence"))
    elif any(_width(above) < SHORT for (_, above), _ in pairs):
        what = phrase("{count} lines are shown as one paragraph", count=len(pairs) + 1)
        fix = phrase("leave a line empty between those that shall stand alone")
        page.warn(pairs[0][0][0], what, fix)


def _ends_on_purpose(above: str, below: str) -> bool:
    if MIDWAY.match(below) and not POINT.match(above):
        return not BLOCK.match(above)
    if BLOCK.match(below) or (BLOCK.match(above) and not POINT.match(above)):
        return False
    if BREAK.search(above) and not POINT.match(above):
        return True
    if below[:1] in (" ", "\t") and POINT.match(above):
        return False
    first = below.lstrip(" *_[(“\"«'‘<")[:1]
    if HAN.match(first):
        return bool(CLAUSE.search(above.rstrip()))
    is_short = _width(above) <= VERSE or _has_ended(above)
    return is_short and not first.islower()


def _has_ended(line: str) -> bool:
    """Whether a sentence ends with it, or an address, which nobody can break."""
    said = line.rstrip()
    last = APART.split(said.removesuffix(">"))[-1]
    return said.endswith(ENDS) or "://" in last[:-1]


def _width(line: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in line.strip())
