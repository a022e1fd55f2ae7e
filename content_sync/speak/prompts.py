"""The interface's own sounds, made once when a kiosk is installed.

Every message of the catalogues that has no blanks, and every letter and digit, in each language
that a machine speaks. What is there already is not made again.
"""

import string
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from string import Formatter
from typing import Final

from babel.messages import mofile

from content_sync.errors import BanTinError, UseError
from content_sync.machine.cache import cache_dir
from content_sync.machine.disk import write_shared
from content_sync.machine.progress import follow
from content_sync.machine.scratch import scratch
from content_sync.speak import track, voice
from content_sync.spoken.say import letter, say
from content_sync.words import locales

VOICES: Final = {"vi": "vi", "zh-Hans": "cmn-latn-pinyin", "en": "en-gb"}  # as in feed.yaml
KEYS: Final = string.ascii_lowercase + string.digits
OWN_KEYS: Final = {"vi": "ăâđêôơư"}
AT_ONCE: Final = 16  # sounds; so often is told how far it is


def main(arguments: Sequence[str]) -> int:
    """Make the sounds of the interface in the folder named, and return the exit code."""
    folder = Path(arguments[0]) if arguments else cache_dir() / "speech"
    try:
        made = make(folder, {tag: said(locales(), tag) for tag in VOICES}, VOICES)
    except BanTinError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    print(f"{made} sounds made in {folder}")
    return 0


def make(folder: Path, wanted: Mapping[str, Sequence[str]], voices: Mapping[str, str]) -> int:
    """Make those sounds of `wanted` (language -> texts) that `folder` lacks; say how many.

    Raises:
        UseError: a voice or the encoder is not installed.
        StoreError: the folder cannot be written.
    """
    batches: list[tuple[str, list[str]]] = []
    for tag, texts in wanted.items():
        missing = [text for text in texts if not voice.prepared(folder, text, voices[tag])]
        starts = range(0, len(missing), AT_ONCE)
        batches += [(tag, missing[start : start + AT_ONCE]) for start in starts]
    for tag, batch in follow(batches, "sounds of the interface"):
        with scratch(cache_dir()) as for_now:
            files = voice.speak_all(batch, tag, voices[tag], for_now)
            for text, file in zip(batch, files, strict=True):
                sound = track.encode(track.join([(file, 0)]))
                write_shared(voice.place(folder, text, voices[tag]), sound)
    return sum(len(batch) for _, batch in batches)


def said(catalogues: Path, tag: str) -> tuple[str, ...]:
    """What the interface can say in one language without knowing more: messages, then keys."""
    keys = (letter(key, tag) for key in KEYS + OWN_KEYS.get(tag, ""))
    texts = dict.fromkeys((*_messages(catalogues, tag), *keys))
    return tuple(text for text in texts if say(text, tag))


def _messages(catalogues: Path, tag: str) -> Iterator[str]:
    file = catalogues / tag.replace("-", "_") / "LC_MESSAGES" / "kiosk.mo"
    if not file.is_file():
        raise UseError(f"there is no {file}: sh packaging/setup.sh makes it")
    with file.open("rb") as stream:
        for message in mofile.read_mo(stream):
            text = str(message.string)
            if message.id and text and not _has_blanks(text):
                yield text


def _has_blanks(text: str) -> bool:
    return any(name is not None for _, name, _, _ in Formatter().parse(text))
