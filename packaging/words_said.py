"""The messages that programs say, read from their files: each with its line.

said      say('...') of the kiosk, in *.py and *.kv
phrased   phrase('...'), what officers are told, in *.py
worded    what the desk says: gettext in *.py, its two tags in *.html, tr("...") in *.js
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from django.utils.translation.template import templatize

Key = tuple[str, str]  # (context, message id)
Said = Iterator[tuple[int, Key]]
MODULE: Final = "django.utils.translation"
IN_TEMPLATE: Final = re.compile(r"\b(?:n?gettext|_)\(")
IN_SCRIPT: Final = re.compile(r'\btr\("([^"]+)"')


def said(file: Path) -> Said:
    """The messages given to `say(...)` in a .py or .kv file."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                yield from ((node.lineno, key) for key in _messages(node))
        return
    for start in re.finditer(r"\bsay\(", text):
        call = _first_call(text[start.start() :])
        yield from ((text.count("\n", 0, start.start()) + 1, key) for key in _messages(call))


def phrased(file: Path) -> Said:
    """The messages given to `phrase(...)` in a .py file; one that is put together has no words."""
    if file.suffix != ".py":
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node) == "phrase":
            texts = list(_texts(node.args[0])) or [ast.unparse(node.args[0])]
            yield from ((node.lineno, ("", text)) for text in texts if text)


def worded(file: Path) -> Said:
    """The messages of the desk in a template, a script, or a .py file."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".js":
        for found in IN_SCRIPT.finditer(text):
            yield text.count("\n", 0, found.start()) + 1, ("", found[1])
    elif file.suffix == ".html":
        calls = templatize(text, origin=file.name)
        for start in IN_TEMPLATE.finditer(calls):
            line = calls.count("\n", 0, start.start()) + 1
            yield from _worded(_first_call(calls[start.start() :]), line)
    else:
        tree = ast.parse(text)
        names = set(_names(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in names and node.args:
                yield from _worded(node, node.lineno)


def _names(tree: ast.Module) -> Iterator[str]:
    """What gettext and its like are called in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == MODULE:
            yield from (each.asname or each.name for each in node.names if "gettext" in each.name)


def _worded(call: ast.Call, line: int) -> Said:
    """A name stands for words that are written out elsewhere; what is put together has none."""
    texts = list(_texts(call.args[0]))
    if not texts and not isinstance(call.args[0], (ast.Name, ast.Attribute)):
        texts = [ast.unparse(call.args[0])]
    yield from ((line, ("", text)) for text in texts if text)


def _first_call(text: str) -> ast.Call:
    """The call that `text` begins with, whatever follows it."""
    for end in re.finditer(r"\)", text):
        try:
            node = ast.parse(text[: end.end()], mode="eval").body
        except SyntaxError:
            continue
        if isinstance(node, ast.Call):
            return node
    raise SyntaxError(f"a call without an end: {text[:60]!r}")


def _messages(call: ast.Call) -> Iterator[Key]:
    if _name(call) != "say" or not call.args:
        return
    given = [*call.args[1:2], *(k.value for k in call.keywords if k.arg == "context")]
    contexts = [text for node in given for text in _texts(node)] or [""]
    for message in _texts(call.args[0]):
        yield from ((context, message) for context in contexts)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts an expression can stand for, as far as they are written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
