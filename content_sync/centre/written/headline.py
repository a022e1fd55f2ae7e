"""A title, a summary, a name: one line of plain words, however it was typed or pasted.

title: Vay vốn: ai được vay #1     YAML would stop at the colon and at the #
title: "**Vay vốn** cho [hộ nghèo](item:ho-ngheo)"     Markdown has no place there
"""

import re
from typing import Final

from markdown_it import MarkdownIt

from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.pasted_line import dialled, squeezed, without_dialled
from content_sync.said import phrase

TYPED: Final = re.compile(r"(title|summary)[ \t]*[:：][ \t]*(.*?)[ \t]*")
QUOTED: Final = re.compile(r""""(?:[^"\\]|\\.)*"\s*(?:#.*)?|'(?:[^']|'')*'\s*(?:#.*)?""")
NOTE: Final = re.compile(r"(?:^|[ \t]+)#(?:[ \t]+(.*)|$)")
OF_YAML: Final = re.compile(r"[|>][-+0-9]*|\{.*")  # a text of several lines, a mapping
OPENING: Final = re.compile(r"(?:^|[\s(“‘])[\"'](?=[^\s\"'])")
INNER: Final = re.compile(r"(?<!\w)[\"']|[\"'](?!\w)")  # it's has none
ESCAPED: Final = re.compile(r"\\(?:[\"\\/]|[xuU][0-9A-Fa-f])")
MARK: Final = re.compile(r"[*_\[\]<>&\\`!~]")
LEADING: Final = re.compile(r"(?:#{1,6}[ \t]+|[-*+][ \t]+|[•·▪◦‣●○■□➢✓❖\ue000-\uf8ff][ \t]*)+")
LEFT_OVER: Final = re.compile(r"\*\*|~~|\]\(|!\[|\[\^|__(?=\w)")
_MARKDOWN: Final = MarkdownIt("commonmark")


def as_typed(page: Page, head: str, first_line: int) -> str:
    """Front matter whose title and summary stand between quotes, so that YAML changes nothing.

    Only a # with a space behind it still begins a note, which is told: «#3» is part of a name.
    """
    lines = head.split("\n")
    for at, (line, below) in enumerate(zip(lines, [*lines[1:], ""], strict=True)):
        typed = TYPED.fullmatch(squeezed(line))
        if not typed or not typed[2] or OF_YAML.fullmatch(typed[2]) or below[:1] in (" ", "\t"):
            continue
        lines[at] = f"{typed[1]}: {_value(page, first_line + at, typed[2])}"
    return "\n".join(lines)


def _value(page: Page, line: int, typed: str) -> str:
    mark = typed[0]
    if QUOTED.fullmatch(typed):
        is_path = mark == '"' and "\\" in ESCAPED.sub("", typed)  # C:\tai lieu has no tab
        return re.sub(r"\\(?![\"\\/xuU])", r"\\\\", typed) if is_path else typed
    if _is_wrapped(typed):
        typed = typed[1:-1].strip()
        return "'" + typed.replace("'", "''") + "'"
    if mark in "\"'" and mark not in typed[1:]:
        page.wrong(
            line,
            phrase("the quotation mark is not closed"),
            phrase("write {mark} at the end, too", mark=mark),
        )
    elif note := NOTE.search(typed):
        typed = typed[: note.start()]
        if note[1]:
            fix = phrase("put the whole text between quotes if visitors shall read it")
            page.warn(line, phrase("«{text}» is a note and left out", text=f"# {note[1]}"), fix)
    return "'" + typed.replace("'", "''") + "'" if typed else ""


def _is_wrapped(typed: str) -> bool:
    """Whether a text stands between quotes and has others inside: "Chương trình "Xoá nhà tạm""."""
    mark = typed[0]
    if mark not in "\"'" or len(typed) < 3 or not typed.endswith(mark):
        return False
    inner = typed[1:-1]
    first = next((found for found in INNER.finditer(inner) if found.group() == mark), None)
    return first is None or bool(OPENING.match(inner, max(first.start() - 1, 0)))


def written(text: str) -> str:
    """`text`, one line, as it is written for `plain` to give it back: title, summary, a name.

    Two stars, strokes or ~ in a row stay a mistake of whoever types them.
    """
    line = " ".join(text.split())
    if not LEADING.match(line) and (
        not MARK.search(line) or plain(Page("", Findings()), 0, line) == line
    ):
        return line
    signs = MARK.sub(lambda found: f"&#{ord(found[0])};", line)
    return (
        f"&#{ord(signs[0])};{signs[1:]}" if LEADING.match(line) and signs[0] == line[0] else signs
    )


def plain(page: Page, line: int, text: str) -> str:
    """`text` without the marks of Markdown; what cannot be shown as words is a mistake."""
    text = text[leading.end() :] if (leading := LEADING.match(text)) else text
    if not MARK.search(text):
        return text
    words = ""
    for token in _MARKDOWN.parseInline(dialled(text))[0].children or ():
        if token.type == "html_inline" and not token.content.startswith("</"):
            page.wrong(
                line,
                phrase("'{text}' is raw HTML", text=token.content),
                phrase("remove it, here stand words alone"),
            )
        elif token.type == "image":
            page.wrong(
                line,
                phrase("a picture within a line of words"),
                phrase("put it into the text below"),
            )
        elif token.type == "link_open" and token.info != "auto":
            page.warn(
                line, phrase("a link in it is left out"), phrase("write it into the text below")
            )
        words += token.content if token.type in ("text", "code_inline") else ""
    if left := LEFT_OVER.search(without_dialled(words)):
        page.wrong(
            line,
            phrase("'{text}' would be shown as it stands", text=left.group()),
            phrase("write words alone"),
        )
    return " ".join(words.split())
