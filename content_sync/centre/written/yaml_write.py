"""A value as YAML, the way people write it in a content folder.

    names: {vi: Tiếng Việt, en: "No: yes"}       on one line where it fits, else a key a line;
    legal_basis:                                 a list of mappings an entry a line
      - {number: 78/2002/NĐ-CP}

Our reader takes a plain word as text; for other readers, too, `no` and `~` stand between quotes.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

Plain = str | int | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]

WIDTH: Final = 100  # columns of a line
STEP: Final = 2  # columns
BARE: Final = re.compile(r"[^\W_](?:[\w./()%+–…«»“”;-]| (?=[^\s#:-])|:(?=[\w/]))*")
WORDS: Final = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
HIDDEN: Final = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA1), 0x2028, 0x2029, 0xFEFF)}
ESCAPED: Final = re.compile(r"[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]")


def lines_of(key: str, value: Plain, indent: int = 0) -> list[str]:
    """`key: value` as lines without their ends, `indent` columns from the left."""
    return [" " * indent + line for line in _lines(f"{scalar(key)}:", value, WIDTH - indent)]


def entry_of(value: Mapping[str, Plain], indent: int) -> list[str]:
    """`- …` for one entry of a list."""
    lines = [line for key, each in value.items() for line in lines_of(key, each, STEP)]
    return [" " * indent + line for line in _dashed(lines or ["  {}"])]


def scalar(value: str | int | bool | None) -> str:
    """A text, a number, a yes or no, or nothing."""
    if value is None:
        return "~"
    if not isinstance(value, str):
        return str(value).lower()
    if BARE.fullmatch(value) and value.lower() not in WORDS:
        return value
    if ESCAPED.search(value):
        return json.dumps(value, ensure_ascii=False).translate(HIDDEN)
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def flow(value: Plain) -> str:
    """`value` on one line."""
    if isinstance(value, Mapping):
        inner = (f"{scalar(key)}: {flow(each)}" for key, each in value.items())
        return "{" + ", ".join(inner) + "}"
    if value is None or isinstance(value, str | int):
        return scalar(value)
    return "[" + ", ".join(map(flow, value)) + "]"


def _lines(head: str, value: Plain, width: int) -> list[str]:
    line = f"{head} {flow(value)}"
    if not value or isinstance(value, str | int):
        return [line]
    is_list = not isinstance(value, Mapping) and any(isinstance(one, Mapping) for one in value)
    if len(line) <= width and not is_list:
        return [line]
    return [head, *(" " * STEP + each for each in _inner(value, width - STEP))]


def _inner(value: Mapping[str, Plain] | Sequence[Plain], width: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _lines(f"{scalar(key)}:", each, width)
        return
    for each in value:
        if isinstance(each, Mapping) and len(flow(each)) + STEP > width:
            yield from _dashed([" " * STEP + line for line in _inner(each, width - STEP)])
        else:
            yield f"- {flow(each)}"


def _dashed(lines: Sequence[str]) -> list[str]:
    return ["- " + lines[0][STEP:], *lines[1:]]
