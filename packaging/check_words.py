"""Checks the catalogues against each other and against the messages that programs say.

    every catalogue     has the blanks {name} of its English message, no more and no fewer
    en, vi, zh_Hans     have every message
    tyz, nut            say in a translator comment where each of their words is attested
    kiosk, content_sync say('...') no message that the catalogues lack, in *.py and *.kv

The words of the kiosk are the domain kiosk; what is said to officers, by phrase('...'), is the
domain check, whose messages are written out where they are said, all of them also in vi.

Prints each mistake as `file:line: what, what to do`; exit 1 if there is any.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from typing import Final

from babel.messages import pofile
from babel.messages.catalog import Catalog, Message

COMPLETE: Final = ("en", "vi", "zh_Hans")
TO_OFFICERS: Final = ("vi",)
ATTESTED: Final = ("tyz", "nut")  # no word of these two may be invented
SAYING: Final = ("kiosk/**/*.py", "kiosk/**/*.kv", "content_sync/**/*.py")
Key = tuple[str, str]  # (context, message id)
Heard = Callable[[Path], Iterator[tuple[int, Key]]]


def mistakes(root: Path) -> list[str]:
    """All mistakes of the catalogues under `root`/locales and the code under `root`."""
    return [*_of_kiosk(root), *_to_officers(root)]


def _of_kiosk(root: Path) -> Iterator[str]:
    yield from _of(root, "kiosk", COMPLETE, said)


def _to_officers(root: Path) -> Iterator[str]:
    heard = {key for file in _saying(root) for _, key in phrased(file)}
    if not heard:
        return
    yield from _of(root, "check", TO_OFFICERS, phrased)
    for file in sorted(root.glob("locales/*/LC_MESSAGES/check.po")):
        for message in _read(file):
            if message.id and _key(message) not in heard:
                name = f"{file.relative_to(root)}:{message.lineno}"
                yield f"{name}: nobody says {_first(message.id)!r}, remove it"


def _saying(root: Path) -> list[Path]:
    return sorted(file for pattern in SAYING for file in root.glob(pattern))


def _of(root: Path, domain: str, complete: tuple[str, ...], heard: Heard) -> list[str]:
    files = sorted(root.glob(f"locales/*/LC_MESSAGES/{domain}.po"))
    catalogues = {file: _read(file) for file in files}
    everything = {_key(m) for catalogue in catalogues.values() for m in catalogue if m.id}
    found = []
    for tag in complete:
        if not any(_tag(file) == tag for file in files):
            found.append(f"locales/{tag}: no catalogue, add LC_MESSAGES/{domain}.po")
    for file, catalogue in catalogues.items():
        told = _in(file, catalogue, everything, complete)
        found += [f"{file.relative_to(root)}:{text}" for text in told]
    for file in _saying(root):
        for line, (context, message) in heard(file):
            if (context, message) not in everything:
                name = f"{message!r} in context {context!r}" if context else repr(message)
                found.append(
                    f"{file.relative_to(root)}:{line}: no catalogue has {name}, add it to each"
                )
    return found


def said(file: Path) -> Iterator[tuple[int, Key]]:
    """The messages given to `say(...)` in a .py or .kv file, with their lines."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                yield from ((node.lineno, key) for key in _messages(node))
        return
    for start in re.finditer(r"\bsay\(", text):
        call = _first_call(text[start.start() :])
        yield from ((text.count("\n", 0, start.start()) + 1, key) for key in _messages(call))


def phrased(file: Path) -> Iterator[tuple[int, Key]]:
    """The messages given to `phrase(...)` in a .py file; one that is put together has no words."""
    if file.suffix != ".py":
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node) == "phrase":
            texts = list(_texts(node.args[0])) or [ast.unparse(node.args[0])]
            yield from ((node.lineno, ("", text)) for text in texts if text)


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


def _read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return pofile.read_po(stream, abort_invalid=True)


def _tag(file: Path) -> str:
    return file.parent.parent.name


def _key(message: Message) -> Key:
    return (message.context or "", _first(message.id))


def _first(text: object) -> str:
    return str(text[0] if isinstance(text, (tuple, list)) else text or "")


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _in(
    file: Path, catalogue: Catalog, everything: set[Key], complete: tuple[str, ...]
) -> Iterator[str]:
    tag, has = _tag(file), set()
    for message in catalogue:
        asked, answered = _first(message.id), _first(message.string)
        if not asked or not answered:
            continue
        has.add(_key(message))
        try:
            same = _blanks(asked) == _blanks(answered)
        except ValueError:
            same = False
        if not same:
            yield f"{message.lineno}: {answered!r} has other blanks than {asked!r}, use the same"
        if message.fuzzy:
            yield f"{message.lineno}: {asked!r} is marked fuzzy, review it"
        if tag in ATTESTED and not any(comment.strip() for comment in message.user_comments):
            yield f"{message.lineno}: {answered!r} has no source, name it in a comment above"
    if tag in complete:
        for context, asked in sorted(everything - has):
            where = f" in context {context!r}" if context else ""
            yield f"0: {asked!r}{where} has no words, translate it"


def main() -> int:
    """Check the project this file belongs to."""
    found = mistakes(Path(__file__).resolve().parent.parent)
    print("\n".join(found) if found else "the catalogues agree with each other and the programs")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
