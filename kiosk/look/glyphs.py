"""The face that draws a character, and the character of a pictogram."""

from functools import lru_cache

import fonticon_mdi7

from content_sync.letters import faces


@lru_cache(maxsize=512)
def glyph(name: str) -> str:
    """The character of a pictogram of Material Design Icons; a question mark for an unknown one."""
    icons = fonticon_mdi7.MDI7
    return str(getattr(icons, name.replace("-", "_"), icons.help_circle_outline))


def face_of(character: str, weight: str) -> str:
    """The face that draws `character` in `weight` (regular, semibold, bold)."""
    return in_weight(faces.face_of(character), weight)


def in_weight(face: str, weight: str) -> str:
    """A face of content_sync.letters.faces in a weight; what none has is drawn with the first."""
    if face in ("", "regular"):
        return weight
    return face if weight == "regular" else f"{face}-bold"


def is_chinese(character: str) -> bool:
    """Whether a character is Chinese, its punctuation and full-width forms included."""
    code = ord(character)
    is_rare = 0x20000 <= code <= 0x3FFFF
    is_wide = 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFE30 <= code <= 0xFFEF
    return is_wide or is_rare
