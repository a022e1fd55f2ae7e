"""A content folder of thousands of items, as officers would have written them; each is its own.

written(folder, 20_000, ("vi",))      feed.yaml, items/i00000/item.yaml, vi.md …
changed(folder, 7, chance)            one paragraph of one text, written anew
"""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sync.words import Vocabulary, vocabulary

FEED: Final = """\
languages:
{languages}
topics:
  - {{id: support, icon: hand-coin, colour: violet, names: {{vi: Hỗ trợ hộ nghèo}}}}
  - {{id: news, icon: account-group, colour: plum, names: {{vi: Tin xã}}}}
profiles:
  - {{id: commune, names: {{vi: Thông tin xã}}, topics: [support, news], body: ubnd-xa}}
bodies:
  - {{id: ubnd-xa, names: {{vi: Uỷ ban nhân dân xã}}, icon: town-hall, address: Thôn Pò Mã}}
public_address: https://ban-tin.example.org
"""
ITEM: Final = """\
kind: article
topics: [{topic}]
author: Ban biên tập
body: ubnd-xa
as_of: 2026-11-{day:02}
"""
TEXT: Final = """\
---
title: "{title}"
summary: "{summary}"
---
{some[0]}

## {heads[0]}

{some[1]}

- {points[0]}
- {points[1]}
- {points[2]}

## {heads[1]}

{some[2]}

{some[3]}
"""


def written(folder: Path, items: int, languages: Sequence[str]) -> None:
    """Write a folder of so many items in these languages."""
    chance = random.Random(2026)
    folder.mkdir(parents=True)
    names = "\n".join(f"  - {{tag: {tag}, name: {tag}}}" for tag in languages)
    (folder / "feed.yaml").write_text(FEED.format(languages=names), encoding="utf-8")
    for number in range(items):
        item = folder / "items" / f"i{number:05}"
        item.mkdir(parents=True)
        topic = ("support", "news")[number % 2]
        about = ITEM.format(topic=topic, day=number % 28 + 1)
        (item / "item.yaml").write_text(about, encoding="utf-8")
        for tag in languages:
            (item / f"{tag}.md").write_text(_text(vocabulary(tag), chance), encoding="utf-8")


def changed(folder: Path, number: int, chance: random.Random) -> None:
    """Write the last paragraph of an item anew, in its first language."""
    file = folder / "items" / f"i{number:05}" / "vi.md"
    kept = file.read_text(encoding="utf-8").rstrip().rpartition("\n")[0]
    file.write_text(f"{kept}\n{vocabulary('vi').some(chance)}\n", encoding="utf-8")


def _text(words: Vocabulary, chance: random.Random) -> str:
    return TEXT.format(
        title=words.sentence(chance, 6),
        summary=words.sentence(chance),
        some=[words.some(chance) for _ in range(4)],
        heads=[words.sentence(chance, 5).rstrip(".。") for _ in range(2)],
        points=[words.sentence(chance, 7) for _ in range(3)],
    )
