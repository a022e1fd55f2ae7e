"""What search needs of a Chinese text and a kiosk cannot compute: its pinyin.

Syllables without tones, a space between two; initials of the title without spaces: 扶贫 is
"fu pin" and "fp". Words in other letters are found as they stand, so they are left out.
"""

from collections.abc import Iterator
from typing import Final

from content_sync.model import Block, Find, Sentences

CHINESE: Final = "zh"


def find(tag: str, title: str, summary: str, blocks: tuple[Block, ...]) -> Find:
    """The pinyin of a text; nothing where it is not Chinese."""
    if tag.split("-")[0] != CHINESE:
        return Find()
    body = (sentence.text for block in blocks for part in parts(block) for sentence in part)
    title_syllables = _syllables(title)
    return Find(
        title_pinyin=" ".join(title_syllables),
        title_initials="".join(syllable[0] for syllable in title_syllables),
        body_pinyin=" ".join(_syllables("\n".join((summary, *body)))),
    )


def parts(block: Block) -> Iterator[Sentences]:
    """Everything of a block that is read, in order."""
    for text in (block.h, block.p, block.footnote):
        yield text or ()
    for texts in (block.list, block.steps, block.note):
        yield from texts or ()
    if block.table:
        yield from block.table.head
        for row in block.table.rows:
            yield from row
    if block.picture:
        yield block.picture.caption
    for recording in (block.sound, block.video):
        yield from recording.transcript if recording else ()


def _syllables(text: str) -> list[str]:
    from pypinyin import lazy_pinyin  # slow to load, and only a feed with Chinese needs it

    return [
        syllable
        for syllable in lazy_pinyin(text, errors="ignore", v_to_u=True)
        if syllable.isalpha()
    ]
