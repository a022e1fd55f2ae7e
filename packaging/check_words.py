"""Checks the catalogues against each other and against the messages that programs say.

    every catalogue     has the blanks {name} of its English message, no more and no fewer
    en, vi, zh_Hans     have every message
    tyz, nut            list every message, or nobody is asked for a word of it, and say in a
                        translator comment where each of their words is attested
    kiosk, content_sync say no message that the catalogues lack

The words of the kiosk are the domain kiosk. What is said to officers by phrase('...') is the domain
check, all of it also in vi; the desk's own words, which are Vietnamese, are the domain django, all
of them also in en. Of these two nothing stands in a catalogue that nobody says any more.

Prints each mistake as `file:line: what, what to do`; exit 1 if there is any.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final

from babel.messages import pofile
from babel.messages.catalog import Catalog, Message

sys.path.insert(0, str(Path(__file__).parent))
from words_said import Key, phrased, said, worded

ATTESTED: Final = ("tyz", "nut")  # no word of these two may be invented
SAYING: Final = ("kiosk/**/*.py", "kiosk/**/*.kv", "content_sync/**/*.py")
DESK: Final = "content_sync/centre/desk"
OF_DESK: Final = (f"{DESK}/**/*.py", f"{DESK}/**/*.html", f"{DESK}/static/editor/*.js")
PERCENT: Final = re.compile(r"%(?:\(\w+\))?[.\d]*[sdf]")


@dataclass(frozen=True, slots=True)
class Domain:
    """Whose words: the catalogues' name, the languages that have them all, who says them."""

    name: str
    complete: tuple[str, ...]
    saying: tuple[str, ...]
    heard: Callable[[Path], Iterator[tuple[int, Key]]]
    has_no_more: bool = True  # than is said


DOMAINS: Final = (
    Domain("kiosk", ("en", "vi", "zh_Hans"), SAYING, said, has_no_more=False),
    Domain("check", ("vi",), SAYING, phrased),
    Domain("django", ("en",), OF_DESK, worded),
)


def mistakes(root: Path) -> list[str]:
    """All mistakes of the catalogues under `root`/locales and the code under `root`."""
    return [text for domain in DOMAINS for text in _of(root, domain)]


def _of(root: Path, domain: Domain) -> Iterator[str]:
    saying = {file: list(domain.heard(file)) for file in _files(root, domain.saying)}
    heard = {key for lines in saying.values() for _, key in lines}
    if domain.has_no_more and not heard:
        return
    files = sorted(root.glob(f"locales/*/LC_MESSAGES/{domain.name}.po"))
    catalogues = {file: _read(file) for file in files}
    everything = {_key(m) for catalogue in catalogues.values() for m in catalogue if m.id}
    for tag in domain.complete:
        if not any(_tag(file) == tag for file in files):
            yield f"locales/{tag}: no catalogue, add LC_MESSAGES/{domain.name}.po"
    for file, catalogue in catalogues.items():
        wanted = everything if _tag(file) in domain.complete else frozenset()
        for text in _in(_tag(file), catalogue, wanted):
            yield f"{file.relative_to(root)}:{text}"
        listed = {_key(message) for message in catalogue}
        for context, text in sorted(everything - listed) if _tag(file) in ATTESTED else ():
            name = f"{text!r} in context {context!r}" if context else repr(text)
            yield f"{file.relative_to(root)}: {name} is not listed, add it with no words"
        for message in catalogue if domain.has_no_more else ():
            if message.id and _key(message) not in heard:
                name = f"{file.relative_to(root)}:{message.lineno}"
                yield f"{name}: nobody says {_first(message.id)!r}, remove it"
    for file, lines in saying.items():
        for line, (context, message) in lines:
            if (context, message) not in everything:
                name = f"{message!r} in context {context!r}" if context else repr(message)
                yield f"{file.relative_to(root)}:{line}: no catalogue has {name}, add it to each"


def _files(root: Path, patterns: Iterable[str]) -> list[Path]:
    return sorted(file for pattern in patterns for file in root.glob(pattern))


def _read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return pofile.read_po(stream, abort_invalid=True)


def _tag(file: Path) -> str:
    return file.parent.parent.name


def _key(message: Message) -> Key:
    return (message.context or "", _first(message.id))


def _first(text: object) -> str:
    return str(text[0] if isinstance(text, (tuple, list)) else text or "")


def _all(text: object) -> tuple[str, ...]:
    return tuple(map(str, text)) if isinstance(text, (tuple, list)) else (str(text or ""),)


def _blanks(text: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | set(PERCENT.findall(text))


def _is_filled_alike(asked: str, answered: str) -> bool:
    try:
        return _blanks(asked) == _blanks(answered)
    except ValueError:
        return False


def _in(tag: str, catalogue: Catalog, wanted: Set[Key]) -> Iterator[str]:
    has = set()
    for message in catalogue:
        asked, answered = _all(message.id), _all(message.string)
        if not asked[0] or not all(answered):
            continue
        has.add(_key(message))
        for number, words in enumerate(answered):
            one = asked[min(number, len(asked) - 1)]
            if not _is_filled_alike(one, words):
                yield f"{message.lineno}: {words!r} has other blanks than {one!r}, use the same"
        if message.fuzzy:
            yield f"{message.lineno}: {asked[0]!r} is marked fuzzy, review it"
        if tag in ATTESTED and not any(comment.strip() for comment in message.user_comments):
            yield f"{message.lineno}: {answered[0]!r} has no source, name it in a comment above"
    for context, text in sorted(wanted - has):
        where = f" in context {context!r}" if context else ""
        yield f"0: {text!r}{where} has no words, translate it"


def main() -> int:
    """Check the project this file belongs to."""
    found = mistakes(Path(__file__).resolve().parent.parent)
    print("\n".join(found) if found else "the catalogues agree with each other and the programs")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
