"""Lines that are a table: cells from a spreadsheet, or | without the rule that Markdown wants.

Ai vay⇥Mức vay          | Ai vay | Mức vay |
Hộ nghèo⇥100 triệu      |---|---|
                        | Hộ nghèo | 100 triệu |
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from markdown_it.rules_block.table import escapedSplit

from content_sync.centre.written.page import Page
from content_sync.said import phrase

Lines = list[tuple[int, str]]  # the number of a line in its file, and the line

RULE: Final = re.compile(r"[\s|:+=–—―-]+")
DASH: Final = re.compile(r"[=–—―-]")
POINT: Final = re.compile(r"\s*(?:[-*+]|[0-9]{1,9}[.)])\s|\s*>")
GAP: Final = re.compile(r"(?<=[^\s.!?:;,]) {2,}(?=\S)")  # behind a full stop it is a habit
WIDE_GAP: Final = re.compile(r"\S {3,}(?=\S)")
BR: Final = re.compile(r"[ \t]*<br ?/?>[ \t]*", re.IGNORECASE)
LABEL: Final = re.compile(r"[^\t]*:[ ]*\t")  # «Họ và tên:⇥…»: nothing is the head of that
PIPE: Final = re.compile(r"(?<!\\)\|")


def segments(page: Page, run: Lines) -> list[tuple[bool, Lines]]:
    """`run`, lines without an empty one between, in parts: tables, as Markdown, and words."""
    found: list[tuple[bool, Lines]] = []
    at = after = 0
    while at < len(run):
        end, make = _table(run, at)
        if make is None:
            at += 1
            continue
        found += [(False, run[after:at])] if at > after else []
        found.append((True, make(page, run[at:end])))
        at = after = end
    if not found and len(run) > 1 and (_has_gaps(run, WIDE_GAP, 1) or _has_gaps(run, GAP, 2)):
        what = phrase("these lines look like a table whose cells are parted by spaces")
        page.wrong(run[0][0], what, phrase("write | between the cells: | a | b |"))
        return [(True, run)]
    return [*found, (False, run[after:])] if after < len(run) else found


def _table(run: Lines, start: int) -> tuple[int, Callable[[Page, Lines], Lines] | None]:
    """Where the table that begins at `start` ends, and what makes it one; None: there is none."""
    for has_cells, make in ((_has_pipes, _with_rule), (_has_tabs, _from_tabs)):
        end = start
        while end < len(run) and (
            has_cells(run, end) or (end > start and make is _with_rule and _goes_on(run[end]))
        ):
            end += 1
        if end > start:
            return end, make
    return start, None


def _has_pipes(run: Lines, at: int) -> bool:
    line = run[at][1].strip()
    if (line.startswith("|") and line.count("|") > 1) or _is_rule(line):
        return True
    if " | " not in line or POINT.match(line):
        return False
    beside = [each.strip() for _, each in run[max(at - 1, 0) : at + 2]]
    return any(_is_rule(each) for each in beside) or (
        [each.count(" | ") for each in beside].count(line.count(" | ")) > 1
    )


def _goes_on(line: tuple[int, str]) -> bool:
    """Whether a line below cells has some, too, even if all but one are empty."""
    return "|" in line[1] and not POINT.match(line[1])


def _has_tabs(run: Lines, at: int) -> bool:
    if "\t" not in run[at][1].strip(" ") or LABEL.match(run[at][1]):
        return False
    beside = (line for _, line in run[max(at - 1, 0) : at + 2] if line != run[at][1])
    return any("\t" in line.strip() for line in beside)


def _has_gaps(run: Lines, gap: re.Pattern[str], least: int) -> bool:
    """Whether each line has as many gaps as the others."""
    gaps = {len(gap.findall(line.strip())) for _, line in run}
    return len(gaps) == 1 and gaps.pop() >= least


def _is_rule(line: str) -> bool:
    return bool(RULE.fullmatch(line) and DASH.search(line) and re.search(r"[|+]", line))


def _with_rule(page: Page, run: Lines) -> Lines:
    rows = [(number, BR.sub(" ", line)) for number, line in run if not _is_rule(line.strip())]
    if not rows:
        return [(run[0][0], "---")]
    if len(rows) == len(run) and not run[0][1].strip().startswith("|"):
        _tell(page, run)
    number, head = rows[0]
    text = head.strip().removeprefix("|")
    count = len(escapedSplit(text[:-1] if PIPE.search(text[-1:]) else text))
    return [rows[0], (number, "|" + "---|" * count), *rows[1:]]


def _from_tabs(page: Page, run: Lines) -> Lines:
    _tell(page, run)
    rows = [line.strip(" ").split("\t") for _, line in run]
    while all(len(row) > 1 and not row[-1].strip() for row in rows if len(row) == _most(rows)):
        rows = [row[: _most(rows) - 1] for row in rows]
    cells = [[cell.strip().replace("|", "\\|") for cell in row] for row in rows]
    made = [(number, f"| {' | '.join(row)} |") for (number, _), row in zip(run, cells, strict=True)]
    return [made[0], (run[0][0], "|" + "---|" * len(rows[0])), *made[1:]]


def _most(rows: Sequence[Sequence[str]]) -> int:
    return max(len(row) for row in rows)


def _tell(page: Page, run: Lines) -> None:
    head = " | ".join(run[0][1].replace("|", "\t").split("\t")).strip()
    what = phrase(
        "{count} lines are shown as a table with the head «{head}»",
        count=len(run),
        head=" ".join(head.split()),
    )
    page.warn(run[0][0], what, phrase("write them as | a | b | with |---|---| below the head"))
