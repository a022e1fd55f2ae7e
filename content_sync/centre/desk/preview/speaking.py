"""What is heard of a draft, as a process of its own: made as a publish makes it, which finds it.

    python -m content_sync.centre.desk.preview.speaking CONTENT KEYS OBJECT TAG OUT

OUT/sound.opus     the machine's voice; none where a person has spoken, or no voice is there
OUT/heard.json     what is said, phrase by phrase; written last
"""

import shutil
import sys
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.source.source import begun
from content_sync.centre.voices.of_item import heard, speak_item
from content_sync.centre.voices.speech_toml import engines
from content_sync.errors import BanTinError
from content_sync.machine.cache import cache_dir
from content_sync.model import Item

SOUND: Final = "sound.opus"
HEARD: Final = "heard.json"


class Heard(msgspec.Struct, frozen=True):
    """What is said; `wrong`: why no voice says it."""

    phrases: tuple[str, ...]
    wrong: str = ""


def main(content: Path, keys: Path, file: Path, tag: str, out: Path) -> int:
    """Speak it."""
    item = msgspec.json.decode(file.read_bytes(), type=Item)
    start = begun(content)
    feed, words, wrong = start.feed.feed, start.lexicon, ""
    out.mkdir(parents=True, exist_ok=True)
    try:
        made = speak_item(item, tag, feed, cache_dir(), words, engines(keys, feed))
        if made:
            shutil.copyfile(made, out / SOUND)
    except BanTinError as error:
        wrong = error.told("vi")
    said = Heard(heard(item, tag, words), wrong)
    (out / HEARD).write_bytes(msgspec.json.encode(said))
    return 0


if __name__ == "__main__":
    content, keys, file, tag, out = sys.argv[1:]
    sys.exit(main(Path(content), Path(keys), Path(file), tag, Path(out)))
