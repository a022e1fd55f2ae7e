"""What a person has recorded of the kiosk's own words: the only voice of Tày and Nùng.

    locales/nut/voice/xin-chao-ba-con.opus      named by the words as they are said here, unmarked

A phrase that is there is played, the next one may be spoken in another language.
"""

import re
from pathlib import Path
from typing import Final

from content_sync.letters.folding import fold
from content_sync.words import locales
from kiosk.sound.clip import Clip, Made

LONGEST: Final = 120  # letters of a name
_PART: Final = re.compile(r"[a-z0-9]+")


def recorded(tag: str, words: str, folder: Path | None = None) -> Clip | None:
    """The recording of `words` for listeners of `tag`; None where nobody has spoken them."""
    voices = (folder or locales()) / tag.replace("-", "_") / "voice"
    if not voices.is_dir():
        return None
    path = voices / f"{file_name(words)}.opus"
    return Clip(path, Made.RECORDED) if path.is_file() else None


def file_name(words: str) -> str:
    """What a recording of `words` is called."""
    return "-".join(_PART.findall(fold(words)))[:LONGEST]
