"""What search needs of Chinese texts and a kiosk cannot compute: pinyin.

Of a title its syllables without tones, a space between two: 扶贫 is "fu pin". Of all texts of a
feed together the characters by their syllables, the most used first: "guan关馆 hai海害". Words in
other letters are found as they stand, so they are left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    return Find(title_pinyin=" ".join(pair[1:] for pair in _read(title)))


def names_read(feed: Feed) -> Counter[str]:
    """How often the feed's names have each Chinese character with its syllable behind it."""
    return _count(_names(feed))


def read_of(item: Item) -> Counter[str]:
    """The same of the texts of one item."""
    return _count(_texts(item))


def written(count: Mapping[str, int]) -> str:
    """Such a count as a feed has it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for pair, _ in sorted(count.items(), key=lambda one: (-one[1], one[0])):
        found[pair[1:]].append(pair[0])
    return " ".join(syllable + "".join(found[syllable]) for syllable in sorted(found))


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(pair for said in texts for pair in _read(said))


def _names(feed: Feed) -> Iterator[str]:
    topics = (names for one in feed.topics for names in (one.names, one.hints))
    for names in (*topics, *(one.names for one in feed.needs)):
        yield from (name for tag, name in names.items() if _is_chinese(tag))


def _texts(item: Item) -> Iterator[str]:
    for tag, people in item.targets.audiences_in.items():
        if _is_chinese(tag):
            yield from people
    for text in (text for tag, text in item.texts.items() if _is_chinese(tag)):
        yield "\n".join((text.title, text.summary, *sayings(text.blocks)))


def _is_chinese(tag: str) -> bool:
    return tag.split("-")[0] == CHINESE


def _read(text: str) -> Iterator[str]:
    """Each Chinese character and its syllable; one that nobody can read is left out."""
    runs = _HAN.findall(text)
    if not runs:
        return
    from pypinyin import lazy_pinyin  # slow to load, and only a feed with Chinese needs it

    for run in runs:
        syllables = lazy_pinyin(run, errors=_unread, v_to_u=True)  # type: ignore[arg-type]
        pairs = zip(run, syllables, strict=True)
        yield from (character + syllable for character, syllable in pairs if syllable.isalpha())


def _unread(characters: str) -> list[str]:
    """One sign for each, so that the others keep their places; pypinyin's types forget lists."""
    return ["?"] * len(characters)
