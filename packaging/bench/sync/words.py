"""Texts as a commune writes them: the words of the demonstration, as often as they stand there.

Tày and Nùng, of which it has too little, are Vietnamese words with other first letters: no
language, but as many letters and as much to tell apart. The same chance gives the same texts.
"""

import random
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final

from content_sync.model import Item, Text
from content_sync.prose import Block, Sentence

ITEMS: Final = Path(__file__).parents[3] / "assets" / "content" / "items"
LANGUAGES: Final = ("vi", "tyz", "nut", "zh-Hans", "en")
WORDS: Final = 11  # a sentence
SENTENCES: Final = 3  # a paragraph
PARAGRAPHS: Final = 12  # a text: 400 words, two minutes to read
_OTHER_LETTERS: Final = {
    "tyz": str.maketrans("bcdđghklmnprstvx", "pkzslhcnvmbtxdfg"),
    "nut": str.maketrans("bcdđghklmnprstvx", "vhslzkgmnrtpdxbc"),
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words, how often each is drawn (summed up), and how a sentence is put together."""

    words: tuple[str, ...]
    sums: tuple[int, ...]
    between: str
    end: str

    def sentence(self, chance: random.Random, words: int = WORDS) -> str:
        """A sentence of about so many words."""
        count = chance.randint(words - 3, words + 3)
        said = self.between.join(chance.choices(self.words, cum_weights=self.sums, k=count))
        return said[0].upper() + said[1:] + self.end

    def some(self, chance: random.Random) -> str:
        """Some sentences."""
        gap = " " if self.between else ""
        return gap.join(self.sentence(chance) for _ in range(SENTENCES))


@cache
def vocabulary(tag: str) -> Vocabulary:
    """The words of a language."""
    source = "vi" if tag in _OTHER_LETTERS else tag
    pattern = r"[\u4e00-\u9fff]{2}" if tag == "zh-Hans" else r"[^\W\d_]+"
    counted: Counter[str] = Counter()
    for file in sorted(ITEMS.glob(f"*/{source}.md")):
        text = file.read_text(encoding="utf-8").lower().translate(_OTHER_LETTERS.get(tag, {}))
        counted.update(re.findall(pattern, text))
    words = tuple(sorted(counted))
    sums = tuple(accumulate(counted[word] for word in words))
    return Vocabulary(words, sums, *(("", "。") if tag == "zh-Hans" else (" ", ".")))


def article(number: int, chance: random.Random, paragraphs: int = PARAGRAPHS) -> Item:
    """An article in all LANGUAGES, unlike any other."""
    return Item(
        id=f"i{number:05}",
        kind="article",
        topics=("support",),
        body="ubnd-xa",
        as_of="2026-11-02",
        texts={tag: _text(vocabulary(tag), chance, paragraphs) for tag in LANGUAGES},
    )


def paragraph(words: Vocabulary, number: int, chance: random.Random) -> Block:
    """Paragraph `number` of a text, its sentences with the ids that publish gives."""
    first = number * SENTENCES + 1
    return Block(
        p=tuple(Sentence(f"s{first + n}", words.sentence(chance)) for n in range(SENTENCES))
    )


def _text(words: Vocabulary, chance: random.Random, paragraphs: int) -> Text:
    blocks = tuple(paragraph(words, number, chance) for number in range(paragraphs))
    title, summary = words.sentence(chance, 6), words.sentence(chance)
    return Text(title=title, summary=summary, blocks=blocks)
