"""Whether the kiosks' faces have the letters of a text; what none has is a mistake with its line.

The faces are those of letters/faces.py, on this machine. Where a package of them is missing here,
that is said once and its letters pass: kiosks have it.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, Final

import msgspec

from content_sync.centre.written.page import Page
from content_sync.letters import faces, unseen
from content_sync.model import Feed
from content_sync.said import Said, phrase

PICTURE: Final = phrase("leave it out or use a picture")
NO_FACE: Final = phrase("no face of a kiosk has {letters}", letters="")
EAST: Final = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH", "IDEOGRAPHIC")
SIGNS: Final = range(0x2000, 0x3400)  # most that the Chinese face has and no other
VARIANT: Final = re.compile(f"[{''.join(map(chr, sorted(faces.VARIANTS)))}]")
SHOWN: Final = 8  # letters in one message
MOST_TOLD: Final = 20  # mistakes of one file
CJK_PACKAGE, CORE_PACKAGE = "fonts-noto-cjk", "fonts-noto-core"


Reader = Callable[[str], str]  # file -> what stands in it, "" where it cannot be read


def reader(root: Path) -> Reader:
    """What reads the files below `root`."""

    def read(file: str) -> str:
        try:
            return (root / file).read_text(encoding="utf-8-sig", errors="replace")
        except OSError:
            return ""

    return read


class Letters:
    """What may be written in a feed: letters of the faces every kiosk has, and of its `font:`s."""

    def __init__(self, feed: Feed) -> None:
        named = {faces.face_named(language.font) for language in feed.languages} - {""}
        self._faces = {*faces.EVERYWHERE, *named}
        self._missing = {face for face in self._faces if not faces.is_installed(face)}
        self._unasked: set[str] = set()  # packages whose letters were met and not looked for

    def anew(self) -> "Letters":
        """The same letters, of which nothing has been met yet."""
        other = copy(self)
        other._unasked = set()
        return other

    @property
    def unasked(self) -> frozenset[str]:
        """The packages whose letters were met and not looked for, as they are not installed."""
        return frozenset(self._unasked)

    @property
    def made_of(self) -> str:
        """The font files of this machine that answer, each by its size and age."""
        return "".join(f"{face} {faces.letters(face).of}\n" for face in sorted(self._faces))

    def check(self, value: Any, read: Reader, *files: Page) -> None:
        """Note each letter of the texts in `value` that cannot be drawn, where it first stands.

        `files`: what `value` was read from, the likeliest first; `read` tells what they hold.
        """
        words = list(texts(value))
        asked = self.undrawable(words)
        variants = {one for text in words if not text.isascii() for one in VARIANT.findall(text)}
        for page in files:
            if asked or variants:
                found = _lines(read(page.file), asked | variants)
                self._tell(page, {one: line for one, line in found.items() if one in asked})
                for one in sorted(variants & found.keys()):
                    what = phrase(
                        "{code} asks for a coloured sign and is left out", code=unseen.code(one)
                    )
                    page.warn(found[one], what, phrase("look at it on the kiosk"))
                asked, variants = asked - found.keys(), variants - found.keys()
        self._tell(files[0], dict.fromkeys(asked, 0))

    def check_here(self, page: Page, read: Reader) -> None:
        """The same for a file whose every line is shown, like subtitles."""
        self.check(read(page.file), read, page)

    def undrawable(self, words: Iterable[str]) -> set[str]:
        """The letters of `words` that no face has; a mark with the letter it stands on."""
        return {
            bad
            for text in words
            if not _is_plain(text)
            for bad in _bad(text, frozenset(self._faces))
            if not self._may_be_there(bad)
        }

    def _may_be_there(self, letter: str) -> bool:
        """Whether a face that is missing here may have it."""
        word = unicodedata.name(letter[0], "").split(" ")[0]
        script = faces.script_of(letter[0])
        may = {
            "cjk": word in EAST or ord(letter[0]) in SIGNS,
            "sans": word in faces.ALPHABETS,
            "symbols": unicodedata.category(letter[0]) == "So",
            faces.face_named(faces.font_of(script)): bool(script),
        }
        missing = {face for face in self._missing if may.get(face)}
        self._unasked |= {CJK_PACKAGE if face == "cjk" else CORE_PACKAGE for face in missing}
        return bool(missing)

    def _tell(self, page: Page, lines: dict[str, int]) -> None:
        """One mistake a line and remedy; a script that is not drawn at all is told once a file."""
        by_fix: dict[tuple[int, Said, Said], list[str]] = {}
        scripts = {
            _first_word(letter) for letter in lines if unicodedata.category(letter[0]) == "Lo"
        }
        once: dict[tuple[str, str], int] = {}  # the first line of a script
        for letter, line in sorted(lines.items(), key=lambda pair: (pair[1], pair[0])):
            script, what, fix = _remedy(letter, scripts)
            at = once.setdefault((what, fix), line) if script else line
            by_fix.setdefault((at, what, fix), []).append(letter)
        others = len(by_fix) - MOST_TOLD
        for count, ((line, what, fix), letters) in enumerate(islice(by_fix.items(), MOST_TOLD), 1):
            what = what.having(letters=_all_named(letters))
            if count == MOST_TOLD and others == 1:
                what = phrase("{what} (and others in 1 more line)", what=what)
            elif count == MOST_TOLD and others > 1:
                what = phrase("{what} (and others in {count} more lines)", what=what, count=others)
            page.wrong(line, what, fix)


def tell_packages(page: Page, packages: Iterable[str]) -> None:
    """Say once which letters nobody looked for, because their faces are not on this machine."""
    for package in sorted(packages):
        what = phrase(
            "{package} is not installed here, so nobody looked for some letters", package=package
        )
        page.warn(0, what, phrase("apt-get install {package}", package=package))


def texts(value: Any) -> Iterator[str]:
    """Every text in a value of the model."""
    if isinstance(value, msgspec.Struct):
        value = msgspec.to_builtins(value)
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


def _is_plain(text: str) -> bool:
    return text.isascii() or all(_is_usual(character) for character in text)


@lru_cache(maxsize=8_000)
def _is_usual(character: str) -> bool:
    """Whether every kiosk draws it, whatever stands beside it."""
    if faces.is_mark(character):
        return False
    return character in "\n\t" or faces.face_of(character) in faces.EVERYWHERE


def _bad(text: str, allowed: frozenset[str]) -> Iterator[str]:
    for at, (character, face) in enumerate(zip(text, faces.faces(text), strict=True)):
        if face not in allowed and not (character.isspace() and _is_usual(character)):
            is_joined = faces.is_mark(character) and at > 0
            yield text[at - 1 : at + 1] if is_joined else character


def _lines(text: str, letters: Collection[str]) -> dict[str, int]:
    """Where in a file each of `letters` first stands, as far as it does."""
    lines = text.splitlines()
    found: dict[str, int] = {}
    sought = frozenset(letters)
    for number, line in enumerate(lines, 1):
        composed = unicodedata.normalize("NFC", line)
        stand_here = {*composed, *map("".join, pairwise(composed))}  # a mark stands on a letter
        for letter in stand_here & sought:
            found.setdefault(letter, number)
    return found


def _all_named(letters: list[str]) -> str:
    named = ", ".join(_named(letter) for letter in letters[:SHOWN])
    others = len(letters) - SHOWN
    return (
        phrase("{letters} and {count} more", letters=named, count=others) if others > 0 else named
    )


def _named(letter: str) -> str:
    """✅ (U+2705); what cannot be seen has its code alone."""
    code = " ".join(f"U+{ord(one):04X}" for one in letter)
    return f"{letter} ({code})" if letter.isprintable() else code


def _first_word(letter: str) -> str:
    """Of its name: the script it is of, if it is of one."""
    name = unicodedata.name(letter[-1], "").removeprefix("EXTENDED ")  # ٣ is ARABIC-INDIC DIGIT
    return name.replace("-", " ").split(" ")[0]


def _remedy(letter: str, scripts: Collection[str]) -> tuple[str, Said, Said]:
    """The script it is of if all of that is meant, what is wrong with such letters, what to do.

    `scripts`: those of the other letters; their digits and full stops go with them.
    """
    last = letter[-1]
    kind, first_word = unicodedata.category(last), _first_word(letter)
    if script := faces.script_of(last):
        fix = phrase("add font: {font} to its language in feed.yaml", font=faces.font_of(script))
        what = phrase(
            "a kiosk draws {script} letters only with a font of their own: {letters}",
            script=script,
            letters="",
        )
        return script, what, fix
    if kind == "Co":
        fix = phrase("type it again: a list begins with a hyphen")
        return (
            "",
            phrase("only one font has the sign {letters}, as Word's bullets are", letters=""),
            fix,
        )
    if kind == "Mn" and first_word in faces.ALPHABETS:
        fix = phrase("write it without the mark, or use a picture")
        return "", phrase("no face of a kiosk joins {letters}", letters=""), fix
    if kind[0] == "L" and first_word in EAST:
        return "", NO_FACE, phrase("write it in other characters, or use a picture")
    if kind in ("Mn", "Mc") or kind[0] == "L" or first_word in scripts:
        fix = phrase("leave them out or use a picture of the words")
        script = first_word.capitalize()
        what = phrase(
            "no face of a kiosk draws {script} letters: {letters}", script=script, letters=""
        )
        return script, what, fix
    return "", NO_FACE, PICTURE
