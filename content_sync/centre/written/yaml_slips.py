"""What is probably wrong with a file that is no YAML: the line of the slip and its remedy.

The reader stops where it can go no further, often far behind the slip.
"""

import re
from typing import Final

import yaml

from content_sync.said import Said, phrase

CHECK: Final = phrase("check indents, colons and quotes")
QUOTE: Final = phrase('put the text between quotes: key: "text"')
KEY: Final = r"[ \t]*(?:- +)?(?:\{ *)?[A-Za-z_-]+"
GLUED: Final = re.compile(rf"{KEY}:[^\s/\]}}].*")
WIDE: Final = re.compile(rf"{KEY}：.*")
NOTED: Final = re.compile(r"[^\"']*[{\[][^}\]]*\s#.*")
WITHIN: Final = re.compile(r".*[:\[{,-]\s*([\"'])(?:(?!\1).)*\1\s*[^\s,\]}#:\"'].*")
CURLED: Final = re.compile(r".*[:\[{,-]\s*[“”„‘’].*")
ABOVE: Final = re.compile(r"\s*(?:- +)?([A-Za-z_-]+):\s+([^\s#|>].*)")
COLON: Final = ("got ':'", "mapping values are not allowed", "expected ',' or '}'")


def slip(error: yaml.MarkedYAMLError, text: str) -> tuple[int, Said, Said]:
    """The line of `text`, counted from 0, what is wrong there, and what to do."""
    mark = error.problem_mark or error.context_mark
    line = mark.line if mark else 0
    problem = str(error.problem)
    what = phrase("not valid YAML ({problem})", problem=problem)
    lines = text.split("\n")[: line + 1]
    if "escape character" in problem:
        return (
            line,
            phrase('{what}: \\ between "…" makes a sign', what=what),
            phrase("write the text between '…'"),
        )
    if "scalar>" in problem and WITHIN.fullmatch(lines[-1]):
        fix = phrase("write those inside the text as “…”")
        return line, phrase("{what}: quotation marks stand within others", what=what), fix
    if (start := error.context_mark) and "quoted scalar" in str(error.context):
        return (
            start.line,
            phrase("{what}: a quotation mark is not closed", what=what),
            phrase("write it at the end, too"),
        )
    for number, each in enumerate(lines):
        if NOTED.fullmatch(each) and _is_open(each[: each.index("#")]):
            return number, phrase("{what}: # begins a note", what=what), QUOTE
        if _bare(each).count('"') % 2:
            return (
                number,
                phrase("{what}: a quotation mark is not closed", what=what),
                phrase("write it at the end, too"),
            )
    for number in (line, line - 1):
        if 0 <= number < len(lines) and GLUED.fullmatch(lines[number]):
            return (
                number,
                phrase("{what}: there is no space behind the colon", what=what),
                phrase("write key: value"),
            )
        if 0 <= number < len(lines) and WIDE.fullmatch(lines[number]):
            return (
                number,
                phrase("{what}: the colon is a wide one (：)", what=what),
                phrase("write key: value"),
            )
    if (
        lines[-1].lstrip().startswith("- ")
        and len(lines) > 1
        and (key := ABOVE.fullmatch(lines[-2]))
    ):
        what = phrase(
            "{what}: {key} has a text behind its colon and a list below it", what=what, key=key[1]
        )
        return line - 1, what, phrase("remove '{text}', or the list", text=key[2].strip())
    if CURLED.fullmatch(lines[-1]):
        return (
            line,
            phrase("{what}: “ and ” are letters here", what=what),
            phrase('write straight ones: "text"'),
        )
    if any(sign in problem for sign in COLON):
        return line, phrase("{what}: a text has a colon or a comma in it", what=what), QUOTE
    if "cannot start" in problem or "alphabetic or numeric" in problem:
        return line, phrase("{what}: a text begins with a sign", what=what), QUOTE
    return line, what, CHECK


def _bare(line: str) -> str:
    """`line` without what is written with a backslash, in '…', or behind a #."""
    return re.sub(r"\\.|'[^']*'|(?:^|\s)#(?!.*[\"']).*", "", line)


def _is_open(before: str) -> bool:
    return before.count("{") > before.count("}") or before.count("[") > before.count("]")
