"""What search needs of a Chinese text and a kiosk cannot compute: its pinyin.

Syllables without tones, a space between two; initials of the title without spaces: 扶贫 is
"fu pin" and "fp". Words in other letters are found as they stand, so they are left out.
"""

from typing import Final

from content_sync.model import Block, Find
from content_sync.sayings import sayings

CHINESE: Final = "zh"


def find(tag: str, title: str, summary: str, blocks: tuple[Block, ...]) -> Find:
    """The pinyin of a text; nothing where it is not Chinese."""
    if tag.split("-")[0] != CHINESE:
        return Find()
    title_syllables = _syllables(title)
    return Find(
        title_pinyin=" ".join(title_syllables),
        title_initials="".join(syllable[0] for syllable in title_syllables),
        body_pinyin=" ".join(_syllables("\n".join((summary, *sayings(blocks))))),
    )


def _syllables(text: str) -> list[str]:
    from pypinyin import lazy_pinyin  # slow to load, and only a feed with Chinese needs it

    return [
        syllable
        for syllable in lazy_pinyin(text, errors="ignore", v_to_u=True)
        if syllable.isalpha()
    ]
