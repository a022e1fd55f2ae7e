"""What search needs of Chinese texts and a kiosk cannot compute: pinyin.

Of a title its syllables without tones, a space between two: 扶贫 is "fu pin". Of all texts of a
feed together the characters by their syllables, the most used first: "guan关馆 hai海害". Words in
other letters are found as they stand, so they are left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from content_sync.letters.folding import HAN
from content_sync.model import Feed, Find, Item
from content_sync.sayings import sayings

CHINESE: Final = "zh"
_HAN: Final = re.compile(f"[{HAN}]+")


def find(tag: str, title: str) -> Find:
    """The pinyin of a title; nothing where it is not Chinese."""
    if not _is_chinese(tag):
        return Find()
    return Find(title_pinyin=" ".join(syllable for _, syllable in _read(title)))


def readings(feed: Feed, items: Iterable[Item]) -> str:
    """The Chinese characters of the feed's names and the items' texts, by their syllables."""
    count = Counter(pair for said in (*_names(feed), *_texts(items)) for pair in _read(said))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for (character, syllable), _ in sorted(count.items(), key=lambda one: (-one[1], one[0])):
        found[syllable].append(character)
    return " ".join(syllable + "".join(found[syllable]) for syllable in sorted(found))


def _names(feed: Feed) -> Iterator[str]:
    topics = (names for one in feed.topics for names in (one.names, one.hints))
    for names in (*topics, *(one.names for one in feed.needs)):
        yield from (name for tag, name in names.items() if _is_chinese(tag))


def _texts(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from (
            word
            for tag, people in item.targets.audiences_in.items()
            if _is_chinese(tag)
            for word in people
        )
        for text in (text for tag, text in item.texts.items() if _is_chinese(tag)):
            yield "\n".join((text.title, text.summary, *sayings(text.blocks)))


def _is_chinese(tag: str) -> bool:
    return tag.split("-")[0] == CHINESE


def _read(text: str) -> Iterator[tuple[str, str]]:
    """Each Chinese character with its syllable; one that nobody can read is left out."""
    from pypinyin import lazy_pinyin  # slow to load, and only a feed with Chinese needs it

    for run in _HAN.findall(text):
        syllables = lazy_pinyin(run, errors=_unread, v_to_u=True)  # type: ignore[arg-type]
        yield from (pair for pair in zip(run, syllables, strict=True) if pair[1].isalpha())


def _unread(characters: str) -> list[str]:
    """One sign for each, so that the others keep their places; pypinyin's types forget lists."""
    return ["?"] * len(characters)
