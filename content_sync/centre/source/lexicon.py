"""lexicon.yaml of a content folder: words that a voice says wrong, and how they are to be said.

    vi:
      NHCSXH: ngân hàng chính sách xã hội
      Nà Phặc: nà phạc

A word is found as it is written, whole, before anything else is done to the text, so that what is
written for it may have figures of its own. A small letter stands for its capital too, a capital
for itself alone: `bản` is found in «Bản», `WHO` is not found in «who». Chinese words have no ends
to look for. The longest of several is taken, and what was put in is not looked through again.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from content_sync.centre.feed_yaml.language_source import VOICELESS
from content_sync.centre.source.narration import Run, names, narration
from content_sync.centre.written.page import LANGUAGE, Page
from content_sync.centre.written.yaml_lines import Node, read_yaml
from content_sync.letters.choices import nearest
from content_sync.model import Feed, Item, Language
from content_sync.said import NOTHING, phrase
from content_sync.words import words

FILE: Final = "lexicon.yaml"
ALIKE: Final = 0.7
LETTER: Final = "0-9A-Za-zÀ-ỹ"  # of a word that has ends; × and ÷ among them do no harm
HAS_END: Final = re.compile(f"[{LETTER}]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, how it is said, and the line it stands in."""

    word: str
    said: str
    line: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """The entries of one language, the longest first; group n of the pattern is entry n - 1."""

    entries: tuple[Entry, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All of lexicon.yaml, by language."""

    spellings: Mapping[str, Spelling] = field(default_factory=dict)

    def read(self, text: str, tag: str) -> str:
        """`text` with the words of its language written as they are said."""
        spelling = self.spellings.get(tag)
        if not spelling:
            return text
        entries = spelling.entries
        composed = unicodedata.normalize("NFC", text)
        return spelling.pattern.sub(lambda found: entries[_number(found)].said, composed)

    def used(self, text: str, tag: str) -> Iterator[Entry]:
        """The entries that `text` has need of."""
        if spelling := self.spellings.get(tag):
            found = spelling.pattern.finditer(unicodedata.normalize("NFC", text))
            yield from (spelling.entries[_number(each)] for each in found)


def read_lexicon(page: Page, text: str, languages: Iterable[Language]) -> Lexicon:
    """What `text` says; whatever is wrong is noted on `page`."""
    known = {language.tag: language for language in languages}
    root = read_yaml(page, text)
    if root is None or root.value is None or root.value == {}:
        return Lexicon()
    if not isinstance(root.value, dict):
        page.wrong(
            root.line,
            phrase("it has no languages"),
            phrase("write vi: and below it word: how it is said"),
        )
        return Lexicon()
    found = {}
    for tag, node in root.value.items():
        if _is_spoken(page, node.line, tag, known) and (entries := _entries(page, tag, node)):
            found[tag] = spelling(entries)
    return Lexicon(found)


def spelling(entries: Iterable[Entry]) -> Spelling:
    """`entries` made ready to be found."""
    longest_first = tuple(sorted(entries, key=lambda entry: (-len(entry.word), entry.word)))
    parts = (f"({_pattern(entry.word)})" for entry in longest_first)
    return Spelling(longest_first, re.compile("|".join(parts)))


def tell_unused(
    page: Page, lexicon: Lexicon, feed: Feed, heard: Mapping[str, Collection[str]]
) -> None:
    """Warn of entries that nothing a machine says has need of; `heard`: words of them in items."""
    for tag, each in lexicon.spellings.items():
        used = {*heard.get(tag, ()), *_words(each, names(feed, tag))}
        for entry in each.entries:
            if entry.word not in used:
                what = phrase("no machine has to say «{word}» in '{tag}'", word=entry.word, tag=tag)
                page.warn(
                    entry.line,
                    what,
                    phrase("write it as in the texts (capitals too), or remove it"),
                )


def used(spelling: Spelling, item: Item, tag: str) -> frozenset[str]:
    """The words of `spelling` that a machine needs to say the text of `item` in its language."""
    text = item.texts.get(tag)
    if text is None or text.sound:
        return frozenset()
    return frozenset(_words(spelling, narration(text, words((tag,)), item.drill)))


def _words(spelling: Spelling, run: Run) -> Iterator[str]:
    lexicon = Lexicon({"": spelling})
    yield from (entry.word for phrase in run for entry in lexicon.used(phrase.text, ""))


def tell_strays(page: Page, content: Path) -> None:
    """Warn of files of `content` that were most likely meant to be heard."""
    for path in sorted(content.iterdir()) if content.is_dir() else ():
        fix = NOTHING
        if path.name != FILE and nearest(path.stem, ("lexicon",), ALIKE):
            fix = phrase("write its words into {file}", file=FILE)
        elif path.name == "speech.toml":  # see voices/speech_toml.py
            fix = phrase("put it beside the keys of the centre")
        if fix:
            Page(path.name, page.findings).warn(0, phrase("it is not read"), fix)


def _is_spoken(page: Page, line: int, tag: str, known: Mapping[str, Language]) -> bool:
    if tag.partition("-")[0] in VOICELESS:
        fix = phrase("remove it; a speaker of the language records the text")
        page.wrong(line, phrase("no machine speaks '{tag}'", tag=tag), fix)
    elif tag not in known:
        voiced = [one.tag for one in known.values() if one.voice]
        page.dead(line, "", LANGUAGE, tag, voiced)
    elif not known[tag].voice:
        fix = phrase("add voice: to '{tag}' in feed.yaml, or remove these words", tag=tag)
        page.warn(line, phrase("no machine speaks '{tag}' here", tag=tag), fix)
    else:
        return True
    return False


def _entries(page: Page, tag: str, node: Node) -> tuple[Entry, ...]:
    if not isinstance(node.value, dict):
        page.wrong(
            node.line,
            phrase("{tag} has no words", tag=tag),
            phrase("write below it word: how it is said"),
        )
        return ()
    found = {}
    for written, value in node.value.items():
        word = " ".join(unicodedata.normalize("NFC", written).split())
        said = value.value if isinstance(value.value, str) else ""
        if not any(map(str.isalnum, word)):
            page.wrong(
                value.line,
                phrase("«{written}» is no word", written=written),
                phrase("write a word of the texts"),
            )
        elif word in found:
            page.wrong(
                value.line,
                phrase("«{word}» is written twice", word=word),
                phrase("keep one of them"),
            )
        elif not isinstance(value.value, str | None):
            page.wrong(
                value.line,
                phrase("«{word}» is not one line of text", word=word),
                phrase("write {word}: and a text", word=word),
            )
        elif not _is_said(said, tag):
            page.wrong(
                value.line,
                phrase("nothing is said for «{word}»", word=word),
                phrase("write how it is said"),
            )
        else:
            found[word] = Entry(
                word, unicodedata.normalize("NFC", " ".join(said.split())), value.line
            )
    return tuple(found.values())


def _pattern(word: str) -> str:
    """Whole words where words have ends, and any room between two."""
    letters = r"\s+".join("".join(map(_letter, part)) for part in word.split())
    before = f"(?<![{LETTER}])" if HAS_END.match(word[0]) else ""
    after = f"(?![{LETTER}])" if HAS_END.match(word[-1]) else ""
    return f"{before}{letters}{after}"


def _letter(letter: str) -> str:
    capital = letter.upper()
    is_small = capital != letter and len(capital) == 1
    return f"[{letter}{capital}]" if is_small else re.escape(letter)


def _number(found: re.Match[str]) -> int:
    assert found.lastindex  # every alternative is a group
    return found.lastindex - 1


def _is_said(text: str, tag: str) -> bool:
    from content_sync.spoken.say import say  # slow to load, and few folders have a lexicon

    return bool(say(text, tag))
