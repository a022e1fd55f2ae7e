"""A block as an editor has it, as Markdown: the other way is block_read.py."""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from content_sync.centre.text import block_values as values
from content_sync.centre.text.block_values import Value, Words
from content_sync.centre.text.inline_write import coded, escaped, tidied, written

LAST: Final = 99  # a larger number is read as a year
CAPTION: Final = re.compile(r"[\"“”\\&()<>\[\]{}*_|#`:@]")
SPEAKING: Final = (values.Sound, values.Video)


def markdown(value: Value) -> str:
    """The Markdown of one block, without the line feed at its end; "" for one without words."""
    match value:
        case values.Heading(words=words):
            return f"## {line}" if (line := written(words, starts=False)) else ""
        case values.Paragraph(words=words):
            return written(words)
        case values.Points(points=points):
            return "\n".join(f"- {line}" for line in _lines(points))
        case values.Steps(points=points, start=start):
            numbered = enumerate(_lines(points), start)
            return "\n".join(f"{min(number, LAST)}. {line}" for number, line in numbered)
        case values.Cells():
            return _table(value)
        case values.Note(paragraphs=paragraphs):
            return "\n>\n".join(f"> {line}" for line in _lines(paragraphs))
        case values.Footnote(label=label, words=words):
            return f"[^{label}]: {written(words)}"
        case values.Other(md=md):
            return md
    return _figure(value)


def _lines(many: Iterable[Words]) -> list[str]:
    return [line for each in many if (line := written(each))]


def _table(value: values.Cells) -> str:
    rows = [value.head, *value.rows]
    width = max(map(len, rows))
    if not any(tidied(cell).text for row in rows for cell in row):
        return ""
    cells = [[*map(written, row), *[""] * (width - len(row))] for row in rows]
    head, *others = [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join((head, "|" + "---|" * width, *others))


def _figure(value: values.Picture | values.Sound | values.Video) -> str:
    alt = escaped(tidied(Words(value.alt)).text)
    caption = coded(tidied(Words(value.caption)).text, CAPTION)
    title = f' "{caption}"' if caption else ""
    figure = f"![{alt}]({quote(value.src, safe='/._-~')}{title})"
    said = _lines(value.transcript) if isinstance(value, SPEAKING) else []
    return "\n\n".join((figure, f"::: transcript\n{_apart(said)}\n:::")) if said else figure


def _apart(lines: list[str]) -> str:
    return "\n\n".join(lines)
